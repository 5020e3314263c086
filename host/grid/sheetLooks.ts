/** Shows on the grid which cells are merged, and whether a sheet has lines between its cells. */
import type { Area } from "../address";
import type { SheetRules } from "../sheetRules";
import type { GridBook } from "./gridBook";
import { rangeOf } from "./sheetAccess";

export function showSheetLooks(book: GridBook, rules: SheetRules): void {
  const shown = new Map<string, string>();
  const keyOf = ({ row, column, rowCount, columnCount }: Area): string =>
    [row, column, rowCount, columnCount].join(" ");
  rules.listen(() => {
    for (const { id } of book.sheets()) {
      const merged = rules.merged.filter(({ sheetId }) => sheetId === id);
      const hasNoLines = rules.withoutGridlines.has(id);
      const state = [String(hasNoLines), ...merged.map(keyOf)].join("|");
      if ((shown.get(id) ?? "false") === state) continue;
      shown.set(id, state);
      const sheet = book.grid.workbook.getSheetBySheetId(id);
      if (!sheet) continue;
      sheet.setHiddenGridlines(hasNoLines);
      for (const range of sheet.getMergeData()) range.breakApart();
      for (const area of merged) sheet.getRange(rangeOf(area)).merge({ isForceMerge: true });
    }
  });
}
