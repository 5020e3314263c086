import type { CollectionFault } from "../../faults";
import type { Language, Model } from "../../model";
import { isOf, panelConflicts, type KnownRow, type PanelRow, type Refusal } from "../../returns";
import { literalText } from "../../spreadsheet/writtenText";
import { translatorFor } from "../../texts";
import { readBands } from "../excel/bands";
import { CELLS_PER_REQUEST } from "../excel/limits";
import { retry } from "../excel/retry";
import {
  appendRows,
  createTable,
  findTable,
  placesOf,
  tableFault,
  type NewRows,
  type TablePlace,
} from "./appendedTable";

/** The table that the central office works with, found again by this name on whatever sheet. */
export const PANEL_TABLE = "ClusterPanel";

/** What keeps rows of this model from being put into the panel, before any file is opened. */
export async function panelFault(model: Model): Promise<CollectionFault | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const place = await findTable(context, PANEL_TABLE);
    if (!place) return undefined;
    const { sheet, isProtected, hasTotals } = place;
    if (isProtected || hasTotals) return { code: isProtected ? "panelProtected" : "panelTotals", sheet };
    const { missing } = placesOf(place, panelHeaders(model));
    return missing.length > 0 ? { code: "otherPanel", sheet, missing } : undefined;
  });
}

/** The headers of the columns in the order in which rows are written: cluster, year, the indicators, file. */
const panelHeaders =
  ({ indicators }: Model) =>
  (language: Language): string[] => {
    const t = translatorFor(language);
    return [t("template.cluster"), t("template.year"), ...indicators.map(({ code }) => code), t("collect.file")];
  };

export type PanelWriting =
  | { readonly kind: "written"; readonly replaced: number }
  | { readonly kind: "refused"; readonly reasons: readonly [Refusal, ...Refusal[]] };

/**
 * Puts the rows of one file into the panel; rows that a file of the same name put there before are replaced. Rows of
 * other files are never touched. The new rows are there before the old ones go, so that nothing is lost in between.
 */
export async function updatePanel(
  file: string,
  rows: readonly PanelRow[],
  model: Model,
  language: Language,
): Promise<PanelWriting> {
  const before = await readPanel(model);
  if (!before) {
    const table = {
      name: PANEL_TABLE,
      sheetName: translatorFor(language)("collect.panelSheet"),
      headers: panelHeaders(model)(language).map(literalText),
      widths: [150, 50, ...model.indicators.map(() => 62), 160],
    };
    await createTable(table, newRows(file, rows));
    return { kind: "written", replaced: 0 };
  }
  const [first, ...others] = panelConflicts(before.rows, file, rows);
  if (first) return { kind: "refused", reasons: [first, ...others] };
  await appendRows(PANEL_TABLE, newRows(file, rows), before.columns);
  const replaced = before.rows.filter((row) => isOf(row, file)).length;
  // Forwards, not backwards: the new rows stand already, and each attempt removes what is left of the old ones.
  if (replaced > 0) {
    await retry(() => removeOldRows(file, rows.length, model)).catch((error: unknown) => {
      throw tableFault(false, error);
    });
  }
  return { kind: "written", replaced };
}

interface KnownPanel {
  readonly place: TablePlace;
  /** Where the columns stand, in the order in which rows are written. */
  readonly columns: readonly number[];
  readonly rows: readonly KnownRow[];
}

async function readPanel(model: Model): Promise<KnownPanel | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const place = await findTable(context, PANEL_TABLE);
    if (!place) return undefined;
    const { places: columns, missing } = placesOf(place, panelHeaders(model));
    const [cluster, year, file] = [columns[0], columns[1], columns.at(-1)];
    if (missing.length > 0 || cluster === undefined || year === undefined || file === undefined) return undefined;
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const rows: KnownRow[] = [];
    const read = [cluster, year, file];
    await readBands(
      context,
      { rows: place.rows - 1, columns: read.length },
      CELLS_PER_REQUEST.valuesAndFormats,
      (band) =>
        read.map((column) =>
          sheet.getRangeByIndexes(place.row + 1 + band.row, place.column + column, band.rows, 1).load("values"),
        ),
      ([clusters, years, files], band) => {
        for (let at = 0; at < band.rows; at += 1) {
          rows.push({
            cluster: String(clusters?.values[at]?.[0] ?? ""),
            year: Number(years?.values[at]?.[0] ?? NaN),
            file: String(files?.values[at]?.[0] ?? ""),
          });
        }
      },
    );
    return { place, columns, rows };
  });
}

function newRows(file: string, rows: readonly PanelRow[]): NewRows {
  return {
    values: rows.map(({ cluster, year, values }) => [
      typeof cluster === "string" ? literalText(cluster) : cluster,
      year,
      ...values,
      literalText(file),
    ]),
    // What was shown as a percentage stays one, or 0.45 would be read as 0.45 % from now on.
    formats: rows.map(({ isPercent }) => [
      "General",
      "General",
      ...isPercent.map((shown) => (shown ? "0.00%" : "General")),
      "General",
    ]),
  };
}

/** Removes the rows of a file, except the last ones, which have just been added; from below, so that positions hold. */
async function removeOldRows(file: string, added: number, model: Model): Promise<void> {
  const panel = await readPanel(model);
  if (!panel) return;
  const { place, rows } = panel;
  const old = rows.slice(0, -added).flatMap((row, at) => (isOf(row, file) ? [at] : []));
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    // Excel spares rows that a filter hides.
    if (old.length > 0) context.workbook.tables.getItem(PANEL_TABLE).clearFilters();
    for (const { first, count } of runsOf(old).reverse()) {
      sheet.getRangeByIndexes(place.row + 1 + first, place.column, count, place.columns).delete("Up");
    }
    await context.sync();
  });
}

function runsOf(positions: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const position of positions) {
    const last = runs.at(-1);
    if (last && last.first + last.count === position) last.count += 1;
    else runs.push({ first: position, count: 1 });
  }
  return runs;
}

/** Selects the whole panel, so that the next page takes it. Gives its address. */
export async function selectPanel(): Promise<string | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(PANEL_TABLE).load("name");
    await context.sync();
    if (table.isNullObject) return undefined;
    table.worksheet.activate();
    const range = table.getRange().load("address");
    range.select();
    await context.sync();
    return range.address;
  });
}
