import { bindHeaders, bindModel, readClusterTable, type ClusterTable, type DeliveredTable } from "../../src/assessment";
import { defaultModel, type Cell } from "../../src/model";

const model = bindModel(defaultModel);
const headers = ["Region", "Cluster", "TY1", "TY5", "DI2.3"];

function read(rows: Cell[][], facts: Partial<DeliveredTable<Cell>> = {}): ClusterTable {
  const binding = bindHeaders(model, headers);
  if (binding.kind === "refused") throw new Error("The header row was refused.");
  return readClusterTable(model, binding, {
    headers,
    rows,
    firstRow: 8,
    read: (cell) => cell ?? null,
    isBlank: undefined,
    isPercent: undefined,
    ...facts,
  });
}

/** What the dataset holds of an indicator in a row. */
function valueOf(table: ClusterTable, row: number, code: string): number | undefined {
  const values = table.dataset.valuesOf(row, new Float64Array(defaultModel.indicators.length));
  return values[defaultModel.indicators.findIndex((indicator) => indicator.code === code)];
}

test("a cluster is called by the first text in a column without an indicator, or by its row of the sheet", () => {
  const table = read([
    ["East", "Aster", 60, 1, 8],
    [" ", "Birch ", 60, 1, 8],
    [null, null, 60, 1, 8],
    [2024, true, 60, 1, 8],
  ]);
  expect([0, 1, 2, 3].map((row) => table.nameOf(row))).toEqual(["East", "Birch", "", ""]);
  expect([0, 1, 2, 3].map((row) => table.sheetRow(row))).toEqual([8, 9, 10, 11]);
});

test("a delivered 0 is an empty cell only where the sheet says so, and never in a column with a number", () => {
  const rows = [["East", "Aster", 0, 0, 0]];
  const blank = read(rows, { isBlank: (_, column) => column === 2 });
  expect([valueOf(blank, 0, "TY1"), valueOf(blank, 0, "TY5")]).toEqual([NaN, 0]);
  expect(
    blank.dataset.observation(
      0,
      defaultModel.indicators.findIndex(({ code }) => code === "TY1"),
    ),
  ).toBe("blank");
  expect(valueOf(read(rows), 0, "TY1")).toBe(0);
});

test("a percentage is read times 100 by its format, in indicators measured in % alone", () => {
  const rows = [["East", "Aster", 0.07, 0.5, 8]];
  const table = read(rows, { isPercent: () => true });
  expect([valueOf(table, 0, "TY1"), valueOf(table, 0, "TY5")]).toEqual([7, 0.5]);
  expect(valueOf(read(rows), 0, "TY1")).toBe(0.07);
});

test("where a number of a column may be a fraction, each of its cells is read by its format; a 0 decides nothing", () => {
  const percents = (values: readonly number[], shown: readonly number[]) => {
    const rows = values.map((value) => ["East", "Aster", value, 1, 8]);
    const table = read(rows, { isPercent: (row, column) => column === 2 && shown.includes(row) });
    return values.map((_, row) => valueOf(table, row, "TY1"));
  };
  // 45 shown as 4500 % is outside the range; 10 is the largest number that may be a fraction.
  expect(percents([0.3, 45, 45], [0, 1])).toEqual([30, NaN, 45]);
  expect(percents([10, 45], [1])).toEqual([10, NaN]);
  expect(percents([10.1, 45], [0, 1])).toEqual([10.1, 45]);
  expect(percents([0, 45], [0, 1])).toEqual([0, 45]);
  expect(percents([1.2], [0])).toEqual([NaN]);
});

test("empty rows inside stay, those at the end are cut; a row of zeros that the sheet calls empty is empty", () => {
  const rows = [
    ["East", "Aster", 60, 1, 8],
    [0, 0, 0, 0, 0],
    [null, "", null, null, " "],
    ["East", "Birch", 60, 1, 8],
    [0, 0, 0, 0, 0],
    [null, null, null, null, null],
  ];
  const isBlank = (row: number): boolean => row === 1 || row === 4;
  const table = read(rows, { isBlank });
  expect(table.dataset.size).toBe(4);
  expect([0, 1, 2, 3].map((row) => table.isEmpty(row))).toEqual([false, true, true, false]);
  expect(read(rows).dataset.size).toBe(5);
  expect(read(rows).isEmpty(1)).toBe(false);
});

test("a number outside the valid range, a text, TRUE and an error are missing, each with its reason", () => {
  const table = read([
    ["", "Aster", 100.5, 1, 8],
    ["", "Birch", "60", 1, 8],
    ["", "Cedar", true, 1, 8],
    ["", "Dune", { error: "#N/A" }, 1, 8],
    ["", "Elm", -1, 1, 8],
  ]);
  const at = defaultModel.indicators.findIndex(({ code }) => code === "TY1");
  expect([0, 1, 2, 3, 4].map((row) => valueOf(table, row, "TY1"))).toEqual([NaN, NaN, NaN, NaN, NaN]);
  expect([0, 1, 2, 3, 4].map((row) => table.dataset.observation(row, at))).toEqual([
    "outOfRange",
    "text",
    "boolean",
    "error",
    "outOfRange",
  ]);
});
