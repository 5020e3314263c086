import fc from "fast-check";
import { assessByHand, type OracleReading } from "./assess";
import { dicTable } from "./dicTable";
import { readModelTable } from "./model";
import { clusterArbitrary, tableArbitrary } from "./random";
import { tables } from "./tables";

const sample = (count: number): OracleReading[] => {
  const model = readModelTable(dicTable);
  return fc.sample(clusterArbitrary(model), { numRuns: count, seed: 7 }).map((cluster) => assessByHand(model, cluster));
};

test("the random clusters visit every verdict, every confidence and every kind of ladder", () => {
  const readings = sample(3000);
  const count = (which: (reading: OracleReading) => boolean): number => readings.filter(which).length;
  for (const verdict of ["BELOW_FLOOR", "NO_DATA", "DI", "ID", "HYBRID", "INDETERMINATE"])
    expect(count((it) => it.verdict === verdict)).toBeGreaterThan(60);
  for (const confidence of ["firm", "leaning", "open"])
    expect(count((it) => it.confidence === confidence)).toBeGreaterThan(60);
  expect(count((it) => it.guttmanErrors.length > 0)).toBeGreaterThan(60);
  expect(count((it) => it.debts.length > 0)).toBeGreaterThan(60);
  expect(count((it) => it.unfoundedLeads.length > 0)).toBeGreaterThan(20);
  expect(count((it) => /^DI\d.*\?/.test(it.stage))).toBeGreaterThan(20);
  expect(count((it) => /^(ID|DI)\?$/.test(it.stage))).toBeGreaterThan(60);
  expect(count((it) => it.stage.endsWith("+"))).toBeGreaterThan(20);
  expect(count((it) => it.secured.length > 0 && it.notSecured.length > 0)).toBeGreaterThan(20);
});

test.each(Object.entries(tables))(
  "%s: a reading keeps its promises whatever the model's weights and rules",
  (_, table) => {
    const scenario = tableArbitrary(table).chain((rows) => {
      const model = readModelTable(rows);
      return fc.tuple(fc.constant(model), clusterArbitrary(model));
    });
    fc.assert(
      fc.property(scenario, ([model, cluster]) => {
        const it = assessByHand(model, cluster);
        // TPI = E+ - E-, and inside its interval
        if (it.scores.TPI !== "")
          expect(it.scores.TPI).toBeCloseTo(Number(it.scores["E+"]) - Number(it.scores["E-"]), 9);
        if (it.typeIndex !== "") {
          expect(Number(it.indexLow)).toBeLessThanOrEqual(it.typeIndex + 1e-9);
          expect(Number(it.indexHigh)).toBeGreaterThanOrEqual(it.typeIndex - 1e-9);
        }
        // a known stage lies between the lowest and the highest
        if (/^(ID|DI)\d/.test(it.stage) && it.lowestStage !== "") {
          const stage = it.stage.slice(0, 3);
          expect(it.lowestStage <= stage && stage <= it.highestStage).toBe(true);
        }
        if (it.maturity !== "") expect(it.maturity >= 0 && it.maturity <= 3).toBe(true);
        // obstacles of a focus stage add up to one
        const degrees = it.gaps.flatMap(({ obstacle }) => (obstacle === "" ? [] : [obstacle]));
        if (it.focus !== "") expect(degrees.reduce((total, each) => total + each, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 1000, seed: 11 },
    );
  },
);
