import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { streamOf } from "../measures/stream";
import type { Model } from "../model";
import type { Settings } from "./settings";
import { errorStream } from "./stream";

/** The measured values of one cluster in every draw, by indicator; nothing where its value does not vary. */
export type MeasuredDraws = (Float64Array | undefined)[];

/** What the draws hold about one cluster. */
export interface DrawnCluster {
  /** By indicator; NaN = missing. */
  readonly values: Float64Array;
  readonly measured: MeasuredDraws;
  /** Uniform numbers in [0, 1), one row of draws per missing piece of evidence, in model order. */
  readonly drawn: Float64Array;
}

/** Whether the observed values of an indicator vary. */
export const isVaried = ({ error }: Model["indicators"][number]): boolean => (error ?? 0) > 0;

/** Room for the values of a cluster that vary; made once, filled for each cluster. */
export function measuredDraws({ indicators }: Model, draws: number): MeasuredDraws {
  return indicators.map((indicator) => (isVaried(indicator) ? new Float64Array(draws) : undefined));
}

/**
 * Draws what the cluster in this row may have measured: every observed value uniform within ± the Error of its indicator,
 * clipped to the valid range, the same in all roles of the indicator.
 *
 * Order of the draws, from a stream of the cluster's own: draw by draw; in each the indicators with an Error in model
 * order, observed or not, so that a missing value changes no other one.
 */
export function drawMeasured(
  { indicators }: Model,
  { seed }: Pick<Settings, "seed">,
  values: Float64Array,
  row: number,
  measured: MeasuredDraws,
): void {
  const varied = indicators.flatMap(({ error = 0, min, max }, at) => {
    const drawn = measured[at];
    return drawn ? [{ drawn, value: values[at] ?? NaN, error, min, max }] : [];
  });
  if (varied.length === 0) return;
  const stream = streamOf(seed, errorStream(row));
  const draws = varied[0]?.drawn.length ?? 0;
  for (let draw = 0; draw < draws; draw += 1) {
    for (const { drawn, value, error, min, max } of varied) {
      const measuredValue = value + error * (2 * uniformFloat64(stream) - 1);
      drawn[draw] = measuredValue < min ? min : measuredValue > max ? max : measuredValue;
    }
  }
}
