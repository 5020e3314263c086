import { areAdjacent, readPanel } from "../../src/evolution";
import type { Cell } from "../../src/model";

test("unsorted rows become clusters in order of first mention, with their periods in order of time", () => {
  const panel = readPanel(["B", "A", "B", "A"], [2021, 2021, 2019, 2020]);
  expect(panel).toEqual({
    kind: "panel",
    form: "number",
    step: 1,
    datesFromNumbers: false,
    capitals: [],
    periods: [2019, 2020, 2021],
    clusters: [
      {
        name: "B",
        sightings: [
          { row: 2, period: 0, time: 0 },
          { row: 0, period: 2, time: 2 },
        ],
      },
      {
        name: "A",
        sightings: [
          { row: 3, period: 1, time: 1 },
          { row: 1, period: 2, time: 2 },
        ],
      },
    ],
    leftOut: [],
  });
});

test("numbers are ordered as numbers, also those typed as text, and quarters as quarters", () => {
  const periodsOf = (periods: (string | number)[]): unknown =>
    readPanel(
      periods.map((_, at) => `C${at}`),
      periods,
    );
  expect(periodsOf([10, 9, 100])).toMatchObject({ periods: [9, 10, 100] });
  expect(periodsOf(["2022Q2", "2021Q4", "2022Q1"])).toMatchObject({ periods: ["2021Q4", "2022Q1", "2022Q2"] });
  expect(periodsOf([10, 9, "100"])).toMatchObject({ periods: [9, 10, 100] });
});

/** For each cluster, whether each of its rows is adjacent to the one before. */
function adjacencies(clusters: readonly Cell[], periods: readonly Cell[]): boolean[][] {
  const panel = readPanel(clusters, periods);
  if (panel.kind !== "panel") throw new Error(panel.kind);
  return panel.clusters.map(({ sightings }) =>
    sightings.slice(1).map((seen, at) => areAdjacent(sightings[at] ?? { time: NaN }, seen)),
  );
}

describe("two periods are adjacent when they lie one step of the panel apart", () => {
  test("the step is the smallest distance between two periods of the whole input", () => {
    // Biennial: 2018 and 2020 are neighbours, 2020 and 2024 are not.
    expect(adjacencies(["A", "A", "B", "B", "B"], [2018, 2020, 2018, 2020, 2024])).toEqual([[true], [true, false]]);
    // A year of another cluster makes it a yearly panel.
    expect(adjacencies(["A", "A", "C"], [2018, 2020, 2019])).toEqual([[false], []]);
    // Nobody has 2021, and 2020 and 2022 are no neighbours all the same.
    expect(adjacencies(["A", "A", "A"], [2019, 2020, 2022])).toEqual([[true, false]]);
    // 2018, 2020, 2023: the step is 2, and 3 is no step.
    expect(adjacencies(["A", "A", "A"], [2018, 2020, 2023])).toEqual([[true, false]]);
  });

  test("quarters and months are counted through the years", () => {
    expect(adjacencies(["A", "A", "A"], ["2021Q3", "2021Q4", "Q1 2022"])).toEqual([[true, true]]);
    expect(adjacencies(["A", "A", "A"], ["2021-11", "2021-12", "2022-02"])).toEqual([[true, false]]);
  });

  test("labels without a form are neighbours where nothing lies between them", () => {
    expect(adjacencies(["A", "A", "B", "B"], ["第9期", "第10期", "第9期", "第12期"])).toEqual([[true], [false]]);
  });

  test("a row of another form, or with a mark, is left out and changes nothing for the others", () => {
    expect(adjacencies(["A", "A", "B", "B", "B"], [2020, 2022, 2020, "2021p", 2022])).toEqual([[true], [true]]);
    expect(adjacencies(["A", "A", "B", "B", "B"], [2020, 2022, 2020, "2021Q1", 2022])).toEqual([[true], [true]]);
  });

  test("so is a row without a cluster: its period is no period of the panel", () => {
    expect(adjacencies(["A", null, "A"], [2020, 2021, 2022])).toEqual([[true]]);
  });
});

test("spellings of one name and of one period are one; the first spelling is shown", () => {
  expect(
    readPanel(["Inner\u00a0Mongolia", " Inner  Mongolia", 1, "1"], ["Q1 2021", "2021Q2", "2021q1", "2021Q3"]),
  ).toMatchObject({
    periods: ["Q1 2021", "2021Q2", "2021Q3"],
    clusters: [
      {
        name: "Inner Mongolia",
        sightings: [
          { row: 0, time: 0 },
          { row: 1, time: 1 },
        ],
      },
      {
        name: "1",
        sightings: [
          { row: 2, time: 0 },
          { row: 3, time: 2 },
        ],
      },
    ],
  });
});

test("a cluster with one period in two spellings has it twice", () => {
  expect(readPanel(["Ａ", "A\u200b", "A"], ["2021年", 2021, 2022])).toEqual({
    kind: "duplicates",
    duplicates: [{ cluster: "Ａ", period: "2021年", rows: [0, 1] }],
  });
  expect(readPanel(["A", "A", "A"], ["2021Q1", "2021年一季度", "2021Q2"])).toMatchObject({ kind: "duplicates" });
});

test("names that differ in capitals alone are two, and told", () => {
  expect(readPanel(["Port", "port"], [2020, 2020])).toMatchObject({
    kind: "panel",
    clusters: [{ name: "Port" }, { name: "port" }],
    capitals: [{ name: "port", like: "Port" }],
  });
});

test("rows that are left out say why and what was found", () => {
  expect(readPanel(["A", "A", "A", "\u200b", "A"], [2020, "2021p", "2021Q1", 2021, "\u200b"])).toMatchObject({
    leftOut: [
      { row: 1, reason: "mark", found: "2021p" },
      { row: 2, reason: "otherForm", found: "2021Q1" },
      { row: 3, reason: "noCluster" },
      { row: 4, reason: "noPeriod" },
    ],
  });
});

test("the caller knows which periods are shown as dates", () => {
  // 3 and 10 January 2022
  expect(readPanel(["A", "A"], [44564, 44571], () => true)).toMatchObject({
    form: "day",
    step: 7,
    periods: ["2022-01-03", "2022-01-10"],
  });
  // What somebody typed as a year into cells formatted as dates is no day of 1905.
  expect(readPanel(["A", "A"], [2021, 2022], () => true)).toMatchObject({ form: "number", periods: [2021, 2022] });
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
  expect(readPanel([], [])).toMatchObject({ kind: "panel", periods: [], clusters: [], leftOut: [] });
});
