import type { EditionCell } from "../sheet";
import type { CellLook } from "./styleTable";

/** In points: a line of the standard font, and what a program gives a row of which nothing is said. */
const LINE = 15;
const POINTS = 11;
const STANDARD_WIDTH = 9;
/** Excel has no higher rows. */
const HIGHEST = 409;

/**
 * The height that a row needs for its wrapped and large texts; undefined where the standard height will do. Not every
 * program measures rows when it opens a file.
 */
export function neededHeight(
  cells: readonly EditionCell[],
  looks: readonly (CellLook | undefined)[],
  widths: readonly (number | undefined)[],
): number | undefined {
  const heights = cells.map((cell, at) => {
    const { size = POINTS, wrap = false } = looks[at] ?? {};
    const line = (LINE * size) / POINTS;
    const lines = wrap && typeof cell === "string" ? linesOf(cell, widths[at] ?? STANDARD_WIDTH) : 1;
    return cell === null ? LINE : line * lines;
  });
  const needed = Math.max(LINE, ...heights);
  return needed > LINE ? Math.min(Math.ceil(needed), HIGHEST) : undefined;
}

/** A Chinese character takes the room of two Latin ones; lines break between words, so a fifth of the room stays empty. */
function linesOf(text: string, width: number): number {
  const used = [...text].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/u.test(sign) ? 2 : 1), 0);
  return used <= width ? 1 : Math.ceil((used * 1.2) / width);
}
