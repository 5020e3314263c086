import { FaultError } from "../../faults";
import { builtInModels, defaultModel, modelKey } from "../../model";
import { readBands } from "../excel/bands";
import { CELLS_PER_REQUEST } from "../excel/limits";
import { inUndoGroup } from "../excel/undoGroup";
import { areaOf, loadUsedRange } from "../excel/usedRange";
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

/** Whether the workbook was looked through and holds no formula of an older edition. */
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

/** Every formula of the workbook that calculates by the default model without naming its edition. */
export async function olderFormulas(): Promise<OlderFormula[]> {
  if (olderEdition === undefined) return [];
  const edition = olderEdition;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const found: OlderFormula[] = [];
    const used = sheets.items.map((sheet) => ({ sheet, range: loadUsedRange(sheet) }));
    await context.sync();
    for (const { sheet, range } of used) {
      if (range.isNullObject) continue;
      const { row: top, column: left, rows, columns } = areaOf(range);
      await readBands(
        context,
        { rows, columns },
        CELLS_PER_REQUEST.valuesAndFormulas,
        (band) => sheet.getRangeByIndexes(top + band.row, left, band.rows, columns).load("formulas"),
        ({ formulas }, band) =>
          formulas.forEach((line, row) =>
            line.forEach((cell, column) => {
              if (typeof cell !== "string" || !cell.startsWith("=")) return;
              const pinned = withEdition(cell, defaultModel.id, edition);
              if (pinned !== cell)
                found.push({
                  ...{ sheet: sheet.name, formula: cell, pinned },
                  row: top + band.row + row,
                  column: left + column,
                });
            }),
          ),
      );
    }
    holdsNone = found.length === 0;
    return found;
  });
}

/** Writes the older edition into formulas; one that says something else by now is left alone. Gives how many were written. */
export async function pinFormulas(formulas: readonly OlderFormula[]): Promise<number> {
  return inUndoGroup(async (context) => {
    const { worksheets } = context.workbook;
    const names = [...new Set(formulas.map(({ sheet }) => sheet))];
    const protections = names.map((name) => worksheets.getItem(name).protection.load("protected"));
    const cells = formulas.map(({ sheet, row, column }) =>
      worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).load("formulas"),
    );
    await context.sync();
    const locked = names.find((_, at) => protections[at]?.protected === true);
    if (locked !== undefined) throw new FaultError({ subject: "sheet", code: "ownSheetProtected", sheet: locked });
    let written = 0;
    formulas.forEach(({ formula, pinned }, at) => {
      const cell = cells[at];
      if (!cell || cell.formulas[0]?.[0] !== formula) return;
      cell.formulas = [[pinned]];
      written += 1;
    });
    await context.sync();
    return written;
  });
}
