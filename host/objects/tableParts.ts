/** The header row and the data rows of a table. */
import type { Area } from "../address";
import type { Book, Table } from "../book";
import { HostFault } from "../hostFault";

export function findTable(book: Book, tableId: string): Table {
  const table = book.tables().find(({ id }) => id === tableId);
  if (!table) throw new HostFault("ItemNotFound", "The table was deleted.");
  return table;
}

export function headerOf(table: Table): Area {
  if (!table.showHeaders) throw new HostFault("ItemNotFound", "The table shows no header row.");
  return { ...table.area, rowCount: 1 };
}

export function bodyOf(table: Table): Area {
  const headerRows = table.showHeaders ? 1 : 0;
  return {
    ...table.area,
    row: table.area.row + headerRows,
    rowCount: table.area.rowCount - headerRows - (table.showTotals ? 1 : 0),
  };
}
