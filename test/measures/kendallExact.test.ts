import { exactKendallP } from "../../src/measures/kendallExact";
import { allOrders } from "./data";
import { kendallByPairs } from "./kendallByPairs";

describe("exact p of Kendall's score", () => {
  test("the example: of the six orders of three, one rises and one falls throughout", () => {
    expect(exactKendallP(3, [1, 1, 1], [1, 1, 1])).toBeCloseTo(1 / 3, 12);
  });

  test("the way through tied groups agrees with the polynomial where only one series is tied", () => {
    // Splitting the untied series into a pair tied twice over changes the method used, not the shares it must give.
    const scores = [0, 1, 2, 3, 4, 5, 6, 7];
    for (const score of scores) {
      const x = [1, 2, 3, 4, 4];
      const y = [1, 1, 2, 3, 4];
      const share = allOrders(y).filter((order) => Math.abs(kendallByPairs(order, x).score) >= score).length / 120;
      expect(exactKendallP(score, [1, 1, 1, 2], [2, 1, 1, 1])).toBeCloseTo(share, 12);
      expect(exactKendallP(score, [1, 1, 1, 1, 1], [2, 1, 2])).toBeCloseTo(
        exactKendallP(score, [2, 1, 2], [1, 1, 1, 1, 1]),
        12,
      );
    }
  });
});
