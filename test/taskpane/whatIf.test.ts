import fc from "fast-check";
import { assess, bindModel, bothLadders } from "../../src/assessment";
import { defaultModel } from "../../src/model";
import { TargetFinder } from "../../src/target";
import { costsOf } from "../../src/taskpane/target/efforts";
import { outcomeOf, readTyped, typedTarget } from "../../src/taskpane/target/whatIf";
import { valuesOf } from "../assessment/assessedBy";
import { firstEdition } from "../firstEdition";
import { readModelTable } from "../oracle/model";
import { AT_ID_ANCHORS, ID1, ID2, ID3 } from "../oracle/cases/case";
import { clusterArbitrary } from "../oracle/random";
import { tables } from "../oracle/tables";

// Values that are tried in the pane.

const model = bindModel(firstEdition);
const place = (code: string): number => model.model.indicators.findIndex((known) => known.code === code);
const cluster = valuesOf(model, {
  ...{ FL1: 2, FL3: 40, ...AT_ID_ANCHORS },
  ...{ ...ID1.at60, ...ID2.at30, ...ID3.at30 },
});

test("type, index, stage and maturity of what was typed; the cluster itself stays as it is", () => {
  // ID2 from 30 to 60 by five values at their gates.
  const gates = { "ID2.1": 25, "ID2.2": 45, "ID2.3": 75, "ID2.4": 45, "ID2.5": 5 };
  const typed = new Map(Object.entries(gates).map(([code, gate]) => [place(code), String(gate)]));
  const { values, faults } = readTyped(model, cluster, typed);
  expect(faults.size).toBe(0);
  const now = outcomeOf(model, cluster, "en");
  expect(now).toEqual({
    ...{ type: "industrial digitalization", index: "-1.00" },
    ...{ stage: "2 Cross-industry collaboration", maturity: "1.50" },
  });
  expect(outcomeOf(model, values, "en")).toEqual({ ...now, stage: "3 Full-chain integration", maturity: "2.50" });
  expect(outcomeOf(model, cluster, "en")).toEqual(now);
});

test("what is emptied is missing, what is no number or out of range is told and counts as missing", () => {
  const typed = new Map([
    [place("ID1.1"), ""],
    [place("ID1.2"), "many"],
    [place("ID1.3"), "101"],
    [place("ID1.5"), "72,5"],
  ]);
  const { values, faults } = readTyped(model, cluster, typed);
  expect([...faults]).toEqual([
    [place("ID1.2"), "notNumber"],
    [place("ID1.3"), "outOfRange"],
  ]);
  expect(["ID1.1", "ID1.2", "ID1.3", "ID1.5"].map((code) => values[place(code)])).toEqual([NaN, NaN, NaN, 72.5]);
  // Of five indicators two are left: stage 1 lacks data.
  expect(outcomeOf(model, values, "zh-CN")).toMatchObject({ maturity: "", stage: expect.stringContaining("不明") });
});

test("an effort is half, one or two spans; what cannot change does not move", () => {
  const costs = costsOf(
    model,
    new Map([
      ["ID2.1", "easy"],
      ["ID2.2", "hard"],
      ["ID2.3", "fixed"],
    ] as const),
  );
  expect(["ID2.1", "ID2.2", "ID2.3", "ID2.4"].map((code) => costs[place(code)])).toEqual([0.5, 2, Infinity, 1]);
});

test("the target of 2,000 random clusters, filled in as it is shown, completes its stage", () => {
  const newest = bindModel(defaultModel);
  const finders = [false, true].map((secured) => new TargetFinder(newest, { costs: [], secured }));
  let filled = 0;
  for (const cells of fc.sample(clusterArbitrary(readModelTable(tables.DIC)), { numRuns: 2000, seed: 77 })) {
    const present = valuesOf(newest, cells);
    const assessment = assess(newest, present);
    for (const [at, finder] of finders.entries()) {
      for (const target of finder.find(assessment, present)) {
        if (target.kind !== "stage" || target.cost === undefined) continue;
        const { values, faults } = readTyped(newest, present, typedTarget(target));
        expect(faults.size).toBe(0);
        const { ladder, position } = target.stage;
        const { stages, unfoundedLeads } = bothLadders(newest, values)[ladder];
        const reading = stages.find(({ stage }) => stage.position === position);
        expect([at === 1 ? reading?.secured : reading?.state === "closed", unfoundedLeads]).toEqual([true, []]);
        if (target.cost > 0) filled += 1;
      }
    }
  }
  expect(filled).toBeGreaterThan(1000);
});
