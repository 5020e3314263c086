/** The filled block around a range: it grows, diagonals included, until only blank rows and columns touch it. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../address";
import type { Book } from "../book";

export function surroundingRegion(book: Book, start: Area): Area {
  const used = book.usedArea(start.sheetId, true);
  if (!used) return start;
  const isFilled = (area: Area): boolean =>
    book.values(area).some((row) => row.some((value) => value !== null && value !== ""));
  for (let region = start; ;) {
    const grown = grow(region, isFilled);
    if (grown === region) return region;
    region = grown;
  }
}

function grow(area: Area, isFilled: (area: Area) => boolean): Area {
  const top = Math.max(0, area.row - 1);
  const left = Math.max(0, area.column - 1);
  const bottom = Math.min(MAX_ROWS, area.row + area.rowCount + 1);
  const right = Math.min(MAX_COLUMNS, area.column + area.columnCount + 1);
  const { sheetId } = area;
  const wide = { sheetId, column: left, columnCount: right - left, rowCount: 1 };
  const tall = { sheetId, row: top, rowCount: bottom - top, columnCount: 1 };
  if (top < area.row && isFilled({ ...wide, row: top })) return { ...area, row: top, rowCount: area.rowCount + 1 };
  if (bottom > area.row + area.rowCount && isFilled({ ...wide, row: bottom - 1 }))
    return { ...area, rowCount: area.rowCount + 1 };
  if (left < area.column && isFilled({ ...tall, column: left }))
    return { ...area, column: left, columnCount: area.columnCount + 1 };
  if (right > area.column + area.columnCount && isFilled({ ...tall, column: right - 1 }))
    return { ...area, columnCount: area.columnCount + 1 };
  return area;
}
