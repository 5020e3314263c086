// Where the totals row of an Excel table may stand, so that Excel is asked. Asking for nothing would cost every call a read.
import { isTotalName } from "../../assessment";
import type { TableBody } from "./tableBody";

/** A totals row is the last of its table; notes may stand below it. */
const LAST_ROWS = 20;

/** Whether one of the last rows is called like a total, or the last one is the sum or the mean of the rows above it. */
export function mayHaveTotalsRow(body: TableBody): boolean {
  const { rows } = body;
  let last = rows.length - 1;
  while (last >= 0 && body.mayBeEmpty(last)) last -= 1;
  const texts = rows.slice(Math.max(0, last + 1 - LAST_ROWS), last + 1).flat();
  if (texts.some((cell) => typeof cell === "string" && isTotalName(cell))) return true;
  return (rows[last] ?? []).some(
    (total, column) => typeof total === "number" && isSumOrMean(body, last, column, total),
  );
}

function isSumOrMean({ rows }: TableBody, last: number, column: number, total: number): boolean {
  let [sum, count] = [0, 0];
  for (let row = 0; row < last; row += 1) {
    const value = rows[row]?.[column];
    if (typeof value !== "number") continue;
    sum += value;
    count += 1;
  }
  const isAlike = (value: number): boolean => Math.abs(total - value) <= 1e-9 * Math.abs(value);
  return count > 1 && total !== 0 && (isAlike(sum) || isAlike(sum / count));
}
