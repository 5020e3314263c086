import { bindModel } from "../../src/assessment";
import { leftOutRows, mappingFaults, mappingRemarks, reachOf, type ColumnRole } from "../../src/mapping";
import { defaultModel } from "../../src/model";
import { foreign } from "./foreignTable";

const cluster: ColumnRole = { kind: "cluster" };
const period: ColumnRole = { kind: "period" };
const unused: ColumnRole = { kind: "unused" };
const number: ColumnRole = { kind: "number" };
const as = (code: string): ColumnRole => ({ kind: "indicator", code, conversion: "none" });
const none: ReadonlySet<number> = new Set();

test("rows that are no clusters: a second header line, an empty row, totals by name and by sum, a note", () => {
  const table = foreign([
    ["Cluster", "Firms", "Revenue"],
    ["集群", "企业数", "营收"],
    ["Aster", 10, 100],
    ["Birch", 20, 300],
    [null, null, null],
    ["Total", 30, 400],
    ["Source: register of firms", null, null],
  ]);
  expect(leftOutRows(table, { cluster: 0, period: undefined }).map(({ row, reason }) => [row, reason])).toEqual([
    [0, "headerLine"],
    [3, "empty"],
    [4, "total"],
    [5, "note"],
  ]);
});

test("a cluster without any number stays: what is not known is missing, not a note", () => {
  const table = foreign([
    ["Cluster", "Firms"],
    ["Aster", 10],
    ["Birch", null],
  ]);
  expect(leftOutRows(table, { cluster: 0, period: undefined })).toEqual([]);
});

test("two columns for one indicator, no names, nothing to write: each is told", () => {
  expect(mappingFaults({ roles: [cluster, as("TY1"), as("TY1")], leftOut: none }, 3)).toEqual([
    { code: "twice", what: "TY1", columns: [1, 2] },
  ]);
  expect(mappingFaults({ roles: [unused, unused], leftOut: new Set([0]) }, 1).map(({ code }) => code)).toEqual([
    "noCluster",
    "noNumbers",
    "noRows",
  ]);
});

test("without a column of periods names that repeat are told, and rows left out do not count", () => {
  const table = foreign([
    ["Cluster", "TY1"],
    ["Aster", 1],
    ["Aster", 2],
    ["Birch", 3],
  ]);
  const roles = [cluster, as("TY1")];
  expect(mappingRemarks(table, { roles, leftOut: none })).toEqual([
    { code: "repeatedNames", rows: 1, hasPeriod: false },
  ]);
  expect(mappingRemarks(table, { roles, leftOut: new Set([1]) })).toEqual([{ code: "noPeriod" }]);
});

test("what the columns reach: positions and a panel, but no type without its key indicator", () => {
  const table = foreign([
    ["nuts2", "year", "ict", "share"],
    ["AT11", 2017, 4, 1],
    ["AT12", 2017, 5, 2],
    ["AT11", 2018, 4, 1],
  ]);
  const reach = reachOf(bindModel(defaultModel), table, { roles: [cluster, period, as("TY8"), number], leftOut: none });
  expect(reach.type.isPossible).toBe(false);
  expect(reach.type.missingKeys.map(({ code }) => code)).toEqual(
    defaultModel.type.filter(({ key }) => key).map(({ indicator }) => indicator),
  );
  expect(reach.positions.map(({ code }) => code)).toEqual(["TY8"]);
  expect(reach.stages).toEqual([]);
  expect(reach.panel).toEqual({ periods: 2, clusters: 2, isPanel: true });
  expect(reach.numbers).toEqual([3]);
});

test("with every indicator of the type and of a stage both can be told", () => {
  const codes = [
    ...defaultModel.type.map(({ indicator }) => indicator),
    ...defaultModel.ladders.ID[0].evidence.map(({ indicator }) => indicator),
  ];
  const distinct = [...new Set(codes)];
  const table = foreign([
    ["Cluster", ...distinct],
    ["Aster", ...distinct.map(() => 1)],
  ]);
  const reach = reachOf(bindModel(defaultModel), table, { roles: [cluster, ...distinct.map(as)], leftOut: none });
  expect(reach.type).toMatchObject({ isPossible: true, coverage: 1 });
  expect(reach.stages).toEqual(["ID1"]);
});
