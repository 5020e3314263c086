import type { Dataset } from "../assessment";
import type { Model } from "../model";
import { DEFAULT_DRAWS, DEFAULT_SEED, type Settings } from "./settings";

/**
 * What a worker needs to draw for clusters: plain data that can be posted. `values` holds the rows from `first` on, one
 * number per indicator of the model, NaN = missing; rows count in the input of the whole run.
 */
export interface Job extends Settings {
  readonly model: Model;
  readonly first: number;
  readonly size: number;
  readonly values: Float64Array;
}

/** Prepares a run over all clusters of a dataset. */
export function planJob(dataset: Dataset, settings: Partial<Settings> = {}): Job {
  const { model } = dataset.model;
  const width = model.indicators.length;
  const values = new Float64Array(dataset.size * width);
  const cluster = new Float64Array(width);
  for (let row = 0; row < dataset.size; row += 1) values.set(dataset.valuesOf(row, cluster), row * width);
  const { draws = DEFAULT_DRAWS, seed = DEFAULT_SEED } = settings;
  return { model, draws, seed, first: 0, size: dataset.size, values };
}

/** The part of a job for some of its clusters, to be given to one worker; the answers are the same as in the whole. */
export function sliceJob(job: Job, from: number, to: number): Job {
  const width = job.model.indicators.length;
  return {
    ...job,
    first: job.first + from,
    size: to - from,
    values: job.values.slice(from * width, to * width),
  };
}
