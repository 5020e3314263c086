import { isBlank, isCellError, type Cell } from "../model";
import type { BoundModel } from "./boundModel";

/** Why an indicator of a cluster is missing, if it is. */
export const observations = ["observed", "noColumn", "blank", "text", "boolean", "error", "outOfRange"] as const;
export type Observation = (typeof observations)[number];

const observationCodes = new Map(observations.map((observation, code) => [observation, code]));

/** The indicators of many clusters, column by column, bound to a model. NaN = missing; never zero, never imputed. */
export interface Dataset {
  readonly model: BoundModel;
  readonly size: number;
  /** Copies the values of one cluster into `into`, one per indicator in model order. */
  valuesOf(row: number, into: Float64Array): Float64Array;
  observation(row: number, indicator: number): Observation;
}

/** Gives the cell in a row and a column of the table that is being read; both count from 0. */
export type CellAt = (row: number, column: number) => Cell;

/**
 * Reads the columns of a table into a dataset. A number inside the indicator's valid range, limits included, is
 * observed; everything else is missing, with its reason.
 *
 * @param columnOf - per indicator, the position of its column, or -1
 */
export function readDataset(model: BoundModel, columnOf: readonly number[], size: number, cellAt: CellAt): Dataset {
  const columns = model.model.indicators.map(({ min, max }, indicator) => {
    const at = columnOf[indicator] ?? -1;
    return at < 0 ? undefined : new Column(at, min, max, size);
  });
  const given = columns.filter((column) => column !== undefined);
  // Row by row, as the cells lie in memory: column by column takes three times as long.
  for (let row = 0; row < size; row += 1) {
    for (const column of given) column.take(row, cellAt(row, column.at));
  }
  return {
    model,
    size,
    valuesOf(row, into) {
      for (let i = 0; i < columns.length; i += 1) into[i] = columns[i]?.values[row] ?? NaN;
      return into;
    },
    observation(row, indicator) {
      return columns[indicator]?.observation(row) ?? "noColumn";
    },
  };
}

class Column {
  readonly values: Float64Array;
  /** Codes of `observations`; absent while every value is observed. */
  private reasons: Uint8Array | undefined;

  constructor(
    readonly at: number,
    private readonly min: number,
    private readonly max: number,
    private readonly size: number,
  ) {
    this.values = new Float64Array(size);
  }

  take(row: number, cell: Cell): void {
    if (typeof cell === "number" && cell >= this.min && cell <= this.max) {
      this.values[row] = cell;
      return;
    }
    this.values[row] = NaN;
    this.reasons ??= new Uint8Array(this.size);
    this.reasons[row] = observationCodes.get(whyMissing(cell)) ?? 0;
  }

  observation(row: number): Observation {
    return observations[this.reasons?.[row] ?? 0] ?? "observed";
  }
}

function whyMissing(cell: Cell): Observation {
  if (isBlank(cell)) return "blank";
  if (isCellError(cell)) return "error";
  if (typeof cell === "number") return "outOfRange";
  return typeof cell === "boolean" ? "boolean" : "text";
}
