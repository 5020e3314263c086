import { isDeepStrictEqual } from "node:util";
import {
  defaultListSettings,
  firmsBehind,
  illustrativeLists,
  indicatorsFromLists,
  ListError,
  listNames,
  plainList,
  stepsOf,
  type DeliveredLists,
} from "../../src/registers";
import { computeListsInPool } from "../../src/workers/listsRun";
import { simulationService } from "../../src/workers/simulationService";
import { WorkerPool } from "../../src/workers/workerPool";
import { closeChannels, workerBehindChannel } from "./channelWorker";

afterEach(closeChannels);

/** Quicker than `toEqual`, which would describe a hundred thousand numbers. */
const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);

const refused = (): never => {
  throw new Error("refused by the policy of the page");
};

/** The illustrative lists, and after their firms so many faulty rows that a worker is worth its while. */
function longLists(): DeliveredLists {
  const lists = illustrativeLists("en");
  const [firms = plainList([]), ties, reference, office] = listNames.map((name) => plainList(lists[name]));
  const negative = firms.headers.map((header) =>
    header === "firm" ? "Nobody" : header === "cluster" ? "Elsewhere" : header === "period" ? 2022 : -1,
  );
  const rows = [...firms.rows, ...Array.from({ length: 5_000 }, (_, at) => (at % 2 === 0 ? negative : []))];
  return { firms: { ...firms, rows }, ties, reference, office };
}

const lists = longLists();
const alone = indicatorsFromLists(lists);

test.each([0, 1, 3])("%i workers give what one thread gives", async (count) => {
  let opened = 0;
  const pool = new WorkerPool(() => {
    opened += 1;
    return workerBehindChannel();
  }, count);
  const seen: [string, number, number][] = [];
  const onProgress = (done: number, of: number, unit: string) => void seen.push([unit, done, of]);
  const found = await computeListsInPool(lists, defaultListSettings, pool, { onProgress });
  expect(isSame(found, alone)).toBe(true);
  // One worker has the whole run, however many there are.
  expect(opened).toBe(Math.min(1, count));
  const firms = firmsBehind(alone, 1, "TY1");
  expect(firms.length).toBeGreaterThan(0);
  expect(firmsBehind(found, 1, "TY1")).toEqual(firms);
  const rows = listNames.reduce((sum, name) => sum + (lists[name]?.rows.length ?? 0), 0);
  if (count > 0) expect(seen.filter(([unit]) => unit === "rows").at(-1)).toEqual(["rows", rows, rows]);
  const steps = seen.flatMap(([unit, done, of]) => (unit === "steps" ? [[done, of] as const] : []));
  expect(steps.every(([done, of]) => done <= of && of === stepsOf(lists))).toBe(true);
  if (count === 0) expect(steps.at(-1)?.[0]).toBe(stepsOf(lists));
});

test("what a sheet knows of its cells goes along: blanks delivered as 0, dates, percentages", async () => {
  const firms = plainList([
    ["firm", "cluster", "period", "revenue", "rd"],
    // 45,292 is the first of January 2024 where the cell shows a date.
    ...Array.from({ length: 3_000 }, (_, at) => [`Firm ${at}`, "East", 45_292, at % 2 === 0 ? 100 : 0, 1]),
  ]);
  const ties = plainList([
    ["from", "to"],
    ...Array.from({ length: 3_000 }, (_, at) => [`Firm ${at}`, `Firm ${at + 1}`]),
  ]);
  const office = plainList([
    ["cluster", "period", "ID1.3"],
    ["East", 45_292, 0.45],
  ]);
  const isDate = (row: number, column: number): boolean => row >= 0 && column === 2;
  const known: DeliveredLists = {
    firms: { ...firms, isDate, isBlank: (row, column) => column === 3 && row % 2 === 1 },
    ties,
    office: { ...office, isDate: (_, column) => column === 1, isPercent: (_, column) => column === 2 },
  };
  const direct = indicatorsFromLists(known);
  expect(direct.groups[0]?.period).toBe(2024);
  expect(direct.groups[0]?.indicators.find(({ code }) => code === "ID1.3")?.value).toBe(45);
  expect(direct.read.firms.numbers.get("revenue")?.[1]).toBeNaN();
  const there = await computeListsInPool(known, defaultListSettings, new WorkerPool(workerBehindChannel, 1));
  expect(isSame(there, direct)).toBe(true);
});

test("without workers, or where the page may not start them, the same is computed here", async () => {
  expect(isSame(await computeListsInPool(lists, defaultListSettings, new WorkerPool(refused, 2)), alone)).toBe(true);
});

test("a worker that fails in the middle of its work loses nothing", async () => {
  let calls = 0;
  const pool = new WorkerPool(() => {
    const service = simulationService();
    const worker = workerBehindChannel({
      ...service,
      takeListSteps: (run, steps) => {
        calls += 1;
        worker.fail();
        return service.takeListSteps(run, steps);
      },
    });
    return worker;
  }, 1);
  expect(isSame(await computeListsInPool(lists, defaultListSettings, pool), alone)).toBe(true);
  expect(calls).toBeGreaterThan(0);
});

test.each([
  [0, "steps"],
  [2, "rows"],
  [2, "steps"],
])("a cancelled run ends without a result, and the pool goes on (%i workers, in its %s)", async (count, when) => {
  const cancel = new AbortController();
  const pool = new WorkerPool(workerBehindChannel, count);
  const run = computeListsInPool(lists, defaultListSettings, pool, {
    signal: cancel.signal,
    onProgress: (_, __, unit) => {
      if (unit === when) cancel.abort(new Error("the person pressed Cancel"));
    },
  });
  await expect(run).rejects.toThrow("the person pressed Cancel");
  expect(isSame(await computeListsInPool(lists, defaultListSettings, pool), alone)).toBe(true);
});

test("lists that cannot be read at all are refused before a worker is asked", async () => {
  const firms = plainList([["firm"], ...Array.from({ length: 6_000 }, (_, at) => [`Firm ${at}`])]);
  const pool = new WorkerPool(() => {
    throw new Error("nobody should have started a worker");
  }, 1);
  const run = computeListsInPool({ firms }, defaultListSettings, pool);
  await expect(run).rejects.toThrow(ListError);
  await expect(run).rejects.toMatchObject({ fault: { code: "missingColumns", missing: ["cluster"] } });
});
