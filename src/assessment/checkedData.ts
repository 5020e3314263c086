import type { Cell } from "../model";
import type { ClusterTable } from "./clusterTable";

/** A table to be checked, with what its surface knows beside it. */
export interface CheckedData extends Pick<
  ClusterTable,
  "model" | "headers" | "binding" | "dataset" | "cellAt" | "isEmpty"
> {
  /** The cluster of each row and its period, where they are known: what stands there twice is found. */
  readonly clusters?: readonly Cell[] | undefined;
  readonly periods?: readonly Cell[] | undefined;
  /** Whether a number is shown as a percentage, where that is known. */
  readonly isPercentAt?: ((row: number, column: number, value: number) => boolean) | undefined;
  /** Whether the period of a row is shown as a date. */
  readonly isDateAt?: ((row: number) => boolean) | undefined;
}
