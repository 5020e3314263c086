import type { ResultCell } from "../../results";
import type { Draft, DraftCell } from "../generatedSheet/draft";

/** What is known of a column: what stands above it and how it looks. */
interface Shown {
  readonly header: string;
  readonly width: number;
  readonly format?: string;
}

/** Where a table begins: its header row and its first column. */
interface Corner {
  readonly header: number;
  readonly column: number;
}

/** Gives the columns of a table their look: the header, widths, and formats, neighbours of one format as one area. */
export function lookOfTable(draft: Draft, columns: readonly Shown[], { header, column }: Corner, rows: number): void {
  draft.style({ row: header, column, rows: 1, columns: columns.length }, "header");
  draft.widen(
    column,
    columns.map(({ width }) => width),
  );
  for (const { first, columns: many, format } of formatted(columns))
    draft.format({ row: header + 1, column: column + first, rows, columns: many }, format);
}

interface Formatted {
  readonly first: number;
  readonly columns: number;
  readonly format: string;
}

/** Runs of columns that are numbers of one format. */
export function formatted(columns: readonly Shown[]): Formatted[] {
  const runs: Formatted[] = [];
  columns.forEach(({ format }, at) => {
    const last = runs.at(-1);
    if (format === undefined) return;
    if (last && last.format === format && last.first + last.columns === at)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ first: at, columns: 1, format });
  });
  return runs;
}

/** A table with its header and its look; a truth value is told by a word. */
export function putTable(
  draft: Draft,
  columns: readonly Shown[],
  rows: readonly (readonly ResultCell[])[],
  corner: Corner,
  wordFor: (truth: boolean) => string = String,
): void {
  const { header, column } = corner;
  const cellOf = (cell: ResultCell): DraftCell => (typeof cell === "boolean" ? wordFor(cell) : cell);
  draft.put(
    header,
    column,
    columns.map((shown) => shown.header),
  );
  rows.forEach((row, at) => draft.put(header + 1 + at, column, row.map(cellOf)));
  lookOfTable(draft, columns, corner, rows.length);
}
