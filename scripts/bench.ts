/**
 * npm run bench: how long the work takes, as a ratio to reading the same cells once, which everyone can run.
 */
import { performance } from "node:perf_hooks";
import { assessmentFunctions } from "../src/functions/assessmentFunctions";
import { defaultModel } from "../src/model";
import { startTestHost } from "../test/host";
import { benchMeasures } from "./benchMeasures";

const ROWS = 100_000;

/** The quickest of several runs, in milliseconds: the one that was disturbed least. */
async function quickest(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Clusters with every indicator somewhere in the part of its range that the model distinguishes; one cell in ten is blank. */
function randomSheet(rows: number): unknown[][] {
  const { indicators } = defaultModel;
  let state = 12345;
  const random = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const top = indicators.map(({ min, max }) => Math.min(max, min + 100));
  const header = ["Cluster", ...indicators.map(({ code }) => code)];
  const body = Array.from({ length: rows }, (_, row) => [
    `Cluster ${row}`,
    ...indicators.map(({ min }, at) => (random() < 0.1 ? null : min + random() * ((top[at] ?? 0) - min))),
  ]);
  return [header, ...body];
}

function readOnce(sheet: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of sheet) for (const cell of row) if (typeof cell === "number") sum += cell;
  return sum;
}

async function main(): Promise<void> {
  const sheet = randomSheet(ROWS);
  const base = await quickest(7, () => readOnce(sheet));
  console.log(`${ROWS} rows x ${sheet[0]?.length} columns; reading every cell once: ${base.toFixed(1)} ms = 1`);
  for (const { id, compute } of assessmentFunctions.filter(
    ({ id: name }) => !["CLUSTERGAPS", "CLUSTERMODEL", "CLUSTERCARD"].includes(name),
  )) {
    const time = await quickest(2, () => compute([sheet, null, null, null], [], { entities: true }));
    console.log(
      `${id.padEnd(20)} ${time.toFixed(0).padStart(7)} ms ${(time / base).toFixed(0).padStart(5)} x ${Math.round(
        (ROWS / time) * 1000,
      )
        .toLocaleString("en")
        .padStart(12)} rows/s`,
    );
  }
  await benchSingleRows(sheet);
  await benchMeasures(quickest);
}

const SINGLE_CALLS = 10_000;

/** So many formulas of one row each, in one calculation pass through the built add-in and the real office.js. */
async function benchSingleRows(sheet: readonly (readonly unknown[])[]): Promise<void> {
  const rows = sheet.slice(0, SINGLE_CALLS + 1).map((row) => row.map(entryOf));
  const base = await quickest(7, () => readOnce(rows));
  const host = await startTestHost({ patience: 120_000 });
  try {
    host.enterTable("A1", rows);
    const start = performance.now();
    host.enterTable(
      "AQ2",
      Array.from({ length: SINGLE_CALLS }, (_, at) => [`=CLUSTERTYPE(A${at + 2}:AO${at + 2},$A$1:$AO$1)`]),
    );
    await host.settled();
    const time = performance.now() - start;
    console.log(
      `${SINGLE_CALLS} single-row CLUSTERTYPE calls through the runtime: ${time.toFixed(0)} ms, ${(time / base).toFixed(0)} x reading their cells once`,
    );
  } finally {
    host.close();
  }
}

function entryOf(cell: unknown): string | number | null {
  return typeof cell === "string" || typeof cell === "number" ? cell : null;
}

void main();
