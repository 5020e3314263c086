import fc from "fast-check";
import { ellisonGlaeser } from "../../src/measures/ellisonGlaeser";
import { herfindahl } from "../../src/measures/herfindahl";
import { amounts, faultsOf, positiveAmount, total } from "./data";
import { ellisonGlaeserComparisons } from "../published/concentration";
import { testComparisons } from "../published/testComparisons";

interface Plant {
  readonly size: number;
  readonly region: number;
}

const regions = 4;
const area = fc.array(positiveAmount, { minLength: regions, maxLength: regions });
const plantsOf = (most: number): fc.Arbitrary<Plant[]> =>
  fc.array(fc.record({ size: positiveAmount, region: fc.integer({ min: 0, max: regions - 1 }) }), {
    minLength: 2,
    maxLength: most,
  });

const sharesOf = (amounts: readonly number[]): number[] => amounts.map((amount) => amount / total(amounts));

/** The index of plants on a map, from the industry's amounts by region and the plant sizes. */
function indexOf(plants: readonly Plant[], map: readonly number[]): number {
  const byRegion = map.map((_, r) => total(plants.filter(({ region }) => region === r).map(({ size }) => size)));
  return ellisonGlaeser(byRegion, map, herfindahl(plants.map(({ size }) => size)));
}

/** Plant by plant, without ever adding up a region: which pairs of plants are neighbours, and how common each one's region is. */
function indexByPlants(plants: readonly Plant[], map: readonly number[]): number {
  const sizes = sharesOf(plants.map(({ size }) => size));
  const places = sharesOf(map);
  let [together, alone, expected] = [0, 0, 0];
  plants.forEach((a, i) => {
    alone += (sizes[i] ?? NaN) ** 2;
    expected += (sizes[i] ?? NaN) * (places[a.region] ?? NaN);
    plants.forEach((b, j) => {
      if (i !== j && a.region === b.region) together += (sizes[i] ?? NaN) * (sizes[j] ?? NaN);
    });
  });
  const chance = total(places.map((x) => x * x));
  // Σ (s - x)² = Σ s² - 2 Σ s x + Σ x², and Σ s² counts each plant with itself and with its neighbours.
  const concentration = alone + together - 2 * expected + chance;
  return (concentration / (1 - chance) - alone) / (1 - alone);
}

describe("Ellison-Glaeser index", () => {
  testComparisons(ellisonGlaeserComparisons);

  test("darts thrown at the map give 0 on average: the mean of G over all throws is (1 - Σx²) H", () => {
    // Two plants of 0.75 and 0.25 over regions of 0.6 and 0.4; the four throws have chances 0.36, 0.24, 0.24, 0.16.
    const area = [0.6, 0.4];
    const plants = 0.75 ** 2 + 0.25 ** 2;
    const mean =
      0.36 * ellisonGlaeser([1, 0], area, plants) +
      0.24 * ellisonGlaeser([0.75, 0.25], area, plants) +
      0.24 * ellisonGlaeser([0.25, 0.75], area, plants) +
      0.16 * ellisonGlaeser([0, 1], area, plants);
    expect(mean).toBeCloseTo(0, 12);
  });

  test("agrees with the sum over pairs of plants that share a region", () => {
    fc.assert(
      fc.property(plantsOf(12), area, (plants, map) => {
        expect(indexOf(plants, map)).toBeCloseTo(indexByPlants(plants, map), 10);
      }),
    );
  });

  test("what it estimates: where all plants follow one another with chance γ, and else fall as darts, it averages γ", () => {
    // Ellison & Glaeser 1997: E(G) = (1 - Σx²)(γ + (1 - γ) H), whatever the sizes of plants and regions.
    fc.assert(
      fc.property(plantsOf(4), area, fc.integer({ min: 0, max: 10 }), (plants, map, tenths) => {
        const places = sharesOf(map);
        let [together, apart] = [0, 0];
        places.forEach((x, region) => {
          together +=
            x *
            indexOf(
              plants.map(({ size }) => ({ size, region })),
              map,
            );
        });
        const throwPlants = (thrown: readonly Plant[], chance: number): void => {
          const next = plants[thrown.length];
          if (next === undefined) apart += chance * indexOf(thrown, map);
          else places.forEach((x, region) => throwPlants([...thrown, { size: next.size, region }], chance * x));
        };
        throwPlants([], 1);
        const gamma = tenths / 10;
        expect(together).toBeCloseTo(1, 10);
        expect(gamma * together + (1 - gamma) * apart).toBeCloseTo(gamma, 10);
      }),
      { numRuns: 30 },
    );
  });

  test("never below -H / (1 - H), which only a spread exactly like all activity has", () => {
    fc.assert(
      fc.property(plantsOf(8), area, (plants, map) => {
        const h = herfindahl(plants.map(({ size }) => size));
        const least = -h / (1 - h);
        expect(indexOf(plants, map)).toBeGreaterThanOrEqual(least - 1e-10);
        expect(ellisonGlaeser(map, map, h)).toBeCloseTo(least, 10);
      }),
    );
  });

  test("one plant, or one region that holds everything, has no index", () => {
    expect(ellisonGlaeser([1, 0], [0.5, 0.5], 1)).toBeNaN();
    // Nor an endless one: a single plant spread like all activity, or an industry away from the one region that has any.
    expect(ellisonGlaeser([0.5, 0.5], [0.5, 0.5], 1)).toBeNaN();
    expect(ellisonGlaeser([0, 1], [1, 0], 0.2)).toBeNaN();
    expect(ellisonGlaeser([3], [9], 0.2)).toBeNaN();
    expect(ellisonGlaeser([0, 0], [1, 1], 0.2)).toBeNaN();
  });

  test("amounts and shares are the same input, and a rearranged map is the same map", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 99 }), (industry, scale, h) => {
        const area = industry.map((_, i) => 1 + (i % 4));
        const gamma = ellisonGlaeser(industry, area, h / 100);
        fc.pre(!Number.isNaN(gamma));
        expect(
          ellisonGlaeser(
            industry.map((x) => x * scale),
            area.map((x) => x / scale),
            h / 100,
          ),
        ).toBeCloseTo(gamma, 9);
        expect(ellisonGlaeser([...industry].reverse(), [...area].reverse(), h / 100)).toBeCloseTo(gamma, 9);
      }),
    );
  });

  test("a Herfindahl index outside 0-1, gaps, negatives and unequal lengths are refused", () => {
    expect(faultsOf(() => ellisonGlaeser([1, 0], [1, 1], 1.2))).toEqual([
      { code: "outOfRange", where: ["plantHerfindahl"], found: "1.2", expected: "0..1" },
    ]);
    expect(faultsOf(() => ellisonGlaeser([1, 0], [1, 1], -0.1))).toEqual([
      { code: "outOfRange", where: ["plantHerfindahl"], found: "-0.1", expected: "0..1" },
    ]);
    expect(faultsOf(() => ellisonGlaeser([1, 0], [1, 1], NaN))).toMatchObject([{ code: "outOfRange" }]);
    expect(faultsOf(() => ellisonGlaeser([1, 0], [1], 0.2))).toMatchObject([{ code: "length", where: ["areaShares"] }]);
    expect(faultsOf(() => ellisonGlaeser([1, NaN], [1, 1], 0.2))).toMatchObject([
      { code: "missing", where: ["regionShares", 1] },
    ]);
    expect(faultsOf(() => ellisonGlaeser([1, 1], [1, -1], 0.2))).toMatchObject([
      { code: "negative", where: ["areaShares", 1] },
    ]);
  });
});
