import { readFile } from "node:fs/promises";
import { sharedFile, testWith } from "../sharedFile";
import { callFunction } from "./callFunction";

/** Rows, values and sentences of the check that speak of totals. */
async function totals(table: unknown[][], language = "en", clusters: unknown = null, periods: unknown = null) {
  const lines = await callFunction("CLUSTERCHECK", table, null, null, language, clusters, periods);
  return lines.flatMap(([row, , , value, problem]) =>
    /total or an average|sum of the other|合计或平均|各行之和/u.test(String(problem)) ? [[row, value, problem]] : [],
  );
}
const named = "named like a total or an average; it counts as a cluster until it is left out of the range";
const summed = "equals the sum of the other rows; it counts as a cluster until it is left out of the range";

test("the check names rows that are called like a total", async () => {
  const table = [
    ["Cluster", "TY1"],
    ["Aster", 40],
    ["EU", 30],
    ["Totalis", 20],
    ["合　计", 35],
  ];
  expect(await totals(table)).toEqual([
    [3, "EU", named],
    [5, "合　计", named],
  ]);
  expect((await totals(table, "zh-CN")).map(([row]) => row)).toEqual([3, 5]);
});

test("the check names a row that is the sum of the others, and one of each period", async () => {
  const table = [
    ["Cluster", "Year", "Turnover", "FL3"],
    ["Aster", 2020, 1030, 120],
    ["Birch", 2020, 3020, 310],
    ["Cedar", 2020, 2010, 250],
    ["Together", 2020, 6060, 680],
  ];
  const [, ...rows] = table;
  expect(await totals(table)).toEqual([[5, "Together", summed]]);
  const panel = [...table, ...rows.map(([name, , ...numbers]) => [name, 2021, ...numbers])];
  const column = (at: number): unknown[][] => panel.map((row) => [row[at]]);
  expect(await totals(panel, "en", column(0), column(1))).toEqual([
    [5, "Together", summed],
    [9, "Together", summed],
  ]);
});

test("names may stand beside the indicators alone", async () => {
  const clusters = [["Cluster"], ["Aster"], ["全国"]];
  expect(await totals([["TY1"], [40], [30]], "en", clusters)).toEqual([[3, "全国", named]]);
});

testWith(
  sharedFile("data", "eu27_desi_2017_2022.csv"),
  "the European Union is named in each year of the index, and no country is",
  async (file) => {
    const lines = (await readFile(file, "utf8")).trim().split("\n");
    const table = lines.map((line) =>
      line.split(",").map((cell) => (cell === "" ? null : Number.isNaN(Number(cell)) ? cell : Number(cell))),
    );
    const found = await callFunction("CLUSTERCHECK", table, null, "EU-PROXY");
    const named = found.filter(([, , , , problem]) => /total or an average|sum of the other/u.test(String(problem)));
    expect(named.map(([, , , value]) => value)).toEqual(["EU", "EU", "EU", "EU", "EU", "EU"]);
  },
);

test("results over panels tell a cluster that is called like a total, once", async () => {
  const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
  const names = column("Aster", "Aster", "EU", "EU", "Totalis", "Totalis");
  const years = column(2020, 2021, 2020, 2021, 2020, 2021);
  const sentence = "'EU' is named like a total or an average and counts as a cluster";
  const said = (spill: unknown[][]): number => spill.flat().filter((cell) => String(cell).includes("total")).length;
  const chain = await callFunction("CLUSTERTRANSITIONS", names, years, column(1, 2, 1, 1, 2, 2));
  expect(chain.flat().join("\n")).toContain(sentence);
  expect(said(chain)).toBe(1);
  const table = [["TY1"], [40], [41], [30], [31], [20], [21]];
  const above = (cells: unknown[][], header: string): unknown[][] => [[header], ...cells];
  const evolution = await callFunction("CLUSTEREVOLUTION", above(names, "Name"), above(years, "Year"), table);
  expect(evolution.flat().join("\n")).toContain(sentence);
});
