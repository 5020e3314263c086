import { loadFunction } from "../../src/functions/catalogue";
import {
  defaultListSettings,
  indicatorSteps,
  listColumns,
  plainList,
  rowsOf,
  type DeliveredList,
  type DeliveredLists,
  type ListReading,
} from "../../src/registers";
import { faultSentences, listTable } from "../../src/results";
import { loadTexts } from "../../src/texts";
import { CELLS_PER_MESSAGE } from "../../src/workers/listsRun";
import { below, milliseconds, quickest, readOnce, type BenchRow } from "./row";
import { repeatableNumbers } from "./sheet";

type Cells = unknown[][];

const CLUSTERS = 500;
const YEARS = [2022, 2023];
const roles = ["platform", "developer", "supplier", "integrator", "data", "user", "research", "finance"];
const kinds = ["supply", "project", "complement", "horizontal", "data"];

/** So many rows of firms, half of them of either year, with every column; one cell in ten is blank. */
export function randomFirms(rows: number): Cells {
  const random = repeatableNumbers();
  const cellOf = (form: string): unknown => {
    switch (form) {
      case "flag":
        return random() < 0.5;
      case "role":
        return roles[Math.floor(8 * random())];
      case "industry":
        return 10 + Math.floor(60 * random());
      case "class":
        return `0${1 + Math.floor(5 * random())}`;
      case "technologies":
        return Math.floor(13 * random());
      case "year":
        return 1990 + Math.floor(33 * random());
      default:
        return 10 + 1000 * random();
    }
  };
  const columns = Object.entries(listColumns.firms).filter(([code]) => !["firm", "cluster", "period"].includes(code));
  const header = ["firm", "cluster", "period", ...columns.map(([code]) => code)];
  const half = rows / YEARS.length;
  const body = Array.from({ length: rows }, (_, row) => [
    `Firm ${row % half}`,
    `Cluster ${(row % half) % CLUSTERS}`,
    YEARS[Math.floor(row / half)],
    ...columns.map(([, { form }]) => (random() < 0.1 ? null : cellOf(form))),
  ]);
  return [header, ...body];
}

/** So many ties between firms of the same cluster and year. */
export function randomTies(rows: number, firms: number): Cells {
  const random = repeatableNumbers();
  const half = firms / YEARS.length;
  const size = half / CLUSTERS;
  const body = Array.from({ length: rows }, () => {
    const cluster = Math.floor(CLUSTERS * random());
    const firm = (): string => `Firm ${cluster + CLUSTERS * Math.floor(size * random())}`;
    const kind = kinds[Math.floor(5 * random())];
    return [
      ...[firm(), firm(), kind, kind === "project" ? `Project ${Math.floor(200 * random())}` : null],
      ...[random() < 0.3 ? null : random() < 0.5, YEARS[Math.floor(2 * random())]],
    ];
  });
  return [["from", "to", "kind", "project", "live", "period"], ...body];
}

const FIRMS = 100_000;
const TIES = 500_000;
const SECONDS = 3;
const PASSES = 80;
/** One pass takes some ten milliseconds: a task of so many is over before a person notices that the pane stands still. */
const PASSES_OF_TASK = 8;

/** CLUSTERINDICATORS over many firms and ties in one formula, against reading the same cells once. */
export async function listRows(): Promise<BenchRow[]> {
  const [firms, ties] = [randomFirms(FIRMS), randomTies(TIES, FIRMS)];
  const base = await quickest(9, () => readOnce(firms) + readOnce(ties));
  const { declaration } = await loadFunction("CLUSTERINDICATORS");
  const call = { delivered: [firms, ties], addresses: [], can: { entities: false, numbersWithCard: false } };
  const time = await quickest(5, () => declaration.compute(call));
  const tasks = await longestTasks({ firms: plainList(firms), ties: plainList(ties) });
  const what = `CLUSTERINDICATORS, ${FIRMS.toLocaleString("en")} firms and ${TIES.toLocaleString("en")} ties`;
  return [
    { what, measured: milliseconds(time), aim: below(time, 1000 * SECONDS, "ms") },
    {
      what: `${what}, against reading the cells once`,
      measured: milliseconds(base),
      compared: `${(time / base).toFixed(0)} x`,
      aim: below(time / base, PASSES, "x"),
    },
    ...tasks.map(([name, task]) => ({
      what: `From lists, longest task of the pane's thread: ${name}`,
      measured: milliseconds(task),
      compared: `${(task / base).toFixed(1)} x`,
      aim: below(task / base, PASSES_OF_TASK, "x"),
    })),
  ];
}

/** What the pane's thread does at one go over the same lists, the longest of each kind: between two of them it draws and hears Cancel. */
async function longestTasks(lists: DeliveredLists): Promise<[name: string, time: number][]> {
  await loadTexts("en", "lists", "assess", "faults");
  const best = new Map<string, number>();
  for (let run = 0; run < 3; run += 1) {
    const longest = new Map<string, number>();
    const task = <Value>(name: string, work: () => Value): Value => {
      const start = performance.now();
      const value = work();
      longest.set(name, Math.max(longest.get(name) ?? 0, performance.now() - start));
      return value;
    };
    for (const [name, list] of [
      ["firms", lists.firms],
      ["ties", lists.ties],
    ] as const)
      if (list) handOver(name, list, (work) => task("rows on their way to a worker", work));
    const reading = inSteps(lists, (work) => task("a step, where no worker can be had", work));
    const places = { sheetRow: (_: unknown, row: number) => row + 2, remarks: [] };
    // Half of this is the worker's.
    task("the result from a worker", () => structuredClone(reading));
    task("what was left out, in sentences", () => faultSentences(reading, "en", places));
    task("the table to write", () => listTable(reading, "indicators", "en", places));
    for (const [name, time] of longest) best.set(name, Math.min(best.get(name) ?? Infinity, time));
  }
  return [...best];
}

/** Copies both ways, as the message that goes and the one that is answered do. */
function handOver(name: "firms" | "ties", list: DeliveredList, task: (work: () => unknown) => unknown): void {
  const portion = Math.floor(CELLS_PER_MESSAGE / list.headers.length);
  for (let from = 0; from < list.rows.length; from += portion)
    task(() => structuredClone(rowsOf(name, list, from, Math.min(list.rows.length, from + portion))));
}

type Step = IteratorResult<undefined, ListReading>;

function inSteps(lists: DeliveredLists, task: (work: () => Step) => Step): ListReading {
  const steps = indicatorSteps(lists, defaultListSettings);
  for (;;) {
    const step = task(() => steps.next());
    if (step.done === true) return step.value;
  }
}
