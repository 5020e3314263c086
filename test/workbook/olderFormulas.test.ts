import { rowsSearched } from "../../src/workbook/edition/olderFormulas";

const data = { rows: 1_000, columns: 40 };
const results = { rows: 10, columns: 3 };

test.each([
  ["all rows of every sheet while they fit together", 40_030, [1_000, 10]],
  ["the small sheet in full, and of the large one the rows that still fit", 40_029, [999, 10]],
  ["the first rows of a single sheet that does not fit", 29, [0, 9]],
])("searched are %s", (_, mostCells, rows) => {
  expect(rowsSearched([data, results], mostCells)).toEqual(rows);
});
