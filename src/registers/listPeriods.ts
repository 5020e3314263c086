import { mayBeDay, readPeriods, type PeriodLabel, type Periods } from "../assessment";
import { isBlank, isCellError, type Cell } from "../model";
import { cellOf, type DeliveredList } from "./deliveredList";

/** The cells of a period column, each way of writing once. */
interface WrittenPeriods {
  readonly cells: readonly Cell[];
  readonly isDate: readonly boolean[];
  /** The first row of each. */
  readonly firstRow: readonly number[];
  /** Per row which of them it holds; -1 where it is blank. */
  readonly ofRow: Int32Array;
}

/** A row without a period. */
export const NO_PERIOD = -1;
/** A period that the firms do not have, or that is written in another form. */
export const OTHER_PERIOD = -2;

/** The periods of the firms: one, without a label, where they have none. */
export interface ListPeriods {
  readonly labels: readonly (PeriodLabel | undefined)[];
  /** Per period the one before it, where it is adjacent; -1 where there is none. */
  readonly before: Int32Array;
  /** Whether they are years. */
  readonly isYearly: boolean;
  /** Per row of the firms: its period, `NO_PERIOD` or `OTHER_PERIOD`. */
  readonly ofFirms: Int32Array;
  /** The same of another list. */
  ofList(list: DeliveredList, column: number | undefined): Int32Array;
}

export function readListPeriods(firms: DeliveredList, column: number | undefined): ListPeriods {
  if (column === undefined) return withoutPeriods(firms.rows.length);
  const written = readWritten(firms, column);
  const periods = periodsOf(written);
  const size = periods.periods.length;
  const before = Int32Array.from(periods.periods, ({ time }, at) => {
    const earlier = periods.periods[at - 1];
    return earlier && Math.abs(time - earlier.time - 1) < 1e-9 ? at - 1 : -1;
  });
  return {
    labels: periods.periods.map(({ label }) => label),
    before,
    isYearly: periods.form === "number" && periods.periods.every(({ label }) => isYear(label)),
    ofFirms: placed(written, periods, (at) => at),
    ofList: (list, at) => {
      if (at === undefined) return new Int32Array(list.rows.length).fill(size === 1 ? 0 : NO_PERIOD);
      return ofOtherList(written, readWritten(list, at), size);
    },
  };
}

const isYear = (label: PeriodLabel): boolean => /^\d{4}/u.test(String(label));

/** The firms are of one time: other lists may name it, but not several. */
function withoutPeriods(rows: number): ListPeriods {
  return {
    labels: [undefined],
    before: Int32Array.of(-1),
    isYearly: false,
    ofFirms: new Int32Array(rows),
    ofList: (list, column) => {
      if (column === undefined) return new Int32Array(list.rows.length);
      const written = readWritten(list, column);
      const isOne = periodsOf(written).periods.length <= 1;
      return written.ofRow.map((at) => (at < 0 || isOne ? 0 : OTHER_PERIOD));
    },
  };
}

function readWritten(list: DeliveredList, column: number): WrittenPeriods {
  const known = new Map<Cell, number>();
  const knownDates = new Map<Cell, number>();
  const cells: Cell[] = [];
  const isDate: boolean[] = [];
  const firstRow: number[] = [];
  const ofRow = new Int32Array(list.rows.length).fill(-1);
  for (let row = 0; row < ofRow.length; row += 1) {
    const cell = cellOf(list, row, column);
    if (isBlank(cell) || isCellError(cell)) continue;
    const isDay = mayBeDay(cell) && list.isDate?.(row, column) === true;
    const index = isDay ? knownDates : known;
    let at = index.get(cell);
    if (at === undefined) {
      index.set(cell, (at = cells.length));
      cells.push(cell);
      isDate.push(isDay);
      firstRow.push(row);
    }
    ofRow[row] = at;
  }
  return { cells, isDate, firstRow, ofRow };
}

/** The form is that of most rows, so rows are counted only where it matters: where there is more than one form. */
function periodsOf({ cells, isDate, firstRow, ofRow }: WrittenPeriods): Periods {
  const periods = readPeriods(cells, (at) => isDate[at] === true);
  if (periods.ofRow.every(({ kind }) => kind === "period")) return periods;
  const rows = Array.from(ofRow);
  const all = readPeriods(
    rows.map((at) => cells[at] ?? null),
    (row) => isDate[rows[row] ?? -1] === true,
  );
  return { ...all, ofRow: cells.map((_, at) => all.ofRow[firstRow[at] ?? -1] ?? { kind: "none" }) };
}

function placed({ ofRow }: WrittenPeriods, periods: Periods, positionOf: (at: number) => number): Int32Array {
  const ofCell = periods.ofRow.map((period) => (period.kind === "period" ? positionOf(period.at) : OTHER_PERIOD));
  return ofRow.map((at) => (at < 0 ? NO_PERIOD : (ofCell[at] ?? OTHER_PERIOD)));
}

/** The periods of another list, read beside those of the firms, whose form counts. */
function ofOtherList(firms: WrittenPeriods, other: WrittenPeriods, size: number): Int32Array {
  const count = firms.cells.length;
  const times = other.cells.length + 1;
  // Said so often that their form is that of most.
  const repeated = Array.from({ length: times }, () => firms.cells).flat();
  const together = readPeriods([...repeated, ...other.cells], (at) =>
    at < repeated.length ? firms.isDate[at % count] === true : other.isDate[at - repeated.length] === true,
  );
  const own = periodsOf(firms);
  const positions = new Map(
    firms.cells.flatMap((_, at) => {
      const [beside, alone] = [together.ofRow[at], own.ofRow[at]];
      return beside?.kind === "period" && alone?.kind === "period" ? [[beside.at, alone.at] as const] : [];
    }),
  );
  const ofCell = other.cells.map((_, at) => {
    const period = together.ofRow[repeated.length + at];
    return (period?.kind === "period" ? positions.get(period.at) : undefined) ?? OTHER_PERIOD;
  });
  return other.ofRow.map((at) => (at < 0 ? (size === 1 ? 0 : NO_PERIOD) : (ofCell[at] ?? OTHER_PERIOD)));
}
