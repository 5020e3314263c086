import { isBlank, type Cell } from "../model";
import { cellOf, type DeliveredList } from "./deliveredList";
import type { ListName } from "./listColumns";
import type { RowFaultCode, RowFaults } from "./rowFaults";
import { inPortions, type Steps } from "./steps";
import { EMPTY, UNREADABLE } from "./words";

/** Reads a cell of one column into an array of its own. */
type ReadInto = (row: number, value: unknown) => void;

const MOST = Number.MAX_VALUE;

/** Where cells are read from, and where their faults go. */
export interface ColumnSource {
  readonly list: ListName;
  readonly delivered: DeliveredList;
  readonly faults: RowFaults;
  readonly columnOf: ReadonlyMap<string, number>;
}

/** Columns of one list, read row by row, as the cells lie in memory. */
export class ColumnReaders {
  private readonly readers: { readonly column: number; readonly read: ReadInto }[] = [];
  private readonly size: number;

  constructor(private readonly source: ColumnSource) {
    this.size = source.delivered.rows.length;
  }

  /** Numbers from 0 on; NaN where there is none that can be used. Undefined where the list has no such column. */
  numbers(code: string, most = MOST): Float64Array | undefined {
    const column = this.source.columnOf.get(code);
    if (column === undefined) return undefined;
    const into = new Float64Array(this.size).fill(NaN);
    this.readers.push({
      column,
      read: (row, value) => {
        if (typeof value === "number" && value > 0 && value <= most) into[row] = value;
        else into[row] = this.number(code, row, column, most);
      },
    });
    return into;
  }

  /** Positions of words or codes; `EMPTY` where there is none, `UNREADABLE` where it is not known. */
  positions(code: string, read: (cell: Cell) => number, fault: RowFaultCode = "unknownWord"): Int32Array | undefined {
    const column = this.source.columnOf.get(code);
    if (column === undefined) return undefined;
    const { list, delivered, faults } = this.source;
    const into = new Int32Array(this.size).fill(EMPTY);
    this.readers.push({
      column,
      read: (row, value) => {
        // A text that was read before is known without a look at its letters.
        const at = read(value === 0 ? cellOf(delivered, row, column) : delivered.read(value));
        into[row] = at;
        if (at === UNREADABLE) faults.add(list, fault, row, code);
      },
    });
    return into;
  }

  /** Reads them all, in portions. */
  run(): Steps<void> {
    const { rows } = this.source.delivered;
    const { readers } = this;
    return inPortions(rows.length, (from, to) => {
      for (let row = from; row < to; row += 1) {
        const cells = rows[row];
        for (const { column, read } of readers) read(row, cells?.[column]);
      }
    });
  }

  private number(code: string, row: number, column: number, most: number): number {
    const { list, delivered, faults } = this.source;
    const cell = cellOf(delivered, row, column);
    if (isBlank(cell)) return NaN;
    if (typeof cell !== "number") faults.add(list, "notANumber", row, code);
    else if (cell < 0) faults.add(list, "negative", row, code);
    else if (cell > most) faults.add(list, "outOfRange", row, code);
    else return cell;
    return NaN;
  }
}

/** Whether nobody wrote anything in a row. */
export function isEmptyRow(delivered: DeliveredList, row: number): boolean {
  const cells = delivered.rows[row] ?? [];
  for (let column = 0; column < cells.length; column += 1) if (!isBlank(cellOf(delivered, row, column))) return false;
  return true;
}
