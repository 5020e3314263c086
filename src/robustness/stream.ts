/** Who draws from a seed: the model once for all clusters, and every cluster by itself. */
export const MODEL_STREAM = 0;

/** The stream of the cluster in that row of the input, from 0. */
export function clusterStream(row: number): number {
  return row + 1;
}

/** The stream of its errors of measurement: one of their own, so that they change no other draw. */
export function errorStream(row: number): number {
  return -clusterStream(row);
}
