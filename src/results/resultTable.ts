/** What may stand in a cell of a result; "" for nothing, since Excel would show null as 0. */
export type ResultCell = string | number | boolean;

/** How one thing is told of a reading, and how it looks on a sheet. */
export interface Column<Reading> {
  /** In characters of the standard font, about. */
  readonly width: number;
  readonly value: Value<Reading>;
  /** Of numbers, as Excel is told it. */
  readonly format?: string;
}

/** Columns by their keys, in the order of the table. */
export type Columns<Reading, Key extends string> = Readonly<Record<Key, Column<Reading>>>;

export interface NamedColumn<Reading, Key extends string> extends Column<Reading> {
  readonly key: Key;
  /** What people's formulas know the column by. */
  readonly header: string;
}

/** A result as columns of readings. Who shows it chooses columns by their keys and never counts them. */
export class ResultTable<Reading, Key extends string> {
  readonly header: readonly string[];
  private readonly places: ReadonlyMap<string, number>;
  // Taken out once: a hundred thousand rows look up no key.
  private readonly values: readonly Value<Reading>[];

  constructor(readonly columns: readonly NamedColumn<Reading, Key>[]) {
    this.header = columns.map(({ header }) => header);
    this.places = new Map(columns.map(({ key }, at) => [key, at]));
    this.values = columns.map(({ value }) => value);
  }

  row(reading: Reading): ResultCell[] {
    const { values } = this;
    const cells: ResultCell[] = [];
    for (let at = 0; at < values.length; at += 1) cells.push(values[at]?.(reading) ?? "");
    return cells;
  }

  rows(readings: readonly Reading[]): ResultCell[][] {
    return readings.map((reading) => this.row(reading));
  }

  /** The row of something of which nothing is told. */
  blank(): ResultCell[] {
    return this.values.map(() => "");
  }

  cell(key: Key, reading: Reading): ResultCell {
    return this.values[this.place(key)]?.(reading) ?? "";
  }

  /** Position of a column, from 0. */
  place(key: Key): number {
    return this.places.get(key) ?? -1;
  }
}

/** A table whose columns are known by name, with a header for each. */
export function resultTable<Reading, Key extends string>(
  columns: Columns<Reading, Key>,
  headerOf: (key: Key) => string,
): ResultTable<Reading, Key> {
  const named: NamedColumn<Reading, Key>[] = [];
  for (const key in columns) named.push({ ...columns[key], key, header: headerOf(key) });
  return new ResultTable(named);
}

type Value<Reading> = (reading: Reading) => ResultCell;

/** A column of words, or of numbers that are shown as they are. */
export const column = <Reading>(width: number, value: Value<Reading>): Column<Reading> => ({ width, value });

/** A column of numbers of one format. */
export const numbers = <Reading>(width: number, format: string, value: Value<Reading>): Column<Reading> => ({
  width,
  format,
  value,
});

/** A number that may not exist, as a cell. */
export function numberCell(value: number | undefined): ResultCell {
  return value === undefined || !Number.isFinite(value) ? "" : value;
}
