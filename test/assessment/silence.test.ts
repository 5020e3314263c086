import { assess, bindModel, collectNext, silentIndicators, silentOnFloor } from "../../src/assessment";
import { firstEdition } from "../firstEdition";
import { AT_DI_ANCHORS, AT_ID_ANCHORS, DI1, DI2, DI3, ID1, ID2, ID3, without } from "../oracle/cases/case";
import { valuesOf, type ClusterCells } from "./assessedBy";

const DIC = bindModel(firstEdition);
const read = (cells: ClusterCells) => assess(DIC, valuesOf(DIC, cells));
const next = (cells: ClusterCells) => collectNext(DIC, read(cells))?.code;
const silent = (cells: ClusterCells) => silentIndicators(DIC, read(cells)).map(({ code }) => code);

const FLOOR = { FL1: 2, FL2: 60, FL3: 40 };
const industrial = { ...FLOOR, ...AT_ID_ANCHORS, ...ID1.at80, ...ID2.at30, ...ID3.at0 };
const digital = { ...FLOOR, ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at30, ...DI3.at0 };

test("with everything observed nothing is to be collected", () => {
  expect(silent(industrial)).toEqual([]);
  expect(next(industrial)).toBeUndefined();
  expect(next(digital)).toBeUndefined();
});

test("of missing type evidence the heaviest comes first, whatever the order of the model", () => {
  // TY6 weighs .20, TY2 .08, TY1 .14.
  const cells = without(industrial, "TY1", "TY2", "TY6");
  expect(silent(cells)).toEqual(["TY1", "TY2", "TY6"]);
  expect(next(cells)).toBe("TY6");
  expect(next(without(industrial, "TY2", "TY8"))).toBe("TY8");
});

test("without a key indicator the heaviest key comes first, as the verdict says", () => {
  const cells = without(industrial, "TY1", "TY6", "TY7", "TY2");
  expect(read(cells)).toMatchObject({ kind: "NO_DATA", collect: { code: "TY6" } });
  expect(next(cells)).toBe("TY6");
});

test("what the advice asks for comes before other gaps", () => {
  // Stage 1 is unassessable, so no stage is known; ID1.1 is the first of five equal weights.
  const cells = without(industrial, "TY2", "ID1.1", "ID1.2", "ID1.3");
  expect(next(cells)).toBe("ID1.1");
});

test("an unchecked floor comes before gaps in the stages, and the stage where work is due before the others", () => {
  const open = without(industrial, "FL1", "FL2", "ID1.4", "ID2.5");
  expect(silentOnFloor(read(open)).map(({ code }) => code)).toEqual(["FL1", "FL2"]);
  expect(next(open)).toBe("FL1");
  expect(next(without(industrial, "ID1.4", "ID2.5"))).toBe("ID2.5");
  expect(next(without(industrial, "ID1.4"))).toBe("ID1.4");
});

test("a condition that holds by one test lacks nothing", () => {
  expect(silentOnFloor(read(without(industrial, "FL2")))).toEqual([]);
});
