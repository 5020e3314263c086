import { modelFractions, withPercentages } from "../../src/assessment";

const table = [
  ["Part", "Code", "Unit", "Min", "Max", "Weight", "Low", "Gate", "High"],
  ["Type", "TY1", "%", 0, 1, 0.14, 0.1, null, 60],
  ["Type", "TY7", "ratio", -1, 1, 0.14, -0.6, null, 0.6],
  ["Stage", "DI2.1", "%", 0, 1000, 1, 5, 0.2, "0.9"],
];

test("limits and anchors of indicators in % may be fractions, column by column; weights and other units never", () => {
  // In the column High stand 60 and a text: no number there may be a fraction.
  expect(modelFractions(table).map(({ row, column, value }) => [row, column, value])).toEqual([
    [1, 4, 1],
    [3, 4, 1000],
    [1, 6, 0.1],
    [3, 6, 5],
    [3, 7, 0.2],
  ]);
});

test("those that are shown as percentages are in percent, the others as they are", () => {
  const meant = withPercentages(table, ({ row, column }) => row === 1 && column >= 4);
  expect(meant[1]).toEqual(["Type", "TY1", "%", 0, 100, 0.14, 10, null, 60]);
  expect(meant.slice(2)).toEqual(table.slice(2));
});
