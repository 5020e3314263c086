import fc from "fast-check";
import { rankGroup } from "../../src/robustness/rank";
import { ranked, rankComparisons } from "../published/robustness";
import { testComparisons } from "../published/testComparisons";

testComparisons(rankComparisons);

test("a cluster without reported maturity is ranked in the draws, but shifts nobody", () => {
  // Among the known, A and C: reported A 2, C 1; draw: A 1, C 2.
  const { ranks, shift } = ranked([[2, 2.5, 1]], [1, NaN, 3]);
  expect(ranks).toEqual([[2, 1, 3]]);
  expect(shift).toEqual([1, NaN, 1]);
});

test("keys become doubled ranks, in place", () => {
  const keys = [Uint32Array.of(5), Uint32Array.of(9)];
  expect([...rankGroup(keys, [1, 2])]).toEqual([0, 0]);
  expect(keys.map((own) => own[0])).toEqual([4, 2]);
});

test("maturities equal on paper are tied whatever the last bit of their sums", () => {
  expect(ranked([[0.1 + 0.2, 0.3]], [1, 2]).ranks).toEqual([[1.5, 1.5]]);
});

test("ranks are those of counting who is higher, for any number of clusters and draws", () => {
  const maturity = fc.oneof(
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3000 }).map((it) => it / 1000),
  );
  const scenario = fc.integer({ min: 1, max: 20 }).chain((size) => {
    const row = fc.array(maturity, { minLength: size, maxLength: size });
    return fc.tuple(fc.array(row, { minLength: 1, maxLength: 40 }), row);
  });
  fc.assert(
    fc.property(scenario, ([draws, reported]) => {
      const rank = (all: readonly number[], own: number): number =>
        1 + all.filter((it) => it > own).length + (all.filter((it) => it === own).length - 1) / 2;
      const { ranks, shift } = ranked(draws, reported);
      expect(ranks).toEqual(draws.map((maturities) => maturities.map((own) => rank(maturities, own))));
      shift.forEach((mean, at) => {
        const distances = draws.map((all) => Math.abs(rank(all, all[at] ?? NaN) - rank(reported, reported[at] ?? NaN)));
        expect(mean).toBeCloseTo(distances.reduce((sum, it) => sum + it, 0) / draws.length, 12);
      });
    }),
    { numRuns: 200, seed: 5 },
  );
});
