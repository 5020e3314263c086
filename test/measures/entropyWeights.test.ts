import fc from "fast-check";
import { entropyWeights } from "../../src/measures/entropyWeights";
import { amount, expectClose, faultsOf, rowsOf, tableOf, total } from "./data";
import { entropyComparisons } from "../published/weighting";
import { testComparisons } from "../published/testComparisons";

describe("entropy weights", () => {
  testComparisons(entropyComparisons);

  test("the answer says how many units it rests on, and what was done to them", () => {
    const found = entropyWeights(rowsOf("2 1; 2 0; 0 0; 0 0"));
    expect([found.count, found.shift, found.scale]).toEqual([4, 0, "none"]);
  });

  test("min-max first, by hand: 1, 2, 3 become 0, 1/2, 1; turned round they are 1, 1/2, 0 and as dispersed", () => {
    // Shares 0, 1/3, 2/3: e = [ln 3 - (2/3) ln 2] / ln 3.
    const e = 1 - (2 / 3) * (Math.log(2) / Math.log(3));
    const found = entropyWeights(rowsOf("1 1; 2 2; 3 3"), { scale: "minMax", directions: [1, -1] });
    expectClose(found.entropy, [e, e], 12);
    expectClose(found.weights, [0.5, 0.5], 12);
    const skewed = rowsOf("1 1; 1 1; 3 3");
    // One of three stands out: it alone has a share (e = 0), or all but it have one (e = ln 2 / ln 3).
    expectClose(
      entropyWeights(skewed, { scale: "minMax", directions: [1, -1] }).entropy,
      [0, Math.log(2) / Math.log(3)],
      12,
    );
  });

  test("of columns that are nearly constant, one varying twice as much weighs four times as much", () => {
    // Units at 1 - d and 1 + d: 1 - e = (d² + d⁴/6 + ...) / (2 ln 2), of which 1 minus the entropy would keep three digits.
    const [once, twice] = [2 ** -20, 2 ** -19];
    const found = entropyWeights([
      [1 - once, 1 - twice],
      [1 + once, 1 + twice],
    ]);
    expectClose(found.weights, [0.2, 0.8], 9);
    expect((found.divergence[0] ?? NaN) / (once ** 2 / (2 * Math.LN2))).toBeCloseTo(1, 8);
  });

  test("the shift is part of the result, since it changes the weights", () => {
    const table = rowsOf("0 4; 1 5; 7 6");
    const plain = entropyWeights(table);
    const shifted = entropyWeights(table, { shift: 1 });
    expect(shifted.shift).toBe(1);
    expectClose(shifted.weights, entropyWeights(table.map((row) => row.map((cell) => cell + 1))).weights, 12);
    expect(shifted.weights[0]).not.toBeCloseTo(plain.weights[0] ?? NaN, 3);
    expect(entropyWeights(rowsOf("-2 1; 3 2"), { shift: 2 }).entropy[0]).toBe(0);
  });

  test("one minus e is Theil's T of the column over ln n: a second way to the same number", () => {
    fc.assert(
      fc.property(tableOf(amount, { min: 2, max: 12 }, { min: 1, max: 5 }), (table) => {
        const n = table.length;
        const divergence = (table[0] ?? []).map((_, j) => {
          const column = table.map((row) => row[j] ?? NaN);
          const mean = total(column) / n;
          if (new Set(column).size === 1) return 0;
          return (
            total(column.map((value) => (value > 0 ? (value / mean) * Math.log(value / mean) : 0))) / n / Math.log(n)
          );
        });
        const found = entropyWeights(table);
        expectClose(found.divergence, divergence, 10);
        if (total(divergence) > 0) {
          expectClose(
            found.weights,
            divergence.map((d) => d / total(divergence)),
            9,
          );
          expect(total(found.weights)).toBeCloseTo(1, 10);
        }
      }),
    );
  });

  test("order of units, scale of a column and copies of all units in a panel leave the ranking of weights alone", () => {
    fc.assert(
      fc.property(
        tableOf(amount, { min: 3, max: 8 }, { min: 2, max: 4 }),
        fc.integer({ min: 2, max: 9 }),
        (table, scale) => {
          const found = entropyWeights(table).weights;
          fc.pre(!Number.isNaN(found[0]));
          const changed = [...table].reverse().map((row) => row.map((cell, j) => (j === 0 ? cell * scale : cell)));
          expectClose(entropyWeights(changed).weights, found, 9);
          // n ln-shares grow alike in every column, so that the ratio of the divergences stays.
          expectClose(entropyWeights([...table, ...table]).weights, found, 9);
        },
      ),
    );
  });

  test("a panel is pooled: what moves only over time has a weight then, and none in any single year", () => {
    // Two regions, two years. The first indicator is alike in both regions and trebles; the second is 1 and 3 in either year.
    const [before, after] = [rowsOf("1 1; 1 3"), rowsOf("3 1; 3 3")];
    for (const year of [before, after]) expect(Array.from(entropyWeights(year).weights)).toEqual([0, 1]);
    // Over n = 2 · 2 rows both columns have shares 1/8, 1/8, 3/8, 3/8.
    const pooled = entropyWeights([...before, ...after]);
    const e = -(Math.log(1 / 8) / 4 + (3 * Math.log(3 / 8)) / 4) / Math.log(4);
    expect(pooled.count).toBe(4);
    expectClose(pooled.entropy, [e, e], 12);
    expectClose(pooled.weights, [0.5, 0.5], 12);
  });

  test("entropy lies between 0 and 1 and no weight is negative, with or without a scale and a shift", () => {
    fc.assert(
      fc.property(
        tableOf(amount, { min: 2, max: 10 }, { min: 1, max: 4 }),
        fc.constantFrom("none" as const, "minMax" as const),
        fc.constantFrom(0, 0.01, 1),
        (table, scale, shift) => {
          const found = entropyWeights(table, { scale, shift });
          for (const e of found.entropy) expect(e >= 0 && e <= 1).toBe(true);
          for (const weight of found.weights) expect(Number.isNaN(weight) || weight >= 0).toBe(true);
        },
      ),
    );
  });

  test("a constant column has weight exactly 0; if all are constant nothing can be weighed", () => {
    for (const scale of ["none", "minMax"] as const) {
      const found = entropyWeights(rowsOf("0.1 1; 0.1 2; 0.1 4"), { scale });
      expect(Array.from(found.weights)).toEqual([0, 1]);
      expect(found.entropy[0]).toBe(1);
    }
    expect(Array.from(entropyWeights(rowsOf("0 1; 0 5")).weights)).toEqual([0, 1]);
    expect(Array.from(entropyWeights(rowsOf("1 2; 1 2")).weights)).toEqual([NaN, NaN]);
  });

  test("fewer than two complete rows: none; a row with a gap is left out, not filled", () => {
    expect(Array.from(entropyWeights([[1, 2]]).weights)).toEqual([NaN, NaN]);
    expect(Array.from(entropyWeights([]).weights)).toEqual([]);
    const found = entropyWeights(rowsOf("30 2; NaN 9; 19 5; 68 1"));
    expect(found.count).toBe(3);
    expectClose(found.weights, entropyWeights(rowsOf("30 2; 19 5; 68 1")).weights, 12);
  });

  test("every negative cell is named, since it has no share; so are a negative shift and ragged rows", () => {
    expect(faultsOf(() => entropyWeights(rowsOf("1 -2; -3 4")))).toEqual([
      { code: "negative", where: ["values", 1, 0], found: "-3", expected: ">= 0" },
      { code: "negative", where: ["values", 0, 1], found: "-2", expected: ">= 0" },
    ]);
    expect(faultsOf(() => entropyWeights(rowsOf("1 -2; -3 4"), { scale: "minMax" }))).toEqual([]);
    expect(faultsOf(() => entropyWeights([[1], [2]], { shift: -1 }))).toMatchObject([
      { code: "negative", where: ["shift"] },
    ]);
    expect(faultsOf(() => entropyWeights([[1, 2], [3]]))).toMatchObject([{ code: "length", where: ["values", 1] }]);
    expect(faultsOf(() => entropyWeights(rowsOf("1 2; 3 4"), { scale: "minMax", directions: [1] }))).toMatchObject([
      { code: "length", where: ["directions"] },
    ]);
  });
});
