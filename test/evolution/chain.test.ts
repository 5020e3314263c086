import fc from "fast-check";
import { estimateChain, ergodicDistribution, firstPassages, shareOf, type Passage } from "../../src/evolution";
import { oz, passageComparisons, shareComparisons } from "../published/evolution";
import { testComparisons } from "../published/testComparisons";

const periods = (passages: Passage[][]): unknown[][] =>
  passages.map((row) => row.map((it) => (it.kind === "expected" ? expect.closeTo(it.periods, 10) : it.kind)));
const passagesOf = (counts: number[][]): unknown[][] =>
  firstPassages(estimateChain(counts)).map((row) => row.map((it) => (it.kind === "expected" ? it.periods : it.kind)));
const close = (rows: unknown[][]): unknown[][] =>
  rows.map((row) => row.map((it): unknown => (typeof it === "number" ? expect.closeTo(it, 10) : it)));

// A cluster that never leaves the last state.
const absorbing = [
  [1, 1, 0],
  [0, 1, 1],
  [0, 0, 5],
];

test("transition probabilities are shares of the row; a row without observations stays blank", () => {
  expect(
    estimateChain([
      [3, 1],
      [0, 0],
    ]),
  ).toEqual([{ kind: "observed", total: 4, shares: [0.75, 0.25] }, { kind: "unobserved" }]);
});

describe("expected first passage", () => {
  testComparisons(passageComparisons);

  test("of a walk that climbs a step with probability 1/5 is five periods a step; the way back never comes", () => {
    const climb = [
      [4, 1, 0, 0],
      [0, 4, 1, 0],
      [0, 0, 4, 1],
      [0, 0, 0, 1],
    ];
    expect(passagesOf(climb)).toEqual(
      close([
        ["notCertain", 5, 10, 15],
        ["never", "notCertain", 5, 10],
        ["never", "never", "notCertain", 5],
        ["never", "never", "never", 1],
      ]),
    );
  });

  test("of a symmetric walk between walls grows with the square of the distance", () => {
    const walk = [
      [0, 1, 0, 0, 0],
      [1, 0, 1, 0, 0],
      [0, 1, 0, 1, 0],
      [0, 0, 1, 0, 1],
      [0, 0, 0, 1, 0],
    ];
    expect(passagesOf(walk)[0]).toEqual(close([[8, 1, 4, 9, 16]])[0]);
  });

  test("is not certain where another state keeps what enters it", () => {
    expect(
      passagesOf([
        [0, 1, 1],
        [0, 1, 0],
        [0, 0, 1],
      ]),
    ).toEqual([
      ["never", "notCertain", "notCertain"],
      ["never", 1, "never"],
      ["never", "never", 1],
    ]);
  });

  test("is unknown where a path leads through a row without observations, but not behind the target", () => {
    expect(
      passagesOf([
        [1, 1, 0],
        [0, 0, 0],
        [1, 0, 1],
      ]),
    ).toEqual(
      close([
        ["unknown", 2, "unknown"],
        ["unknown", "unknown", "unknown"],
        [2, 4, "unknown"],
      ]),
    );
  });

  test("weighs out: return time = 1/π wherever all states are visited again and again", () => {
    const counts = fc.array(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 4, maxLength: 4 }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(counts, (rows) => {
        const chain = estimateChain(rows);
        const ergodic = ergodicDistribution(chain);
        if (ergodic.kind !== "known") throw new Error("blank");
        firstPassages(chain).forEach((row, state) => {
          const home = row[state];
          expect(home?.kind === "expected" && home.periods * (ergodic.shares[state] ?? NaN)).toBeCloseTo(1, 9);
        });
        expect(periods(firstPassages(chain))).toHaveLength(4);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});

describe("the ergodic distribution", () => {
  const shares = (counts: number[][]): unknown => ergodicDistribution(estimateChain(counts));

  test("agrees with the Land of Oz", () => {
    expect(shares(oz)).toEqual({
      kind: "known",
      shares: [0.4, 0.2, 0.4].map((share): unknown => expect.closeTo(share, 12)),
    });
  });

  test("gathers in the one state that is never left", () => {
    expect(shares(absorbing)).toEqual({ kind: "known", shares: [0, 0, 1] });
  });

  test("of a cycle is the share of time", () => {
    expect(
      shares([
        [0, 1, 0],
        [0, 0, 1],
        [1, 0, 0],
      ]),
    ).toMatchObject({ shares: [1 / 3, 1 / 3, 1 / 3].map((share): unknown => expect.closeTo(share, 12)) });
  });

  test("is blank with two closed classes, which it names", () => {
    expect(
      shares([
        [1, 0, 0, 0],
        [1, 0, 1, 0],
        [0, 0, 1, 1],
        [0, 0, 1, 1],
      ]),
    ).toEqual({ kind: "blank", reason: "severalClasses", classes: [[0], [2, 3]] });
  });

  test("is blank where a row without observations can be reached, and not where it cannot", () => {
    expect(
      shares([
        [1, 1],
        [0, 0],
      ]),
    ).toEqual({ kind: "blank", reason: "unknownRow", states: [1] });
    // One class is closed, yet some clusters go where nobody was seen to leave.
    expect(
      shares([
        [1, 1, 0, 2],
        [0, 1, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ]),
    ).toEqual({ kind: "blank", reason: "unknownRow", states: [3] });
    expect(
      shares([
        [0, 0, 0, 1],
        [1, 0, 1, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ]),
    ).toEqual({ kind: "blank", reason: "unknownRow", states: [2, 3] });
    expect(
      shares([
        [1, 1, 0],
        [1, 1, 0],
        [0, 0, 0],
      ]),
    ).toMatchObject({ kind: "known", shares: [0.5, 0.5, 0] });
    expect(
      shares([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({ kind: "blank", reason: "noObservations" });
  });
});

test("none of all reaches down to exactly 0, all of them up to exactly 1, whatever the number", () => {
  for (let of = 1; of <= 500; of += 1) {
    expect(shareOf(0, of)).toMatchObject({ kind: "share", low: 0 });
    expect(shareOf(of, of)).toMatchObject({ kind: "share", high: 1 });
  }
});

testComparisons(shareComparisons);

test("of nothing there is no share", () => {
  expect(shareOf(0, 0)).toEqual({ kind: "none" });
});
