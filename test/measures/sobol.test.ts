import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { SumsBootstrap } from "../../src/measures/sobol";
import { streamOf } from "../../src/measures/stream";
import { differencesOf } from "../published/comparison";
import { estimatesOf, indicesOf, sobolCases, sobolComparison } from "../published/sensitivity";

describe.each(sobolCases)("$source: $what", (it) => {
  const estimates = estimatesOf(it);

  test("the estimates lie around what analysis gives, and near enough to tell", () => {
    expect(differencesOf(sobolComparison(it, estimates)).beyond).toEqual([]);
    for (const { error } of estimates) expect(error).toBeLessThan(0.02);
  });
});

test("analysis gives the indices of Ishigami's function that are printed everywhere", () => {
  const { first = [], total = [] } = sobolCases[0]?.analytic ?? {};
  expect(first.map((share) => share.toFixed(4))).toEqual(["0.3139", "0.4424", "0.0000"]);
  expect(total.map((share) => share.toFixed(4))).toEqual(["0.5576", "0.4424", "0.2437"]);
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
