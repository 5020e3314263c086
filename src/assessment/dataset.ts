import { withinLimits } from "../measures/limits";
import { isBlank, isCellError, type Cell, type Indicator } from "../model";
import type { BoundModel } from "./boundModel";

/** Why an indicator of a cluster is missing, if it is. */
export const observations = ["observed", "noColumn", "blank", "text", "boolean", "error", "outOfRange"] as const;
export type Observation = (typeof observations)[number];

const observationCodes = new Map(observations.map((observation, code) => [observation, code]));

/** The indicators of many clusters, bound to a model. NaN = missing; never zero, never imputed. */
export interface Dataset {
  readonly model: BoundModel;
  readonly size: number;
  /** Copies the values of one cluster into `into`, one per indicator in model order. */
  valuesOf(row: number, into: Float64Array): Float64Array;
  observation(row: number, indicator: number): Observation;
  /** The index behind the value of an indicator, where the table has a column for it; "" where the cell is empty. */
  indexOf?(row: number, indicator: number): string;
}

/** What the cells are read from: most numbers are what they are, without a second thought. */
interface Delivered {
  readonly rows: readonly (readonly unknown[])[];
  /** The columns whose cells are read by their formats. */
  readonly formattedColumns: ReadonlySet<number>;
}

/** An indicator that has a column in a table. */
export interface IndicatorColumn {
  readonly indicator: Indicator;
  /** Its position in the model. */
  readonly at: number;
  readonly column: number;
  readonly min: number;
  readonly max: number;
}

const ofBinding = new WeakMap<readonly number[], { readonly model: BoundModel; readonly columns: IndicatorColumn[] }>();

/** The indicators that have a column, in model order. The same binding is gone through once: a formula may fill 10,000 rows. */
export function indicatorColumns(model: BoundModel, columnOf: readonly number[]): readonly IndicatorColumn[] {
  const before = ofBinding.get(columnOf);
  if (before?.model === model) return before.columns;
  const columns = model.model.indicators.flatMap((indicator, at) => {
    const column = columnOf[at] ?? -1;
    const { min, max } = indicator;
    return column < 0 ? [] : [{ indicator, at, column, min, max }];
  });
  ofBinding.set(columnOf, { model, columns });
  return columns;
}

/** Gives the cell in a row and a column of the table that is being read; both count from 0. */
export type CellAt = (row: number, column: number) => Cell;

/**
 * Reads the columns of a table into a dataset. A number inside the indicator's valid range, limits included, is
 * observed, and what lies beyond a limit by the residue of a sum alone is that limit; everything else is missing, with its
 * reason.
 *
 * @param columnOf - per indicator, the position of its column, or -1
 */
export function readDataset(
  model: BoundModel,
  columnOf: readonly number[],
  size: number,
  cellAt: CellAt,
  delivered?: Delivered,
): Dataset {
  const width = model.model.indicators.length;
  // Row by row, as the cells lie in memory and as clusters are assessed: column by column takes three times as long.
  const values = new Float64Array(size * width).fill(NaN);
  /** Codes of `observations`; absent while every value is observed. */
  let reasons: Uint8Array | undefined;
  const given = indicatorColumns(model, columnOf);
  const byFormat = given.map(({ column }) => delivered?.formattedColumns.has(column) ?? true);
  for (let row = 0; row < size; row += 1) {
    const cells = delivered?.rows[row];
    for (let i = 0; i < given.length; i += 1) {
      const indicator = given[i];
      if (!indicator) continue;
      const { at, column, min, max } = indicator;
      const raw = cells?.[column];
      // A 0 may be a blank.
      const isPlain = !byFormat[i] && typeof raw === "number" && raw > 0 && raw <= max;
      const cell = isPlain ? raw : cellAt(row, column);
      const value = typeof cell === "number" ? withinLimits(cell, min, max) : NaN;
      if (!Number.isNaN(value)) {
        values[row * width + at] = value;
        continue;
      }
      reasons ??= new Uint8Array(size * width);
      reasons[row * width + at] = observationCodes.get(whyMissing(cell)) ?? 0;
    }
  }
  return {
    model,
    size,
    valuesOf(row, into) {
      for (let i = 0; i < width; i += 1) into[i] = values[row * width + i] ?? NaN;
      return into;
    },
    observation(row, indicator) {
      if ((columnOf[indicator] ?? -1) < 0) return "noColumn";
      return observations[reasons?.[row * width + indicator] ?? 0] ?? "observed";
    },
  };
}

function whyMissing(cell: Cell): Observation {
  if (isBlank(cell)) return "blank";
  if (isCellError(cell)) return "error";
  if (typeof cell === "number") return "outOfRange";
  return typeof cell === "boolean" ? "boolean" : "text";
}
