import { bindModel } from "../../src/assessment";
import { remarksOnArray } from "../../src/functions/arguments/doubts";
import { defaultModel } from "../../src/model";

const model = bindModel(defaultModel);
const codes = ["TY1", "TY2", "TY4", "TY6", "TY8", "TY9", "TY7", "ID1.4"];
const columnOf = defaultModel.indicators.map(({ code }) => codes.indexOf(code));
const remarks = (row: readonly unknown[]): Record<"zero" | "percent", string[]> => {
  const { zeroFromArray, percentFromArray } = remarksOnArray(model, columnOf)(row);
  return { zero: zeroFromArray.map(({ code }) => code), percent: percentFromArray.map(({ code }) => code) };
};

// TY7 is a ratio, ID1.4 an index; all others are percentages from 0 to 100.

test("in an array, zeros may be blanks, and percentages of at most 1 may be fractions; both limits count", () => {
  expect(remarks([0, 1, 0.45, 1.0001, -1, -1.0001, 0, 0])).toEqual({
    zero: ["TY1", "TY7", "ID1.4"],
    percent: ["TY2", "TY4", "TY8"],
  });
});

test("a ratio or an index of at most 1 is no percentage", () => {
  expect(remarks([20, 20, 20, 20, 20, 20, 0.5, 0.9])).toEqual({ zero: [], percent: [] });
});

test("what is no number raises no doubt: texts, blanks, truth values, errors, NaN", () => {
  expect(remarks(["0", null, undefined, true, { type: "Error" }, NaN, "0.5", ""])).toEqual({ zero: [], percent: [] });
});
