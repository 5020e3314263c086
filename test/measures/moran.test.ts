import fc from "fast-check";
import { moran } from "../../src/measures/moran";
import type { SpatialWeights } from "../../src/measures/spatialWeights";
import { contiguity, crime } from "./columbus";
import { allOrders, faultsOf, positiveAmount, rowsOf, total } from "./data";
import { moranComparisons } from "../published/association";
import { testComparisons } from "../published/testComparisons";

const chain = {
  kind: "edges",
  from: [0, 1, 1, 2, 2, 3],
  to: [1, 0, 2, 1, 3, 2],
  weight: [1, 1, 1, 1, 1, 1],
} satisfies SpatialWeights;

/** The definition: a double loop over a full matrix. */
function moranByPairs(values: readonly number[], rows: readonly (readonly number[])[]): number {
  const mean = total(values) / values.length;
  let products = 0;
  let weight = 0;
  rows.forEach((row, i) => {
    row.forEach((w, j) => {
      products += w * ((values[i] ?? NaN) - mean) * ((values[j] ?? NaN) - mean);
      weight += w;
    });
  });
  return ((values.length / weight) * products) / total(values.map((value) => (value - mean) ** 2));
}

/** Values and a random W without self-links, some rows empty. */
const maps = (least: number, most: number): fc.Arbitrary<{ values: number[]; rows: number[][] }> =>
  fc.integer({ min: least, max: most }).chain((n) =>
    fc
      .record({
        values: fc.array(positiveAmount, { minLength: n, maxLength: n }),
        rows: fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n }), {
          minLength: n,
          maxLength: n,
        }),
      })
      .map(({ values, rows }) => ({ values, rows: rows.map((row, i) => row.map((w, j) => (i === j ? 0 : w))) }))
      .filter(({ values, rows }) => new Set(values).size > 1 && total(rows.map(total)) > 0),
  );

function edgesOf(rows: readonly (readonly number[])[]): SpatialWeights {
  const links = rows.flatMap((row, i) => row.flatMap((w, j) => (w > 0 ? [{ i, j, w }] : []))).reverse();
  return { kind: "edges", from: links.map(({ i }) => i), to: links.map(({ j }) => j), weight: links.map(({ w }) => w) };
}

const quick = { permutations: 0 } as const;

describe("Moran's I", () => {
  testComparisons(moranComparisons);

  test("no random reassignment of Columbus comes close: p = 1/1000, and the same seed gives the same p", () => {
    const options = { standardize: "row", alternative: "greater" } as const;
    expect(moran(crime, contiguity, options).permutation).toEqual({ permutations: 999, seed: 1, p: 0.001 });
    const shuffledCrime = crime.map((_, i) => crime[(i * 20) % 49] ?? NaN);
    const once = moran(shuffledCrime, contiguity, { ...options, seed: 7, permutations: 99 });
    expect(moran(shuffledCrime, contiguity, { ...options, seed: 7, permutations: 99 })).toEqual(once);
    expect(once.permutation.p).toBeGreaterThan(0.05);
  });

  test("a matrix and a list of links say the same, and both agree with the double loop", () => {
    fc.assert(
      fc.property(maps(2, 9), fc.constantFrom("none" as const, "row" as const), ({ values, rows }, standardize) => {
        const options = { ...quick, standardize };
        const ofMatrix = moran(values, { kind: "matrix", rows }, options);
        const ofEdges = moran(values, edgesOf(rows), options);
        const standardised =
          standardize === "none" ? rows : rows.map((row) => row.map((w) => (total(row) > 0 ? w / total(row) : 0)));
        expect(ofMatrix.index).toBeCloseTo(moranByPairs(values, standardised), 10);
        expect(ofEdges.index).toBeCloseTo(ofMatrix.index, 10);
        expect(ofEdges.normality.variance).toBeCloseTo(ofMatrix.normality.variance, 10);
        expect(ofEdges.islands).toEqual(ofMatrix.islands);
      }),
    );
  });

  test("over all orders of the values on the map, I averages -1/(n - 1) and varies exactly as randomisation says", () => {
    fc.assert(
      fc.property(maps(5, 5), ({ values, rows }) => {
        const found = moran(values, { kind: "matrix", rows }, quick);
        const everyI = allOrders(values).map((order) => moranByPairs(order, rows));
        const mean = total(everyI) / everyI.length;
        expect(mean).toBeCloseTo(found.expectation, 10);
        expect(total(everyI.map((i) => (i - mean) ** 2)) / everyI.length).toBeCloseTo(found.randomisation.variance, 9);
      }),
      { numRuns: 15 },
    );
  });

  test("the permutation p tends to the share of all orders that are as extreme", () => {
    const values = [1, 2, 4, 8, 9];
    const line = rowsOf("0 1 0 0 0; 1 0 1 0 0; 0 1 0 1 0; 0 0 1 0 1; 0 0 0 1 0");
    const weights: SpatialWeights = { kind: "matrix", rows: line };
    const observed = moranByPairs(values, line);
    const asLarge = allOrders(values).filter((order) => moranByPairs(order, line) >= observed - 1e-12).length / 120;
    const asFar =
      allOrders(values).filter((order) => Math.abs(moranByPairs(order, line) + 0.25) >= observed + 0.25 - 1e-12)
        .length / 120;
    // Four standard errors of a share drawn 9,999 times.
    const margin = (p: number): number => 4 * Math.sqrt((p * (1 - p)) / 9999);
    const many = { permutations: 9999 };
    expect(Math.abs(moran(values, weights, { ...many, alternative: "greater" }).permutation.p - asLarge)).toBeLessThan(
      margin(asLarge),
    );
    expect(Math.abs(moran(values, weights, many).permutation.p - asFar)).toBeLessThan(margin(asFar));
    expect(moran(values, weights, { ...many, alternative: "less" }).permutation.p).toBeGreaterThan(0.95);
  });

  test("units of measurement, a constant added and the scale of W do not matter; renumbering the units neither", () => {
    fc.assert(
      fc.property(maps(4, 8), fc.integer({ min: 1, max: 20 }), ({ values, rows }, scale) => {
        const found = moran(values, { kind: "matrix", rows }, quick);
        const changed = moran(
          values.map((value) => 5 - scale * value).reverse(),
          { kind: "matrix", rows: rows.map((row) => row.map((w) => w * scale).reverse()).reverse() },
          quick,
        );
        expect(changed.index).toBeCloseTo(found.index, 9);
        expect(changed.normality.variance).toBeCloseTo(found.normality.variance, 9);
        expect(changed.randomisation.variance).toBeCloseTo(found.randomisation.variance, 9);
      }),
    );
  });

  test("a second copy of the whole map leaves I alone; dropping islands is leaving their values blank", () => {
    fc.assert(
      fc.property(maps(4, 7), ({ values, rows }) => {
        const found = moran(values, { kind: "matrix", rows }, quick);
        const none = rows.map(() => 0);
        const twice = [...rows.map((row) => [...row, ...none]), ...rows.map((row) => [...none, ...row])];
        const copied = moran([...values, ...values], { kind: "matrix", rows: twice }, quick);
        expect(copied.index).toBeCloseTo(found.index, 10);
        const dropped = moran(values, { kind: "matrix", rows }, { ...quick, islands: "drop" });
        const blank = moran(
          values.map((value, i) => (found.islands.includes(i) ? NaN : value)),
          { kind: "matrix", rows },
          quick,
        );
        expect([dropped.count, dropped.index, dropped.randomisation.variance]).toEqual([
          blank.count,
          blank.index,
          blank.randomisation.variance,
        ]);
      }),
    );
  });

  test("|I| is at most n/S0 times the largest mean of a row sum and its column sum", () => {
    // Σ w_ij z_i z_j is the form of (W + W')/2, none of whose eigenvalues exceeds its largest row sum.
    fc.assert(
      fc.property(maps(2, 9), fc.constantFrom("none" as const, "row" as const), ({ values, rows }, standardize) => {
        const used =
          standardize === "none" ? rows : rows.map((row) => row.map((w) => (total(row) > 0 ? w / total(row) : 0)));
        const margins = used.map((row, i) => (total(row) + total(used.map((other) => other[i] ?? NaN))) / 2);
        const bound = (values.length / total(used.map(total))) * Math.max(...margins);
        const { index } = moran(values, { kind: "matrix", rows }, { ...quick, standardize });
        expect(Math.abs(index)).toBeLessThanOrEqual(bound + 1e-10);
      }),
    );
  });

  test("no links, a constant column, one unit: no index; three units: no randomisation; all alike neighbours: no z", () => {
    const nothing: SpatialWeights = { kind: "edges", from: [], to: [], weight: [] };
    expect(moran([1, 2, 3], nothing).index).toBeNaN();
    expect(moran([1, 2, 3], nothing).islands).toEqual([0, 1, 2]);
    const constant = moran([0.1, 0.1, 0.1, 0.1], chain);
    for (const value of [constant.index, constant.normality.z, constant.permutation.p]) expect(value).toBeNaN();
    expect(moran([5], nothing).expectation).toBeNaN();
    expect(moran([], nothing).index).toBeNaN();
    const three: SpatialWeights = {
      kind: "matrix",
      rows: rowsOf("0 1 0; 1 0 1; 0 1 0"),
    };
    expect(moran([1, 2, 4], three, quick).randomisation.variance).toBeNaN();
    expect(moran([1, 2, 4], three, quick).normality.z).not.toBeNaN();
    const everybody = moran([1, 2, 4, 7.3], {
      kind: "matrix",
      rows: [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (i === j ? 0 : 1))),
    });
    expect(everybody.index).toBeCloseTo(-1 / 3, 12);
    expect(everybody.normality.z).toBeNaN();
    expect(everybody.permutation.p).toBe(1);
  });

  test("one-sided by the normal law: 1, 2, 3, 4 along a line lie √3 standard errors above chance", () => {
    // S0 = 6, S1 = 12, S2 = 40: E[I²] = 140/540, variance 7/27 - 1/9 = 4/27, z = (1/3 + 1/3)/√(4/27) = √3
    const along = (alternative: "greater" | "less" | "twoSided") =>
      moran([1, 2, 3, 4], chain, { permutations: 0, alternative }).normality;
    expect(along("greater").z).toBeCloseTo(Math.sqrt(3), 12);
    // P(χ²(1) > 3) = 0.0832645, half of it on either side
    expect(along("twoSided").p).toBeCloseTo(0.0832645, 6);
    expect(along("greater").p).toBeCloseTo(0.0832645 / 2, 6);
    expect(along("less").p).toBeCloseTo(1 - 0.0832645 / 2, 6);
  });

  test("without permutations there is no p of permutations", () => {
    expect(moran([1, 2, 3, 4], chain, { permutations: 0 }).permutation.p).toBeNaN();
  });

  test("a column of equal tenths is constant, although their rounded mean is not a tenth", () => {
    const line = { kind: "edges", from: [0, 1], to: [1, 2], weight: [1, 1] } as const;
    expect(moran([0.1, 0.1, 0.1], line, { permutations: 0 }).index).toBeNaN();
  });

  test("fewer than no permutations and a seed that is no whole number are refused", () => {
    expect(faultsOf(() => moran([1, 2, 3, 4], chain, { permutations: -1 }))).toMatchObject([
      { code: "notWhole", where: ["permutations"] },
    ]);
    expect(faultsOf(() => moran([1, 2, 3, 4], chain, { seed: 0.5 }))).toMatchObject([
      { code: "notWhole", where: ["seed"] },
    ]);
  });
});
