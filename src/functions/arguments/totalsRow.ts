// Where the totals row of an Excel table may stand, so that Excel is asked. Asking for nothing would cost every call a read.
import { isTotalName } from "../../assessment";
import type { TableBody } from "./tableBody";

/** A totals row is the last of its table; other rows may stand below it. */
const LAST_ROWS = 20;

/** Whether one of the last rows is called like a total, or is the sum or the mean of the rows above it in some column. */
export function mayHaveTotalsRow(body: TableBody): boolean {
  const { rows } = body;
  let last = rows.length - 1;
  while (last >= 0 && body.mayBeEmpty(last)) last -= 1;
  const first = Math.max(0, last + 1 - LAST_ROWS);
  const texts = rows.slice(first, last + 1).flat();
  if (texts.some((cell) => typeof cell === "string" && isTotalName(cell))) return true;
  return (rows[last] ?? []).some((_, column) => hasSumOrMean(body, column, first, last));
}

function hasSumOrMean({ rows }: TableBody, column: number, first: number, last: number): boolean {
  let [sum, count] = [0, 0];
  for (let row = 0; row <= last; row += 1) {
    const value = rows[row]?.[column];
    if (typeof value !== "number") continue;
    const isAlike = (other: number): boolean => Math.abs(value - other) <= 1e-9 * Math.abs(other);
    if (row >= first && count > 1 && value !== 0 && (isAlike(sum) || isAlike(sum / count))) return true;
    sum += value;
    count += 1;
  }
  return false;
}
