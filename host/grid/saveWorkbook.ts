/** Writes the book to an .xlsx file: formulas with their last results, values, number formats, plain looks, tables and names. */
import { Workbook, type CellValue as FileValue, type Worksheet as FileSheet } from "exceljs";
import { cellAddress, localAddress, type Area } from "../address";
import type { Book, Table } from "../book";
import { PLAIN_LOOK } from "../book/looks";
import { isEntity, plainValue, type CellValue } from "../cellValue";
import { writeLook } from "./lookInFile";
import { protect, writeRules, type SheetExtras } from "./rulesInFile";

const POINTS_PER_CHARACTER = 5.25;

export async function saveWorkbook(book: Book, extras: SheetExtras): Promise<ArrayBuffer> {
  const workbook = new Workbook();
  for (const { id, name, visibility, isProtected } of book.sheets()) {
    const state = visibility === "Visible" ? "visible" : visibility === "Hidden" ? "hidden" : "veryHidden";
    const sheet = workbook.addWorksheet(name, { state });
    const used = book.usedArea(id, false);
    if (used) writeCells(book, sheet, used);
    for (const table of book.tables()) if (table.area.sheetId === id) writeTable(book, sheet, table);
    writeRules(extras, id, sheet);
    if (isProtected) await protect(extras.rules, id, sheet);
  }
  for (const { name, formula } of book.names()) workbook.definedNames.add(formula.slice(1), name);
  const file = await workbook.xlsx.writeBuffer();
  return new Uint8Array(file).slice().buffer;
}

function writeCells(book: Book, sheet: FileSheet, used: Area): void {
  const values = book.values(used);
  const formulas = book.formulas(used);
  const formats = book.numberFormats(used);
  for (const [down, line] of values.entries()) {
    for (const [right, value] of line.entries()) {
      const [row, column] = [used.row + down, used.column + right];
      const cell = sheet.getCell(row + 1, column + 1);
      const spill = book.spillAt({ sheetId: used.sheetId, row, column });
      const isInsideSpill = spill !== undefined && (spill.anchor.row !== row || spill.anchor.column !== column);
      const formula = formulas[down]?.[right];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && !isInsideSpill;
      cell.value = isFormula
        ? {
            formula: formula.slice(1),
            result: resultOf(value),
            ...(spill && { shareType: "array", ref: localAddress(spill.area) }),
          }
        : fileValue(value);
      const format = formats[down]?.[right];
      if (format !== undefined && format !== "General") cell.numFmt = format;
      writeLook(cell, book.format({ sheetId: used.sheetId, row, column, rowCount: 1, columnCount: 1 }));
    }
  }
  for (let row = used.row; row < used.row + used.rowCount; row++) {
    const { rowHeight } = book.format({ sheetId: used.sheetId, row, column: 0, rowCount: 1, columnCount: 1 });
    if (rowHeight !== undefined && rowHeight !== PLAIN_LOOK.rowHeight) sheet.getRow(row + 1).height = rowHeight;
  }
  for (let column = used.column; column < used.column + used.columnCount; column++) {
    const { columnWidth } = book.format({ sheetId: used.sheetId, row: 0, column, rowCount: 1, columnCount: 1 });
    if (columnWidth !== undefined) sheet.getColumn(column + 1).width = columnWidth / POINTS_PER_CHARACTER;
  }
}

function fileValue(value: CellValue): FileValue {
  if (value === null || typeof value !== "object") return value;
  if (isEntity(value)) return value.text;
  return plainValue(value);
}
function resultOf(value: CellValue): number | string | boolean {
  const plain = fileValue(value);
  return typeof plain === "number" || typeof plain === "boolean" ? plain : String(plain ?? "");
}

function writeTable(book: Book, sheet: FileSheet, { name, area }: Table): void {
  const values = book.values(area).map((line) => line.map(fileValue));
  const [headers = [], ...rows] = values;
  sheet.addTable({
    name,
    ref: cellAddress(area.row, area.column),
    headerRow: true,
    columns: headers.map((header) => ({ name: String(header) })),
    rows,
  });
}
