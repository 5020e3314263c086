/** One line of the benchmark table. */
export interface BenchRow {
  readonly what: string;
  readonly measured: string;
  /** Against what everyone can run: reading the same cells once, or the same arithmetic bare. */
  readonly compared?: string;
  readonly aim?: { readonly text: string; readonly isMet: boolean };
}

export const below = (value: number, limit: number, unit: string): NonNullable<BenchRow["aim"]> => ({
  text: `< ${limit.toLocaleString("en")} ${unit}`,
  isMet: value < limit,
});

export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

/** The quickest of several runs, in milliseconds: the one that was disturbed least. */
export async function quickest(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** One pass over delivered cells, adding up the numbers: the least that any function of them can take. */
export function readOnce(sheet: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of sheet) for (const cell of row) if (typeof cell === "number") sum += cell;
  return sum;
}
