import fc from "fast-check";
import { dicTable } from "./dicTable";
import { readModelTable } from "./model";
import { pathsOfPanel, readPanel } from "./panel";
import { adjacency, pathsByHand, type PanelRow } from "./path";
import { calendars, spelledPanelArbitrary, type SpelledPanel } from "./randomPeriods";

const model = readModelTable(dicTable);
const panels = spelledPanelArbitrary(model);

const isRow = (row: PanelRow | undefined): row is PanelRow => row !== undefined;

/** Which rows are neighbours, found from the distances that were meant. */
function neighboursMeant(meant: SpelledPanel["meant"]): Set<string> {
  const periods = meant.flatMap((row) => (row === undefined ? [] : [row.period]));
  const distances = periods.flatMap((one) => periods.map((other) => Math.abs(other - one))).filter((it) => it > 0);
  const step = Math.min(...distances);
  const pairs = meant.flatMap((earlier, one) =>
    meant.flatMap((later, other) =>
      earlier && later && earlier.cluster === later.cluster && later.period - earlier.period === step
        ? [`${one}-${other}`]
        : [],
    ),
  );
  return new Set(pairs);
}

function neighboursRead({ rows }: SpelledPanel): Set<string> {
  const { rows: fates } = readPanel(rows);
  const adjacent = adjacency(
    fates.flatMap((fate) => (fate.kind === "read" ? [fate.period] : [])),
    "one step apart",
  );
  const pairs = fates.flatMap((earlier, one) =>
    fates.flatMap((later, other) => {
      if (earlier.kind !== "read" || later.kind !== "read" || earlier.cluster !== later.cluster) return [];
      return adjacent(earlier.period, later.period) ? [`${one}-${other}`] : [];
    }),
  );
  return new Set(pairs);
}

test("however a panel is spelled, the rows left out, the names, the order and the neighbours are those that were meant", () => {
  fc.assert(
    fc.property(panels, (panel) => {
      const { rows: fates, duplicates } = readPanel(panel.rows);
      expect(fates.map((fate) => (fate.kind === "read" ? fate.cluster : undefined))).toEqual(
        panel.meant.map((row) => row?.cluster),
      );
      expect(duplicates).toEqual([]);
      expect(neighboursRead(panel)).toEqual(neighboursMeant(panel.meant));
      fates.forEach((one, at) =>
        fates.forEach((other, to) => {
          const [meant, than] = [panel.meant[at], panel.meant[to]];
          if (one.kind !== "read" || other.kind !== "read" || !meant || !than) return;
          expect(Math.sign(one.period - other.period)).toBe(Math.sign(meant.period - than.period));
        }),
      );
    }),
    { numRuns: 600, seed: 21 },
  );
});

test("paths over the spelled panel are those over the meant one", () => {
  fc.assert(
    fc.property(panels, ({ rows, meant }) => {
      const told = (paths: ReturnType<typeof pathsOfPanel>): unknown =>
        paths.map(({ cluster, type, steps }) => [
          cluster,
          type,
          steps.map(({ movement, standing }) => [movement, standing?.label, standing?.maturity]),
        ]);
      expect(told(pathsOfPanel(model, rows))).toEqual(told(pathsByHand(model, meant.filter(isRow), "one step apart")));
    }),
    { numRuns: 300, seed: 22 },
  );
});

test("a row said twice, the name in another spelling, is a duplicate of its cluster and period", () => {
  fc.assert(
    fc.property(panels, fc.nat(1000), ({ rows, meant }, pick) => {
      const kept = meant.flatMap((row, at) => (row === undefined ? [] : [at]));
      const at = kept[pick % Math.max(1, kept.length)];
      const twice = at === undefined ? undefined : rows[at];
      fc.pre(at !== undefined && twice !== undefined);
      const name = `\u3000${String(twice?.cluster ?? "")}\u200b`;
      const again = twice === undefined ? [] : [{ ...twice, cluster: name }];
      expect(readPanel([...rows, ...again]).duplicates).toEqual([[at, rows.length]]);
    }),
    { numRuns: 200, seed: 24 },
  );
});

test("the random panels visit every calendar, every reason to be left out, odd periods and gaps", () => {
  const sample = fc.sample(panels, { numRuns: 600, seed: 23 });
  const read = sample.map(({ rows }) => readPanel(rows));
  const reasons = read.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === "left out" ? [row.why] : [])));
  const count = (which: (reading: (typeof read)[number]) => boolean): number => read.filter(which).length;
  for (const { name } of calendars)
    expect(sample.filter(({ calendar }) => calendar === name).length).toBeGreaterThan(15);
  for (const why of ["no cluster", "no period", "another form", "a mark"])
    expect(reasons.filter((reason) => reason === why).length).toBeGreaterThan(50);
  for (const form of ["number", "quarter", "month", "half-year", "day", "label"])
    expect(count((it) => it.form === form)).toBeGreaterThan(15);
  expect(count(({ oddPeriods }) => oddPeriods.length > 0)).toBeGreaterThan(15);
  expect(count(({ notCompared }) => notCompared > 0)).toBeGreaterThan(100);
  expect(count(({ numbersAsDates }) => numbersAsDates)).toBeGreaterThan(15);
  expect(sample.some(({ rows }) => rows.some(({ period }) => period.date === true))).toBe(true);
});
