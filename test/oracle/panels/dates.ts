/** Dates: by the format of their cells, as texts, and as numbers that can be nothing else. */
import { NEW_YEAR, type PanelCase, serial } from "./case";

export const datePanels: readonly PanelCase[] = [
  {
    name: "first days of years are years",
    rows: [
      ["A", serial(NEW_YEAR[2021])],
      ["A", serial(NEW_YEAR[2022])],
      ["A", serial(NEW_YEAR[2023])],
    ],
    form: "number",
    periods: [2021, 2022, 2023],
    step: 1,
    adjacent: [
      [0, 1],
      [1, 2],
    ],
  },
  {
    name: "last days of years are years, and one form with a number",
    rows: [
      ["A", "2020-12-31"],
      ["A", "2021年12月31日"],
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
    name: "first days of quarters are quarters",
    // 1 April 2022 is 44562 + 31 + 28 + 31 = 44652
    rows: [
      ["A", serial(NEW_YEAR[2022])],
      ["A", serial(44652)],
      ["A", "2022-07-01"],
      ["A", "2023-01-01"],
    ],
    form: "quarter",
    periods: [8088, 8089, 8090, 8092],
    step: 1,
    adjacent: [
      [0, 1],
      [1, 2],
    ],
    notCompared: 1,
  },
  {
    name: "last days of quarters are quarters, and one form with 2022Q4",
    rows: [
      ["A", "2022-03-31"],
      ["A", "2022-06-30"],
      ["A", "2022-09-30"],
      ["A", "2022Q4"],
    ],
    form: "quarter",
    periods: [8088, 8089, 8090, 8091],
    step: 1,
    adjacent: [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  },
  {
    name: "last days of months are months, whatever their length",
    // 28 February 2022 is 44562 + 31 + 27 = 44620
    rows: [
      ["A", "2022-01-31"],
      ["A", serial(44620)],
      ["A", "2022-03-31"],
    ],
    form: "month",
    periods: [24264, 24265, 24266],
    step: 1,
    adjacent: [
      [0, 1],
      [1, 2],
    ],
  },
  {
    name: "the same day of every month: months",
    rows: [
      ["A", "2022-01-15"],
      ["A", "2022-02-15"],
      ["A", "2022-04-15"],
    ],
    form: "month",
    periods: [24264, 24265, 24267],
    step: 1,
    adjacent: [[0, 1]],
    notCompared: 1,
    // every one of them stands in one row; without January the step is 2, without February 3, without April 1
    odd: [0, 1],
  },
  {
    name: "one date that is no whole month makes days of all",
    rows: [
      ["A", serial(44562)],
      ["A", serial(44569)],
      ["A", serial(44576)],
    ],
    // 1, 8 and 15 January 2022: a weekly panel
    form: "day",
    periods: [44562, 44569, 44576],
    step: 7,
    adjacent: [
      [0, 1],
      [1, 2],
    ],
  },
  {
    name: "a whole-month date among months is a month",
    rows: [
      ["A", "2021M12"],
      ["A", serial(NEW_YEAR[2022])],
      ["A", "2022M2"],
      ["A", "2022年3月"],
    ],
    form: "month",
    periods: [24263, 24264, 24265, 24266],
    step: 1,
    adjacent: [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  },
  {
    name: "a date within a month among months is left out",
    rows: [
      ["A", "2021M12"],
      ["A", serial(44569)],
      ["A", "2022M2"],
      ["A", "2022M1"],
    ],
    form: "month",
    periods: [24263, 24264, 24265],
    step: 1,
    adjacent: [
      [0, 3],
      [3, 2],
    ],
    leftOut: [[1, "another form"]],
  },
  {
    name: "numbers of 20,000 to 80,000 that are all first days of years are dates, and told",
    rows: [
      ["A", NEW_YEAR[2020]],
      ["A", NEW_YEAR[2021]],
      ["A", NEW_YEAR[2022]],
    ],
    form: "number",
    periods: [2020, 2021, 2022],
    step: 1,
    adjacent: [
      [0, 1],
      [1, 2],
    ],
    numbersAsDates: true,
  },
  {
    name: "numbers of 20,000 to 80,000 that are no whole dates stay numbers",
    // 1, 8 and 15 January 2022
    rows: [
      ["A", 44562],
      ["A", 44569],
      ["A", 44576],
    ],
    form: "number",
    periods: [44562, 44569, 44576],
    step: 7,
    adjacent: [
      [0, 1],
      [1, 2],
    ],
    numbersAsDates: false,
  },
  {
    name: "one number below 20,000 and all of them are numbers",
    // 2 October 1954 is serial 19999
    rows: [
      ["A", 19999],
      ["A", NEW_YEAR[2021]],
      ["A", NEW_YEAR[2022]],
    ],
    form: "number",
    periods: [19999, 44197, 44562],
    step: 365,
    adjacent: [[1, 2]],
    numbersAsDates: false,
    notCompared: 1,
    // without 2021 or 2022 the step would be more than 24,000
    odd: [1, 2],
  },
];
