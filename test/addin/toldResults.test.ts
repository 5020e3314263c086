import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { bindHeaders, bindModel } from "../../src/assessment";
import { resultLines } from "../../scripts/assess/resultLines";
import { defaultModel } from "../../src/model";
import { modelFingerprint, resultColumns } from "../../src/sql";
import { Pane } from "./pane";

// Results of an engine in the pane of the shipped bundle: the sample, assessed elsewhere, pasted, chosen, read, reported.

const [header = [], ...sample] = Papa.parse<string[]>(
  readFileSync(join(__dirname, "..", "..", "assets", "samples", "illustrative-clusters.csv"), "utf8"),
  { skipEmptyLines: true },
).data;
const binding = bindHeaders(bindModel(defaultModel), header);
const columnOf = binding.kind === "bound" ? binding.columnOf : [];
const values = sample.flatMap((row) =>
  columnOf.map((column) => (column < 0 || row[column] === "" ? NaN : Number(row[column]))),
);
const results = resultLines(defaultModel)(Float64Array.from(values)).map((line, at) => [
  sample[at]?.[0] ?? "",
  ...line.split(",").map((cell) => (cell === "" || Number.isNaN(Number(cell)) ? cell : Number(cell))),
]);
const table = [["cluster", ...resultColumns], ...results];

let pane: Pane;
beforeEach(async () => {
  pane = await Pane.open();
});
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

const choose = async (cells: Parameters<typeof pane.host.enterTable>[1]): Promise<void> => {
  pane.host.enterTable("Sheet1!B3", cells);
  pane.host.select("Sheet1!C4");
  await pane.pageShows("Results of an engine: 12 rows of Sheet1!B3:U15");
  await pane.press("Read the results");
};

test("twelve clusters with their types: list, map, one of them, and a report; what is not told is said to be absent", async () => {
  await choose(table);
  await pane.pageShows("12 of 12 clusters");
  await pane.pageShows("Not in these results, so not shown");
  expect(pane.pageText).toContain(modelFingerprint(defaultModel));
  expect(pane.pageText).not.toContain("Heat map");
  // The counts of the sample's types, as its makers state them in the file: one for every verdict.
  expect(new Set(results.map(([, verdict]) => verdict)).size).toBe(6);
  await pane.press("Map");
  await pane.pageShows("Maturity");
  await pane.press("List");
  const [, ...names] = results.map(([name]) => String(name));
  for (const name of names) expect(pane.pageText).toContain(name);
  await pane.press(new RegExp(`^Open ${String(results[0]?.[0])}`, "u"));
  await pane.pageShows("All clusters");
  expect(pane.page.querySelector("table")?.textContent).toContain("Type index");
  await pane.press("All clusters");

  const fold = [...pane.page.querySelectorAll("details")].find((it) => it.textContent?.startsWith("Report") === true);
  if (fold) fold.open = true;
  await pane.press("Write the report");
  await pane.pageShows("The report is on the new sheet 'Report of results'.");
  await pane.host.settled();
  const report = pane.host.valuesOf(`'Report of results'!${pane.host.usedRange("Report of results") ?? ""}`);
  const at = report.findIndex((row) => row[0] === results[0]?.[0]);
  expect(report.slice(at, at + 12).map((row) => row[0])).toEqual(results.map(([name]) => name));
  expect(report.slice(at, at + 12).map((row) => row[2] ?? "")).toEqual(results.map((row) => row[2] ?? ""));
});

test("results of another model are refused with both names, and read once that model is chosen", async () => {
  const other = `DIC ${defaultModel.version} 00000000`;
  await choose(table.map((row, at) => (at === 0 ? row : [...row.slice(0, -1), other])));
  await pane.pageShows(
    `These are results of the model ${other}; the model in use here is ${modelFingerprint(defaultModel)}.`,
  );
  expect(pane.pageText).not.toContain("12 of 12 clusters");
  pane.host.enterTable("Sheet1!B3", table);
  await pane.press("Read the results");
  await pane.pageShows("12 of 12 clusters");
});

test("what is wrong in a row is told by its row of the sheet", async () => {
  await choose(table.map((row, at) => (at === 2 ? row.map((cell, n) => (n === 2 ? "0,5" : cell)) : row)));
  await pane.pageShows('Row 5, type_index: a number or an empty cell is needed, found "0,5"');
});
