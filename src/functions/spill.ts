import type { AssessmentInput } from "./arguments/table";

/**
 * One result row per cluster, beside its own row: a header row where the indicators brought theirs, empty rows for
 * empty rows. `rowOf` gets the values of the cluster; they are only valid until the next row is read.
 */
export function spillRows<Cell>(
  { dataset, hasHeader, isEmpty }: AssessmentInput,
  header: readonly string[],
  rowOf: (values: Float64Array, row: number) => (Cell | string)[],
): (Cell | string)[][] {
  const values = new Float64Array(dataset.model.model.indicators.length);
  const rows: (Cell | string)[][] = hasHeader ? [[...header]] : [];
  for (let row = 0; row < dataset.size; row += 1) {
    rows.push(isEmpty(row) ? emptyRow(header) : rowOf(dataset.valuesOf(row, values), row));
  }
  return rows.length > 0 ? rows : [emptyRow(header)];
}

/** Rows below their header where the indicators brought theirs; never nothing at all, since Excel shows that as an error. */
export function spillBelow<Cell>(
  { hasHeader }: Pick<AssessmentInput, "hasHeader">,
  header: readonly string[],
  rows: readonly (Cell | string)[][],
): (Cell | string)[][] {
  const all = hasHeader ? [[...header], ...rows] : [...rows];
  return all.length > 0 ? all : [emptyRow(header)];
}

function emptyRow(header: readonly string[]): string[] {
  return header.map(() => "");
}
