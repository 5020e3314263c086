import fc from "fast-check";
import { kendall } from "../../src/measures/kendall";
import { allOrders, faultsOf, total } from "./data";
import { kendallByPairs } from "./kendallByPairs";
import { kendallComparisons } from "../published/association";
import { testComparisons } from "../published/testComparisons";

function pByEnumeration(y: readonly number[], x: readonly number[]): number {
  const observed = Math.abs(kendallByPairs(y, x).score);
  const orders = allOrders(y);
  return orders.filter((order) => Math.abs(kendallByPairs(order, x).score) >= observed).length / orders.length;
}

const series = (max: number, levels: number): fc.Arbitrary<[number, number][]> =>
  fc.array(fc.tuple(fc.integer({ min: 0, max: levels }), fc.integer({ min: 0, max: levels })), {
    minLength: 2,
    maxLength: max,
  });

describe("Kendall's tau-b", () => {
  testComparisons(kendallComparisons);

  test("the answer says which p it is, and of how many", () => {
    expect(kendall([1, 3, 2, 4])).toMatchObject({ score: 4, method: "exact", count: 4 });
    expect(kendall([1, 4, 7, 1, 0], [12, 2, 1, 12, 2], { method: "normal" }).method).toBe("normal");
  });

  test("a steady rise over ten periods is one order out of 10! each way; over eleven p is normal", () => {
    const ten = Array.from({ length: 10 }, (_, i) => i);
    expect(kendall(ten).p).toBeCloseTo(2 / 3628800, 15);
    expect(kendall([...ten, 10]).method).toBe("normal");
    // S = 55, variance 11 · 10 · 27 / 18 = 165, no continuity correction.
    expect(kendall([...ten, 10]).p).toBeCloseTo(kendallNormalP(55 / Math.sqrt(165)), 10);
    expect(kendall(ten, undefined, { method: "normal" }).p).not.toBeCloseTo(2 / 3628800, 6);
  });

  test("merge sort agrees with comparing every pair, with many ties, at any length", () => {
    fc.assert(
      fc.property(series(60, 8), (pairs) => {
        const y = pairs.map(([, b]) => b);
        const x = pairs.map(([a]) => a);
        const found = kendall(y, x);
        const expected = kendallByPairs(y, x);
        expect(found.score).toBe(expected.score);
        if (Number.isNaN(expected.tau)) expect(found.tau).toBeNaN();
        else expect(found.tau).toBeCloseTo(expected.tau, 10);
      }),
    );
  });

  test("the exact p is the share of all orders as far from 0, given the ties in either or both", () => {
    fc.assert(
      fc.property(series(6, 4), (pairs) => {
        const y = pairs.map(([, b]) => b);
        const x = pairs.map(([a]) => a);
        const found = kendall(y, x);
        fc.pre(!Number.isNaN(found.tau));
        expect(found.p).toBeCloseTo(pByEnumeration(y, x), 10);
        const inTime = kendall(y);
        if (!Number.isNaN(inTime.tau))
          expect(inTime.p).toBeCloseTo(
            pByEnumeration(
              y,
              y.map((_, i) => i),
            ),
            10,
          );
      }),
      { numRuns: 40 },
    );
  });

  test("the normal variance is that of all orders, given the ties", () => {
    const x = [1, 1, 2, 3, 3, 3];
    const y = [5, 6, 6, 6, 7, 8];
    const scores = allOrders(y).map((order) => kendallByPairs(order, x).score);
    const variance = total(scores.map((score) => score * score)) / scores.length;
    const { score, p } = kendall(y, x, { method: "normal" });
    // z² of the normal p must be S² over that variance: 1.96 standard deviations are 5 %.
    const z = Math.abs(score) / Math.sqrt(variance);
    expect(p).toBeCloseTo(kendallNormalP(z), 10);
  });

  test("it lies in [-1, 1], turns its sign with either series, is symmetric and sees only ranks", () => {
    fc.assert(
      fc.property(series(12, 6), (pairs) => {
        const y = pairs.map(([, b]) => b);
        const x = pairs.map(([a]) => a);
        const found = kendall(y, x);
        fc.pre(!Number.isNaN(found.tau));
        expect(Math.abs(found.tau)).toBeLessThanOrEqual(1 + 1e-12);
        expect(
          kendall(
            y.map((value) => -value),
            x,
          ).tau,
        ).toBeCloseTo(-found.tau, 12);
        expect(kendall(x, y).tau).toBeCloseTo(found.tau, 12);
        expect(kendall(x, y).p).toBeCloseTo(found.p, 10);
        expect(
          kendall(
            y.map((value) => Math.exp(value)),
            x,
          ).tau,
        ).toBeCloseTo(found.tau, 12);
        expect(found.p).toBeGreaterThan(0);
        expect(found.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("the order in which pairs are listed and a second copy of every pair do not move tau", () => {
    fc.assert(
      fc.property(series(12, 6), (pairs) => {
        const tauOf = (list: readonly [number, number][]): number =>
          kendall(
            list.map(([, b]) => b),
            list.map(([a]) => a),
          ).tau;
        const found = tauOf(pairs);
        fc.pre(!Number.isNaN(found));
        expect(tauOf(pairs.toReversed())).toBeCloseTo(found, 12);
        // A pair and its copy are tied in both series and count in neither.
        expect(tauOf([...pairs, ...pairs])).toBeCloseTo(found, 12);
      }),
    );
  });

  test("perfect agreement is exactly 1 and perfect reversal exactly -1, though √3 · √3 is not 3", () => {
    expect(Math.sqrt(3) * Math.sqrt(3)).toBeLessThan(3);
    expect(kendall([3, 2, 1]).tau).toBe(-1);
    expect(kendall([1, 2, 3]).tau).toBe(1);
    // Pairs of equal ranks in both: (66 - 6) pairs are left, all of them reversed.
    const ranks = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6];
    expect(kendall(ranks.toReversed(), ranks).tau).toBe(-1);
    const long = Array.from({ length: 5000 }, (_, at) => -at);
    expect(kendall(long).tau).toBe(-1);
  });

  test("a gap in either series is left out, and time keeps its order around it", () => {
    expect(kendall([1, NaN, 3, 2, 4])).toEqual(kendall([1, 3, 2, 4]));
    expect(kendall([1, 3, 9, 2, 4], [1, 2, NaN, 3, 4])).toEqual(kendall([1, 3, 2, 4]));
  });

  test("a constant series or fewer than two observations: no tau and no p", () => {
    for (const found of [
      kendall([2, 2, 2]),
      kendall([1, 2, 3], [5, 5, 5]),
      kendall([1]),
      kendall([]),
      kendall([NaN, 1]),
    ]) {
      expect([found.tau, found.p]).toEqual([NaN, NaN]);
    }
    expect(faultsOf(() => kendall([1, 2], [1]))).toMatchObject([{ code: "length", where: ["x"] }]);
  });
});

/** Chance of more than z standard deviations, by integrating the density. */
function kendallNormalP(z: number): number {
  const steps = 20000;
  const width = z / steps;
  const density = (t: number): number => Math.exp((-t * t) / 2) / Math.sqrt(2 * Math.PI);
  let area = density(0) + density(z);
  for (let i = 1; i < steps; i++) area += (i % 2 === 1 ? 4 : 2) * density(i * width);
  return 1 - (2 * area * width) / 3;
}
