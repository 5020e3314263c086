import { isTotalName } from "./totalNames";
import { sumRow } from "./sums";

/** A row that speaks of all the others, and by what it is known. */
export interface TotalRow {
  readonly row: number;
  /** "" where it has none. */
  readonly name: string;
  readonly known: "name" | "sum";
}

/** What is looked through. */
export interface RowsWithNames {
  readonly size: number;
  /** Whatever the row is called: its name, its code, its group. */
  namesOf(row: number): readonly string[];
  /** Amounts that may be added up, by rows. NaN is missing. */
  readonly columns: readonly ArrayLike<number>[];
  /** In how many columns a row has to be the sum of the others: one where there is only one. */
  readonly least: 1 | 2;
  /** Rows of different periods are not added up. */
  periodOf?(row: number): string;
}

/** Rows that are called like a total, and rows that are the sum of all others that are not, in the order of the rows. */
export function findTotals({ size, namesOf, columns, least, periodOf }: RowsWithNames): TotalRow[] {
  const totals: TotalRow[] = [];
  const periods = new Map<string, number[]>();
  const known = new Map<string, boolean>();
  const isTotal = (name: string): boolean => {
    const is = known.get(name) ?? isTotalName(name);
    known.set(name, is);
    return is;
  };
  for (let row = 0; row < size; row += 1) {
    const names = namesOf(row);
    const name = names.find(isTotal);
    if (name !== undefined) {
      totals.push({ row, name, known: "name" });
      continue;
    }
    const period = periodOf?.(row) ?? "";
    const rows = periods.get(period);
    if (rows) rows.push(row);
    else periods.set(period, [row]);
  }
  for (const rows of periods.values()) {
    const row = sumRow(columns, rows, least);
    if (row !== undefined) totals.push({ row, name: namesOf(row).find((name) => name !== "") ?? "", known: "sum" });
  }
  return totals.sort((a, b) => a.row - b.row);
}
