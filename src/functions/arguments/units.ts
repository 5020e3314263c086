import type { UnitName } from "../../results";

/** The units of a range: rows of a table, or the positions of a line of numbers. */
export interface Units {
  readonly size: number;
  nameOf(unit: number): UnitName;
  /** Whether nothing stands there at all, neither a name nor a number nor a group: an empty row is no unit. */
  isEmpty(unit: number): boolean;
  /** Rows that hold something but name no unit, where the others are named. A line of numbers has them in no position. */
  readonly nameless: readonly UnitName[];
}
