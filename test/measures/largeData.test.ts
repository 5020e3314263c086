/**
 * A hundred thousand units, on patterns whose measures have a closed form. A measure that compares every unit with every
 * other one would need ten thousand million steps, and more than the time a test has.
 */
import { criticWeights } from "../../src/measures/criticWeights";
import { dagum } from "../../src/measures/dagum";
import { entropyWeights } from "../../src/measures/entropyWeights";
import { gini } from "../../src/measures/gini";
import { herfindahl } from "../../src/measures/herfindahl";
import { kendall } from "../../src/measures/kendall";
import { moran } from "../../src/measures/moran";
import { normalize } from "../../src/measures/normalize";
import { theilDecomposition } from "../../src/measures/theil";
import { topsis } from "../../src/measures/topsis";

const n = 100_000;
/** 1 to n in an order without runs: 7919 has no divisor in common with n. */
const mixed = Array.from({ length: n }, (_, i) => ((i * 7919) % n) + 1);
const inTurn = Array.from({ length: n }, (_, i) => i + 1);

describe("a hundred thousand units", () => {
  test("of 1, 2, ..., n: G = (n - 1) / 3n, H = (4n + 2) / (3n(n + 1)), the middle ranks in the middle", () => {
    // Σ Σ |i - j| = n(n² - 1)/3, over 2 n² (n + 1)/2; Σ i² = n(n + 1)(2n + 1)/6, over (n(n + 1)/2)².
    expect(gini(mixed)).toBeCloseTo((n - 1) / (3 * n), 12);
    expect(gini(mixed, { weights: mixed.map(() => 2) })).toBeCloseTo((n - 1) / (3 * n), 12);
    expect(herfindahl(mixed)).toBeCloseTo((4 * n + 2) / (3 * n * (n + 1)), 15);
    const ranks = normalize(mixed, { method: "rank" });
    expect(mixed.every((value, i) => ranks[i] === n + 1 - value)).toBe(true);
  });

  test("in a hundred groups that follow one another all that is not within is net between", () => {
    // A group holds m = n/100 numbers in a row: within = 100 · m(m² - 1)/3 of the n(n² - 1)/3 that all pairs differ by.
    const m = n / 100;
    const found = dagum(
      mixed,
      mixed.map((value) => Math.ceil(value / m)),
    );
    const within = (((n - 1) / (3 * n)) * (100 * m * (m * m - 1))) / (n * (n * n - 1));
    expect(found.within).toBeCloseTo(within, 12);
    expect(found.netBetween).toBeCloseTo((n - 1) / (3 * n) - within, 10);
    expect(found.transvariation).toBeCloseTo(0, 10);
  });

  test("in a hundred groups that take turns nearly all is overlap, and the parts still sum to G", () => {
    const found = dagum(
      inTurn,
      inTurn.map((value) => value % 100),
    );
    expect(found.within + found.netBetween + found.transvariation).toBeCloseTo((n - 1) / (3 * n), 10);
    // Means of two groups are at most 99 apart, and their members 33,000 on average.
    expect(found.netBetween / found.transvariation).toBeLessThan(0.003);
  });

  test("half of them with 1 and half with 3: T = 0.25 ln 0.5 + 0.75 ln 1.5, none of it within the halves", () => {
    const found = theilDecomposition(
      mixed.map((value) => (value % 2 === 0 ? 1 : 3)),
      mixed.map((value) => value % 2),
    );
    expect(found.total).toBeCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 10);
    expect(found.within).toBe(0);
  });

  test("a thousand falling runs of a hundred, each run above the last: only pairs of one run are discordant", () => {
    const falling = inTurn.map((_, i) => 100 * Math.floor(i / 100) + (99 - (i % 100)));
    const discordant = 1000 * ((100 * 99) / 2);
    expect(kendall(falling).tau).toBeCloseTo(1 - (2 * discordant) / ((n * (n - 1)) / 2), 12);
  });

  test("1 to n along a line: Moran's I = (n - 3) / (n - 1)", () => {
    // With z = i - (n + 1)/2: Σ z_i z_(i+1) = (n² - 1)(n - 3)/12 and Σ z² = n(n² - 1)/12; n / S0 = n / (2(n - 1)), each pair twice.
    const line = {
      kind: "edges",
      from: inTurn.slice(0, -1).map((value) => value - 1),
      to: inTurn.slice(0, -1),
      weight: inTurn.slice(0, -1).map(() => 1),
    } as const;
    expect(moran(inTurn, line, { permutations: 0 }).index).toBeCloseTo((n - 3) / (n - 1), 10);
  });

  test("two indicators, one of which half the units share: e = 1 - ln 2 / ln n; each half is best or worst", () => {
    const table = mixed.map((value) => [value % 2, 5]);
    const found = entropyWeights(table);
    expect(found.entropy[0]).toBeCloseTo(1 - Math.log(2) / Math.log(n), 10);
    expect(Array.from(found.weights)).toEqual([1, 0]);
    expect(Array.from(criticWeights(table).weights)).toEqual([NaN, NaN]);
    const { closeness, rank } = topsis(table, [1, 1]);
    expect(mixed.every((value, i) => closeness[i] === value % 2)).toBe(true);
    expect(mixed.every((value, i) => rank[i] === (value % 2 === 1 ? 1 : n / 2 + 1))).toBe(true);
  });
});
