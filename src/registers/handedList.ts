import { mayBeDay } from "../assessment";
import type { Cell } from "../model";
import { readCell } from "../spreadsheet/deliveredCell";
import { cellOf, type DeliveredList } from "./deliveredList";
import type { ListName } from "./listColumns";
import { bindList } from "./listHeaders";

/** What of a list goes to another thread before its rows. */
export interface HandedHead {
  readonly headers: readonly Cell[];
  readonly firstRow: number;
  readonly hasDates: boolean;
  readonly hasPercents: boolean;
}

/** Some rows on their way to another thread, as they are meant: an empty cell is null, whatever was delivered. */
export interface HandedRows {
  readonly rows: readonly (readonly Cell[])[];
  /** Which of them hold a date in the column of periods, from the first of these rows. */
  readonly dates: readonly number[];
  /** Which of their cells are shown in percent: row and column. */
  readonly percents: readonly (readonly [row: number, column: number])[];
}

export const headOf = ({ headers, firstRow, isDate, isPercent }: DeliveredList): HandedHead => ({
  ...{ headers, firstRow },
  ...{ hasDates: isDate !== undefined, hasPercents: isPercent !== undefined },
});

/** The rows from one on up to another; what the sheet knows of their cells goes with them. */
export function rowsOf(name: ListName, list: DeliveredList, from: number, to: number): HandedRows {
  const { isDate, isPercent } = list;
  const period = isDate ? bindList(name, list.headers).columnOf.get("period") : undefined;
  const dates: number[] = [];
  const percents: (readonly [number, number])[] = [];
  const rows = list.rows.slice(from, to).map((delivered, at) => {
    const row = from + at;
    const cells = Array.from(delivered, (_, column) => cellOf(list, row, column));
    if (period !== undefined && mayBeDay(cells[period] ?? null) && isDate?.(row, period) === true) dates.push(at);
    // Only the office gives indicators, which may be shown in percent.
    if (isPercent && name === "office")
      cells.forEach((cell, column) => {
        if (typeof cell === "number" && isPercent(row, column, cell)) percents.push([at, column]);
      });
    return cells;
  });
  return { rows, dates, percents };
}

/** A list that came from another thread, in the order of its rows. */
export class ReceivedList {
  private readonly rows: (readonly Cell[])[] = [];
  private readonly dates = new Set<number>();
  private readonly percents = new Map<number, ReadonlySet<number>>();

  constructor(private readonly head: HandedHead) {}

  add({ rows, dates, percents }: HandedRows): void {
    const first = this.rows.length;
    for (const row of rows) this.rows.push(row);
    for (const row of dates) this.dates.add(first + row);
    for (const [row, column] of percents)
      this.percents.set(first + row, new Set([...(this.percents.get(first + row) ?? []), column]));
  }

  get list(): DeliveredList {
    const { headers, firstRow, hasDates, hasPercents } = this.head;
    return {
      ...{ headers, firstRow, rows: this.rows, read: readCell, isBlank: undefined },
      isDate: hasDates ? (row) => this.dates.has(row) : undefined,
      isPercent: hasPercents ? (row, column) => this.percents.get(row)?.has(column) === true : undefined,
    };
  }
}
