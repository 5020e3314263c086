import fc from "fast-check";
import { normalize } from "../../src/measures/normalize";
import { goalpostComparisons, minMaxComparisons } from "../published/normalizing";
import { testComparisons } from "../published/testComparisons";
import { amount, expectClose, faultsOf, total } from "./data";

const column = fc.array(amount, { minLength: 2, maxLength: 25 }).filter((values) => new Set(values).size > 1);

describe("goalposts", () => {
  testComparisons(goalpostComparisons);

  test("less is better is the mirror of more is better, not a column of zeros", () => {
    fc.assert(
      fc.property(column, (values) => {
        const up = normalize(values, { method: "goalposts", low: 5, high: 30 });
        const down = normalize(values, { method: "goalposts", low: 5, high: 30, direction: -1 });
        values.forEach((value, i) => {
          expect((up[i] ?? NaN) + (down[i] ?? NaN)).toBeCloseTo(1, 12);
          expect(up[i]).toBeCloseTo(Math.min(1, Math.max(0, (value - 5) / 25)), 12);
        });
      }),
    );
  });

  test("a unit more moves no goalpost, where it would move every min-max position", () => {
    const posts = { method: "goalposts", low: 0, high: 100 } as const;
    expect(Array.from(normalize([20, 40, 90], posts).subarray(0, 2))).toEqual(Array.from(normalize([20, 40], posts)));
    expect(Array.from(normalize([20, 40], { method: "minMax" }))).toEqual([0, 1]);
    expectClose(normalize([20, 40, 90], { method: "minMax" }), [0, 2 / 7, 1], 12);
  });

  test("goalposts that coincide, are turned round or are missing are refused", () => {
    const faults = (low: number, high: number) => faultsOf(() => normalize([1], { method: "goalposts", low, high }));
    expect(faults(3, 3)).toEqual([{ code: "coincidentGoalposts", where: ["high"], found: "3", expected: "> 3" }]);
    expect(faults(9, 3)).toMatchObject([{ code: "reversedGoalposts", where: ["high"] }]);
    expect(faults(NaN, 3)).toMatchObject([{ code: "missing", where: ["low"] }]);
    expect(faults(3, NaN)).toMatchObject([{ code: "missing", where: ["high"] }]);
  });
});

describe("min-max", () => {
  testComparisons(minMaxComparisons);

  test("units of measurement do not matter, and a constant column has no scale", () => {
    fc.assert(
      fc.property(column, fc.integer({ min: 1, max: 40 }), (values, scale) => {
        expectClose(
          normalize(
            values.map((value) => value * scale - 7),
            { method: "minMax" },
          ),
          normalize(values, { method: "minMax" }),
          9,
        );
      }),
    );
    expect(Array.from(normalize([3, 3], { method: "minMax" }))).toEqual([NaN, NaN]);
    expect(Array.from(normalize([3], { method: "minMax" }))).toEqual([NaN]);
    expect(Array.from(normalize([NaN], { method: "minMax" }))).toEqual([NaN]);
  });
});

describe("z-scores", () => {
  test("Microsoft's help for STDEV.S: breaking strengths of ten tools, sd 27.46391572; STDEV.P gives 26.05455814", () => {
    const strengths = [1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299];
    // The first lies 1345 - 1328.6 above the mean.
    expect(normalize(strengths, { method: "z" })[0]).toBeCloseTo(16.4 / 27.46391572, 9);
    expect(normalize(strengths, { method: "z", deviation: "population" })[0]).toBeCloseTo(16.4 / 26.05455814, 9);
  });

  test("of eight units a population z is √(8/7) times a sample z, 6.9 % more: which of the two is said, never mixed", () => {
    const values = [3, 9, 4, 4, 7, 1, 0, 8];
    const sample = normalize(values, { method: "z" });
    normalize(values, { method: "z", deviation: "population" }).forEach((z, i) =>
      expect(z).toBeCloseTo((sample[i] ?? NaN) * Math.sqrt(8 / 7), 12),
    );
    expect(Math.sqrt(8 / 7)).toBeCloseTo(1.069, 3);
  });

  test("mean 0, sample variance 1, mirrored when less is better", () => {
    fc.assert(
      fc.property(column, (values) => {
        const z = normalize(values, { method: "z" });
        expect(total(z)).toBeCloseTo(0, 9);
        expect(total(z.map((value) => value * value)) / (values.length - 1)).toBeCloseTo(1, 9);
        expectClose(
          normalize(values, { method: "z", direction: -1 }),
          z.map((value) => -value),
          12,
        );
      }),
    );
  });

  test("a constant column and a single value have none, even where their mean is not exact", () => {
    expect(Array.from(normalize([0.1, 0.1, 0.1], { method: "z" }))).toEqual([NaN, NaN, NaN]);
    expect(Array.from(normalize([4], { method: "z" }))).toEqual([NaN]);
  });
});

describe("ranks", () => {
  test("Microsoft's help for RANK.EQ: of 7, 3.5, 3.5, 1, 2 the 2 is fourth; counted upwards 7 is fifth and 3.5 third", () => {
    const values = [7, 3.5, 3.5, 1, 2];
    expect(Array.from(normalize(values, { method: "rank" }))).toEqual([1, 2, 2, 5, 4]);
    expect(Array.from(normalize(values, { method: "rank", direction: -1 }))).toEqual([5, 3, 3, 1, 2]);
  });

  test("ties take the best, the mean or the worst of their ranks", () => {
    const values = [5, 9, 5, 5, 1];
    expect(Array.from(normalize(values, { method: "rank", ties: "min" }))).toEqual([2, 1, 2, 2, 5]);
    expect(Array.from(normalize(values, { method: "rank", ties: "average" }))).toEqual([3, 1, 3, 3, 5]);
    expect(Array.from(normalize(values, { method: "rank", ties: "max" }))).toEqual([4, 1, 4, 4, 5]);
    const fewest = (ties: "min" | "average" | "max"): number[] =>
      Array.from(normalize(values, { method: "rank", direction: -1, ties }));
    expect([fewest("min"), fewest("average"), fewest("max")]).toEqual([
      [2, 5, 2, 2, 1],
      [3, 5, 3, 3, 1],
      [4, 5, 4, 4, 1],
    ]);
  });

  test("each rank is one more than the units that are better; mean ranks always sum to n(n + 1)/2", () => {
    fc.assert(
      fc.property(column, fc.constantFrom(1 as const, -1 as const), (values, direction) => {
        const expected = values.map((value) => 1 + values.filter((other) => direction * (other - value) > 0).length);
        expect(Array.from(normalize(values, { method: "rank", direction }))).toEqual(expected);
        const n = values.length;
        expect(total(normalize(values, { method: "rank", direction, ties: "average" }))).toBeCloseTo(
          (n * (n + 1)) / 2,
          10,
        );
      }),
    );
  });

  test("a gap has no rank and does not push the others down", () => {
    expect(Array.from(normalize([3, NaN, 8], { method: "rank" }))).toEqual([2, NaN, 1]);
  });
});

describe("percentile ranks", () => {
  test("Microsoft's help for PERCENTRANK.INC, cut there to three digits: 2, 4 and 8 of ten values at 0.333, 0.555 and 0.666", () => {
    const values = [13, 12, 11, 8, 4, 3, 2, 1, 1, 1];
    const found = normalize(values, { method: "percentileRank" });
    const cut = (value: number | undefined): number => Math.floor((value ?? NaN) * 1000) / 1000;
    expect([cut(found[6]), cut(found[4]), cut(found[3])]).toEqual([0.333, 0.555, 0.666]);
    expect([found[0], found[9]]).toEqual([1, 0]);
  });

  test("Microsoft's help for PERCENTRANK.EXC: 7 of nine values at 0.7", () => {
    expect(normalize([1, 2, 3, 6, 6, 6, 7, 8, 9], { method: "percentileRank", ends: "exclusive" })[6]).toBeCloseTo(
      0.7,
      12,
    );
  });

  test("order of units and a common change of unit do not matter to z, ranks and percentiles; a second copy of all leaves min-max, population z and who is before whom", () => {
    const methods = ["minMax", "z", "rank", "percentileRank"] as const;
    fc.assert(
      fc.property(column, fc.integer({ min: 1, max: 30 }), fc.constantFrom(...methods), (values, scale, method) => {
        const found = normalize(values, { method });
        const turned = values.map((value) => scale * value - 4).reverse();
        expectClose(normalize(turned, { method }).reverse(), found, 9);
        const twice = [...values, ...values];
        if (method === "minMax") expectClose(normalize(twice, { method }), [...found, ...found], 12);
        if (method === "z")
          expectClose(
            normalize(twice, { method, deviation: "population" }).subarray(values.length),
            normalize(values, { method, deviation: "population" }),
            10,
          );
        // With two of each the best rank of a value is 1 + twice the number before it.
        if (method === "rank")
          expect(Array.from(normalize(twice, { method }))).toEqual(
            Array.from([...found, ...found], (rank) => 2 * rank - 1),
          );
      }),
    );
  });

  test("the share of the others that are worse, in both directions; one unit has no others", () => {
    fc.assert(
      fc.property(column, fc.constantFrom(1 as const, -1 as const), (values, direction) => {
        const worse = (value: number): number => values.filter((other) => direction * (value - other) > 0).length;
        expectClose(
          normalize(values, { method: "percentileRank", direction }),
          values.map((value) => worse(value) / (values.length - 1)),
          12,
        );
      }),
    );
    expect(Array.from(normalize([4, NaN], { method: "percentileRank" }))).toEqual([NaN, NaN]);
    expect(Array.from(normalize([4, NaN], { method: "percentileRank", ends: "exclusive" }))).toEqual([0.5, NaN]);
  });
});
