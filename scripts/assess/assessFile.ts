/** Puts a table on a sheet of the test host and types =CLUSTERASSESS over it: the built add-in under the real office.js answers. */
import { basename } from "node:path";
import { startTestHost, type TestHost } from "../../host";
import { parseReference } from "../../host/address";
import {
  betterModel,
  bindHeaders,
  bindModel,
  modelFit,
  readClusterTable,
  type ClusterTable,
} from "../../src/assessment";
import { assessmentTable } from "../../src/results";
import { loadTexts, sentenceLanguage, type OutputLanguage } from "../../src/texts";
import { builtInModels, cellText, defaultModel, findBuiltInModel, modelKey } from "../../src/model";
import { columnLetters } from "../../src/spreadsheet/address";
import { WrongCall } from "../commandLine";
import { textCellsSentence, type TextCell } from "./textCells";
import { NoTable, type TableFile } from "./tableFile";
import { totalRowSentences } from "./totalRows";

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
  const bound = bindModel(findBuiltInModel(model) ?? defaultModel);
  const better = betterModel(header, bound.model, builtInModels);
  const fitting =
    better &&
    `${better.found} of ${better.all} indicators of ${modelKey(better.model)} found in ${file}: use --model ${modelKey(better.model)}.`;
  const binding = bindHeaders(bound, header);
  if (fitting !== undefined && binding.kind === "refused" && modelFit(bound.model, header).found === 0)
    throw new NoTable(`${file} holds no indicator of model ${model}. ${fitting}`);
  const cell = `${columnLetters(place.column + place.columnCount + 1)}${place.row + 1}`;
  await host.enter(cell, `=CLUSTERASSESS(${address},,"${model}","${language}")`);
  const fault = host.errorTextAt(cell);
  if (fault !== undefined) throw new NoTable(`${file}: ${fault}`);
  const [, ...answers] = host.spillOf(cell);
  if (binding.kind === "refused") throw new NoTable(`${file} holds no indicator of model ${model}.`);
  const clusters = readClusterTable(bound, binding, {
    headers: header,
    rows,
    firstRow: place.row + 2,
    read: (value) => value ?? null,
    isBlank: undefined,
    isPercent: undefined,
  });
  const letters = (column: number): string => columnLetters(place.column + column);
  const words = sentenceLanguage(language);
  await loadTexts(words, "assess", "measures", "pane", "dataCheck");
  return {
    columns: assessmentTable(bound, language).columns.map(({ key, header: title }) => ({ key, title })),
    results: answers.flatMap((values, at) => {
      if (values.every((value) => value === null || value === "")) return [];
      return [{ row: clusters.sheetRow(at), name: clusters.nameOf(at), values }];
    }),
    naming: naming(clusters, letters, file),
    remarks: [
      ...(fitting === undefined ? [] : [fitting]),
      ...textCellsSentence(textCells(clusters, letters)),
      ...totalRowSentences(clusters, words),
    ],
  };
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** Texts where numbers are expected. */
function textCells(
  { binding, dataset, cellAt, sheetRow }: ClusterTable,
  letters: (column: number) => string,
): TextCell[] {
  const columns = binding.columnOf.filter((column) => column >= 0).sort((a, b) => a - b);
  return Array.from({ length: dataset.size }, (_, row) =>
    columns.flatMap((column) => {
      const text = cellAt(row, column);
      return isText(text) ? [{ cell: `${letters(column)}${sheetRow(row)}`, text }] : [];
    }),
  ).flat();
}

/** The name of a cluster is the first text of its row in a column that holds no indicator. */
function naming(
  { headers, binding, dataset, cellAt }: ClusterTable,
  letters: (column: number) => string,
  file: string,
): string {
  const rows = Array.from({ length: dataset.size }, (_, row) => row);
  const taken = new Set(rows.map((row) => binding.ignored.find((column) => isText(cellAt(row, column)))));
  const named = binding.ignored.filter((column) => taken.has(column));
  if (named.length === 0) return `${basename(file)} has no column of texts, so the clusters are called by their rows.`;
  const shown = named.map((column) => `${letters(column)} "${cellText(headers[column] ?? null).trim()}"`);
  return `The names are those of column ${shown.join(" or ")}.`;
}
