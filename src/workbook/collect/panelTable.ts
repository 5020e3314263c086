import { FaultError, type CollectionFault } from "../../faults";
import {
  capitalsApart,
  comparableHeader,
  languages,
  nameKey,
  type Indicator,
  type Language,
  type Model,
} from "../../model";
import { askedIndicators } from "../../registers";
import { isOf, panelConflicts, type KnownRow, type PanelRow, type Refusal } from "../../returns";
import { literalText } from "../../spreadsheet/writtenText";
import { translatorFor } from "../../texts";
import { createTable, findTable, type NewRows, type TablePlace } from "./appendedTable";
import { fileColumnOf, readTexts, replaceRows } from "./replacedRows";

/** The table that the central office works with, found again by this name on whatever sheet. */
export const PANEL_TABLE = "ClusterPanel";

/** A table of clusters and years, and the indicators that it holds. */
export interface PanelPlan {
  readonly table: string;
  /** What a new sheet for it is called. */
  readonly sheetName: (language: Language) => string;
  readonly indicators: readonly Indicator[];
}

export const panelOf = ({ indicators }: Model): PanelPlan => ({
  table: PANEL_TABLE,
  sheetName: (language) => translatorFor(language)("collect.panelSheet"),
  indicators,
});

/** What offices count themselves: the same, of the indicators that no list gives. */
export const officePanel: PanelPlan = {
  table: "office",
  sheetName: (language) => translatorFor(language)("collect.listSheet.office"),
  indicators: askedIndicators,
};

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
    const columns = columnsOf(place, model.indicators);
    return columns.kind === "missing" ? { code: "otherPanel", sheet, missing: columns.missing } : undefined;
  });
}

function columnsOf(
  place: TablePlace,
  indicators: readonly Indicator[],
):
  | { readonly kind: "columns"; readonly columns: PanelColumns }
  | { readonly kind: "missing"; readonly missing: readonly string[] } {
  const known = place.headers.map(comparableHeader);
  const positionOf = (names: readonly string[]): number => known.findIndex((header) => names.includes(header));
  const key = (name: "cluster" | "year"): number =>
    positionOf(languages.map((language) => comparableHeader(keyHeader(name, language))));
  const columns = {
    cluster: key("cluster"),
    year: key("year"),
    file: fileColumnOf(place),
    indicators: indicators.map(({ code }) => positionOf([comparableHeader(code)])),
  };
  const missing = [
    ...(["cluster", "year", "file"] as const).flatMap((name) => (columns[name] < 0 ? [keyHeader(name, "en")] : [])),
    ...indicators.flatMap(({ code }, at) => ((columns.indicators[at] ?? -1) < 0 ? [code] : [])),
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
  plan: PanelPlan,
  file: string,
  rows: readonly PanelRow[],
  language: Language,
): Promise<PanelWriting> {
  const { table, sheetName, indicators: asked } = plan;
  const before = await readPanel(plan);
  if (!before) {
    await createTable(
      {
        name: table,
        sheetName: sheetName(language),
        headers: [
          keyHeader("cluster", language),
          keyHeader("year", language),
          ...asked.map(({ code }) => literalText(code)),
          keyHeader("file", language),
        ],
        widths: [150, 50, ...asked.map(() => 62), 160],
      },
      newRows(file, rows),
    );
    return { kind: "written", replaced: 0, capitals: capitalsOf([], rows) };
  }
  const [first, ...others] = panelConflicts(before.rows, file, rows);
  if (first) return { kind: "refused", reasons: [first, ...others] };
  const { cluster, year, indicators, file: fileColumn } = before.columns;
  const replaced = before.rows.filter((row) => isOf(row, file)).length;
  await replaceRows(table, file, replaced, newRows(file, rows), [cluster, year, ...indicators, fileColumn]);
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
  readonly columns: PanelColumns;
  readonly rows: readonly KnownRow[];
}

/**
 * What stands in the panel; undefined where there is none.
 *
 * @throws {FaultError} where its columns are gone
 */
async function readPanel({ table, indicators }: PanelPlan): Promise<KnownPanel | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const place = await findTable(context, table);
    if (!place) return undefined;
    const found = columnsOf(place, indicators);
    if (found.kind === "missing")
      throw new FaultError({ subject: "workbook", code: "columnsGone", table, missing: found.missing });
    const { columns } = found;
    const lines = await readTexts(context, place, [columns.cluster, columns.year, columns.file]);
    const rows = lines.map(([cluster = "", year = "", file = ""]) => ({ cluster, year: Number(year), file }));
    return { columns, rows };
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
