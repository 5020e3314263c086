/** Puts a table on a sheet of the test host and types =CLUSTERASSESS over it: the built add-in under the real office.js answers. */
import { basename } from "node:path";
import { startTestHost, type TestHost } from "../../host";
import { parseReference } from "../../host/address";
import { bindHeaders, bindModel } from "../../src/assessment";
import { en } from "../../src/i18n/en";
import { zhCN } from "../../src/i18n/zh-CN";
import type { OutputLanguage } from "../../src/i18n/outputLanguage";
import { defaultModel, findBuiltInModel } from "../../src/model";
import { columnLetters } from "../../src/spreadsheet/address";
import { WrongCall } from "../commandLine";
import { textCellsSentence, type TextCell } from "./textCells";
import { NoTable, type TableFile } from "./tableFile";

export interface Question {
  /** As it is called in a sentence. */
  readonly file: string;
  readonly table: TableFile;
  /** Of a workbook; the first one by default. */
  readonly sheet?: string | undefined;
  readonly model: string;
  readonly language: OutputLanguage;
}

export type Value = string | number | boolean | null;

export interface ResultColumn {
  /** The same in all languages. */
  readonly key: string;
  readonly title: string;
}

export interface Result {
  /** On the sheet, counted from 1. */
  readonly row: number;
  readonly name: string;
  /** In the order of the columns. */
  readonly values: readonly Value[];
}

export interface Assessed {
  readonly columns: readonly ResultColumn[];
  readonly results: readonly Result[];
  /** Whence the names of the clusters come, as a sentence. */
  readonly naming: string;
  /** What a reader should know about the file. */
  readonly remarks: readonly string[];
}

/** @throws {WrongCall | NoTable} */
export async function assessFile({ file, table, sheet, model, language }: Question): Promise<Assessed> {
  if (table.kind === "rows" && sheet !== undefined)
    throw new WrongCall(`--sheet chooses a sheet of an .xlsx file; found ${file}, which has none. Leave it out.`);
  const host = await startTestHost();
  try {
    if (table.kind === "rows") {
      if (table.rows.length > 0) host.enterTable("A1", table.rows);
    } else await openSheet(host, table.bytes, file, sheet);
    return await assessSheet(host, file, model, language);
  } finally {
    host.close();
  }
}

/** Formulas stand as the values with which they were saved; formats stay, so that a percentage is one. */
async function openSheet(host: TestHost, bytes: ArrayBuffer, file: string, name: string | undefined): Promise<void> {
  const { lookInside } = await import("../../host/grid/openWorkbook");
  const inside = await lookInside(bytes).catch(() => {
    throw new NoTable(`${file} is no .xlsx workbook, or is damaged. Open it in Excel and save it as .xlsx or .csv.`);
  });
  const names = inside.sheets.map((sheet) => sheet.name);
  const source = name === undefined ? inside.sheets[0] : inside.sheets.find((sheet) => sheet.name === name);
  if (!source)
    throw new WrongCall(`--sheet expects one of ${names.join(", ")}; found "${name ?? ""}". Choose one of them.`);
  const { book } = host.host;
  const sheetId = book.activeSheetId();
  book.changeSheet(sheetId, { name: source.name });
  source.put(book, host.host, sheetId, "stored");
}

async function assessSheet(host: TestHost, file: string, model: string, language: OutputLanguage): Promise<Assessed> {
  const address = host.usedRange();
  const place = address === undefined ? undefined : parseReference(address);
  if (address === undefined || !place)
    throw new NoTable(`${file} holds nothing: a header row and a row per cluster are expected.`);
  const [header = [], ...rows] = host.valuesOf(address);
  if (rows.length === 0)
    throw new NoTable(`${file} holds one row only: a header row and below it a row per cluster are expected.`);
  const cell = `${columnLetters(place.column + place.columnCount + 1)}${place.row + 1}`;
  await host.enter(cell, `=CLUSTERASSESS(${address},,"${model}","${language}")`);
  const fault = host.errorTextAt(cell);
  if (fault !== undefined) throw new NoTable(`${file}: ${fault}`);
  const [titles = [], ...answers] = host.spillOf(cell);
  const { nameColumns, texts } = columnsOf(model, header, rows);
  const letters = (column: number): string => columnLetters(place.column + column);
  const sheetRow = (at: number): number => place.row + 2 + at;
  return {
    columns: titles.map((title) => resultColumn(String(title ?? ""), language)),
    results: answers.flatMap((values, at) => {
      if (values.every((value) => value === null || value === "")) return [];
      const name = nameColumns.map((column) => rows[at]?.[column]).find(isText);
      return [{ row: sheetRow(at), name: name?.trim() ?? "", values }];
    }),
    naming: naming(nameColumns, header, rows, letters, file),
    remarks: textCellsSentence(
      texts.map(({ column, row, text }) => ({ cell: `${letters(column)}${sheetRow(row)}`, text })),
    ),
  };
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** The columns where a cluster's name may stand, as the add-in sees it, and texts where numbers are expected. */
function columnsOf(
  model: string,
  header: readonly Value[],
  rows: readonly (readonly Value[])[],
): { nameColumns: readonly number[]; texts: readonly (Omit<TextCell, "cell"> & { column: number; row: number })[] } {
  const reading = bindHeaders(bindModel(findBuiltInModel(model) ?? defaultModel), header);
  if (reading.kind === "refused") return { nameColumns: [], texts: [] };
  const bound = new Set(reading.columnOf);
  const texts = rows.flatMap((cells, row) =>
    cells.flatMap((value, column) => (bound.has(column) && isText(value) ? [{ column, row, text: value }] : [])),
  );
  return { nameColumns: reading.ignored, texts };
}

/** The name of a cluster is the first text of its row in a column that holds no indicator. */
function naming(
  nameColumns: readonly number[],
  header: readonly Value[],
  rows: readonly (readonly Value[])[],
  letters: (column: number) => string,
  file: string,
): string {
  const taken = new Set(rows.map((row) => nameColumns.find((column) => isText(row[column]))));
  const named = nameColumns.filter((column) => taken.has(column));
  if (named.length === 0) return `${basename(file)} has no column of texts, so the clusters are called by their rows.`;
  const shown = named.map((column) => `${letters(column)} "${String(header[column] ?? "").trim()}"`);
  return `The names are those of column ${shown.join(" or ")}.`;
}

/** The key of a column of results by its title, which is a word of the texts. */
function resultColumn(title: string, language: OutputLanguage): ResultColumn {
  const titles = (language === "zh-CN" ? zhCN : en).columns.assess;
  const [key = title] = Object.entries(titles).find(([, word]) => word === title) ?? [];
  return { key, title };
}
