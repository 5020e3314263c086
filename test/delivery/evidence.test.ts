import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evidenceDocument } from "../../scripts/evidence/document";
import { acceptedText, differenceText } from "../../scripts/evidence/table";
import { functionIds } from "../../src/functions/catalogue";
import { comparisonGroups } from "../published/all";
import { differencesOf, digits } from "../published/comparison";
import { ROOT } from "./builtSite";

test("the evidence is what the comparisons give today; else run npm run evidence", () => {
  expect(readFileSync(join(ROOT, "docs", "evidence.md"), "utf8")).toBe(evidenceDocument());
});

test("every comparison names a function of the product, or a part of the pane", () => {
  const named = Object.values(comparisonGroups()).flatMap((all) => all.map((it) => it.worksheetFunction));
  expect(named.filter((name) => !functionIds.includes(name) && !name.startsWith("pane, "))).toEqual([]);
});

describe("a comparison", () => {
  const comparing = (expected: readonly number[], found: readonly number[], within: number | readonly number[]) =>
    differencesOf({ worksheetFunction: "", what: "", source: "by hand", expected, within, found: () => found });

  test("tells its largest difference, and every figure beyond what is accepted", () => {
    // Differences 0.25 and 0.5.
    expect(comparing([1, 2], [1.25, 2.5], 0.5)).toEqual({ largest: 0.5, beyond: [] });
    expect(comparing([1, 2], [1.25, 2.5], [0.125, 0.5])).toEqual({
      largest: 0.5,
      beyond: ["figure 1: 1 expected, 1.25 found"],
    });
  });

  test("takes no missing and no further figure for an agreement", () => {
    expect(comparing([1], [NaN], 1)).toEqual({ largest: Infinity, beyond: ["figure 1: 1 expected, NaN found"] });
    expect(comparing([1], [1, 1], 1).beyond).toEqual(["1 figures expected, 2 found"]);
    expect(comparing([1, 1], [1], 1).beyond).toHaveLength(2);
  });

  test("of three printed digits accepts half of the last", () => {
    expect(digits(3)).toBeCloseTo(0.0005, 12);
  });
});

test("differences are written with two digits, rounding as such, and accepted ones from the least to the most", () => {
  expect([3.46e-5, 2e-16, 0].map(differenceText)).toEqual(["3.5e-5", "rounding", "rounding"]);
  expect(acceptedText(digits(4))).toBe("5e-5");
  expect(acceptedText([digits(4), 0, digits(2)])).toBe("rounding to 5e-3");
});
