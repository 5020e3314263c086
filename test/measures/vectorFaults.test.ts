import { gini } from "../../src/measures/gini";
import { herfindahl } from "../../src/measures/herfindahl";
import { couplingCoordination } from "../../src/measures/couplingCoordination";
import { faultsOf } from "./data";

// What every measure refuses in the same way, told in full: where, what was found, what was expected.

test("a missing amount, where a total needs every one", () => {
  expect(faultsOf(() => herfindahl([3, NaN, Infinity]))).toEqual([
    { code: "missing", where: ["values", 1], found: "NaN", expected: "a number" },
    { code: "missing", where: ["values", 2], found: "Infinity", expected: "a number" },
  ]);
});

test("negative amounts, each at its place; the least above zero is none", () => {
  expect(faultsOf(() => herfindahl([-1, 0, Number.MIN_VALUE, -0.5]))).toEqual([
    { code: "negative", where: ["values", 0], found: "-1", expected: ">= 0" },
    { code: "negative", where: ["values", 3], found: "-0.5", expected: ">= 0" },
  ]);
});

test("lists of unequal length", () => {
  expect(faultsOf(() => gini([1, 2, 3], { weights: [1, 2] }))).toEqual([
    { code: "length", where: ["weights"], found: "2", expected: "3" },
  ]);
});

test("weights that are all zero", () => {
  expect(faultsOf(() => couplingCoordination([[0.5, 0.5]], { weights: [0, 0] }))).toEqual([
    { code: "zeroWeights", where: ["weights"], found: "0", expected: "> 0" },
  ]);
});

test("amounts whose total is zero are in order: there is no share, and no fault", () => {
  expect(herfindahl([0, 0])).toBeNaN();
  expect(herfindahl([])).toBeNaN();
});
