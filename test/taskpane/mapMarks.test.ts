import { assess, bindModel } from "../../src/assessment";
import { firstEdition } from "../firstEdition";
import type { AssessedCluster } from "../../src/taskpane/assess/assessTable";
import { markFor, drawnMarks, marksOf, x, y } from "../../src/taskpane/charts/clusterMarks";
import { valuesOf, type ClusterCells } from "../assessment/assessedBy";
import { AT_DI_ANCHORS, AT_ID_ANCHORS, DI1, DI2, DI3, ID1, ID2, ID3 } from "../oracle/cases/case";

const model = bindModel(firstEdition);

function clusterAt(row: number, cells: ClusterCells): AssessedCluster {
  const values = valuesOf(model, cells);
  return {
    key: String(row),
    unit: `Cluster ${row}`,
    period: "",
    texts: "",
    row,
    sheetRow: row + 2,
    name: `Cluster ${row}`,
    assessment: assess(model, values),
    values,
    stage: "",
    focus: "",
  };
}

const industrial = { ...AT_ID_ANCHORS, ...ID1.at80, ...ID2.at30, ...ID3.at0 };
const digital = { ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at30, ...DI3.at0 };

test("a cluster with a type stands at its index and its maturity", () => {
  // At the anchors the index is -1; stage 1 closed and half of stage 2 is a maturity of 1.5.
  expect(marksOf([clusterAt(0, industrial)])).toEqual([
    expect.objectContaining({ kind: "ID", index: -1, maturity: 1.5 }),
  ]);
  expect(x(1) - x(0)).toBeCloseTo(x(0) - x(-1), 12);
  expect(y(0) - y(1.5)).toBeCloseTo(y(1.5) - y(3), 12);
});

test("of ten thousand clusters both ends of the axis stay in sight", () => {
  const clusters = Array.from({ length: 10_000 }, (_, row) => clusterAt(row, row < 9_000 ? industrial : digital));
  const marks = marksOf(clusters);
  expect(marks).toHaveLength(10_000);
  const shown = drawnMarks(marks);
  expect(shown.map(({ kind }) => kind)).toEqual(["ID", "DI"]);
});

test("marks that lie apart are all drawn, however many there are", () => {
  const spread = Array.from({ length: 600 }, (_, at) => ({
    cluster: clusterAt(at, industrial),
    kind: "ID" as const,
    index: -1 + (2 * (at % 30)) / 29,
    maturity: (3 * Math.floor(at / 30)) / 19,
  }));
  expect(drawnMarks(spread)).toHaveLength(600);
});

test("a cluster that was looked at is found again by its own mark, or by the one that covers it", () => {
  const clusters = Array.from({ length: 600 }, (_, row) => clusterAt(row, row < 300 ? industrial : digital));
  const marks = marksOf(clusters);
  const shown = drawnMarks(marks);
  expect(shown).toHaveLength(2);
  expect([0, 299].map((row) => shown[markFor(String(row), marks, shown)]?.kind)).toEqual(["ID", "ID"]);
  expect([300, 599].map((row) => shown[markFor(String(row), marks, shown)]?.kind)).toEqual(["DI", "DI"]);
  expect(markFor("7", marks, marks)).toBe(marks.findIndex(({ cluster }) => cluster.row === 7));
  expect([undefined, "600"].map((key) => markFor(key, marks, shown))).toEqual([-1, -1]);
});
