import { FaultError } from "../../faults";
import { comparableHeader, languages, type Language } from "../../model";
import type { PanelRow } from "../../returns";
import { literalText } from "../../spreadsheet/writtenText";
import { translatorFor } from "../../texts";
import { appendRows, createTable, findTable, type NewRows, type TablePlace } from "./appendedTable";

/** The table of what offices say about single values, found again by this name on whatever sheet. */
export const SOURCE_TABLE = "ClusterSources";

const columns = ["cluster", "year", "indicator", "source", "remark", "file"] as const;
type Column = (typeof columns)[number];

function header(column: Column, language: Language): string {
  const t = translatorFor(language);
  if (column === "file") return t("collect.file");
  return column === "indicator" ? t("collect.indicator") : t(`template.${column}`);
}

/**
 * Puts what a file says about its values below what was collected before. A later file of the same name stands below: the panel
 * says which values count, and nothing that somebody wrote is taken away.
 */
export async function updateSources(file: string, rows: readonly PanelRow[], language: Language): Promise<void> {
  const values = rows.flatMap(({ cluster, year, beside = [] }) =>
    beside.map(({ code, source, remark }) => [
      typeof cluster === "string" ? literalText(cluster) : cluster,
      year,
      literalText(code),
      source === "" ? null : literalText(source),
      remark === "" ? null : literalText(remark),
      literalText(file),
    ]),
  );
  if (values.length === 0) return;
  const added: NewRows = { values, formats: values.map((line) => line.map(() => "General")) };
  const place = await Excel.run({ delayForCellEdit: true }, async (context) => findTable(context, SOURCE_TABLE));
  if (place) return appendRows(SOURCE_TABLE, added, columnsOf(place));
  return createTable(
    {
      name: SOURCE_TABLE,
      sheetName: translatorFor(language)("collect.sourceSheet"),
      headers: columns.map((column) => header(column, language)),
      widths: [150, 50, 62, 260, 260, 160],
    },
    added,
  );
}

function columnsOf({ headers }: TablePlace): number[] {
  const known = headers.map(comparableHeader);
  const places = columns.map((column) =>
    known.findIndex((name) => languages.some((language) => comparableHeader(header(column, language)) === name)),
  );
  const missing = columns.filter((_, at) => (places[at] ?? -1) < 0);
  if (missing.length === 0) return places;
  const names = missing.map((column) => header(column, "en"));
  throw new FaultError({ subject: "workbook", code: "columnsGone", table: SOURCE_TABLE, missing: names });
}
