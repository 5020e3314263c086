import { defaultModel } from "../../src/model";

/** Numbers between 0 and 1, the same at every start. */
export function repeatableNumbers(): () => number {
  let state = 12345;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Clusters with every indicator somewhere in the part of its range that the model distinguishes; one cell in ten is blank. */
export function randomSheet(rows: number): (string | number | null)[][] {
  const { indicators } = defaultModel;
  const random = repeatableNumbers();
  const top = indicators.map(({ min, max }) => Math.min(max, min + 100));
  const header = ["Cluster", ...indicators.map(({ code }) => code)];
  const body = Array.from({ length: rows }, (_, row) => [
    `Cluster ${row}`,
    ...indicators.map(({ min }, at) => (random() < 0.1 ? null : min + random() * ((top[at] ?? 0) - min))),
  ]);
  return [header, ...body];
}
