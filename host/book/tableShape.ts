/** How tables are named, headed and grown. */
import { contains, type Area, type Cell } from "../address";
import type { Table } from "../book";
import { plainValue } from "../cellValue";
import type { Scope } from "./scope";

export function freeTableName(scope: Scope): string {
  for (let number = 1; ; number++) {
    const name = `Table${number}`;
    if (!scope.tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

/** Headers are texts, none is empty and no two are equal: missing ones become Column1, doubled ones get a number. */
export function columnHeaders(scope: Scope, area: Area): void {
  const cells = scope.sheet(area.sheetId)?.cells;
  if (!cells) return;
  const seen = new Set<string>();
  for (let offset = 0; offset < area.columnCount; offset++) {
    const written = String(plainValue(cells.get(area.row, area.column + offset)));
    let header = written === "" ? `Column${offset + 1}` : written;
    for (let number = 2; seen.has(header.toLowerCase()); number++)
      header = written === "" ? `Column${offset + number}` : `${written}${number}`;
    seen.add(header.toLowerCase());
    cells.set(area.row, area.column + offset, header);
  }
}

/** Typing right beside or right below a table makes it grow over the cell. */
export function tableGrownOver(scope: Scope, cell: Cell): Table | undefined {
  for (const table of scope.tables) {
    const { area } = table;
    if (area.sheetId !== cell.sheetId || table.showTotals) continue;
    const inRows = cell.row >= area.row && cell.row < area.row + area.rowCount;
    const inColumns = cell.column >= area.column && cell.column < area.column + area.columnCount;
    if (inRows && cell.column === area.column + area.columnCount)
      return { ...table, area: { ...area, columnCount: area.columnCount + 1 } };
    if (inColumns && cell.row === area.row + area.rowCount)
      return { ...table, area: { ...area, rowCount: area.rowCount + 1 } };
  }
  return undefined;
}

/** The data cells of a table column in which nothing but the given cell is filled. */
export function emptyColumnAround(scope: Scope, cell: Cell): Area | undefined {
  const table = scope.tables.find(({ area }) => contains(area, cell));
  const sheet = table && scope.sheet(table.area.sheetId);
  if (!table || !sheet) return undefined;
  const headerRows = table.showHeaders ? 1 : 0;
  const column: Area = {
    ...table.area,
    row: table.area.row + headerRows,
    column: cell.column,
    rowCount: table.area.rowCount - headerRows - (table.showTotals ? 1 : 0),
    columnCount: 1,
  };
  if (!contains(column, cell) || column.rowCount < 2) return undefined;
  const others = sheet.cells.matrix(column).filter(([value], row) => column.row + row !== cell.row && value !== null);
  return others.length === 0 ? column : undefined;
}
