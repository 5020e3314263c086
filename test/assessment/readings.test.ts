import { assess, bindModel } from "../../src/assessment";
import { firstEdition } from "../firstEdition";
import { AT_DI_ANCHORS, AT_ID_ANCHORS, BOTH_LOGICS, DI1, DI2, DI3, ID1, ID2, ID3, without } from "../oracle/cases/case";
import { valuesOf, type ClusterCells } from "./assessedBy";

// Thousands of clusters are read one after another with the same prepared model.

const model = bindModel(firstEdition);

test("what was read of one cluster stays what it was when others are read, and nothing of it is left in them", () => {
  const clusters: readonly ClusterCells[] = [
    { ...BOTH_LOGICS, ...ID1.at30, ...ID2.at80, ...ID3.at0, ...DI1.at80, ...DI2.at30, ...DI3.at0 },
    { ...without(AT_ID_ANCHORS, "TY3", "TY9"), ...without(ID1.at80, "ID1.2"), ...ID2.at30, ...ID3.at80 },
    { ...without(AT_DI_ANCHORS, "TY2"), ...DI1.at80, ...without(DI2.at80, "DI2.1"), ...DI3.at30 },
    {},
  ];
  const told = (cluster: ClusterCells): string =>
    JSON.stringify(assess(bindModel({ ...firstEdition }), valuesOf(model, cluster)));
  const alone = clusters.map(told);
  const readings = clusters.map((cluster) => assess(model, valuesOf(model, cluster)));
  expect(readings.map((reading) => JSON.stringify(reading))).toEqual(alone);
  expect(readings[3]?.type.positions.every(Number.isNaN)).toBe(true);
});
