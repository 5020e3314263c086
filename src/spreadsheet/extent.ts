/** Neighbouring rows, counted from 0. */
export interface Extent {
  readonly row: number;
  readonly rows: number;
}

/**
 * From the first to the last of so many rows in question; undefined where none is. Excel is asked for one such part of a
 * column, not for each of its cells.
 *
 * @example extentOf(5, (row) => row === 1 || row === 3) // { row: 1, rows: 3 }
 */
export function extentOf(rows: number, isInQuestion: (row: number) => boolean): Extent | undefined {
  let [first, last] = [0, rows - 1];
  while (first < rows && !isInQuestion(first)) first += 1;
  while (last > first && !isInQuestion(last)) last -= 1;
  return first < rows ? { row: first, rows: last - first + 1 } : undefined;
}
