import { twoSidedNormal, upperNormal } from "../../src/measures/normalDistribution";
import { normalComparisons } from "../published/auditing";
import { testComparisons } from "../published/testComparisons";

/** Simpson's rule on the density: slow and independent of any series. */
function tailByIntegration(z: number): number {
  const steps = 200000;
  const width = 40 / steps;
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let area = density(z) + density(z + 40);
  for (let i = 1; i < steps; i++) area += (i % 2 === 1 ? 4 : 2) * density(z + i * width);
  return (area * width) / 3;
}

describe("tails of the normal distribution", () => {
  testComparisons(normalComparisons);

  test("the examples: nothing is more extreme than 0", () => {
    expect(twoSidedNormal(0)).toBe(1);
    expect(upperNormal(0)).toBe(0.5);
  });

  test("agrees with the integral of the density to ten digits, far into the tail and across the seam of the two methods", () => {
    for (const z of [0.01, 0.5, 1, 2, 2.82, 2.8284271, 2.83, 4, 6, 8]) {
      expect(upperNormal(z) / tailByIntegration(z)).toBeCloseTo(1, 10);
      expect(twoSidedNormal(-z)).toBe(twoSidedNormal(z));
      expect(upperNormal(-z) + upperNormal(z)).toBeCloseTo(1, 14);
    }
  });

  test("a missing statistic has no tail, an infinite one an empty one", () => {
    expect(twoSidedNormal(NaN)).toBeNaN();
    expect(upperNormal(NaN)).toBeNaN();
    expect(twoSidedNormal(Infinity)).toBe(0);
  });
});
