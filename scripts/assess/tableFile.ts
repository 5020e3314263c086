/** What is in a file that somebody wants assessed: the rows of a text file, or the bytes of a workbook. */
import { readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import Papa from "papaparse";
import { WrongCall } from "../commandLine";

export type FileCell = string | number | null;

export type TableFile =
  | { readonly kind: "rows"; readonly rows: readonly (readonly FileCell[])[] }
  | { readonly kind: "workbook"; readonly bytes: ArrayBuffer };

/** A file that is there and holds nothing that could be assessed. */
export class NoTable extends Error {}

const READABLE = ".csv, .tsv or .xlsx";

/** @throws {WrongCall | NoTable} */
export function readTableFile(path: string): TableFile {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw new WrongCall(
      `A table as ${READABLE} is expected; ${path} ${found ? "is a folder" : "is not there"}. Check the name; paths count from the project's folder.`,
    );
  const bytes = readFileSync(path);
  if (bytes.length === 0) throw new NoTable(`${path} is empty: a header row and a row per cluster are expected.`);
  const starts = (...signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b)) return { kind: "workbook", bytes: new Uint8Array(bytes).buffer };
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new NoTable(
      `${path} is an Excel file of the form before 2007 (.xls), or is protected by a password; neither can be read. Save it without a password as ${READABLE}.`,
    );
  return { kind: "rows", rows: rowsIn(textIn(bytes, path), path) };
}

/** UTF-8, or UTF-16 as Excel writes "Unicode text"; other alphabets are not guessed. */
function textIn(bytes: Uint8Array, path: string): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // What it is instead cannot be known.
  }
  throw new NoTable(
    `${path} is neither text in UTF-8 nor an .xlsx file. Save it in Excel as "CSV UTF-8" or as a workbook (.xlsx).`,
  );
}

function rowsIn(text: string, path: string): FileCell[][] {
  const isTabbed = extname(path).toLowerCase() === ".tsv";
  const { data, errors } = Papa.parse<string[]>(text, {
    skipEmptyLines: "greedy",
    ...(isTabbed && { delimiter: "\t" }),
  });
  const quote = errors.find(({ type }) => type === "Quotes");
  if (quote)
    throw new NoTable(
      `${path} is no table: a quotation mark in line ${(quote.row ?? 0) + 1} is not closed (${quote.message}). Double it inside a text, or remove it.`,
    );
  return data.map((row) => row.map(cellOf));
}

/** A field as a person would type it: a formula stays one, a number becomes one, nothing stays empty. */
function cellOf(field: string): FileCell {
  const text = field.trim();
  if (text === "") return null;
  return Number.isFinite(Number(text)) ? Number(text) : text;
}
