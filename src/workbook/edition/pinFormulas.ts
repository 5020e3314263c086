import { FaultError } from "../../faults";
import { inUndoGroup } from "../excel/undoGroup";
import type { OlderFormula } from "./olderFormulas";

/** Formulas that are written in one request; each is asked for once more before. */
const PINNED_PER_REQUEST = 1_000;

/** Writes what formulas become; one that says something else by now is left alone. Gives how many were written. */
export async function pinFormulas(formulas: readonly OlderFormula[]): Promise<number> {
  return inUndoGroup(async (context) => {
    const { worksheets } = context.workbook;
    const names = [...new Set(formulas.map(({ sheet }) => sheet))];
    const protections = names.map((name) => worksheets.getItem(name).protection.load("protected"));
    await context.sync();
    const locked = names.find((_, at) => protections[at]?.protected === true);
    if (locked !== undefined) throw new FaultError({ subject: "sheet", code: "ownSheetProtected", sheet: locked });
    let written = 0;
    for (let first = 0; first < formulas.length; first += PINNED_PER_REQUEST) {
      const portion = formulas.slice(first, first + PINNED_PER_REQUEST).map((found) => ({
        ...found,
        cell: worksheets.getItem(found.sheet).getRangeByIndexes(found.row, found.column, 1, 1).load("formulas"),
      }));
      await context.sync();
      const unchanged = portion.filter(({ cell, formula }) => cell.formulas[0]?.[0] === formula);
      for (const { cell, pinned } of unchanged) cell.formulas = [[pinned]];
      written += unchanged.length;
      await context.sync();
    }
    return written;
  });
}
