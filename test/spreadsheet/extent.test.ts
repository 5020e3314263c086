import { extentOf } from "../../src/spreadsheet/extent";

test.each([
  ["from the first to the last in question", [0, 1, 0, 1, 0], { row: 1, rows: 3 }],
  ["a single row", [0, 0, 1], { row: 2, rows: 1 }],
  ["all rows", [1, 1], { row: 0, rows: 2 }],
  ["none where no row is in question", [0, 0], undefined],
  ["none where there is no row", [], undefined],
])("an extent is %s", (_, rows, extent) => {
  expect(extentOf(rows.length, (row) => rows[row] === 1)).toEqual(extent);
});
