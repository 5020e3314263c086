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

/** What a run on an engine is to reach: rows in a second, scans of the same files in the same run, memory. */
export interface EngineRun {
  readonly what: string;
  readonly rows: number;
  /** In milliseconds, like the scan of the same files. */
  readonly time: number;
  readonly scan: number;
  /** What the scan is. */
  readonly scanned: string;
  readonly aims: { readonly rate: number; readonly scans: number; readonly gigabytes: number };
}

export function engineRun({ what, rows, time, scan, scanned, aims }: EngineRun): BenchRow[] {
  const rate = (1000 * rows) / time;
  const memory = process.resourceUsage().maxRSS / 1024 ** 2;
  return [
    {
      what,
      measured: `${Math.round(rate).toLocaleString("en")} rows/s, ${(time / 1000).toFixed(1)} s`,
      compared: `${scanned}: ${(scan / 1000).toFixed(2)} s`,
      aim: { text: `>= ${Math.round(aims.rate).toLocaleString("en")}/s`, isMet: rate >= aims.rate },
    },
    {
      what: `${what}: scans of the same files`,
      measured: `${(time / scan).toFixed(1)} scans`,
      aim: { text: `<= ${aims.scans}`, isMet: time <= aims.scans * scan },
    },
    {
      what: `${what}: peak memory of the process`,
      measured: `${memory.toFixed(2)} GB`,
      aim: { text: `<= ${aims.gigabytes} GB`, isMet: memory <= aims.gigabytes },
    },
  ];
}
