import { newestPeriod } from "../../src/taskpane/assess/newestPeriod";

const rows = ["2021", "2022", "2023"].map((period, at) => ({ period, sheetRow: at + 2 }));
const periods = rows.map(({ period }) => period);
const totalIn = (...sheetRows: number[]) => [
  { key: "total", name: "Total", known: "name", isLeftOut: false, rows: sheetRows } as const,
];

test("the newest period is the last one with a cluster", () => {
  expect(newestPeriod(rows, { periods, totals: [] })).toBe("2023");
});

test("a period that holds a total alone is not the newest", () => {
  expect(newestPeriod(rows, { periods, totals: totalIn(4) })).toBe("2022");
  // A cluster of the same period makes it one.
  expect(newestPeriod([...rows, { period: "2023", sheetRow: 5 }], { periods, totals: totalIn(4) })).toBe("2023");
});

test("where every row is a total, the last period stays; without periods there is none", () => {
  expect(newestPeriod(rows, { periods, totals: totalIn(2, 3, 4) })).toBe("2023");
  expect(newestPeriod([{ period: "", sheetRow: 2 }], { periods: [], totals: [] })).toBeUndefined();
});
