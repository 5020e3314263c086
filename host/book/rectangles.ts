/** Areas of the same columns below each other joined to one, so that ten thousand changed cells are a few areas. */
import type { Area } from "../address";

export function joined(areas: readonly Area[]): Area[] {
  const sorted = [...areas].sort((a, b) =>
    a.sheetId < b.sheetId
      ? -1
      : a.sheetId > b.sheetId
        ? 1
        : a.column - b.column || a.columnCount - b.columnCount || a.row - b.row,
  );
  const rectangles: Area[] = [];
  for (const area of sorted) {
    const last = rectangles.at(-1);
    const continues =
      last &&
      last.sheetId === area.sheetId &&
      last.column === area.column &&
      last.columnCount === area.columnCount &&
      area.row <= last.row + last.rowCount;
    if (last && continues)
      rectangles[rectangles.length - 1] = {
        ...last,
        rowCount: Math.max(last.rowCount, area.row + area.rowCount - last.row),
      };
    else rectangles.push(area);
  }
  return rectangles;
}
