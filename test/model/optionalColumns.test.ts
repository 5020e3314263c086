import { yearOrMonth, type Cell } from "../../src/model";
import { firstEdition } from "../firstEdition";
import { faultsOf, line, modelOf, table } from "./editedTable";

// The optional columns of a model table: what they mean, and what is refused with its place.

type Said = readonly [row: number, value: Cell];

/** The table of DIC 1.0 with a column more at its right, empty but for some rows; rows count from 1 with the header. */
const withColumn = (column: string, ...said: readonly Said[]): Cell[][] =>
  table().map((row, at) => [...row, at === 0 ? column : (said.find(([known]) => known === at + 1)?.[1] ?? null)]);

const ty1 = line("Type", "value", "TY1");
const floorOfTy1 = line("Floor", "digital", "TY1");
const id11 = line("Stage", "ID1", "ID1.1");

test("an empty column is no column", () => {
  for (const column of ["Tolerance", "Error", "As of"]) expect(modelOf(withColumn(column))).toEqual(firstEdition);
});

test("a tolerance of 0 is not an empty one", () => {
  const { type, ladders } = modelOf(withColumn("Tolerance", [ty1, 0], [id11, 0.5]));
  expect(type.map(({ tolerance }) => tolerance).slice(0, 2)).toEqual([0, undefined]);
  expect(ladders.ID[0].evidence[0]?.tolerance).toBe(0.5);
});

test("columns stand anywhere and are known by name in any spelling", () => {
  const first = withColumn("ｅｒｒｏｒ (±)", [id11, 2]).map((row) => [row.at(-1) ?? null, ...row.slice(0, -1)]);
  expect(modelOf(first).indicators.find(({ code }) => code === "ID1.1")?.error).toBe(2);
});

test("an error belongs to the indicator: one row may say it, several have to agree", () => {
  const errorOf = (...said: readonly Said[]): unknown =>
    modelOf(withColumn("Error", ...said)).indicators.find(({ code }) => code === "TY1")?.error;
  expect([errorOf([ty1, 2]), errorOf([floorOfTy1, 2]), errorOf([floorOfTy1, 2], [ty1, 2])]).toEqual([2, 2, 2]);
  expect(faultsOf(withColumn("Error", [floorOfTy1, 2], [ty1, 3]))).toMatchObject([
    {
      code: "disagreeingIndicator",
      where: { row: ty1, column: 19, columnName: "Error" },
      found: "3",
      expected: `2 (${floorOfTy1})`,
    },
  ]);
});

test.each([
  ["Tolerance", ty1, 1, "toleranceOutOfRange", "1", "[0, 1)"],
  ["Tolerance", id11, -0.1, "toleranceOutOfRange", "-0.1", "[0, 1)"],
  ["Tolerance", ty1, "a lot", "notNumber", "a lot", ""],
  ["Error", floorOfTy1, -1, "negativeError", "-1", ">= 0"],
  ["Error", id11, "±2", "notNumber", "±2", ""],
  ["As of", id11, "spring 2025", "notYearOrMonth", "spring 2025", "2024, 2025-03"],
  ["As of", id11, "2025-13", "notYearOrMonth", "2025-13", "2024, 2025-03"],
] as const)("%s in row %i: %j is refused as %s", (column, row, value, code, found, expected) => {
  expect(faultsOf(withColumn(column, [row, value]))).toMatchObject([
    { code, where: { row, column: 19, columnName: column }, found, expected },
  ]);
});

test("a column that stands there twice is refused", () => {
  const twice = withColumn("Error").map((row, at) => [...row, at === 0 ? " ERROR" : null]);
  expect(faultsOf(twice)).toMatchObject([{ code: "repeatedColumn", where: { row: 0, columnName: "Error" } }]);
});

test.each([
  [2024, "2024"],
  ["2024年", "2024"],
  ["2025-03", "2025-03"],
  ["2025年3月", "2025-03"],
  ["2025.3", "2025-03"],
  // Excel makes the first of March 2025 of "2025-03".
  [45717, "2025-03"],
  [202503, "2025-03"],
  // October or January?
  [2025.1, undefined],
  ["", undefined],
  ["n/a", undefined],
  ["2025-00", undefined],
] as const)("%j is the year or month %s", (cell, expected) => {
  expect(yearOrMonth(cell)).toBe(expected);
});
