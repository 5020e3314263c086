import { assess, bindModel } from "../../src/assessment";
import { comparedClusters } from "../../src/taskpane/comparison/comparedClusters";
import { valuesOf, type ClusterCells } from "../assessment/assessedBy";
import { firstEdition } from "../firstEdition";
import { AT_DI_ANCHORS, AT_ID_ANCHORS, DI1, DI2, DI3, ID1, ID2, ID3 } from "../oracle/cases/case";

// Clusters side by side in the pane.

const model = bindModel(firstEdition);
const FLOOR = { FL1: 2, FL3: 40, "ID1.5": 55 };
const settings = { draws: 50, seed: 1 };

function compared(...clusters: ClusterCells[]) {
  const assessed = clusters.map((cells, row) => {
    const values = valuesOf(model, cells);
    const words = { key: String(row), unit: "", period: "", texts: "", name: "", stage: "", focus: "" };
    return { ...words, row, sheetRow: row + 2, values, assessment: assess(model, values) };
  });
  return comparedClusters(model, assessed, settings);
}

const behind = { ...FLOOR, ...AT_ID_ANCHORS, ...ID1.at60, ...ID2.at30, ...ID3.at30 };
const ahead = { ...behind, "ID2.1": 37.5, "ID2.4": 45, "ID3.1": 25 };

test("who is ahead, by how much, and where it leads most", () => {
  // ID2: (80 + 60 + 3 x 30) / 5 = 46, so 1 + 46/60 against 1.5; ID2.1 leads by 50 points, ID2.4 by 30.
  const { pairs } = compared(behind, ahead);
  expect(pairs).toHaveLength(1);
  const [{ standing, odds } = {}] = pairs;
  expect(standing).toMatchObject({ kind: "ahead", ahead: 1, behind: 0 });
  if (standing?.kind !== "ahead") throw new Error(standing?.kind);
  expect(standing.maturity.more).toBeCloseTo(1 + 46 / 60, 12);
  expect(standing.maturity.less).toBeCloseTo(1.5, 12);
  expect(standing.leads.map(({ evidence }) => evidence.definition.code)).toEqual(["ID2.1", "ID2.4"]);
  expect((odds?.firstAhead ?? 0) + (odds?.equal ?? 0) + (odds?.secondAhead ?? 0)).toBeCloseTo(1, 12);
});

test("three clusters are three pairs; alike, across types, without a type, with nothing in common", () => {
  const digital = { ...FLOOR, ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at30, ...DI3.at30 };
  const { pairs } = compared(behind, behind, digital, { "DI3.4": 20 });
  expect(pairs.map(({ first, second, standing }) => [first, second, standing.kind])).toEqual([
    [0, 1, "equal"],
    [0, 2, "differentLadders"],
    [0, 3, "nothingShared"],
    [1, 2, "differentLadders"],
    [1, 3, "nothingShared"],
    [2, 3, "differentLadders"],
  ]);
  expect(pairs.map(({ odds }) => odds?.equal)).toEqual([1, ...Array<undefined>(5).fill(undefined)]);
});
