import {
  cellText,
  comparableHeader,
  modelColumns,
  optionalModelColumns,
  type Cell,
  type ModelColumn,
} from "../../model";

const layout: readonly ModelColumn[] = [...modelColumns, ...optionalModelColumns];

/**
 * Where each column of the layout stands in a model table on a sheet, optional ones only where it has them; undefined
 * where one is missing or stands twice.
 */
export function columnPlaces(header: readonly Cell[]): ReadonlyMap<ModelColumn, number> | undefined {
  const found = header.map((cell) => comparableHeader(cellText(cell)));
  const places = layout.map((column) => [column, found.indexOf(comparableHeader(column))] as const);
  const isWhole =
    modelColumns.every((_, at) => (places[at]?.[1] ?? -1) >= 0) &&
    places.every(([column, at]) => at < 0 || !found.includes(comparableHeader(column), at + 1));
  return isWhole ? new Map(places.filter(([, at]) => at >= 0)) : undefined;
}

/** What tells a row of a model table, in its layout, from the others; a lever has no code of its own, its words and indicators do. */
export function rowKey(cells: readonly Cell[]): string {
  const at = (column: (typeof modelColumns)[number]): string =>
    cellText(cells[modelColumns.indexOf(column)] ?? null)
      .trim()
      .toLowerCase();
  const part = at("Part");
  if (part === "" || part === "model") return part;
  const key = [part, at("Group"), part === "stage name" ? "" : at("Code")];
  return (part === "lever" ? [...key, at("Name"), at("Indicators")] : key).join("|");
}

/** A cell of the table that has to change; rows and columns count from 0 within the block. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

export interface BlockChanges {
  readonly cells: readonly CellChange[];
  /** Rows that the model no longer has. */
  readonly surplus: readonly number[];
  /** Rows that have no place yet, in the columns of the block; null where the column is the user's own. */
  readonly added: readonly (readonly (string | number | null)[])[];
  /** How many optional columns the block gains at its right; their cells are among `cells`. */
  readonly columns: number;
}

/**
 * What has to change in a table that stands on a sheet, so that it says what `wanted` says: only cells that differ.
 * Columns may stand in any order, and other columns and the order of the rows stay as somebody arranged them. A column that
 * the table says something in and the block lacks is added; one that it says nothing in is emptied.
 */
export function changesTo(
  block: readonly (readonly Cell[])[],
  wanted: readonly (readonly (string | number)[])[],
): BlockChanges | undefined {
  const known = columnPlaces(block[0] ?? []);
  const told = columnPlaces(wanted[0] ?? []);
  if (!known || !told) return undefined;
  const gained = optionalModelColumns.filter((column) => told.has(column) && !known.has(column));
  const width = (block[0]?.length ?? 0) + gained.length;
  const places = new Map([...known, ...gained.map((column, at) => [column, width - gained.length + at] as const)]);
  const columns = layout.filter((column) => places.has(column));
  const inLayout = (row: readonly Cell[]): Cell[] => columns.map((column) => row[places.get(column) ?? -1] ?? null);
  const rowsOf = new Map<string, number[]>();
  block.forEach((row, at) => {
    if (at > 0) rowsOf.set(rowKey(inLayout(row)), [...(rowsOf.get(rowKey(inLayout(row))) ?? []), at]);
  });
  rowsOf.delete("");
  const cells: CellChange[] = gained.map((column) => ({ row: 0, column: places.get(column) ?? 0, value: column }));
  const added: (string | number | null)[][] = [];
  for (const line of wanted.slice(1)) {
    const at = rowsOf.get(rowKey(line))?.shift();
    if (at === undefined) {
      const fresh = Array<string | number | null>(width).fill(null);
      for (const column of columns) fresh[places.get(column) ?? -1] = line[told.get(column) ?? -1] ?? "";
      added.push(fresh);
      continue;
    }
    const row = block[at] ?? [];
    for (const column of columns) {
      const [place, value] = [places.get(column) ?? -1, line[told.get(column) ?? -1] ?? ""];
      if (!isSame(row[place] ?? null, value)) cells.push({ row: at, column: place, value });
    }
  }
  const unread = block.flatMap((row, at) =>
    at > 0 && rowKey(inLayout(row)) === "" && row.some((cell) => cellText(cell).trim() !== "") ? [at] : [],
  );
  return { cells, surplus: [...[...rowsOf.values()].flat(), ...unread], added, columns: gained.length };
}

/** Texts are read without the spaces around them; a number written as text is no number. */
function isSame(cell: Cell, value: string | number): boolean {
  if (typeof value === "number") return cell === value;
  return cellText(cell).trim() === value.trim();
}
