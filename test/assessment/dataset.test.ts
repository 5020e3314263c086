import { bindModel, readDataset, type Dataset } from "../../src/assessment";
import { defaultModel, type Cell } from "../../src/model";
import { positionOfCode } from "./assessedBy";

/** A table whose columns bear codes of indicators. */
function datasetOf(codes: readonly string[], rows: readonly (readonly Cell[])[]): Dataset {
  return readDataset(
    bindModel(defaultModel),
    defaultModel.indicators.map(({ code }) => codes.indexOf(code)),
    rows.length,
    (row, column) => rows[row]?.[column] ?? null,
  );
}

const at = (code: string): number => positionOfCode(defaultModel, code);

test("a number inside the valid range is observed, limits included; everything else is missing, with its reason", () => {
  const cells: Cell[] = [45, 0, 100, 100.5, -0.5, null, " ", "45", "n/a", true, { error: "#N/A" }];
  const dataset = datasetOf(
    ["TY1"],
    cells.map((cell) => [cell]),
  );
  expect(dataset.size).toBe(11);
  expect(cells.map((_, row) => dataset.observation(row, at("TY1")))).toEqual([
    "observed",
    "observed",
    "observed",
    "outOfRange",
    "outOfRange",
    "blank",
    "blank",
    "text",
    "text",
    "boolean",
    "error",
  ]);
  expect(cells.map((_, row) => dataset.valuesOf(row, new Float64Array(40))[at("TY1")])).toEqual([
    45,
    0,
    100,
    ...Array<number>(8).fill(NaN),
  ]);
});

describe("a residue of arithmetic beyond a limit is the limit", () => {
  test.each<[string, number, number]>([
    // TY1 0-100, TY7 -1-1, FL3 0-10,000,000, TY3 -5-5
    ["TY1", 100.00000000000001, 100],
    ["TY1", 0.5 - 0.4 - 0.1, 0],
    ["TY1", 100 + 0.9e-7, 100],
    ["TY1", 100 + 1.1e-7, NaN],
    ["TY1", -0.9e-9, 0],
    ["TY1", -1.1e-9, NaN],
    ["TY7", 1.0000000000000002, 1],
    ["TY7", -1.0000000000000002, -1],
    ["TY7", -1 - 1.1e-9, NaN],
    ["FL3", 10_000_000.009, 10_000_000],
    ["FL3", 10_000_000.011, NaN],
    ["TY3", -5.000000004, -5],
    ["TY1", 99.99999999999999, 99.99999999999999],
    ["TY1", 1e-12, 1e-12],
  ])("%s %d is read as %d", (code, cell, value) => {
    const dataset = datasetOf([code], [[cell]]);
    expect(dataset.valuesOf(0, new Float64Array(40))[at(code)]).toBe(value);
    expect(dataset.observation(0, at(code))).toBe(Number.isNaN(value) ? "outOfRange" : "observed");
  });
});

test("each cluster has its own values, each indicator its own column", () => {
  const dataset = datasetOf(
    ["TY2", "TY1"],
    [
      [12, 11],
      [22, "x"],
      [32, 31],
    ],
  );
  const values = [0, 1, 2].map((row) => dataset.valuesOf(row, new Float64Array(40)));
  expect(values.map((of) => [of[at("TY1")], of[at("TY2")]])).toEqual([
    [11, 12],
    [NaN, 22],
    [31, 32],
  ]);
  expect(
    [0, 1, 2].map((row) => [at("TY1"), at("TY2")].map((indicator) => dataset.observation(row, indicator))),
  ).toEqual([
    ["observed", "observed"],
    ["text", "observed"],
    ["observed", "observed"],
  ]);
  expect(values[0]?.filter((value) => !Number.isNaN(value))).toHaveLength(2);
});

test("an indicator without a column is missing for that reason, also where every cell is observed", () => {
  const dataset = datasetOf(["TY1"], [[45]]);
  expect(dataset.observation(0, at("TY1"))).toBe("observed");
  expect(dataset.observation(0, at("TY2"))).toBe("noColumn");
  expect(dataset.valuesOf(0, new Float64Array(40))[at("TY2")]).toBeNaN();
});
