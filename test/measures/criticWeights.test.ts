import fc from "fast-check";
import { criticWeights } from "../../src/measures/criticWeights";
import { amount, expectClose, faultsOf, rowsOf, tableOf, total } from "./data";
import { criticComparisons, firms } from "../published/weighting";
import { testComparisons } from "../published/testComparisons";

/** The definition on raw sums of products: population moments, min-max scaled, each correlation on its own. */
function criticByPairs(table: readonly (readonly number[])[]): number[] {
  const columns = (table[0] ?? []).map((_, j) => {
    const column = table.map((row) => row[j] ?? NaN);
    return column.map((x) => (x - Math.min(...column)) / (Math.max(...column) - Math.min(...column)));
  });
  const mean = (values: number[]): number => total(values) / values.length;
  const covariance = (a: number[], b: number[]): number =>
    mean(a.map((x, i) => (x - mean(a)) * ((b[i] ?? NaN) - mean(b))));
  const information = columns.map((a) => {
    const conflict = total(columns.map((b) => 1 - covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b))));
    return Math.sqrt(covariance(a, a)) * conflict;
  });
  return information.map((c) => c / total(information));
}

describe("CRITIC weights", () => {
  testComparisons(criticComparisons);

  test("agrees with the definition in population moments: the divisor cancels; units and order do not matter", () => {
    fc.assert(
      fc.property(
        tableOf(amount, { min: 3, max: 10 }, { min: 2, max: 5 }),
        fc.integer({ min: 2, max: 9 }),
        (table, scale) => {
          const expected = criticByPairs(table);
          const found = criticWeights(table);
          // Where every column says the same, or one says nothing, the definition has nothing to divide.
          fc.pre(!expected.some(Number.isNaN) && total(found.information) > 1e-9);
          expectClose(found.weights, expected, 9);
          expect(total(found.weights)).toBeCloseTo(1, 10);
          const changed = [...table].reverse().map((row) => row.map((cell, j) => (j === 0 ? cell * scale - 3 : cell)));
          expectClose(criticWeights(changed).weights, found.weights, 9);
        },
      ),
    );
  });

  test("no weight is negative, conflict lies between 0 and 2 for each other indicator; a second copy of every unit changes nothing", () => {
    fc.assert(
      fc.property(tableOf(amount, { min: 3, max: 8 }, { min: 2, max: 4 }), (table) => {
        const found = criticWeights(table);
        const others = (table[0]?.length ?? NaN) - 1;
        for (const conflict of found.conflict) {
          expect(conflict).toBeGreaterThanOrEqual(0);
          expect(conflict).toBeLessThanOrEqual(2 * others + 1e-9);
        }
        for (const deviation of found.deviation) expect(deviation).toBeGreaterThanOrEqual(0);
        // What is left of columns that all say the same is rounding, which no copy need repeat.
        fc.pre(total(found.information) > 1e-9);
        for (const weight of found.weights) expect(weight).toBeGreaterThanOrEqual(0);
        expectClose(criticWeights([...table, ...table]).weights, found.weights, 9);
      }),
    );
  });

  test("where more is better in every column, saying so changes nothing", () => {
    expectClose(criticWeights(firms, { directions: [1, 1, 1] }).weights, criticWeights(firms).weights, 12);
  });

  test("a direction turns the correlations of its column; turning all changes nothing", () => {
    // Two columns that rise together are in full conflict (r = -1) once one is better when lower.
    expectClose(criticWeights(rowsOf("1 2; 2 4; 3 6"), { directions: [1, -1] }).conflict, [2, 2], 12);
    expectClose(criticWeights(firms, { directions: [-1, -1, -1] }).weights, criticWeights(firms).weights, 12);
    expectClose(
      criticWeights(firms, { scale: "none", directions: [-1, -1, -1] }).weights,
      criticWeights(firms, { scale: "none" }).weights,
      12,
    );
  });

  test("a constant column weighs 0 and adds no conflict to the others", () => {
    const found = criticWeights(rowsOf("0 7 0; 1 7 1; 2 7 0"));
    expectClose(found.weights, [0.4641016, 0, 0.5358984], 7);
    expect(found.weights[1]).toBe(0);
    expect(found.conflict[1]).toBe(0);
  });

  test("no conflict at all, or fewer than three complete rows: no weights", () => {
    expect(Array.from(criticWeights(rowsOf("0.1 0.3; 0.2 0.6; 0.7 2.1")).weights)).toEqual([NaN, NaN]);
    expect(Array.from(criticWeights([[1], [2], [4]]).weights)).toEqual([NaN]);
    expect(Array.from(criticWeights(rowsOf("1 5; 2 3")).weights)).toEqual([NaN, NaN]);
    expect(Array.from(criticWeights([]).weights)).toEqual([]);
  });

  test("a row with a gap is left out; ragged rows and unequal directions are refused", () => {
    const found = criticWeights(rowsOf("0 0; NaN 50; 1 1; 2 0"));
    expect(found.count).toBe(3);
    expectClose(found.weights, [0.4641016, 0.5358984], 7);
    expect(faultsOf(() => criticWeights([[1, 2], [3]]))).toMatchObject([{ code: "length", where: ["values", 1] }]);
    expect(faultsOf(() => criticWeights([[1, 2]], { directions: [1] }))).toMatchObject([
      { code: "length", where: ["directions"] },
    ]);
  });
});
