import { cellText, modelColumns, type Cell, type ModelColumn } from "../../model";

/** Where each column of the layout stands in a model table on a sheet; undefined where one is missing or stands twice. */
export function columnPlaces(header: readonly Cell[]): ReadonlyMap<ModelColumn, number> | undefined {
  const found = header.map((cell) => cellText(cell).trim().toLowerCase());
  const places = modelColumns.map((column) => [column, found.indexOf(column.toLowerCase())] as const);
  const isWhole = places.every(([column, at]) => at >= 0 && !found.includes(column.toLowerCase(), at + 1));
  return isWhole ? new Map(places) : undefined;
}

/** What tells a row of a model table from the others; a lever has no code of its own, its words and indicators do. */
export function rowKey(cells: readonly Cell[]): string {
  const at = (column: ModelColumn): string =>
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
}

/**
 * What has to change in a table that stands on a sheet, so that it says what `wanted` says: only cells that differ.
 * Columns may stand in any order, and other columns and the order of the rows stay as somebody arranged them.
 */
export function changesTo(
  block: readonly (readonly Cell[])[],
  wanted: readonly (readonly (string | number)[])[],
): BlockChanges | undefined {
  const places = columnPlaces(block[0] ?? []);
  if (!places) return undefined;
  const width = block[0]?.length ?? 0;
  const inLayout = (row: readonly Cell[]): Cell[] =>
    modelColumns.map((column) => row[places.get(column) ?? -1] ?? null);
  const rowsOf = new Map<string, number[]>();
  block.forEach((row, at) => {
    if (at > 0) rowsOf.set(rowKey(inLayout(row)), [...(rowsOf.get(rowKey(inLayout(row))) ?? []), at]);
  });
  rowsOf.delete("");
  const cells: CellChange[] = [];
  const added: (string | number | null)[][] = [];
  for (const line of wanted.slice(1)) {
    const at = rowsOf.get(rowKey(line))?.shift();
    if (at === undefined) {
      const fresh = Array<string | number | null>(width).fill(null);
      modelColumns.forEach((column, layout) => (fresh[places.get(column) ?? -1] = line[layout] ?? ""));
      added.push(fresh);
      continue;
    }
    const row = block[at] ?? [];
    modelColumns.forEach((column, layout) => {
      const [place, value] = [places.get(column) ?? -1, line[layout] ?? ""];
      if (!isSame(row[place] ?? null, value)) cells.push({ row: at, column: place, value });
    });
  }
  const unread = block.flatMap((row, at) =>
    at > 0 && rowKey(inLayout(row)) === "" && row.some((cell) => cellText(cell).trim() !== "") ? [at] : [],
  );
  return { cells, surplus: [...[...rowsOf.values()].flat(), ...unread], added };
}

/** Texts are read without the spaces around them; a number written as text is no number. */
function isSame(cell: Cell, value: string | number): boolean {
  if (typeof value === "number") return cell === value;
  return cellText(cell).trim() === value.trim();
}
