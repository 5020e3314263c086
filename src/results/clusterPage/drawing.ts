// The drawings of a page, cell by cell. Rounding is such that nothing looks better than it is: a score just below the gate
// does not reach it, an interval is never drawn shorter than it is.
import type { AxisBlock, LadderStage } from "./blocks";
import { PAGE_COLUMNS } from "./blocks";

/** Cells on either side of the middle of the type axis: each is a twentieth. */
const AXIS_HALF = (PAGE_COLUMNS - 1) / 2;

/** Cells of the bar of a score, each five points. */
export const BAR_CELLS = 20;
const POINTS_PER_CELL = 100 / BAR_CELLS;

/** Of the comparison of a number with the edge of a cell. */
const TOLERANCE = 1e-9;

/**
 * The cell of the type axis in which an index or a position lies, from 0 at -1 to 40 at 1.
 *
 * @example axisCell(-1) // 0
 * @example axisCell(0.2) // 24
 */
export const axisCell = (index: number): number => Math.round((index + 1) * AXIS_HALF);

/** What a cell of the axis shows: the index, part of its interval, part of the undecided band, or the bare axis. */
export type AxisMark = "index" | "interval" | "band" | "axis";

/** Every cell of the axis, from the pole of industrial to that of digital industrialization. */
export function axisMarks({ index, low, high, band }: AxisBlock): AxisMark[] {
  return Array.from({ length: PAGE_COLUMNS }, (_, cell) => {
    if (typeof index === "number" && cell === axisCell(index)) return "index";
    if (typeof low === "number" && typeof high === "number" && isWithin(cell, low, high)) return "interval";
    return isWithin(cell, -band, band) ? "band" : "axis";
  });
}

const isWithin = (cell: number, low: number, high: number): boolean => cell >= axisCell(low) && cell <= axisCell(high);

/** How many pieces of evidence lie in each cell of the axis. */
export function evidenceCounts({ positions }: AxisBlock): number[] {
  const counts = Array<number>(PAGE_COLUMNS).fill(0);
  for (const position of positions) {
    if (typeof position === "number") counts[axisCell(position)] = (counts[axisCell(position)] ?? 0) + 1;
  }
  return counts;
}

/** What a cell of a bar shows: the score even in the worst case, the score, what it could be, or nothing. */
export type BarMark = "sure" | "score" | "possible" | "none";

/** Every cell of the bar of a score, from 0 to 100. */
export function barMarks({ score, low, high }: Pick<LadderStage, "score" | "low" | "high">): BarMark[] {
  const isFull = (cell: number, value: LadderStage["score"]): boolean =>
    typeof value === "number" && (cell + 1) * POINTS_PER_CELL <= value + TOLERANCE;
  const isBegun = (cell: number): boolean => typeof high === "number" && cell * POINTS_PER_CELL < high - TOLERANCE;
  return Array.from({ length: BAR_CELLS }, (_, cell) => {
    if (isFull(cell, score)) return isFull(cell, low) ? "sure" : "score";
    if (typeof score !== "number" && isFull(cell, low)) return "none";
    return isBegun(cell) ? "possible" : "none";
  });
}

/** The cell whose left edge a value of the bar is, e.g. the gate. */
export const barEdge = (value: number): number => Math.round(value / POINTS_PER_CELL);
