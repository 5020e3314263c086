import { builtInModels, defaultModel, modelKey } from "../../model";
import type { CellArea } from "../../spreadsheet/address";
import { readBands } from "../excel/bands";
import { CELLS_PER_REQUEST } from "../excel/limits";
import { areaOf, loadUsedRange, rangeAt } from "../excel/usedRange";
import { withEdition } from "./modelCalls";

const KEY = "digitalClusterAssessment.edition";

/** The edition before the newest one, as a formula names it; undefined where there is none. */
export const olderEdition: string | undefined = builtInModels
  .filter((model) => model.id === defaultModel.id && model !== defaultModel)
  .map(modelKey)[0];

/** Whether somebody was told in this workbook that formulas without an edition calculate by the newest one. */
export const isEditionTold = (): boolean => Office.context.document.settings.get(KEY) === defaultModel.version;

/** Keeps with the document that it was told. */
export function rememberEdition(): void {
  const { settings } = Office.context.document;
  settings.set(KEY, defaultModel.version);
  settings.saveAsync(() => undefined);
}

/** Whether the whole workbook was searched and holds no formula of an older edition. */
let holdsNone = false;

/** After the pane wrote a formula: where none was older, those of this workbook are of the newest edition from now on. */
export function rememberNewFormula(): void {
  if (holdsNone && !isEditionTold()) rememberEdition();
}

/** A formula that does not say by which edition it calculates. */
export interface OlderFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly pinned: string;
}

/** What a search of the workbook found, and the sheets that are too large to be searched below a row, counted from 1. */
export interface OlderFormulas {
  readonly formulas: readonly OlderFormula[];
  readonly notSearched: readonly { readonly sheet: string; readonly row: number }[];
}

/** Some fifty requests, each time that the pane opens on a workbook in which nobody was told. */
const MOST_SEARCHED = 1_000_000;

/** The formulas of the workbook that calculate by the default model without naming its edition. */
export async function olderFormulas(): Promise<OlderFormulas> {
  if (olderEdition === undefined) return { formulas: [], notSearched: [] };
  const edition = olderEdition;
  const found = await formulasToRewrite((formula) => withEdition(formula, defaultModel.id, edition));
  holdsNone = found.formulas.length + found.notSearched.length === 0;
  return found;
}

/** The formulas of the workbook that a rewriting changes, each with what it becomes. */
export async function formulasToRewrite(rewrite: (formula: string) => string): Promise<OlderFormulas> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => ({ sheet, range: loadUsedRange(sheet) }));
    await context.sync();
    const filled = used.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [{ sheet, area: areaOf(range) }]));
    const searched = rowsSearched(
      filled.map(({ area }) => area),
      MOST_SEARCHED,
    );
    const formulas: OlderFormula[] = [];
    for (const [at, { sheet, area }] of filled.entries()) {
      const part = { ...area, rows: searched[at] ?? 0 };
      await forEachFormula(context, sheet, part, (formula, row, column) => {
        const pinned = rewrite(formula);
        if (pinned !== formula) formulas.push({ sheet: sheet.name, row, column, formula, pinned });
      });
    }
    const notSearched = filled.flatMap(({ sheet, area }, at) => {
      const rows = searched[at] ?? 0;
      return rows < area.rows ? [{ sheet: sheet.name, row: area.row + rows + 1 }] : [];
    });
    return { formulas, notSearched };
  });
}

/**
 * How many rows of each area are searched, of so many cells together: the smallest areas first, so that one sheet of data
 * keeps no other from being searched.
 *
 * @example rowsSearched([{ rows: 100, columns: 2 }, { rows: 5, columns: 4 }], 80) // [30, 5]
 */
export function rowsSearched(areas: readonly Pick<CellArea, "rows" | "columns">[], mostCells: number): number[] {
  const searched = areas.map(() => 0);
  const bySize = [...areas.entries()].sort(([, a], [, b]) => a.rows * a.columns - b.rows * b.columns);
  let left = mostCells;
  for (const [at, { rows, columns }] of bySize) {
    const fitting = Math.min(rows, Math.floor(left / columns));
    searched[at] = fitting;
    left -= fitting * columns;
  }
  return searched;
}

async function forEachFormula(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: CellArea,
  take: (formula: string, row: number, column: number) => void,
): Promise<void> {
  await readBands(
    context,
    area,
    CELLS_PER_REQUEST.valuesAndFormulas,
    ({ row, rows }) => rangeAt(sheet, { ...area, row: area.row + row, rows }).load("formulas"),
    ({ formulas }, band) => {
      formulas.forEach((line, row) => {
        line.forEach((cell: unknown, column) => {
          if (typeof cell === "string" && cell.startsWith("="))
            take(cell, area.row + band.row + row, area.column + column);
        });
      });
    },
  );
}
