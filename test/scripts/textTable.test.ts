import type { Assessed } from "../../scripts/assess/assessFile";
import { compactTable, csv, json } from "../../scripts/assess/forms";
import { textCellsSentence } from "../../scripts/assess/textCells";
import { cutTo, displayWidth, textTable } from "../../scripts/assess/textTable";

test("a Chinese character is two columns wide, an accent none", () => {
  expect(displayWidth("abc")).toBe(3);
  expect(displayWidth("集群")).toBe(4);
  expect(displayWidth("，（a）")).toBe(7);
  expect(displayWidth("e\u0301")).toBe(1);
});

test("what is cut keeps within its width and shows that it was cut", () => {
  expect(cutTo("Harbour", 7)).toBe("Harbour");
  expect(cutTo("Harbour", 5)).toBe("Harb…");
  // Two characters are four columns, the sign is one: a third would be the seventh.
  expect(cutTo("产业数字化", 6)).toBe("产业…");
});

test("columns stand below each other", () => {
  expect(
    textTable(
      [
        ["", "类型"],
        ["港口", "DI"],
        ["A", "数字"],
      ],
      40,
    ),
  ).toEqual(["      类型", "----  ----", "港口  DI", "A     数字"]);
});

test("the columns that may give way do so first, then the widest, until the table fits", () => {
  const rows = [["n".repeat(30), "s".repeat(40)]];
  const widths = (most: number, giving: number[]): number[] =>
    (textTable([["", ""], ...rows], most, giving)[1] ?? "").split("  ").map((line) => line.length);
  expect(widths(72, [1])).toEqual([30, 40]);
  expect(widths(52, [1])).toEqual([30, 20]);
  // The one that gives way keeps 14.
  expect(widths(42, [1])).toEqual([26, 14]);
  expect(widths(42, [])).toEqual([20, 20]);
});

test("a name cannot send commands to the terminal", () => {
  expect(textTable([["name"], ["a\u001b[31mb\nc"]], 100).at(-1)).toBe("a [31mb c");
});

const assessed: Assessed = {
  columns: ["verdict", "index", "confidence", "stage", "constraint", "notes"].map((key) => ({
    key,
    title: `T ${key}`,
  })),
  results: [
    { row: 2, name: "=Harbour, 1", values: ["DI", 0.5, "firm", "DI2", "", null] },
    { row: 4, name: "", values: ["NO_DATA", "", "", "", "", "a, b"] },
  ],
  naming: "",
  remarks: [],
};

test("the compact table shows type, stage, confidence and constraint; a nameless row is called by its number", () => {
  expect(compactTable(assessed)).toEqual([
    "             T verdict  T stage  T confidence  T constraint",
    "-----------  ---------  -------  ------------  ------------",
    "=Harbour, 1  DI         DI2      firm",
    "row 4        NO_DATA",
  ]);
});

test("for a program everything has a key, and what is missing is null, never zero", () => {
  const [first, second]: Record<string, unknown>[] = JSON.parse(json(assessed));
  expect(first).toEqual({
    row: 2,
    name: "=Harbour, 1",
    verdict: "DI",
    index: 0.5,
    confidence: "firm",
    stage: "DI2",
    constraint: null,
    notes: null,
  });
  expect(second).toMatchObject({ row: 4, name: "", index: null });
});

test("for a spreadsheet a name that looks like a formula is a text", () => {
  expect(csv(assessed).split("\n")).toEqual([
    "name,T verdict,T index,T confidence,T stage,T constraint,T notes",
    `"'=Harbour, 1",DI,0.5,firm,DI2,,`,
    `,NO_DATA,,,,,"a, b"`,
  ]);
});

test("texts where numbers are expected are told by kind, with the first of them", () => {
  expect(
    textCellsSentence([
      { cell: "B2", text: "2,4" },
      { cell: "C3", text: "1.234,5" },
      { cell: "D2", text: "35 %" },
      { cell: "D4", text: "n/a" },
    ]),
  ).toEqual([
    `Missing, since a decimal comma is not guessed: B2 "2,4" and 1 more. Write a decimal point, or save as .xlsx.`,
    `Missing, since a text with a percent sign is no number: D2 "35 %". Write the number alone.`,
    `Missing, since a text is no number: D4 "n/a". Write a number, or leave the cell empty.`,
  ]);
  expect(textCellsSentence([])).toEqual([]);
});
