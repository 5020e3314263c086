import {
  adviceFor,
  assess,
  bindingConstraint,
  bindModel,
  bothLadders,
  constraintsOf,
  obstaclesOf,
  type Advice,
  type Assessment,
  type BoundModel,
  type Obstacle,
  type StageReading,
} from "../../src/assessment";
import { firstEdition } from "../firstEdition";
import { type Model } from "../../src/model";
import { AT_ID_ANCHORS, BOTH_LOGICS, DI1, DI2, DI3, HALFWAY, ID1, ID2, ID3, without } from "../oracle/cases/case";
import { valuesOf, type ClusterCells } from "./assessedBy";

const DIC = bindModel(firstEdition);
const read = (cluster: ClusterCells, model = DIC): Assessment => assess(model, valuesOf(model, cluster));
const advice = (cluster: ClusterCells, model: BoundModel = DIC): Advice[] => adviceFor(model, read(cluster, model));
const firstStage = (cluster: ClusterCells): StageReading => bothLadders(DIC, valuesOf(DIC, cluster)).ID.stages[0];
const obstacles = (cluster: ClusterCells): Obstacle[] => obstaclesOf(firstStage(cluster));

const ID_DONE = { ...ID1.at80, ...ID2.at80, ...ID3.at80 };
/** The other two stages of DI open, so that only the first one counts. */
const DI_BEGUN = { ...DI2.at0, ...DI3.at0 };
const DI_DONE = { ...DI1.at80, ...DI2.at80, ...DI3.at80 };

describe("obstacles", () => {
  test("are the observed indicators of a stage; what is missing is no obstacle", () => {
    expect(obstacles(without(ID1.at30, "ID1.1", "ID1.5")).map(({ evidence }) => evidence.indicator)).toEqual([
      "ID1.2",
      "ID1.3",
      "ID1.4",
    ]);
    expect(obstacles({})).toEqual([]);
  });

  test("share what is missing to the gate; what has reached it shares nothing", () => {
    // Grades 30, 60, 0: 30 and 60 of 90.
    expect(obstacles({ "ID1.1": 37.5, "ID1.2": 50, "ID1.3": 10 }).map(({ degree }) => degree)).toEqual([
      expect.closeTo(1 / 3, 12),
      0,
      expect.closeTo(2 / 3, 12),
    ]);
  });

  test("have no degree where nothing is missing to the gate, and then none binds", () => {
    expect(obstacles(ID1.at80).map(({ degree }) => degree)).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(bindingConstraint(firstStage(ID1.at80), 30)).toBeUndefined();
    expect(bindingConstraint(firstStage({}), 30)).toBeUndefined();
  });
});

describe("the binding constraint", () => {
  test("a grade below the minimum binds before a larger obstacle, also where it is the first of the stage", () => {
    // ID1.1 graded 29 with a third of the weight of the others: its obstacle is the smallest, its grade the lowest.
    const ladders = firstEdition.ladders;
    const [first, ...rest] = ladders.ID;
    const evidence = first.evidence.map((item) => ({ ...item, weight: item.indicator === "ID1.1" ? 1 : 3 }));
    const model = bindModel({ ...firstEdition, ladders: { ...ladders, ID: [{ ...first, evidence }, ...rest] } });
    const [stage] = bothLadders(model, valuesOf(model, { ...ID1.at30, "ID1.1": 20 + (29 / 60) * 35 })).ID.stages;
    expect(bindingConstraint(stage, 30)?.evidence.indicator).toBe("ID1.1");
    expect(bindingConstraint(stage, 20)?.evidence.indicator).toBe("ID1.2");
  });

  test("obstacles of one cluster stay what they were when those of another are read", () => {
    const before = obstacles(ID1.at30);
    const told = JSON.stringify(before);
    const other = obstacles({ "ID1.1": 55, "ID1.2": 10 });
    expect(JSON.stringify(before)).toBe(told);
    expect(other.map(({ degree }) => degree)).toEqual([0, 1]);
    expect(DIC.ladders.ID[0].unobserved).toEqual([NaN, NaN, NaN, NaN, NaN]);
  });
});

describe("so many pieces of advice", () => {
  test.each<[string, ClusterCells]>([
    ["on one ladder", { ...AT_ID_ANCHORS, ...ID1.at30 }],
    ["to a hybrid", { ...BOTH_LOGICS, ...ID1.at30, ...DI1.at30, ...DI_BEGUN }],
    ["below the floor", { ...AT_ID_ANCHORS, FL1: 0, FL2: 0, FL3: 0, "ID1.5": 0, TY1: 0 }],
  ])("%s: the first ones of all", (_, cluster) => {
    const all = advice(cluster);
    expect(all.length).toBeGreaterThan(2);
    for (let most = 0; most <= all.length + 1; most += 1) {
      expect(adviceFor(DIC, read(cluster), most)).toEqual(all.slice(0, most));
    }
  });
});

describe("advice to a cluster of one type", () => {
  test("a lever names the indicators that it answers and that are short of the gate, no others", () => {
    // ID1.1 at the gate, ID1.2 and ID1.5 at 30, the rest at 80: two shortfalls of 30, both answered by the vouchers.
    const [first, ...others] = advice({ ...AT_ID_ANCHORS, ...ID1.at80, "ID1.1": 55, "ID1.2": 35, "ID1.5": 27 + 14.5 });
    expect(first).toMatchObject({ kind: "lever", lever: { family: "D", group: "ID1" } });
    expect(first?.kind === "lever" && [first.answers.map(({ code }) => code), first.priority]).toEqual([
      ["ID1.2", "ID1.5"],
      expect.closeTo(1, 12),
    ]);
    expect(others).toEqual([]);
  });

  test("with all stages closed, the lowest of the observed grades is watched", () => {
    // The gate of ID2.2 is 45: its grade is 60, all others are 80; ID1.1 and ID1.2 are not observed.
    const consolidated = { ...AT_ID_ANCHORS, ...without(ID_DONE, "ID1.1", "ID1.2"), "ID2.2": 45 };
    expect(advice(consolidated)).toMatchObject([{ kind: "monitor", indicator: { code: "ID2.2" } }]);
    expect(constraintsOf(DIC, read(consolidated))).toEqual([]);
  });

  test("of equally low grades the first is watched", () => {
    expect(advice({ ...AT_ID_ANCHORS, ...ID_DONE, "ID2.2": 45, "ID3.2": 70 })).toMatchObject([
      { kind: "monitor", indicator: { code: "ID2.2" } },
    ]);
  });
});

describe("advice to a hybrid", () => {
  test("asks for no data of the type", () => {
    const hybrid = read({ ...BOTH_LOGICS, ...ID1.at30 });
    expect(hybrid.kind).toBe("HYBRID");
    expect(hybrid).not.toHaveProperty("collect");
  });

  test("puts the shared enabler before the levers of both ladders, without a priority of its own", () => {
    const [first, ...others] = advice({ ...BOTH_LOGICS, ...ID1.at30, ...DI1.at30, ...DI_BEGUN });
    expect(first).toMatchObject({ kind: "lever", lever: { group: "HYBRID", family: "I" } });
    expect(first).toMatchObject({ answers: [], priority: undefined });
    // ID1 at 30: shares of a fifth; D answers three, I and L two. DI1 at 30: quarters; D answers three, L two, I one.
    expect(others.map((one) => one.kind === "lever" && [one.lever.group, one.lever.family, one.priority])).toEqual([
      ["DI1", "D", expect.closeTo(0.75, 12)],
      ["ID1", "D", expect.closeTo(0.6, 12)],
      ["DI1", "L", expect.closeTo(0.5, 12)],
      ["ID1", "I", expect.closeTo(0.4, 12)],
      ["ID1", "L", expect.closeTo(0.4, 12)],
      ["DI1", "I", expect.closeTo(0.25, 12)],
    ]);
  });

  test("levers of equal priority stand in the order of the model, whichever ladder comes first there", () => {
    // One shortfall on either ladder: ID1.4 and DI1.4 at 30, the rest at 80. One lever each, priority 1.
    const cluster = { ...BOTH_LOGICS, ...ID1.at80, "ID1.4": 110, ...DI1.at80, "DI1.4": 20, ...DI_BEGUN };
    const groups = (model: Model): unknown[] =>
      advice(cluster, bindModel(model)).map((one) => one.kind === "lever" && one.lever.group);
    expect(groups({ ...firstEdition })).toEqual(["HYBRID", "ID1", "DI1"]);
    expect(groups({ ...firstEdition, levers: firstEdition.levers.toReversed() })).toEqual(["HYBRID", "DI1", "ID1"]);
  });

  test("with nothing open on either ladder both are watched", () => {
    expect(advice({ ...BOTH_LOGICS, ...ID_DONE, ...DI_DONE })).toEqual([{ kind: "monitor", indicator: undefined }]);
  });

  test("with one ladder done, only the levers of the other follow the enabler", () => {
    const groups = advice({ ...BOTH_LOGICS, ...ID_DONE, ...DI1.at30, ...DI_BEGUN }).map(
      (one) => one.kind === "lever" && one.lever.group,
    );
    expect(groups).toEqual(["HYBRID", "DI1", "DI1", "DI1"]);
  });

  test("where nothing is open because a stage lacks data, its heaviest missing indicator is to be collected", () => {
    expect(advice({ ...BOTH_LOGICS, ...ID_DONE, ...DI1.at80 })).toMatchObject([
      { kind: "collect", indicator: { code: "DI2.1" } },
    ]);
    expect(advice({ ...BOTH_LOGICS, ...ID1.at80, ...DI_DONE })).toMatchObject([
      { kind: "collect", indicator: { code: "ID2.1" } },
    ]);
  });
});

describe("which indicator to collect on two ladders", () => {
  const toThirdStage = without(ID_DONE, "ID3.1", "ID3.2", "ID3.3", "ID3.4", "ID3.5");

  test.each<[string, ClusterCells, string]>([
    ["the stage of the lower number, whichever ladder it is on", { ...toThirdStage, ...DI1.at80 }, "DI2.1"],
    ["of two stages of one number the one of ID", { ...ID1.at80, ...DI1.at80 }, "ID2.1"],
    ["with no stage of either ladder assessable the first of ID, before any lever", {}, "ID1.1"],
    ["the first stage of DI before the second of ID", ID1.at80, "DI1.1"],
  ])("%s", (_, stages, code) => {
    expect(advice({ ...BOTH_LOGICS, ...stages })).toEqual([
      { kind: "collect", indicator: firstEdition.indicators.find((indicator) => indicator.code === code) },
    ]);
    expect(advice({ ...HALFWAY, ...stages })).toMatchObject([{ kind: "collect", indicator: { code } }]);
  });
});

describe("advice where the type is open or unknown", () => {
  test("with complete evidence an indeterminate cluster gets the levers of both ladders, without the enabler", () => {
    const groups = advice({ ...HALFWAY, ...ID1.at30, ...DI_DONE }).map(
      (one) => one.kind === "lever" && one.lever.group,
    );
    expect(groups).toEqual(["ID1", "ID1", "ID1"]);
    expect(advice({ ...HALFWAY, ...ID_DONE, ...DI_DONE })).toEqual([{ kind: "monitor", indicator: undefined }]);
  });

  test("with evidence missing it is asked for the heaviest: TY4 before TY3", () => {
    expect(advice({ ...without(HALFWAY, "TY3", "TY4"), ...ID1.at30 })).toMatchObject([
      { kind: "collect", indicator: { code: "TY4" } },
    ]);
  });

  test("below the floor each failed condition has its lever, which answers no indicator", () => {
    expect(advice({ FL1: 0.5, FL2: 10, FL3: 5 })).toMatchObject([
      { kind: "lever", lever: { group: "agglomeration" }, answers: [], priority: undefined },
      { kind: "lever", lever: { group: "mass" }, answers: [], priority: undefined },
    ]);
  });

  test("a model without levers for a group has no advice there", () => {
    const bare = bindModel({ ...firstEdition, levers: [] });
    expect(advice({ FL3: 5 }, bare)).toEqual([]);
    expect(advice({ ...AT_ID_ANCHORS, ...ID1.at30 }, bare)).toEqual([]);
  });
});
