/** The cells of a table in a file, as the pane reads those of a sheet: values as they were saved, and how numbers are shown. */
import { basename } from "node:path";
import { ValueType, Workbook, type Cell as FileCell } from "exceljs";
import { isBlank, type Cell } from "../../src/model";
import { areaName, quotedSheet } from "../../src/spreadsheet/address";
import { shownAs } from "../../src/spreadsheet/numberFormat";
import type { SourceCells, SourcePreview } from "../../src/workbook/sourceTable";
import { NoTable, type TableFile } from "../assess/tableFile";
import { WrongCall } from "../commandLine";

/** A table with its header row, and the rows below. */
export interface FileSource {
  readonly source: SourcePreview;
  readonly cells: SourceCells;
}

interface Filled {
  readonly cell: Cell;
  readonly format: string | undefined;
}

/** @throws {WrongCall | NoTable} */
export async function fileCells(path: string, file: TableFile, sheet: string | undefined): Promise<FileSource> {
  const name = basename(path);
  if (file.kind === "rows") {
    if (sheet !== undefined)
      throw new WrongCall(`--sheet chooses a sheet of an .xlsx file; found ${path}, which has none. Leave it out.`);
    const rows = file.rows.map((row) => row.map((cell): Filled => ({ cell, format: undefined })));
    return sourceOf(path, rows, { sheet: name, row: 0, column: 0 }, () => name);
  }
  const workbook = new Workbook();
  await workbook.xlsx.load(file.bytes).catch(() => {
    throw new NoTable(`${path} is no .xlsx workbook, or is damaged. Open it in Excel and save it as .xlsx or .csv.`);
  });
  const names = workbook.worksheets.map((each) => each.name);
  const found = sheet === undefined ? workbook.worksheets[0] : workbook.worksheets.find((each) => each.name === sheet);
  if (!found)
    throw new WrongCall(`--sheet expects one of ${names.join(", ")}; found "${sheet ?? ""}". Choose one of them.`);
  const rows = Array.from({ length: found.rowCount }, (_, row) =>
    Array.from({ length: found.columnCount }, (__, column): Filled => {
      const cell = found.findRow(row + 1)?.findCell(column + 1);
      return { cell: cell ? valueOf(cell) : null, format: cell?.numFmt };
    }),
  );
  const isFilled = ({ cell }: Filled): boolean => !isBlank(cell);
  const first = rows.findIndex((row) => row.some(isFilled));
  const left = Math.min(...rows.map((row) => row.findIndex(isFilled)).filter((column) => column >= 0));
  const used = first < 0 ? [] : rows.slice(first).map((row) => row.slice(left));
  // As Excel calls a table in another workbook.
  return sourceOf(path, used, { sheet: found.name, row: Math.max(first, 0), column: left }, (area) => {
    return `${quotedSheet(`[${name}]${found.name}`)}!${areaName(area)}`;
  });
}

function sourceOf(
  path: string,
  table: readonly (readonly Filled[])[],
  corner: { readonly sheet: string; readonly row: number; readonly column: number },
  addressOf: (area: SourcePreview["block"]) => string,
): FileSource {
  const [header = [], ...rows] = table;
  if (rows.length === 0)
    throw new NoTable(
      `${path} holds ${header.length === 0 ? "nothing" : "one row only"}: a header row and below it a row per cluster are expected.`,
    );
  const block = { ...corner, rows: table.length, columns: Math.max(...table.map(({ length }) => length)) };
  return {
    source: {
      address: addressOf(block),
      block,
      headers: header.map(({ cell }) => cell),
      size: rows.length,
      hasHiddenRows: false,
      totalsRows: [],
    },
    cells: {
      rows: rows.map((row) => row.map(({ cell }) => cell)),
      shownAs: (row, column) => {
        const found = rows[row]?.[column];
        return found && shownAs(found.format, found.cell);
      },
    },
  };
}

/** A formula as the value with which it was saved, a date as the number that Excel keeps. */
function valueOf(cell: FileCell): Cell {
  if (cell.isMerged && cell.master !== cell) return null;
  switch (cell.type) {
    case ValueType.Error:
      return { error: cell.text };
    case ValueType.RichText:
    case ValueType.Hyperlink:
      return cell.text;
    case ValueType.Formula:
      return plain(cell.result);
    default:
      return plain(cell.value);
  }
}

function plain(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return typeof value === "object" && value !== null && "error" in value ? { error: String(value.error) } : null;
}
