import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { sobolIndices, SumsBootstrap, type SobolIndices } from "../../src/measures/sobol";
import { streamOf } from "../../src/measures/stream";

type Outcome = (x: readonly number[]) => number;

const BATCHES = 40;
const DRAWS = 1000;

/** The indices of factors that are uniform in [0, 1), from so many draws of Saltelli's design. */
function indicesOf(f: Outcome, factors: number, draws: number, generator = xoroshiro128plus(5)): SobolIndices {
  let pair = 0;
  const [first, total] = [Array<number>(factors).fill(0), Array<number>(factors).fill(0)];
  for (let draw = 0; draw < draws; draw += 1) {
    const uniform = (): number[] => Array.from({ length: factors }, () => uniformFloat64(generator));
    const [a, b] = [uniform(), uniform()];
    const [ofA, ofB] = [f(a), f(b)];
    pair += (ofA - ofB) ** 2;
    for (let at = 0; at < factors; at += 1) {
      const mixed = f(a.with(at, b[at] ?? 0));
      first[at] = (first[at] ?? 0) + (ofB - mixed) ** 2;
      total[at] = (total[at] ?? 0) + (ofA - mixed) ** 2;
    }
  }
  return sobolIndices({ pair, first, total });
}

/** Mean and standard error of the indices over independent batches, against what analysis gives. */
function expectWithin(f: Outcome, analytic: SobolIndices): void {
  const generator = xoroshiro128plus(11);
  const batches = Array.from({ length: BATCHES }, () => indicesOf(f, analytic.first.length, DRAWS, generator));
  for (const kind of ["first", "total"] as const) {
    analytic[kind].forEach((expected, at) => {
      const found = batches.map((batch) => batch[kind][at] ?? NaN);
      const mean = found.reduce((sum, each) => sum + each, 0) / BATCHES;
      const error = Math.sqrt(found.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (BATCHES - 1) / BATCHES);
      expect(error).toBeLessThan(0.02);
      expect(Math.abs(mean - expected)).toBeLessThan(4 * error + 1e-12);
    });
  }
}

test("Ishigami's function (a = 7, b = 0.1): first .3139, .4424, 0; total .5576, .4424, .2437", () => {
  const [a, b] = [7, 0.1];
  const f: Outcome = (u) => {
    const [x = 0, y = 0, z = 0] = u.map((each) => Math.PI * (2 * each - 1));
    return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
  };
  const [one, two] = [(1 + (b * Math.PI ** 4) / 5) ** 2 / 2, a ** 2 / 8];
  const three = (b ** 2 * Math.PI ** 8 * 8) / 225;
  const all = one + two + three;
  const analytic = { first: [one / all, two / all, 0], total: [(one + three) / all, two / all, three / all] };
  // As printed by Saltelli et al. 2008, Global Sensitivity Analysis: The Primer, and by everybody since.
  expect(analytic.first.map((share) => share.toFixed(4))).toEqual(["0.3139", "0.4424", "0.0000"]);
  expect(analytic.total.map((share) => share.toFixed(4))).toEqual(["0.5576", "0.4424", "0.2437"]);
  expectWithin(f, analytic);
});

test("Sobol's g-function with a = 0, 1, 4.5, 9", () => {
  const a = [0, 1, 4.5, 9];
  const f: Outcome = (x) =>
    a.reduce((product, each, at) => (product * (Math.abs(4 * (x[at] ?? 0) - 2) + each)) / (1 + each), 1);
  const own = a.map((each) => 1 / (3 * (1 + each) ** 2));
  const product = (parts: readonly number[]): number => parts.reduce((all, each) => all * (1 + each), 1);
  const all = product(own) - 1;
  expectWithin(f, {
    first: own.map((each) => each / all),
    total: own.map((each, at) => (each * product(own.toSpliced(at, 1))) / all),
  });
});

test("an additive function has first-order shares equal to total ones: 1, 4 and 9 of 14", () => {
  const shares = [1, 4, 9].map((part) => part / 14);
  expectWithin(([x = 0, y = 0, z = 0]) => x + 2 * y + 3 * z, { first: shares, total: shares });
});

test("a factor that moves nothing has exactly 0, one that moves everything exactly 1", () => {
  const { first, total } = indicesOf(([x = 0]) => x ** 3, 2, 100);
  expect([first, total]).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

test("an outcome that never varies has none", () => {
  expect(indicesOf(() => 3, 2, 10).first).toEqual([NaN, NaN]);
});

describe("bootstrap of sums", () => {
  test("of two rows, 0 and 1, the sums 0, 1 and 2 come in the ratio 1 : 2 : 1", () => {
    const bootstrap = new SumsBootstrap(Float64Array.of(0, 1), 1, ([sum = NaN]) => [sum], streamOf(1, 0));
    bootstrap.draw(1000);
    expect(bootstrap.interval(0, 0.2)).toEqual({ low: 0, high: 2 });
    expect(bootstrap.interval(0, 0.8)).toEqual({ low: 1, high: 1 });
  });

  test("a share keeps its rows together: where numerator and denominator are in proportion, it never varies", () => {
    const bootstrap = new SumsBootstrap(
      Float64Array.of(1, 2, 3, 6, 5, 10),
      2,
      ([a = NaN, b = NaN]) => [a / b],
      streamOf(1, 0),
    );
    bootstrap.draw(50);
    bootstrap.draw(50);
    expect(bootstrap.interval(0, 0.05)).toEqual({ low: 0.5, high: 0.5 });
  });

  test("of a mean, the interval is about as wide as its standard error says", () => {
    const generator = xoroshiro128plus(3);
    const values = Float64Array.from({ length: 400 }, () => uniformFloat64(generator));
    const bootstrap = new SumsBootstrap(values, 1, ([sum = NaN]) => [sum / 400], streamOf(1, 0));
    bootstrap.draw(1000);
    const { low, high } = bootstrap.interval(0, 0.05);
    // 2 x 1.96 x √(1/12/400)
    expect((high - low) / 0.0566).toBeGreaterThan(0.85);
    expect((high - low) / 0.0566).toBeLessThan(1.15);
  });

  test("one row says nothing about how far it may be off", () => {
    const bootstrap = new SumsBootstrap(Float64Array.of(1), 1, ([sum = NaN]) => [sum], streamOf(1, 0));
    bootstrap.draw(10);
    expect(bootstrap.interval(0, 0.05)).toEqual({ low: NaN, high: NaN });
  });
});
