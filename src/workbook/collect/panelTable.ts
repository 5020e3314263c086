import type { CollectionFault } from "../../faults";
import { capitalsApart, cellText, comparableHeader, languages, nameKey, type Language, type Model } from "../../model";
import { isOf, panelConflicts, type KnownRow, type PanelRow, type Refusal } from "../../returns";
import { literalText } from "../../spreadsheet/writtenText";
import { translatorFor } from "../../texts";
import { readBands } from "../excel/bands";
import { CELLS_PER_REQUEST } from "../excel/limits";
import { rangeCells } from "../excel/rangeCells";
import { retry } from "../excel/retry";
import { appendRows, createTable, findTable, tableFault, type NewRows, type TablePlace } from "./appendedTable";

/** The table that the central office works with, found again by this name on whatever sheet. */
export const PANEL_TABLE = "ClusterPanel";

/** Where the columns stand that name a row; the indicators follow in the order of the model. */
export interface PanelColumns {
  readonly cluster: number;
  readonly year: number;
  readonly file: number;
  readonly indicators: readonly number[];
}

/** What keeps rows of this model from being put into the panel, before any file is opened. */
export async function panelFault(model: Model): Promise<CollectionFault | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const place = await findTable(context, PANEL_TABLE);
    if (!place) return undefined;
    const { sheet, isProtected, hasTotals } = place;
    if (isProtected || hasTotals) return { code: isProtected ? "panelProtected" : "panelTotals", sheet };
    const columns = columnsOf(place, model);
    return columns.kind === "missing" ? { code: "otherPanel", sheet, missing: columns.missing } : undefined;
  });
}

function columnsOf(
  { headers }: TablePlace,
  model: Model,
):
  | { readonly kind: "columns"; readonly columns: PanelColumns }
  | { readonly kind: "missing"; readonly missing: readonly string[] } {
  const known = headers.map(comparableHeader);
  const place = (names: readonly string[]): number => known.findIndex((header) => names.includes(header));
  const key = (name: "cluster" | "year" | "file"): number =>
    place(languages.map((language) => comparableHeader(keyHeader(name, language))));
  const columns = {
    cluster: key("cluster"),
    year: key("year"),
    file: key("file"),
    indicators: model.indicators.map(({ code }) => place([comparableHeader(code)])),
  };
  const missing = [
    ...(["cluster", "year", "file"] as const).flatMap((name) => (columns[name] < 0 ? [keyHeader(name, "en")] : [])),
    ...model.indicators.flatMap(({ code }, at) => ((columns.indicators[at] ?? -1) < 0 ? [code] : [])),
  ];
  return missing.length > 0 ? { kind: "missing", missing } : { kind: "columns", columns };
}

function keyHeader(name: "cluster" | "year" | "file", language: Language): string {
  const t = translatorFor(language);
  return name === "file" ? t("collect.file") : t(`template.${name}`);
}

export type PanelWriting =
  | { readonly kind: "written"; readonly replaced: number; readonly capitals: ReturnType<typeof capitalsApart> }
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
    await createTable(
      {
        name: PANEL_TABLE,
        sheetName: translatorFor(language)("collect.panelSheet"),
        headers: [
          keyHeader("cluster", language),
          keyHeader("year", language),
          ...model.indicators.map(({ code }) => literalText(code)),
          keyHeader("file", language),
        ],
        widths: [150, 50, ...model.indicators.map(() => 62), 160],
      },
      newRows(file, rows),
    );
    return { kind: "written", replaced: 0, capitals: capitalsOf([], rows) };
  }
  const [first, ...others] = panelConflicts(before.rows, file, rows);
  if (first) return { kind: "refused", reasons: [first, ...others] };
  const { cluster, year, indicators, file: fileColumn } = before.columns;
  await appendRows(PANEL_TABLE, newRows(file, rows), [cluster, year, ...indicators, fileColumn]);
  const replaced = before.rows.filter((row) => isOf(row, file)).length;
  // Forwards, not backwards: the new rows stand already, and each attempt removes what is left of the old ones.
  if (replaced > 0) {
    await retry(() => removeOldRows(file, rows.length, model)).catch((error: unknown) => {
      throw tableFault(false, error);
    });
  }
  return { kind: "written", replaced, capitals: capitalsOf(before.rows, rows) };
}

/** Clusters of the rows whose names differ from others of the panel in capitals alone. */
function capitalsOf(known: readonly KnownRow[], rows: readonly PanelRow[]): ReturnType<typeof capitalsApart> {
  const names = new Set(rows.map(({ cluster }) => nameKey(cluster)));
  return capitalsApart([...known, ...rows].map(({ cluster }) => nameKey(cluster))).filter(
    ({ name, like }) => names.has(name) || names.has(like),
  );
}

interface KnownPanel {
  readonly place: TablePlace;
  readonly columns: PanelColumns;
  readonly rows: readonly KnownRow[];
}

async function readPanel(model: Model): Promise<KnownPanel | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const place = await findTable(context, PANEL_TABLE);
    const found = place && columnsOf(place, model);
    if (!place || found?.kind !== "columns") return undefined;
    const { columns } = found;
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const rows: KnownRow[] = [];
    const read = [columns.cluster, columns.year, columns.file];
    await readBands(
      context,
      { rows: place.rows - 1, columns: read.length },
      CELLS_PER_REQUEST.valuesAndFormats,
      (band) =>
        read.map((column) =>
          sheet
            .getRangeByIndexes(place.row + 1 + band.row, place.column + column, band.rows, 1)
            .load("values,valueTypes"),
        ),
      async (ranges, band) => {
        const texts: string[][] = [];
        for (const range of ranges)
          texts.push((await rangeCells(context, range)).map(([cell = null]) => cellText(cell)));
        const [clusters, years, files] = texts;
        for (let at = 0; at < band.rows; at += 1) {
          rows.push({ cluster: clusters?.[at] ?? "", year: Number(years?.[at] ?? NaN), file: files?.[at] ?? "" });
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
