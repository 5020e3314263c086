import fc from "fast-check";
import { topsis, type TopsisOptions } from "../../src/measures/topsis";
import { amount, expectClose, faultsOf, positiveAmount, rowsOf, tableOf, total } from "./data";
import { topsisComparisons } from "../published/ranking";
import { testComparisons } from "../published/testComparisons";

/** Step by step as in the textbook, with the cost columns turned by sign after scaling instead of by exchanging the ideals. */
function topsisBySteps(
  table: readonly (readonly number[])[],
  weights: readonly number[],
  directions: readonly number[],
): number[] {
  const weighted = table.map((row) =>
    row.map((cell, j) => {
      const norm = Math.hypot(...table.map((other) => other[j] ?? NaN));
      const direction = directions[j] ?? NaN;
      return norm > 0 ? (((direction * cell) / norm) * (weights[j] ?? NaN)) / total(weights) : 0;
    }),
  );
  const column = (j: number): number[] => weighted.map((row) => row[j] ?? NaN);
  return weighted.map((row) => {
    const toBest = Math.hypot(...row.map((v, j) => v - Math.max(...column(j))));
    const toWorst = Math.hypot(...row.map((v, j) => v - Math.min(...column(j))));
    return toWorst / (toBest + toWorst);
  });
}

const problem = tableOf(amount, { min: 2, max: 8 }, { min: 1, max: 5 }).chain((table) =>
  fc.record({
    table: fc.constant(table),
    weights: fc.array(positiveAmount, { minLength: table[0]?.length ?? 0, maxLength: table[0]?.length ?? 0 }),
    directions: fc.array(fc.constantFrom(1 as const, -1 as const), {
      minLength: table[0]?.length ?? 0,
      maxLength: table[0]?.length ?? 0,
    }),
  }),
);

describe("TOPSIS", () => {
  testComparisons(topsisComparisons);

  test("agrees with the steps of the textbook, cost columns turned by sign: the direction counts once", () => {
    fc.assert(
      fc.property(problem, ({ table, weights, directions }) => {
        const found = topsis(table, weights, { directions }).closeness;
        topsisBySteps(table, weights, directions).forEach((expected, i) => {
          if (Number.isNaN(expected)) expect(found[i]).toBeNaN();
          else expect(found[i]).toBeCloseTo(expected, 10);
        });
      }),
    );
  });

  test("in [0, 1]; units of a column, order of rows and size of the weights do not matter; turning all directions gives the complement", () => {
    fc.assert(
      fc.property(
        problem,
        fc.constantFrom("vector" as const, "minMax" as const),
        ({ table, weights, directions }, normalization) => {
          const found = topsis(table, weights, { directions, normalization }).closeness;
          fc.pre(!found.some(Number.isNaN));
          const changed = [...table].reverse().map((row) => row.map((cell, j) => (j === 0 ? 4 * cell : cell)));
          expectClose(
            topsis(
              changed,
              weights.map((weight) => 2 * weight),
              { directions, normalization },
            ).closeness.reverse(),
            found,
            9,
          );
          const turned = directions.map((direction) => (direction === 1 ? -1 : 1));
          expectClose(
            topsis(table, weights, { directions: turned, normalization }).closeness,
            found.map((c) => 1 - c),
            9,
          );
          for (const c of found) expect(c >= 0 && c <= 1).toBe(true);
        },
      ),
    );
  });

  test("best in everything is 1, worst in everything 0; min-max, by hand: halfway in one of two columns", () => {
    expect(Array.from(topsis(rowsOf("3 9; 1 2"), [1, 1]).closeness)).toEqual([1, 0]);
    // Rows at (1, 0), (0, 1), (0.5, 1): distances of the third to the best 0.5, to the worst √1.25.
    const found = topsis(rowsOf("4 0; 0 6; 2 6"), [1, 1], { normalization: "minMax" });
    expect(found.closeness[2]).toBeCloseTo(Math.sqrt(1.25) / (0.5 + Math.sqrt(1.25)), 12);
  });

  test("ranks count the closer ones; units equally close on paper are tied whatever the last bit of their sums", () => {
    expect(Array.from(topsis(rowsOf("1; 4; NaN; 4; 2"), [1]).rank)).toEqual([4, 1, NaN, 1, 3]);
    const profile = fc.array(amount, { minLength: 4, maxLength: 8 }).filter((levels) => new Set(levels).size > 1);
    fc.assert(
      fc.property(profile, fc.constantFrom("vector" as const, "minMax" as const), (levels, normalization) => {
        // Every unit has the same levels, each in another indicator, and all indicators weigh the same.
        const turned = levels.map((_, unit) => levels.map((__, j) => levels[(j + unit) % levels.length] ?? NaN));
        const even = levels.map(() => 1);
        const first = levels.map(() => 1);
        expect(Array.from(topsis(turned, even, { normalization }).rank)).toEqual(first);
        const fixed = { ideals: "absolute", best: levels.map(() => 50), worst: levels.map(() => 0) } as const;
        expect(Array.from(topsis(turned, even, fixed).rank)).toEqual(first);
      }),
    );
  });

  test("ranks are those of comparing each unit with every other one", () => {
    fc.assert(
      fc.property(problem, ({ table, weights, directions }) => {
        const { closeness, rank } = topsis(table, weights, { directions });
        closeness.forEach((own, i) => {
          if (Number.isNaN(own)) expect(rank[i]).toBeNaN();
          else expect(rank[i]).toBe(1 + closeness.filter((other) => other > own + 1e-9).length);
        });
      }),
    );
  });

  test("data of zeros and ones have scores too, and copies of all units leave every score where it was", () => {
    // Two of three have the first thing and one the second: r = 1/√2 and 1. Distances to (1/√2, 1)/2 and to (0, 0).
    const found = topsis(rowsOf("1 0; 1 1; 0 0"), [1, 1]).closeness;
    expectClose(found, [Math.SQRT1_2 / (1 + Math.SQRT1_2), 1, 0], 12);
    fc.assert(
      fc.property(problem, ({ table, weights, directions }) => {
        const once = topsis(table, weights, { directions }).closeness;
        expectClose(topsis([...table, ...table], weights, { directions }).closeness, [...once, ...once], 9);
      }),
    );
  });

  test("with sample ideals the order of two units can turn when a third comes; with absolute ones no score moves", () => {
    // The newcomer stretches the second column of a min-max scale, so that the lead of the second unit there counts for less.
    const two = rowsOf("3 1; 2 4");
    const three = [...two, [0, 40]];
    const order = (scores: Float64Array): number => Math.sign((scores[0] ?? NaN) - (scores[1] ?? NaN));
    const sample: TopsisOptions = { normalization: "minMax" };
    expect(order(topsis(two, [2, 2.5], sample).closeness)).toBe(-1);
    expect(order(topsis(three, [2, 2.5], sample).closeness)).toBe(1);
    const absolute: TopsisOptions = { ideals: "absolute", best: [4, 50], worst: [0, 0] };
    const before = topsis(two, [2, 2.5], absolute).closeness;
    expect(Array.from(topsis(three, [2, 2.5], absolute).closeness.subarray(0, 2))).toEqual(Array.from(before));
  });

  test("absolute ideals, by hand: less is better where best lies below worst; beyond an ideal counts as reaching it", () => {
    // Positions: (10 - 4)/(10 - 0) = 0.6 and 0.25; beyond both ideals: 1 and 1.
    const found = topsis(rowsOf("4 25; -3 120"), [1, 1], { ideals: "absolute", best: [0, 100], worst: [10, 0] });
    const [toBest, toWorst] = [Math.hypot(0.4, 0.75), Math.hypot(0.6, 0.25)];
    expectClose(found.closeness, [toWorst / (toBest + toWorst), 1], 12);
    expect(found.distanceToBest[1]).toBe(0);
  });

  test("a column of zeros or a constant one separates nobody and spoils no score; units all alike have none", () => {
    for (const normalization of ["vector", "minMax"] as const) {
      expect(Array.from(topsis(rowsOf("3 0 7; 1 0 7"), [1, 1, 1], { normalization }).closeness)).toEqual([1, 0]);
    }
    expect(Array.from(topsis(rowsOf("3 5; 3 5"), [1, 1]).closeness)).toEqual([NaN, NaN]);
    expect(Array.from(topsis([[3, 5]], [1, 1]).closeness)).toEqual([NaN]);
    expect(Array.from(topsis([], [1, 1]).closeness)).toEqual([]);
  });

  test("a unit with a gap has no score and is no ideal; a column of weight 0 counts for nothing", () => {
    const found = topsis(rowsOf("3 9; 900 NaN; 1 10"), [1, 1]).closeness;
    expect(found[1]).toBeNaN();
    const without = topsis(rowsOf("3 9; 1 10"), [1, 1]).closeness;
    expectClose([found[0] ?? NaN, found[2] ?? NaN], without, 12);
    expectClose(topsis(rowsOf("3 1; 1 50"), [1, 0]).closeness, [1, 0], 12);
  });

  test("weights and ideals that are none are refused by place", () => {
    expect(faultsOf(() => topsis([[1, 2]], [1]))).toMatchObject([{ code: "length", where: ["weights"] }]);
    expect(faultsOf(() => topsis([[1, 2]], [1, -1]))).toMatchObject([{ code: "negative", where: ["weights", 1] }]);
    expect(faultsOf(() => topsis([[1, 2]], [1, NaN]))).toMatchObject([{ code: "missing", where: ["weights", 1] }]);
    expect(faultsOf(() => topsis([[1, 2]], [0, 0]))).toMatchObject([{ code: "zeroWeights" }]);
    expect(faultsOf(() => topsis([[1, 2]], [1, 1], { directions: [1] }))).toMatchObject([
      { code: "length", where: ["directions"] },
    ]);
    expect(faultsOf(() => topsis([[1, 2]], [1, 1], { ideals: "absolute", best: [1, 5], worst: [0, 5] }))).toEqual([
      { code: "coincidentGoalposts", where: ["best", 1], found: "5", expected: "other than 5" },
    ]);
    expect(
      faultsOf(() => topsis([[1, 2]], [1, 1], { ideals: "absolute", best: [9, NaN], worst: [Infinity, 0] })),
    ).toEqual([
      { code: "missing", where: ["worst", 0], found: "Infinity", expected: "a number" },
      { code: "missing", where: ["best", 1], found: "NaN", expected: "a number" },
    ]);
    expect(faultsOf(() => topsis([[1, 2]], [1, 1], { ideals: "absolute", best: [9, 9], worst: [0] }))).toMatchObject([
      { code: "length", where: ["worst"] },
    ]);
    expect(faultsOf(() => topsis([[1, 2]], [1, 1], { ideals: "absolute", best: [1], worst: [0, 5] }))).toMatchObject([
      { code: "length", where: ["best"] },
    ]);
    expect(faultsOf(() => topsis([[1, 2], [3]], [1, 1]))).toMatchObject([{ code: "length", where: ["values", 1] }]);
  });
});
