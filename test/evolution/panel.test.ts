import { areAdjacent, readPanel } from "../../src/evolution";

test("unsorted rows become clusters in order of first mention, with their periods in order of time", () => {
  const panel = readPanel(["B", "A", "B", "A"], [2021, 2021, 2019, 2020]);
  expect(panel).toEqual({
    kind: "panel",
    periods: [2019, 2020, 2021],
    clusters: [
      {
        name: "B",
        sightings: [
          { row: 2, period: 0 },
          { row: 0, period: 2 },
        ],
      },
      {
        name: "A",
        sightings: [
          { row: 3, period: 1 },
          { row: 1, period: 2 },
        ],
      },
    ],
    leftOut: [],
  });
});

test("numbers are ordered as numbers, texts as text, and one text makes all of them text", () => {
  const periodsOf = (periods: (string | number)[]): unknown =>
    readPanel(
      periods.map((_, at) => `C${at}`),
      periods,
    );
  expect(periodsOf([10, 9, 100])).toMatchObject({ periods: [9, 10, 100] });
  expect(periodsOf(["2022Q2", "2021Q4", "2022Q1"])).toMatchObject({ periods: ["2021Q4", "2022Q1", "2022Q2"] });
  expect(periodsOf([10, 9, "100"])).toMatchObject({ periods: ["10", "100", "9"] });
});

test("two periods are adjacent when no cluster of the panel has one between them", () => {
  const panel = readPanel(["A", "A", "B", "B", "B"], [2018, 2020, 2018, 2020, 2023]);
  if (panel.kind !== "panel") throw new Error("no panel");
  const [a, b] = panel.clusters.map(({ sightings }) => sightings);
  expect(a?.[0] && a[1] && areAdjacent(a[0], a[1])).toBe(true);
  expect(b?.[1] && b[2] && areAdjacent(b[1], b[2])).toBe(true);
  const withAnother = readPanel(["A", "A", "C"], [2018, 2020, 2019]);
  expect(withAnother).toMatchObject({ clusters: [{ sightings: [{ period: 0 }, { period: 2 }] }, {}] });
});

test("a cluster with two rows in one period is refused, and all of them are named", () => {
  expect(readPanel(["A", "B", "A ", "A", "B", "B"], [2020, 2020, 2020, 2021, 2020, 2020])).toEqual({
    kind: "duplicates",
    duplicates: [
      { cluster: "A", period: 2020, rows: [0, 2] },
      { cluster: "B", period: 2020, rows: [1, 4, 5] },
    ],
  });
});

test("a row without cluster or period is left out and named; an empty row is no row", () => {
  const panel = readPanel(["A", null, "C", "", "E"], [2020, 2021, " ", null, { error: "#N/A" }]);
  expect(panel).toMatchObject({
    clusters: [{ name: "A" }],
    periods: [2020],
    leftOut: [
      { row: 1, reason: "noCluster" },
      { row: 2, reason: "noPeriod" },
      { row: 4, reason: "noPeriod", found: "#N/A" },
    ],
  });
});

test("columns of unequal length are refused", () => {
  expect(readPanel(["A", "B"], [2020])).toEqual({ kind: "unequal", clusters: 2, periods: 1 });
});

test("one cluster in one period, and no row at all, are panels", () => {
  expect(readPanel(["A"], [2020])).toMatchObject({ kind: "panel", periods: [2020] });
  expect(readPanel([], [])).toEqual({ kind: "panel", periods: [], clusters: [], leftOut: [] });
});
