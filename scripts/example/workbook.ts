/**
 * The workbook that reads the same without the add-in, from the illustrative clusters. Its results are values, computed here by the
 * built add-in under the real office.js, so that a person without the add-in reads them and nobody sees #NAME?. How Excel
 * stores a call of an add-in's function in a file is documented nowhere, so the formulas stand in it as texts: where the
 * add-in is loaded, F2 and Enter make one live.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { startTestHost } from "../../host";
import { namespaceOf } from "../../host/customFunctions/namespace";
import { columnLetters } from "../../src/spreadsheet/address";
import { defaultModel, languages, type Language } from "../../src/model";
import { loadTexts, withNamespace } from "../../src/texts";
import { wordReportTexts } from "../../src/document/wordReport";
import { EditionSheet } from "../../src/edition";
import { xlsxOf } from "../../src/edition/file/writeXlsx";
import { reportedFile, type ReportedFile } from "../report/reportedFile";
import { highlightResults } from "./highlights";
import { layOutTable, layOutText, type SheetCell } from "./layout";
import { pageSheets } from "./pageSheets";
import { summarySheet } from "./summarySheet";
import { exampleTexts } from "./texts";

const { tables, results, titles, lines } = exampleTexts;

export async function writeExample(root: string, file: string, date: string): Promise<void> {
  const namespace = namespaceOf(readFileSync(join(root, "dist", "manifest.xml"), "utf8"));
  const typed = (text: string): string => withNamespace(text, namespace);
  const about = new EditionSheet("Read me 说明");
  const fileOf = (language: Language): string => join(root, "assets", "samples", tables[language].file);
  const rowsIn = (language: Language): SheetCell[][] => readClusters(fileOf(language));
  const reported = new Map<Language, ReportedFile>();
  for (const language of languages) {
    await loadTexts(language, "assess", "faults", "workbookFaults", "edition", ...wordReportTexts);
    const question = { path: fileOf(language), sheet: undefined, model: defaultModel, language, date };
    reported.set(language, await reportedFile(question));
  }
  const formulas: string[] = [];
  const shown: EditionSheet[] = [];
  for (const { sheet, language, formula } of results) {
    const rows = rowsIn(language);
    const address = `A1:${columnLetters((rows[0]?.length ?? 1) - 1)}${rows.length}`;
    const spill = await calculated(rows, typed(formula(address)));
    const names = rows.map(([name]) => name ?? "");
    // Name and result side by side, as on a sheet where the formula stands beside the table.
    const table = spill.map((row, at) => (spill.length === rows.length ? [names[at] ?? "", ...row] : row));
    const written = tableSheet(sheet, table);
    if (sheet === "Assessment") highlightResults(written, table, defaultModel, language);
    shown.push(written);
    formulas.push(typed(formula(`${tables[language].sheet}!${address}`)));
  }
  layOutText(about, titles, [...lines, ...formulas]);
  const reports = [...reported.values()];
  const sheets = [
    about,
    ...reports.map(({ table }) => summarySheet(table)),
    ...languages.map((language) => tableSheet(tables[language].sheet, rowsIn(language))),
    ...shown,
    ...reports.flatMap(pageSheets),
  ];
  for (const sheet of sheets) sheet.isProtected = false;
  writeFileSync(file, xlsxOf(sheets));
}

function readClusters(file: string): SheetCell[][] {
  const text = readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: "greedy" });
  return data.map((row) =>
    row.map((field) => (field.trim() === "" ? null : Number.isNaN(Number(field)) ? field : Number(field))),
  );
}

/** What the add-in answers to a formula beside the table. */
async function calculated(rows: SheetCell[][], formula: string): Promise<SheetCell[][]> {
  const host = await startTestHost();
  try {
    host.enterTable("A1", rows);
    const cell = `${columnLetters((rows[0]?.length ?? 0) + 1)}1`;
    await host.enter(cell, formula);
    const fault = host.errorTextAt(cell);
    if (fault !== undefined) throw new Error(`${formula}: ${fault}`);
    return host
      .spillOf(cell)
      .map((row) => row.map((value) => (typeof value === "number" ? value : String(value ?? ""))));
  } finally {
    host.close();
  }
}

function tableSheet(name: string, rows: readonly (readonly SheetCell[])[]): EditionSheet {
  const sheet = new EditionSheet(name);
  layOutTable(sheet, rows);
  return sheet;
}
