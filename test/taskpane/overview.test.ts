import { assess, bindModel } from "../../src/assessment";
import type { AssessedCluster } from "../../src/taskpane/assess/assessTable";
import { changesIn } from "../../src/taskpane/overview/change";
import { everyCluster, filterClusters, type ClusterFilter } from "../../src/taskpane/overview/filter";
import { orderClusters, type OrderBy } from "../../src/taskpane/overview/order";
import { valuesOf, type ClusterCells } from "../assessment/assessedBy";
import { firstEdition } from "../firstEdition";
import { AT_DI_ANCHORS, AT_ID_ANCHORS, DI1, DI2, DI3, ID1, ID2, ID3 } from "../oracle/cases/case";

const model = bindModel(firstEdition);
const FLOOR = { FL1: 2, FL3: 40, "ID1.5": 55 };

function clusterAt(unit: string, period: string, cells: ClusterCells): AssessedCluster {
  const values = valuesOf(model, { ...FLOOR, ...cells });
  const name = period === "" ? unit : `${unit} · ${period}`;
  const words = { key: name, unit, period, name, texts: name.toLowerCase(), stage: "", focus: "" };
  return { ...words, row: 0, sheetRow: 2, values, assessment: assess(model, values) };
}

// Stage 1 completed and stage 2 at 30 of 60 points: maturity 1.5; and stage 1 at 30 of 60: 0.5.
const half = { ...AT_ID_ANCHORS, ...ID1.at80, ...ID2.at30, ...ID3.at0 };
const first = { ...AT_ID_ANCHORS, ...ID1.at30, ...ID2.at0, ...ID3.at0 };
const digital = { ...AT_DI_ANCHORS, ...DI1.at80, ...DI2.at30, ...DI3.at0 };
const untold = {};

const clusters = [
  clusterAt("Cedar", "", half),
  clusterAt("Aster", "", digital),
  clusterAt("Birch", "", untold),
  clusterAt("Dahlia", "", first),
];
const namesOf = (found: readonly AssessedCluster[]): string[] => found.map(({ unit }) => unit);
const found = (filter: Partial<ClusterFilter>): string[] =>
  namesOf(filterClusters(clusters, { ...everyCluster, ...filter }));
const ordered = (by: OrderBy, isReversed = false): string[] =>
  namesOf(orderClusters(clusters, { by, isReversed }, { language: "en", periods: [], changes: new Map() }));

test("clusters are found by type, stage, maturity, confidence, evidence and name, and by several together", () => {
  expect(found({})).toEqual(["Cedar", "Aster", "Birch", "Dahlia"]);
  expect(found({ type: "ID" })).toEqual(["Cedar", "Dahlia"]);
  expect(found({ type: "NO_DATA" })).toEqual(["Birch"]);
  expect(found({ stage: "ID1" })).toEqual(["Dahlia"]);
  expect(found({ maturity: "0" })).toEqual(["Dahlia"]);
  expect(found({ maturity: "unknown" })).toEqual(["Birch"]);
  // Every piece of type evidence lies at its anchor, whatever its weight: nothing can move the index.
  expect(found({ confidence: "firm" })).toEqual(["Cedar", "Aster", "Dahlia"]);
  expect(found({ confidence: "open" })).toEqual([]);
  expect(found({ coverage: "incomplete" })).toEqual(["Birch"]);
  expect(found({ search: " ASTER " })).toEqual(["Aster"]);
  expect(found({ type: "ID", maturity: "1" })).toEqual(["Cedar"]);
});

test("clusters are put in order, and what cannot be compared stands last in either direction", () => {
  expect(ordered("table", true)).toEqual(["Dahlia", "Birch", "Aster", "Cedar"]);
  expect(ordered("name")).toEqual(["Aster", "Birch", "Cedar", "Dahlia"]);
  expect(ordered("type")).toEqual(["Cedar", "Dahlia", "Aster", "Birch"]);
  expect(ordered("maturity")[2]).toBe("Dahlia");
  expect(ordered("maturity")[3]).toBe("Birch");
  expect(ordered("maturity", true)[0]).toBe("Dahlia");
  expect(ordered("maturity", true)[3]).toBe("Birch");
  expect(ordered("coverage")[0]).toBe("Birch");
});

test("a change is against the period just before: in maturity on the same ladder, else in type", () => {
  const panel = [
    clusterAt("Cedar", "2020", first),
    clusterAt("Cedar", "2021", half),
    clusterAt("Aster", "2020", half),
    clusterAt("Aster", "2021", digital),
    clusterAt("Late", "2021", half),
    // Between 2018 and 2021 nobody looked.
    clusterAt("Rare", "2018", first),
    clusterAt("Rare", "2021", half),
  ];
  const changes = changesIn(panel, ["2018", "2020", "2021"]);
  expect([...changes.keys()]).toEqual(["Cedar · 2021", "Aster · 2021"]);
  // From half of stage 1, 0.5, to half of stage 2, 1.5.
  expect(changes.get("Cedar · 2021")).toEqual({ period: "2020", typeBefore: undefined, maturity: 1 });
  expect(changes.get("Aster · 2021")).toEqual({ period: "2020", typeBefore: "ID", maturity: undefined });
});

test("the order by change puts the largest gain first", () => {
  const gain = (maturity: number) => ({ period: "2020", typeBefore: undefined, maturity });
  const changes = new Map([
    ["Cedar", gain(-0.2)],
    ["Dahlia", gain(0.4)],
  ]);
  const facts = { language: "en", periods: ["2020", "2021"], changes } as const;
  expect(namesOf(orderClusters(clusters, { by: "change", isReversed: false }, facts))).toEqual([
    "Dahlia",
    "Cedar",
    "Aster",
    "Birch",
  ]);
});
