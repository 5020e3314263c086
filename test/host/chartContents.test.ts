import { MemoryBook } from "../../host/book/memory";
import { errorValue } from "../../host/cellValue";
import { chartSeries } from "../../host/chartContents";
import type { Entry } from "../../host/book";
import type { ChartRecord } from "../../host/drawings";

/** A chart over a table that stands from A1 on. */
function chartOver(type: string, rows: readonly (readonly Entry[])[], more: Partial<ChartRecord> = {}) {
  const book = new MemoryBook();
  const sheetId = book.activeSheetId();
  const source = { sheetId, row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 };
  book.write(source, rows);
  const axis = { title: "", minimum: "", maximum: "", reversed: false } as const;
  const chart: ChartRecord = {
    ...{ id: "1", sheetId, type, source, seriesBy: "Columns", name: "", title: "", position: undefined },
    ...{ isBetweenCells: false, frame: {}, unfilled: [], labelledSeries: new Set(), labels: new Map() },
    ...{ hasLegend: true, legendPosition: "Bottom", axes: { category: axis, value: axis } },
    ...more,
  };
  return chartSeries(book, chart);
}

test("the first row names the series, the first column the categories", () => {
  const [first, second] = chartOver("ColumnStacked", [
    ["Stage", "ID", "DI"],
    ["Stage 1", 3, 1],
    ["Stage 2", 2, 4],
  ]);
  expect([first?.name, second?.name]).toEqual(["ID", "DI"]);
  expect(second?.points.map(({ category, y }) => [category, y])).toEqual([
    ["Stage 1", 1],
    ["Stage 2", 4],
  ]);
});

test("an empty cell and #N/A are gaps, never zeros; a text counts as 0", () => {
  const [line] = chartOver("LineMarkers", [
    ["Year", "Aster"],
    ["2021", 1],
    ["2022", ""],
    ["2023", errorValue("#N/A")],
    ["2024", "text"],
  ]);
  expect(line?.points.map(({ y }) => y)).toEqual([1, undefined, undefined, 0]);
});

test("a text among the x of a scatter chart makes them 1, 2, 3; an empty x is a gap", () => {
  const scatter = (x: Entry) =>
    chartOver("XYScatter", [
      ["Index", "ID"],
      [-0.5, 1],
      [x, 2],
    ])[0]?.points.map((point) => [point.x, point.y]);
  expect(scatter(0.5)).toEqual([
    [-0.5, 1],
    [0.5, 2],
  ]);
  expect(scatter("none")).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(scatter("")?.[1]?.[1]).toBeUndefined();
});

test("a label is a text or follows its cell, and stands beside no gap", () => {
  const label = (text: string, formula: string) => ({ text, formula, position: "Right" });
  const [series] = chartOver(
    "XYScatter",
    [
      ["Index", "ID"],
      [-0.5, 1],
      [0.5, 2],
      [0.7, ""],
    ],
    {
      labels: new Map([
        ["0 0", label("Aster", "")],
        ["0 1", label("", "=Sheet1!A3")],
        ["0 2", label("Birch", "")],
      ]),
    },
  );
  expect(series?.points.map((point) => point.label)).toEqual(["Aster", "0.5", ""]);
});
