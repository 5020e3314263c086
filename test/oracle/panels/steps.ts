/** Neighbours by the panel's step, and what one period too many does to it. */
import type { PanelCase } from "./case";

export const stepPanels: readonly PanelCase[] = [
  {
    name: "a yearly panel: each year is next to the one before",
    rows: [
      ["A", 2020],
      ["A", 2021],
      ["A", 2022],
    ],
    form: "number",
    periods: [2020, 2021, 2022],
    step: 1,
    adjacent: [
      [0, 1],
      [1, 2],
    ],
  },
  {
    name: "2020 and 2022 are neighbours in a biennial panel",
    rows: [
      ["A", 2018],
      ["A", 2020],
      ["A", 2022],
      ["B", 2020],
      ["B", 2022],
    ],
    form: "number",
    periods: [2018, 2020, 2022],
    step: 2,
    adjacent: [
      [0, 1],
      [1, 2],
      [3, 4],
    ],
  },
  {
    name: "2020 and 2022 are no neighbours in a yearly panel, also where nobody has 2021",
    rows: [
      ["A", 2019],
      ["A", 2020],
      ["A", 2022],
      ["B", 2019],
      ["B", 2020],
      ["B", 2022],
    ],
    form: "number",
    periods: [2019, 2020, 2022],
    step: 1,
    adjacent: [
      [0, 1],
      [3, 4],
    ],
    notCompared: 2,
  },
  {
    name: "the year that only another cluster has makes the gap of this one no neighbourhood",
    rows: [
      ["A", 2020],
      ["A", 2022],
      ["B", 2020],
      ["B", 2021],
      ["C", 2021],
    ],
    form: "number",
    periods: [2020, 2021, 2022],
    step: 1,
    adjacent: [[2, 3]],
    notCompared: 1,
    // without 2022: 2020 and 2021, step 1 still; nothing is odd
  },
  {
    name: "a period that a single row has and that makes the step smaller is named, and the step is smaller all the same",
    rows: [
      ["A", 2018],
      ["A", 2020],
      ["A", 2022],
      ["B", 2018],
      ["B", 2020],
      ["B", 2021],
      ["B", 2022],
    ],
    form: "number",
    periods: [2018, 2020, 2021, 2022],
    step: 1,
    adjacent: [
      [4, 5],
      [5, 6],
    ],
    // A: 2018-2020, 2020-2022; B: 2018-2020
    notCompared: 3,
    odd: [5],
  },
  {
    name: "an odd period that two rows have is not named",
    rows: [
      ["A", 2018],
      ["A", 2020],
      ["A", 2021],
      ["B", 2018],
      ["B", 2020],
      ["B", 2021],
    ],
    form: "number",
    periods: [2018, 2020, 2021],
    step: 1,
    adjacent: [
      [1, 2],
      [4, 5],
    ],
    notCompared: 2,
  },
  {
    name: "plain numbers: waves 1, 3 and 5 are two apart",
    rows: [
      ["A", 1],
      ["A", 3],
      ["A", 5],
    ],
    form: "number",
    periods: [1, 3, 5],
    step: 2,
    adjacent: [
      [0, 1],
      [1, 2],
    ],
  },
  {
    name: "plain numbers: a third of a unit is compared within 1e-9",
    rows: [
      ["A", 0.1],
      ["A", 0.2],
      ["A", 0.3],
    ],
    form: "number",
    periods: [0.1, 0.2, 0.3],
    // .3 - .2 is a little less than .2 - .1 in binary
    step: 0.1,
    adjacent: [
      [0, 1],
      [1, 2],
    ],
  },
  {
    name: "one period alone has no step and no neighbour",
    rows: [
      ["A", 2022],
      ["B", 2022],
    ],
    form: "number",
    periods: [2022],
    step: undefined,
    adjacent: [],
  },
  {
    name: "quarters: the fourth of one year and the first of the next are neighbours, in either order of the rows",
    rows: [
      ["A", "Q1 2022"],
      ["A", "Q4 2021"],
      ["A", "Q3 2021"],
    ],
    form: "quarter",
    // 4 * 2021 + 2, + 3, 4 * 2022
    periods: [8086, 8087, 8088],
    step: 1,
    adjacent: [
      [1, 0],
      [2, 1],
    ],
  },
  {
    name: "months: October comes behind September, not behind January",
    rows: [
      ["A", "2022M1"],
      ["A", "2022M10"],
      ["A", "2022M9"],
      ["A", "2022M2"],
    ],
    form: "month",
    // 12 * 2022 + 0, 1, 8, 9
    periods: [24264, 24265, 24272, 24273],
    step: 1,
    adjacent: [
      [0, 3],
      [2, 1],
    ],
    // February and September
    notCompared: 1,
  },
  {
    name: "months of a quarterly survey are three apart",
    rows: [
      ["A", "2021-12"],
      ["A", "2022-3"],
      ["A", "2022-6"],
    ],
    form: "month",
    periods: [24263, 24266, 24269],
    step: 3,
    adjacent: [
      [0, 1],
      [1, 2],
    ],
  },
  {
    name: "half-years: a year between them is two steps where another cluster has both halves",
    rows: [
      ["A", "2021H1"],
      ["A", "2022H1"],
      ["B", "2021年上半年"],
      ["B", "2021年下半年"],
    ],
    form: "half-year",
    periods: [4042, 4043, 4044],
    step: 1,
    adjacent: [[2, 3]],
    notCompared: 1,
    // 2021H2 and 2022H1 stand in one row each; without either the step would be 2 or stay 1 (2021H1, 2021H2)
    odd: [3],
  },
];
