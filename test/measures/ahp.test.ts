import fc from "fast-check";
import { acceptableConsistencyRatio, ahp } from "../../src/measures/ahp";
import { expectClose, faultsOf, total } from "./data";
import { greatestRoot } from "./greatestRoot";
import { ahpComparisons } from "../published/weighting";
import { testComparisons } from "../published/testComparisons";

/** A full matrix from the judgements above the diagonal, row by row. */
function reciprocal(size: number, judgements: readonly number[]): number[][] {
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(1));
  let next = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const judgement = judgements[next++] ?? NaN;
      (matrix[i] ?? [])[j] = judgement;
      (matrix[j] ?? [])[i] = 1 / judgement;
    }
  }
  return matrix;
}

const judgement = fc.integer({ min: -8, max: 8 }).map((step) => (step >= 0 ? step + 1 : 1 / (1 - step)));
const judged = fc
  .integer({ min: 2, max: 9 })
  .chain((size) =>
    fc
      .array(judgement, { minLength: (size * (size - 1)) / 2, maxLength: (size * (size - 1)) / 2 })
      .map((list) => reciprocal(size, list)),
  );

describe("analytic hierarchy process", () => {
  testComparisons(ahpComparisons);

  test("Saaty's house is judged too inconsistently, his wealth of nations well enough", () => {
    const [house, nations] = ahpComparisons.map((it) => Array.from(it.found()).at(-1) ?? NaN);
    expect(house).toBeGreaterThan(acceptableConsistencyRatio);
    expect(nations).toBeLessThan(acceptableConsistencyRatio);
  });

  test("the random indices are Saaty's, 3 to 10 criteria: .58 .90 1.12 1.24 1.32 1.41 1.45 1.49", () => {
    const printed = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];
    printed.forEach((index, i) => {
      const size = i + 3;
      const found = ahp(reciprocal(size, new Array<number>((size * (size - 1)) / 2).fill(3)));
      expect(found.randomIndex).toBe(index);
      expect(found.consistencyRatio).toBeCloseTo((found.lambdaMax - size) / (size - 1) / index, 10);
    });
  });

  test("for any number of criteria lambda is the greatest root of the characteristic polynomial, found without any power of A", () => {
    fc.assert(
      fc.property(judged, (matrix) => {
        const { root, vector } = greatestRoot(matrix);
        const found = ahp(matrix);
        expect(found.lambdaMax / root).toBeCloseTo(1, 10);
        expectClose(found.weights, vector, 10);
      }),
    );
  });

  test("lambda lies between the least and the greatest row sum, and so between those of the columns", () => {
    fc.assert(
      fc.property(judged, (matrix) => {
        const { lambdaMax } = ahp(matrix);
        const columns = matrix.map((_, j) => matrix.map((row) => row[j] ?? NaN));
        for (const lines of [matrix, columns]) {
          expect(lambdaMax).toBeGreaterThanOrEqual(Math.min(...lines.map(total)) - 1e-9);
          expect(lambdaMax).toBeLessThanOrEqual(Math.max(...lines.map(total)) + 1e-9);
        }
      }),
    );
  });

  test("three criteria have a closed form: geometric means, and lambda = 1 + t + 1/t with t³ = a12 a23 / a13", () => {
    fc.assert(
      fc.property(fc.tuple(judgement, judgement, judgement), ([a12, a13, a23]) => {
        const found = ahp(reciprocal(3, [a12, a13, a23]));
        const means = [Math.cbrt(a12 * a13), Math.cbrt(a23 / a12), Math.cbrt(1 / (a13 * a23))];
        const t = Math.cbrt((a12 * a23) / a13);
        expectClose(
          found.weights,
          means.map((mean) => mean / total(means)),
          10,
        );
        expect(found.lambdaMax).toBeCloseTo(1 + t + 1 / t, 9);
        expect(found.consistencyRatio).toBeCloseTo((t + 1 / t - 2) / 2 / 0.58, 9);
      }),
    );
  });

  test("A w = lambda w holds row by row, weights are positive and sum to 1, lambda is at least n", () => {
    fc.assert(
      fc.property(judged, (matrix) => {
        const found = ahp(matrix);
        matrix.forEach((row, i) => {
          const product = total(row.map((value, j) => value * (found.weights[j] ?? NaN)));
          expect(product / (found.weights[i] ?? NaN) / found.lambdaMax).toBeCloseTo(1, 10);
        });
        expect(total(found.weights)).toBeCloseTo(1, 12);
        expect(found.lambdaMax).toBeGreaterThanOrEqual(matrix.length - 1e-9);
        expect(found.consistencyIndex).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("judgements that follow from weights give back those weights, with lambda = n; renaming criteria renames weights", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 10 }), (importance) => {
        const found = ahp(importance.map((a) => importance.map((b) => a / b)));
        expectClose(
          found.weights,
          importance.map((a) => a / total(importance)),
          10,
        );
        expect(found.lambdaMax).toBeCloseTo(importance.length, 9);
        expect(found.consistencyRatio).toBeCloseTo(0, 9);
      }),
    );
    fc.assert(
      fc.property(judged, (matrix) => {
        const turned = [...matrix].reverse().map((row) => [...row].reverse());
        expectClose(ahp(turned).weights, Array.from(ahp(matrix).weights).reverse(), 10);
      }),
    );
  });

  test("judgements that chase each other in a circle still settle: all equal, and as inconsistent as can be", () => {
    const found = ahp(reciprocal(3, [1e6, 1e-6, 1e6]));
    expectClose(found.weights, [1 / 3, 1 / 3, 1 / 3], 10);
    expect(found.lambdaMax / (1 + 1e6 + 1e-6)).toBeCloseTo(1, 10);
  });

  test("one criterion weighs 1; above ten there is no index to compare with", () => {
    expect(ahp([[1]])).toMatchObject({ lambdaMax: 1, consistencyIndex: 0, consistencyRatio: 0 });
    const eleven = ahp(reciprocal(11, new Array<number>(55).fill(1)));
    expect(eleven.consistencyIndex).toBeCloseTo(0, 9);
    expect([eleven.randomIndex, eleven.consistencyRatio]).toEqual([NaN, NaN]);
  });

  test("reciprocity is checked, never repaired: every broken pair is named, 0.333 passes for a third and 0.32 does not", () => {
    expect(
      faultsOf(() =>
        ahp([
          [1, 3, 5],
          [3, 1, 2],
          [1 / 5, 0.4, 1],
        ]),
      ),
    ).toEqual([
      { code: "notReciprocal", where: ["pairwise", 1, 0], found: "3", expected: String(1 / 3) },
      { code: "notReciprocal", where: ["pairwise", 2, 1], found: "0.4", expected: "0.5" },
    ]);
    expect(
      faultsOf(() =>
        ahp([
          [2, 3],
          [1 / 3, 1],
        ]),
      ),
    ).toMatchObject([{ code: "notOne", where: ["pairwise", 0, 0], expected: "1" }]);
    expect(
      faultsOf(() =>
        ahp([
          [1, 3],
          [0.333, 1],
        ]),
      ),
    ).toEqual([]);
    expect(
      faultsOf(() =>
        ahp([
          [1, 3],
          [0.32, 1],
        ]),
      ),
    ).toHaveLength(1);
    expect(
      faultsOf(() =>
        ahp(
          [
            [1, 3],
            [0.32, 1],
          ],
          { tolerance: 0.05 },
        ),
      ),
    ).toEqual([]);
  });

  test("a reciprocal with two decimals is the fraction that it stands for, on either side of the diagonal, and is told", () => {
    const typed = ahp([
      [1, 3, 7],
      [0.33, 1, 0.17],
      [0.14, 6, 1],
    ]);
    const meant = ahp([
      [1, 3, 7],
      [1 / 3, 1, 1 / 6],
      [1 / 7, 6, 1],
    ]);
    expect(typed).toEqual({
      ...meant,
      fractions: [
        { row: 1, column: 0, found: 0.33, opposite: 3 },
        { row: 1, column: 2, found: 0.17, opposite: 6 },
        { row: 2, column: 0, found: 0.14, opposite: 7 },
      ],
    });
    const pair = (above: number, below: number) =>
      ahp([
        [1, above],
        [below, 1],
      ]);
    for (const [above, below] of [
      [3, 0.33],
      [6, 0.17],
      [7, 0.14],
      [8, 0.13],
      [8, 0.12],
      [9, 0.11],
      [1.5, 0.67],
    ] as const) {
      // a : 1 gives a / (a + 1)
      expect(pair(above, below).weights[0]).toBeCloseTo(above / (above + 1), 12);
      expect(pair(below, above).weights[1]).toBeCloseTo(above / (above + 1), 12);
      expect(pair(above, below).fractions).toHaveLength(1);
    }
  });

  test("a reciprocal that is exact, has three decimals, or may be the judgement itself stays as it is", () => {
    const fractions = (above: number, below: number) =>
      ahp([
        [1, above],
        [below, 1],
      ]).fractions;
    expect(fractions(4, 0.25)).toEqual([]);
    expect(fractions(5, 0.2)).toEqual([]);
    expect(fractions(3, 1 / 3)).toEqual([]);
    expect(fractions(3, 0.333)).toEqual([]);
    // Either could be the rounded one.
    expect(fractions(1.33, 0.75)).toEqual([]);
    for (const [above, below] of [
      [3, 0.34],
      [3, 0.3],
      [7, 0.15],
      [9, 0.1],
      [0.33, 0.33],
    ] as const) {
      expect(faultsOf(() => fractions(above, below)).map(({ code }) => code)).toEqual(["notReciprocal"]);
    }
  });

  test("gaps, zeros, negatives and tables that are not square are refused by place", () => {
    expect(
      faultsOf(() =>
        ahp([
          [1, NaN],
          [0, 1],
        ]),
      ).map(({ code, where }) => [code, ...where]),
    ).toEqual([
      ["missing", "pairwise", 0, 1],
      ["notPositive", "pairwise", 1, 0],
    ]);
    expect(
      faultsOf(() =>
        ahp([
          [1, 2, 3],
          [1, 1, 1],
        ]),
      ).map(({ code, where }) => [code, ...where]),
    ).toEqual([
      ["notSquare", "pairwise", 0],
      ["notSquare", "pairwise", 1],
    ]);
    expect(faultsOf(() => ahp([]))).toEqual([{ code: "tooFew", where: ["pairwise"], found: "0", expected: ">= 1" }]);
    // A judgement that is no judgement is named once, and not blamed for its opposite as well.
    for (const [upper, lower] of [
      [3, 0],
      [0, 3],
      [-3, -3],
    ] as const)
      expect(
        faultsOf(() =>
          ahp([
            [1, upper],
            [lower, 1],
          ]),
        ).map(({ code }) => code),
      ).toEqual(upper > 0 || lower > 0 ? ["notPositive"] : ["notPositive", "notPositive"]);
  });
});
