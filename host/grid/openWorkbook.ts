/** Reads an .xlsx file into the book: values, formulas, number formats, plain looks, tables and names. The host's own doing, not the add-in's. */
import { Workbook, ValueType, type Cell as FileCell, type Worksheet as FileSheet } from "exceljs";
import { parseReference, type Area } from "../address";
import type { Book, CellFormat, Entry, Visibility } from "../book";
import { errorValue, isErrorSign, type CellValue } from "../cellValue";
import { isProtectedInFile, readLocks, readRules, type SheetExtras } from "./rulesInFile";

const CHARACTER_WIDTH_IN_POINTS = 5.25;

/** A file that was opened and is not yet in any book. */
export interface FileInside {
  readonly sheets: readonly SheetInside[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

export interface SheetInside {
  readonly name: string;
  readonly visibility: Visibility;
  /** Puts everything onto an empty sheet. Stored formulas are shown with their last result and not calculated. */
  put(book: Book, extras: SheetExtras, sheetId: string, formulas: "calculated" | "stored"): void;
}

export async function lookInside(file: ArrayBuffer): Promise<FileInside> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  if (workbook.worksheets.length === 0) throw new Error("no sheet");
  return {
    sheets: workbook.worksheets.map((source) => ({
      name: source.name,
      visibility: source.state === "visible" ? "Visible" : source.state === "hidden" ? "Hidden" : "VeryHidden",
      put: (book, extras, sheetId, formulas) => {
        readSheet(book, extras, sheetId, source, formulas);
        if (isProtectedInFile(source)) book.changeSheet(sheetId, { isProtected: true });
      },
    })),
    names: workbook.definedNames.model.flatMap(({ name, ranges: [range] }) =>
      range !== undefined && !name.startsWith("_xlnm") ? [{ name, formula: `=${range}` }] : [],
    ),
  };
}

export async function openWorkbook(book: Book, extras: SheetExtras, file: ArrayBuffer): Promise<void> {
  const inside = await lookInside(file);
  const old = book.sheets();
  if (inside.sheets.every(({ visibility }) => visibility !== "Visible")) throw new Error("no visible sheet");
  // Names are taken until the old sheets are gone, and one sheet must always be there.
  for (const [index, sheet] of old.entries()) book.changeSheet(sheet.id, { name: `~${index}` });
  const sheets = inside.sheets.map((source) => ({ source, id: book.addSheet(source.name).id }));
  const first = sheets.find(({ source }) => source.visibility === "Visible");
  if (first) book.activateSheet(first.id);
  for (const { id } of old) book.removeSheet(id);
  for (const { name, sheetId } of book.names()) book.removeName(name, sheetId);
  for (const { source, id } of sheets) {
    source.put(book, extras, id, "calculated");
    if (source.visibility !== "Visible") book.changeSheet(id, { visibility: source.visibility });
  }
  for (const { name, formula } of inside.names)
    book.setName({ name, sheetId: undefined, formula, comment: "", visible: true });
  if (first) book.select([{ sheetId: first.id, row: 0, column: 0, rowCount: 1, columnCount: 1 }]);
}

function readSheet(
  book: Book,
  extras: SheetExtras,
  sheetId: string,
  source: FileSheet,
  formulas: "calculated" | "stored",
): void {
  const area: Area = { sheetId, row: 0, column: 0, rowCount: source.rowCount, columnCount: source.columnCount };
  if (area.rowCount > 0 && area.columnCount > 0) {
    // Rows that the file does not have stay out: a sheet may have its last one at 100,000.
    const cells = Array.from({ length: area.rowCount }, (_, row) =>
      source.findRow(row + 1)
        ? Array.from({ length: area.columnCount }, (__, column) => source.getCell(row + 1, column + 1))
        : [],
    );
    if (formulas === "calculated") for (const table of tablesOf(source)) readTable(book, sheetId, table, cells);
    else storeFormulas(extras, sheetId, cells);
    book.write(
      area,
      cells.map((line) => line.map(formulas === "calculated" ? entryOf : resultOf)),
    );
    book.setNumberFormats(
      area,
      cells.map((line) => line.map((cell) => cell.numFmt ?? null)),
    );
    readLooks(book, sheetId, cells);
    for (const row of cells.keys()) if (source.findRow(row + 1)?.hidden) book.hideRows(sheetId, row, 1, true);
    readLocks(extras.rules, sheetId, cells);
  }
  readRules(extras, sheetId, source);
  for (let column = 0; column < area.columnCount; column++) {
    const { width } = source.getColumn(column + 1);
    if (width !== undefined)
      book.setFormat(
        { ...area, column, columnCount: 1, rowCount: 1 },
        { columnWidth: width * CHARACTER_WIDTH_IN_POINTS },
      );
  }
}

function storeFormulas({ rules }: SheetExtras, sheetId: string, cells: readonly (readonly FileCell[])[]): void {
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries()) {
      const entry = cell.type === ValueType.Formula ? entryOf(cell) : undefined;
      if (typeof entry === "string" && entry.startsWith("=")) rules.storeFormula({ sheetId, row, column }, entry);
    }
}

/** A formula as the value that it had when the file was saved. */
function resultOf(cell: FileCell | undefined): Entry {
  if (cell?.type !== ValueType.Formula) return entryOf(cell);
  const { result } = cell;
  if (typeof result !== "object" || !("error" in result)) return plain(result);
  const sign = String(result.error);
  return errorValue(isErrorSign(sign) ? sign : "#VALUE!");
}

/** Looks are set in runs of equal cells, row by row. */
function readLooks(book: Book, sheetId: string, cells: readonly (readonly FileCell[])[]): void {
  for (const [row, line] of cells.entries()) {
    let from = 0;
    let look = JSON.stringify(lookOf(line[0]));
    for (let column = 1; column <= line.length; column++) {
      const next = column < line.length ? JSON.stringify(lookOf(line[column])) : undefined;
      if (next === look) continue;
      if (look !== "{}")
        book.setFormat({ sheetId, row, column: from, rowCount: 1, columnCount: column - from }, lookOf(line[from]));
      from = column;
      look = next ?? "";
    }
  }
}

function lookOf(cell: FileCell | undefined): CellFormat {
  const fill = cell?.fill;
  const fillColor = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : undefined;
  const fontColor = cell?.font?.color?.argb;
  return {
    ...(cell?.font?.bold === true && { bold: true }),
    ...(cell?.font?.italic === true && { italic: true }),
    ...(fillColor !== undefined && { fillColor: `#${fillColor.slice(-6)}` }),
    ...(fontColor !== undefined && { fontColor: `#${fontColor.slice(-6)}` }),
    ...(cell?.alignment?.wrapText === true && { wrapText: true }),
  };
}

interface FileTable {
  readonly name: string;
  readonly address: string;
}
/** Where a table lies, its header row included; the package's types do not tell. */
function tablesOf(source: FileSheet): FileTable[] {
  return source.getTables().flatMap((entry) => {
    const kept: object = entry;
    const table: unknown = "table" in kept ? kept.table : undefined;
    if (typeof table !== "object" || table === null || !("name" in table)) return [];
    const address = "tableRef" in table ? table.tableRef : undefined;
    return [{ name: String(table.name), address: String(address ?? "") }];
  });
}

function readTable(
  book: Book,
  sheetId: string,
  { name, address }: FileTable,
  cells: readonly (readonly FileCell[])[],
): void {
  const place = parseReference(address);
  if (!place) return;
  const { row, column, rowCount, columnCount } = place;
  const area: Area = { sheetId, row, column, rowCount, columnCount };
  const headers = Array.from({ length: columnCount }, (_, offset) => entryOf(cells[row]?.[column + offset]));
  book.write({ ...area, rowCount: 1 }, [headers]);
  book.addTable(area, name);
}

/** Text is marked as text, so that "007" or "=" stay what they are. */
const asText = (text: string): Entry => `'${text}`;

function plain(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return typeof value === "string" ? asText(value) : null;
}

function entryOf(cell: FileCell | undefined): Entry {
  if (!cell || (cell.isMerged && cell.master !== cell)) return null;
  switch (cell.type) {
    case ValueType.Formula:
      return cell.formula ? `=${cell.formula.replace(/_xlfn\.(_xlws\.)?/g, "")}` : plain(cell.result);
    case ValueType.Error: {
      const sign = cell.text;
      return errorValue(isErrorSign(sign) ? sign : "#VALUE!");
    }
    case ValueType.RichText:
    case ValueType.Hyperlink:
      return asText(cell.text);
    default:
      return plain(cell.value);
  }
}
