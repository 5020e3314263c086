import { patternOf, readPaths, trendOf, type ClusterPattern } from "../../src/evolution";
import { defaultModel, type LadderName } from "../../src/model";
import { handPanel, type HandCluster } from "./handPanel";
import { trendComparisons } from "../published/evolution";
import { testComparisons } from "../published/testComparisons";

function patternFor(ladder: LadderName, periods: HandCluster["periods"]): ClusterPattern {
  const { panel, dataset } = handPanel([
    { name: "A", ladder, periods },
    { name: "in every year", ladder: "ID", periods: periods.map(() => [20, 20, 20] as const) },
  ]);
  const [path] = readPaths(panel, dataset);
  if (!path) throw new Error("no path");
  return patternOf(path, defaultModel.rules);
}

const named = (ladder: LadderName, periods: HandCluster["periods"]): unknown => {
  const { reading } = patternFor(ladder, periods);
  return reading.kind === "tested" ? [reading.pattern, reading.agrees] : reading.reason;
};

describe("the trend of maturity", () => {
  testComparisons(trendComparisons);

  test("has an exact p up to ten periods", () => {
    expect(trendOf([1, 2, 3, 4, 5, 6])).toMatchObject({ method: "exact" });
    expect(trendOf([8, 5, 1, 2, 3, 4, 6, 7, 9, 10])).toMatchObject({ method: "exact" });
  });

  test("takes two maturities that differ in the last bit for equal", () => {
    expect(trendOf([0.1 + 0.2, 0.3, 1, 2])).toEqual(trendOf([0.3, 0.3, 1, 2]));
  });

  test("has no tau where maturity never changes", () => {
    expect(trendOf([1, 1, 1, 1, 1, 1])).toEqual({ kind: "constant" });
  });
});

describe("the run that is read", () => {
  test("needs six periods", () => {
    expect(
      named("ID", [
        [10, 20, 20],
        [20, 20, 20],
        [30, 20, 20],
        [40, 20, 20],
        [50, 20, 20],
      ]),
    ).toBe("shortRun");
    expect(
      named("ID", [
        [10, 20, 20],
        [20, 20, 20],
        [30, 20, 20],
        [40, 20, 20],
        [50, 20, 20],
        [70, 20, 20],
      ]),
    ).toEqual(["progressive", true]);
  });

  test("is the longest, and the latest of equally long ones", () => {
    const { reading, knownPeriods } = patternFor("ID", [
      [10, 20, 20],
      [20, 20, 20],
      [30, 20, 20],
      null,
      [40, 20, 20],
      [50, 20, 20],
      [54, 20, 20],
    ]);
    expect(reading).toMatchObject({
      reason: "shortRun",
      run: { from: 4, to: 6, maturities: [40 / 60, 50 / 60, 0.9].map((it): unknown => expect.closeTo(it, 12)) },
    });
    expect(knownPeriods).toBe(6);
  });

  test("ends at a change of composition, which is counted over the whole path", () => {
    const without = { "ID1.1": 40, "ID1.2": 40, "ID1.3": 40, "ID1.4": 40, "ID1.5": null };
    const { reading, movements } = patternFor("ID", [
      [40, 20, 20],
      [40, 20, 20],
      [40, 20, 20],
      [40, 20, 20],
      [without, 20, 20],
      [without, 20, 20],
    ]);
    expect(reading).toMatchObject({ reason: "shortRun", run: { from: 0, to: 3 } });
    expect(movements).toMatchObject({ composition: 1, hold: 4 });
  });

  test("does not exist for a cluster without a type, or without known maturity", () => {
    expect(patternFor("ID", [{ stages: [40, 20, 20], verdict: "HYBRID" }]).reading).toEqual({
      kind: "notTestable",
      reason: "untyped",
    });
    expect(patternFor("DI", [[40, null, 20]])).toMatchObject({
      knownPeriods: 0,
      reading: { kind: "notTestable", reason: "noRun" },
    });
  });

  test("a period without known maturity ends it, and is no known period", () => {
    const { reading, knownPeriods } = patternFor("DI", [
      [40, 20, 20],
      [40, 20, 20],
      [40, null, 20],
      [40, 20, 20],
    ]);
    expect(knownPeriods).toBe(3);
    expect(reading).toMatchObject({ kind: "notTestable", reason: "shortRun", run: { from: 0, to: 1 } });
  });

  test("its movements are those between its own periods, without the one that led into it", () => {
    const without = { "ID1.1": 40, "ID1.2": 40, "ID1.3": 40, "ID1.4": 40, "ID1.5": null };
    const { reading } = patternFor("ID", [
      [without, 20, 20],
      ...Array.from({ length: 6 }, () => [40, 20, 20] as const),
    ]);
    expect(reading).toMatchObject({
      kind: "tested",
      run: { from: 1, to: 6, movements: { hold: 5, composition: 0, advance: 0 } },
    });
  });
});

/** A cluster whose first stage is graded so, and which closes none. */
const within = (...grades: readonly number[]): HandCluster["periods"] => grades.map((grade) => [grade, 20, 20]);

describe("patterns at the limits of their rules", () => {
  test("a tau of 0.6 over six periods has a p of 0.136: neither maturing nor declining", () => {
    // Three exchanges in fifteen pairs.
    expect(named("ID", within(10, 15, 55, 20, 30, 40))).toEqual(["none", undefined]);
    expect(named("ID", within(40, 30, 20, 55, 15, 10))).toEqual(["none", undefined]);
  });

  test("a p below 0.10 with a tau of 21/45 is no trend", () => {
    // Twelve exchanges in 45 pairs; Kendall 1970: P(S >= 21) = .036 for ten.
    const { reading } = patternFor("ID", within(35, 30, 5, 10, 15, 20, 25, 45, 40, 50));
    expect(reading).toMatchObject({ pattern: "none", trend: { tau: expect.closeTo(21 / 45, 12) } });
    expect(reading.kind === "tested" && reading.trend.kind === "trend" && reading.trend.p).toBeCloseTo(0.072, 2);
  });

  test("a steady fall is declining, even within less than a quarter of a stage", () => {
    expect(named("ID", within(42, 40, 38, 36, 34, 32))).toEqual(["declining", undefined]);
  });

  test("a fall after a skip is dynamic: whoever skipped has not only declined", () => {
    // Nine values fall, all of them above the first: tau = -(36 - 9)/45 = -0.6.
    const falling = Array.from({ length: 9 }, (_, at) => [40, 28 - at, 60] as const);
    expect(named("DI", [[40, 20, 20], ...falling])).toEqual(["dynamic", true]);
  });

  test("a loop alone is not dynamic", () => {
    const held = Array.from({ length: 5 }, () => [60, 20, 20] as const);
    expect(named("ID", [...held, [40, 20, 20]])).toEqual(["none", undefined]);
  });

  test("without a trend, a rise is progressive only where nothing fell and all stages are closed at the end", () => {
    // .5, then 1.33 five times: tau 0.577; it never falls, but two stages stay open.
    const held = Array.from({ length: 5 }, () => [60, 20, 20] as const);
    expect(named("ID", [[30, 20, 20], ...held])).toEqual(["none", undefined]);
    // 2.83, 2.67, 2.5, then 3: it is done at the end, but fell before; tau 6/√180.
    const done = Array.from({ length: 3 }, () => [60, 60, 60] as const);
    expect(named("ID", [[60, 60, 50], [60, 60, 40], [60, 60, 30], ...done])).toEqual(["none", undefined]);
  });
});

describe("patterns, first rule that applies", () => {
  test("progressive: steady rise, which the theory expects of ID and not of DI", () => {
    const rise = [
      [10, 20, 20],
      [40, 20, 20],
      [60, 20, 20],
      [60, 40, 20],
      [60, 60, 20],
      [60, 60, 60],
    ] as const;
    expect(named("ID", rise)).toEqual(["progressive", true]);
    expect(
      named("DI", [
        [10, 20, 20],
        [40, 20, 20],
        [60, 30, 20],
        [60, 40, 20],
        [60, 60, 20],
        [60, 60, 60],
      ]),
    ).toEqual(["progressive", false]);
  });

  test("progressive: early done, never falling, although the ties keep tau below 0.6", () => {
    expect(
      named("ID", [
        [60, 60, 30],
        [60, 60, 60],
        [60, 60, 60],
        [60, 60, 60],
        [60, 60, 60],
        [60, 60, 60],
      ]),
    ).toEqual(["progressive", true]);
  });

  test("progressive: a debt paid is a rise", () => {
    expect(
      named("DI", [
        [40, 20, 60],
        [40, 30, 60],
        [40, 40, 60],
        [40, 60, 60],
        [50, 60, 60],
        [60, 60, 60],
      ]),
    ).toEqual(["progressive", false]);
  });

  test("dynamic: a skip, or a loop and an advance, which the theory expects of DI and not of ID", () => {
    expect(
      named("DI", [
        [40, 20, 20],
        [40, 20, 20],
        [40, 20, 60],
        [40, 20, 60],
        [40, 20, 60],
        [40, 20, 60],
      ]),
    ).toEqual(["dynamic", true]);
    expect(
      named("ID", [
        [40, 20, 20],
        [60, 20, 20],
        [40, 20, 20],
        [40, 20, 20],
        [40, 20, 20],
        [40, 20, 20],
      ]),
    ).toEqual(["dynamic", false]);
  });

  test("noise within the band of memory is not dynamic", () => {
    expect(
      named("ID", [
        [62, 20, 20],
        [58, 20, 20],
        [61, 20, 20],
        [56, 20, 20],
        [63, 20, 20],
        [57, 20, 20],
      ]),
    ).toEqual(["stalled", undefined]);
  });

  test("declining: falls and never rises, also when it fell off the end of the ladder", () => {
    expect(
      named("ID", [
        [60, 60, 60],
        [60, 60, 50],
        [60, 60, 40],
        [60, 40, 40],
        [60, 30, 40],
        [40, 30, 40],
      ]),
    ).toEqual(["declining", undefined]);
  });

  test("consolidated: ends with three closed stages and neither rose nor looped", () => {
    expect(
      named("DI", [
        [60, 60, 60],
        [57, 60, 60],
        [60, 60, 60],
        [60, 60, 60],
        [60, 60, 60],
        [60, 60, 60],
      ]),
    ).toEqual(["consolidated", undefined]);
  });

  test("stalled: less than a quarter stage between lowest and highest", () => {
    expect(
      named("ID", [
        [30, 20, 20],
        [40, 20, 20],
        [35, 20, 20],
        [30, 20, 20],
        [42, 20, 20],
        [36, 20, 20],
      ]),
    ).toEqual(["stalled", undefined]);
  });

  test("a range of exactly a quarter is not stalled", () => {
    expect(
      named("ID", [
        [30, 20, 20],
        [45, 20, 20],
        [35, 20, 20],
        [30, 20, 20],
        [42, 20, 20],
        [36, 20, 20],
      ]),
    ).toEqual(["none", undefined]);
  });

  test("maturing within a stage: a clear rise without closing anything", () => {
    expect(
      named("ID", [
        [10, 20, 20],
        [20, 20, 20],
        [30, 20, 20],
        [40, 20, 20],
        [50, 20, 20],
        [55, 20, 20],
      ]),
    ).toEqual(["maturing", undefined]);
  });

  test("no clear pattern: a rise without a trend", () => {
    expect(
      named("ID", [
        [50, 20, 20],
        [10, 20, 20],
        [55, 20, 20],
        [20, 20, 20],
        [60, 10, 20],
        [60, 10, 20],
      ]),
    ).toEqual(["none", undefined]);
  });
});
