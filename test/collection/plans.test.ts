import { assess, bindModel } from "../../src/assessment";
import { collectionPlan, TablePlan } from "../../src/collection";
import { knownBy } from "../../src/model";
import { firstEdition } from "../firstEdition";
import { valuesOf, type ClusterCells } from "../assessment/assessedBy";
import { AT_DI_ANCHORS, AT_ID_ANCHORS, DI1, DI2, DI3, ID1, ID2, ID3, without } from "../oracle/cases/case";

const model = bindModel(firstEdition);
const FLOOR = { FL1: 2, FL3: 40, "ID1.5": 80 };

/** Blank where a value is taken away. */
function planOf(cluster: ClusterCells) {
  const values = valuesOf(model, { ...FLOOR, ...cluster });
  return collectionPlan(model, assess(model, values), values);
}
const typeOf = (cluster: ClusterCells) => planOf(cluster)?.type.map(({ code }) => code);
const stagesOf = (cluster: ClusterCells) =>
  planOf(cluster)?.stages.map(({ ladder, indicators }) => [ladder, ...indicators.map(({ code }) => code)]);

const only = (cells: ClusterCells, ...codes: string[]): ClusterCells =>
  Object.fromEntries(codes.map((code) => [code, cells[code]]));

test("coverage .46 lacks .14: either TY1 or TY7 has it, and TY6 more", () => {
  // TY2 .08 + TY3 .08 + TY4 .10 + TY8 .10 + TY5 .10 = .46, no key indicator among them.
  expect(typeOf(only(AT_ID_ANCHORS, "TY2", "TY3", "TY4", "TY5", "TY8"))).toEqual(["TY6"]);
  // With TY6 observed: .20 + .08 + .10 + .08 = .46, and TY1 stands before TY7.
  expect(typeOf(only(AT_ID_ANCHORS, "TY6", "TY2", "TY3", "TY4"))).toEqual(["TY1"]);
});

test("enough weight without a key indicator asks for a key: all that is there is .52, the heaviest key is TY6", () => {
  // TY2 .08, TY3 .08, TY4 .10, TY5 .10, TY8 .10, TY9 .06: .52 of 1.
  expect(typeOf(only(AT_ID_ANCHORS, "TY2", "TY3", "TY4", "TY5", "TY8", "TY9"))).toEqual(["TY6"]);
});

test("nothing observed: the four heaviest make .58, the fifth is needed", () => {
  // .20 + .14 + .14 + .10 = .58; the first of three of weight .10 that are left is TY5 after TY4, then TY8.
  expect(typeOf({})).toEqual(["TY1", "TY4", "TY5", "TY6", "TY7"]);
});

test("a known type and stage need no plan, nor does a cluster below the floor", () => {
  expect(planOf({ ...AT_ID_ANCHORS, ...ID1.at80, ...ID2.at30, ...ID3.at30 })).toBeUndefined();
  expect(planOf({ FL1: 1, FL2: 10 })).toBeUndefined();
});

test("on the ladder of industrial digitalization what lies above an open stage is not asked for", () => {
  // ID1.5 stands in the floor; of five indicators three make half.
  const noFirst = { ...AT_ID_ANCHORS, ...without(ID1.at80, "ID1.1", "ID1.2", "ID1.3"), ...ID2.at30 };
  expect(stagesOf(noFirst)).toEqual([["ID", "ID1.1"]]);
  // Were stage 2 closed, stage 3 would decide.
  expect(stagesOf({ ...noFirst, ...ID2.at80 })).toEqual([["ID", "ID1.1", "ID3.1", "ID3.2", "ID3.3"]]);
});

test("a grade below 30 keeps a stage open whatever else is found, so that what follows need not be known", () => {
  // ID1.4 at 105 days is graded 12.
  const slow = { ...AT_ID_ANCHORS, "ID1.4": 105, "ID1.5": 80 };
  expect(stagesOf(slow)).toEqual([["ID", "ID1.1"]]);
});

test("on the ladder of digital industrialization a missing stage 2 does not matter once stage 3 counts", () => {
  const noSecond = { ...AT_DI_ANCHORS, ...DI1.at80, ...DI3.at80 };
  expect(planOf(noSecond)).toBeUndefined();
  expect(stagesOf({ ...AT_DI_ANCHORS, ...DI1.at80, ...DI3.at30 })).toEqual([["DI", "DI2.1", "DI2.2"]]);
  expect(stagesOf({ ...AT_DI_ANCHORS, ...DI2.at80, ...DI3.at30 })).toEqual([["DI", "DI1.1", "DI1.2"]]);
});

test("over a table: which indicators settle most, and what one more adds", () => {
  const plan = new TablePlan(model);
  const weak = only(AT_ID_ANCHORS, "TY2", "TY3", "TY4", "TY5", "TY8");
  const clusters: ClusterCells[] = [
    weak,
    weak,
    only(AT_ID_ANCHORS, "TY6", "TY2", "TY3", "TY4"),
    // .36: no single indicator has .24.
    only(AT_ID_ANCHORS, "TY2", "TY3", "TY4", "TY8"),
    { ...AT_ID_ANCHORS, ...ID1.at80, ...ID2.at30, ...ID3.at30 },
  ];
  for (const cells of clusters) {
    const values = valuesOf(model, { ...FLOOR, ...cells });
    plan.add(assess(model, values), values);
  }
  const [type, ...others] = plan.plans();
  expect(others).toEqual([]);
  expect(type).toMatchObject({ wanted: "type", clusters: 4 });
  // .46 + .14 = .60 for each of the first three: TY1, before TY7. The fourth needs .24, which TY1 and TY6 have.
  expect(type?.steps.map(({ indicators, settled }) => [indicators.map(({ code }) => code), settled])).toEqual([
    [["TY1"], 3],
    [["TY1", "TY6"], 4],
  ]);
});

test("who knows an indicator is the end of its definition", () => {
  const [known] = model.model.indicators.filter(({ code }) => code === "TY7");
  expect(known && knownBy(known, "en")).toBe("cluster survey, tax invoices");
  expect(known && knownBy(known, "zh-CN")).not.toBe("");
  expect(knownBy({ definition: { en: "A count.", "zh-CN": "" } }, "en")).toBe("");
});
