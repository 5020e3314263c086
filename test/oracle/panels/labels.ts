/** Labels without a form: no distance, neighbours by the sorted list. */
import type { PanelCase } from "./case";

export const labelPanels: readonly PanelCase[] = [
  {
    name: "第9期 before 第10期: digits are numbers",
    rows: [
      ["A", "第10期"],
      ["A", "第9期"],
      ["A", "第8期"],
    ],
    form: "label",
    periods: [0, 1, 2],
    step: 1,
    adjacent: [
      [1, 0],
      [2, 1],
    ],
  },
  {
    name: "labels are neighbours when nothing lies between them in the list of all",
    rows: [
      ["A", "Wave 2"],
      ["A", "Wave 10"],
      ["B", "Wave 2"],
      ["B", "Wave 7"],
    ],
    form: "label",
    periods: [0, 1, 2],
    step: 1,
    adjacent: [[2, 3]],
    notCompared: 1,
  },
  {
    name: "a missing number is no gap: labels have no distance",
    rows: [
      ["A", "Wave 2"],
      ["A", "Wave 7"],
      ["A", "Wave 10"],
    ],
    form: "label",
    periods: [0, 1, 2],
    step: 1,
    adjacent: [
      [0, 1],
      [1, 2],
    ],
  },
  {
    name: "all labels without a form are one form, and a year among them is left out",
    rows: [
      ["A", "before"],
      ["A", "during"],
      ["A", 2022],
      ["B", "before"],
      ["B", "later"],
    ],
    form: "label",
    periods: [0, 1, 2],
    step: 1,
    adjacent: [[0, 1]],
    leftOut: [[2, "another form"]],
    notCompared: 1,
  },
  {
    name: "a label without a form among years is left out",
    rows: [
      ["A", 2020],
      ["A", "baseline"],
      ["A", 2021],
    ],
    form: "number",
    periods: [2020, 2021],
    step: 1,
    adjacent: [[0, 2]],
    leftOut: [[1, "another form"]],
  },
  {
    name: "the same label in full width and with a space behind it is the same period",
    rows: [
      ["A", "Wave 1"],
      ["A", "Ｗave 2 "],
      ["B", "Wave 2"],
      ["B", "Wave 1"],
    ],
    form: "label",
    periods: [0, 1],
    step: 1,
    adjacent: [
      [0, 1],
      [3, 2],
    ],
  },
];
