import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { defaultModel, type Cell, type Language, type Model } from "../../src/model";
import { recordOf } from "../../src/results/reproduction";
import type { ReportedTable } from "../../src/results/report";
import { wordReport } from "../../src/document/wordReport";
import { assessTable } from "../../src/taskpane/assess/assessTable";
import { reportOf } from "../../src/taskpane/report/reportOf";
import { readColumns } from "../../src/taskpane/source/columns";
import { bindTable } from "../../src/taskpane/source/readTable";
import type { ReportInput } from "../../src/workbook/report/reportInput";

export const DATE = "2026-12-01";

/** The cells of the illustrative sample, header row first. */
export function sampleCells(language: Language): Cell[][] {
  const ending = language === "en" ? "" : `.${language}`;
  const file = join(__dirname, "..", "..", "assets", "samples", `illustrative-clusters${ending}.csv`);
  const { data } = parse<string[]>(readFileSync(file, "utf8").replace(/^\uFEFF/u, ""), { skipEmptyLines: true });
  return data.map((row, at) => row.map((text, column) => cellOf(text, at > 0 && column > 0)));
}

const cellOf = (text: string, isNumber: boolean): Cell => (text === "" ? null : isNumber ? Number(text) : text);

/** A report as the pane writes it about cells that stand on a sheet from A1 on. */
export async function reportOfCells(
  cells: readonly (readonly Cell[])[],
  language: Language,
  model: Model = defaultModel,
): Promise<ReportInput> {
  const [headers = [], ...rows] = cells;
  const source = {
    address: "Data!A1:AO13",
    block: { sheet: "Data", row: 0, column: 0, rows: cells.length, columns: headers.length },
    headers,
    size: rows.length,
    hasHiddenRows: false,
    totalsRows: [],
  };
  const columns = readColumns(model, headers);
  if (columns.kind === "refused") throw new Error("The header row is refused.");
  const read = bindTable(source, model, columns.columns, { leftOut: new Set() }, { rows, shownAs: () => undefined });
  const table = await assessTable(read, language);
  return { ...reportOf({ source, model, modelChoice: model.id, read, table }, "values", language), date: DATE };
}

export const wordOf = (table: ReportedTable): Promise<Uint8Array> =>
  wordReport({ table, record: recordOf(table, { modelChoice: "DIC", leftOut: [] }) }, "");
