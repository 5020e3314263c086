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

/**
 * What tells a row of a model table, in its layout, from the others. A lever has no code of its own: its indicators do, and
 * its words where several have the same.
 */
function rowKey(cells: readonly Cell[], withWords = true): string {
  const at = (column: (typeof modelColumns)[number]): string =>
    cellText(cells[modelColumns.indexOf(column)] ?? null)
      .trim()
      .toLowerCase();
  const part = at("Part");
  if (part === "" || part === "model") return part;
  const key = [part, at("Group"), part === "stage name" ? "" : at("Code")];
  const ofLever = [at("Indicators"), ...(withWords ? [at("Name")] : [])];
  return (part === "lever" ? [...key, ...ofLever] : key).join("|");
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
  const { found, surplus } = matchedRows(block.map(inLayout), wanted);
  const cells: CellChange[] = gained.map((column) => ({ row: 0, column: places.get(column) ?? 0, value: column }));
  const added: (string | number | null)[][] = [];
  for (const [position, line] of wanted.entries()) {
    if (position === 0) continue;
    const at = found.get(position);
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
  return { cells, surplus: [...surplus, ...unread], added, columns: gained.length };
}

/**
 * In which row of the block each row of the table stands, and which rows are left: first where all agrees that tells rows
 * apart, then, for a lever whose words were edited, where its indicators do.
 */
function matchedRows(block: readonly (readonly Cell[])[], table: readonly (readonly Cell[])[]) {
  const found = new Map<number, number>();
  const free = new Set(block.keys());
  free.delete(0);
  for (const withWords of [true, false]) {
    const rowsOf = new Map<string, number[]>();
    for (const at of free) {
      const key = rowKey(block[at] ?? [], withWords);
      if (key === "") free.delete(at);
      else rowsOf.set(key, [...(rowsOf.get(key) ?? []), at]);
    }
    table.forEach((line, position) => {
      const at = position === 0 || found.has(position) ? undefined : rowsOf.get(rowKey(line, withWords))?.shift();
      if (at === undefined) return;
      found.set(position, at);
      free.delete(at);
    });
  }
  return { found, surplus: [...free] };
}

/** Texts are read without the spaces around them; a number written as text is no number. */
function isSame(cell: Cell, value: string | number): boolean {
  if (typeof value === "number") return cell === value;
  return cellText(cell).trim() === value.trim();
}
