import fc from "fast-check";
import { dagum } from "../../src/measures/dagum";
import { gini } from "../../src/measures/gini";
import { amount, faultsOf, positiveAmount, total } from "./data";
import { dagumComparisons } from "../published/inequality";
import { testComparisons } from "../published/testComparisons";

interface Member {
  readonly value: number;
  readonly group: string;
}

/** Dagum 1997 word for word: the four-fold sums, d_jh and p_jh as means of the gains of the richer and of the poorer group. */
function dagumByPairs(members: readonly Member[]): { within: number; netBetween: number; transvariation: number } {
  const labels = [...new Set(members.map(({ group }) => group))];
  const groups = labels
    .map((label) => members.filter(({ group }) => group === label).map(({ value }) => value))
    .sort((a, b) => total(b) / b.length - total(a) / a.length);
  const n = members.length;
  const all = total(members.map(({ value }) => value));
  let [within, netBetween, transvariation] = [0, 0, 0];
  groups.forEach((richer, j) => {
    groups.slice(j).forEach((poorer, offset) => {
      let [gain, loss] = [0, 0];
      for (const a of richer) {
        for (const b of poorer) {
          gain += Math.max(0, a - b);
          loss += Math.max(0, b - a);
        }
      }
      const share = (gain + loss) / (n * all);
      if (offset === 0) within += share / 2;
      else if (gain + loss > 0) {
        netBetween += (share * (gain - loss)) / (gain + loss);
        transvariation += (share * 2 * loss) / (gain + loss);
      }
    });
  });
  return { within, netBetween, transvariation };
}

const membersOf = (value: fc.Arbitrary<number>): fc.Arbitrary<Member[]> =>
  fc
    .array(fc.record({ value, group: fc.constantFrom("east", "centre", "west", "north-east") }), {
      minLength: 1,
      maxLength: 24,
    })
    .filter((members) => members.some((member) => member.value > 0));

const split = (members: readonly Member[]): [number[], string[]] => [
  members.map(({ value }) => value),
  members.map(({ group }) => group),
];

describe("Dagum decomposition", () => {
  testComparisons(dagumComparisons);

  test("each group has its size, mean and share", () => {
    const found = dagum([1, 3, 2, 6], ["east", "east", "west", "west"]);
    expect(found.groups.map(({ label, size, mean, populationShare }) => [label, size, mean, populationShare])).toEqual([
      ["east", 2, 2, 0.5],
      ["west", 2, 4, 0.5],
    ]);
  });

  test("groups that do not overlap have no transvariation, groups that are alike no net difference", () => {
    const apart = dagum([1, 2, 8, 9], ["a", "a", "b", "b"]);
    expect(apart.transvariation).toBe(0);
    expect(apart.affluence[0]?.[1]).toBe(1);
    const alike = dagum([1, 9, 1, 9], ["a", "a", "b", "b"]);
    expect(alike.netBetween).toBe(0);
    expect(alike.transvariation).toBeCloseTo(alike.gini / 2, 12);
  });

  test("agrees with the definition over all pairs, and the parts sum to the Gini coefficient", () => {
    fc.assert(
      fc.property(membersOf(amount), (members) => {
        const found = dagum(...split(members));
        const expected = dagumByPairs(members);
        expect(found.within).toBeCloseTo(expected.within, 10);
        expect(found.netBetween).toBeCloseTo(expected.netBetween, 10);
        expect(found.transvariation).toBeCloseTo(expected.transvariation, 10);
        expect(found.gini).toBeCloseTo(gini(members.map(({ value }) => value)), 12);
        expect(found.within + found.netBetween + found.transvariation).toBeCloseTo(found.gini, 10);
        for (const part of [found.within, found.netBetween, found.transvariation])
          expect(part).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  test("affluence lies between 0 and 1, and so does every coefficient; swapping the names of groups moves no part", () => {
    fc.assert(
      fc.property(membersOf(amount), (members) => {
        const found = dagum(...split(members));
        for (const row of found.affluence) for (const d of row) expect(d >= 0 && d <= 1).toBe(true);
        for (const row of found.betweenGini)
          for (const g of row) expect(Number.isNaN(g) || (g >= 0 && g <= 1 + 1e-12)).toBe(true);
        expect(total(found.groups.map(({ populationShare }) => populationShare))).toBeCloseTo(1, 10);
        expect(total(found.groups.map(({ amountShare }) => amountShare))).toBeCloseTo(1, 10);
        const swapped = dagum(
          members.map(({ value }) => value),
          members.map(({ group }) => (group === "east" ? "west" : group === "west" ? "east" : group)),
        );
        for (const part of ["within", "netBetween", "transvariation"] as const)
          expect(swapped[part]).toBeCloseTo(found[part], 10);
      }),
    );
  });

  test("in every pair of groups the gains of the richer less those of the poorer, over both, are the affluence: (d - p)/(d + p)", () => {
    // Richer 2, 6 against 1, 3: gains 1, 5, 3 and a loss of 1; d = 9/4, p = 1/4.
    expect(dagum([2, 6, 1, 3], ["rich", "rich", "poor", "poor"]).affluence[0]?.[1]).toBeCloseTo((9 - 1) / (9 + 1), 12);
  });

  test("units that are all alike leave nothing to any part, in one group or in many", () => {
    for (const groups of [
      ["a", "a", "a", "a"],
      ["a", "b", "a", "b"],
      [1, 2, 3, 4],
    ]) {
      const found = dagum([0.1, 0.1, 0.1, 0.1], groups);
      expect([found.gini, found.within, found.netBetween, found.transvariation]).toEqual([
        expect.closeTo(0, 14),
        expect.closeTo(0, 14),
        0,
        0,
      ]);
    }
  });

  test("the matrices rebuild the parts: G_jh (p_j s_h + p_h s_j) D_jh and its complement", () => {
    fc.assert(
      fc.property(membersOf(positiveAmount), (members) => {
        const { groups, betweenGini, affluence, ...found } = dagum(...split(members));
        let [within, netBetween, transvariation] = [0, 0, 0];
        groups.forEach((a, j) => {
          within += a.gini * a.populationShare * a.amountShare;
          groups.slice(0, j).forEach((b, h) => {
            const [g, d] = [betweenGini[j]?.[h] ?? NaN, affluence[h]?.[j] ?? NaN];
            const weight = a.populationShare * b.amountShare + b.populationShare * a.amountShare;
            netBetween += g * weight * d;
            transvariation += g * weight * (1 - d);
          });
        });
        expect(within).toBeCloseTo(found.within, 10);
        expect(netBetween).toBeCloseTo(found.netBetween, 10);
        expect(transvariation).toBeCloseTo(found.transvariation, 10);
      }),
    );
  });

  test("order of units, scale and copies do not matter", () => {
    fc.assert(
      fc.property(membersOf(amount), fc.integer({ min: 2, max: 30 }), (members, scale) => {
        const found = dagum(...split(members));
        const changed = dagum(
          ...split([...members, ...members].reverse().map(({ value, group }) => ({ value: value * scale, group }))),
        );
        for (const part of ["gini", "within", "netBetween", "transvariation"] as const) {
          expect(changed[part]).toBeCloseTo(found[part], 10);
        }
      }),
    );
  });

  test("one group is all within; groups of one member have nothing within", () => {
    const one = dagum([4, 1, 7], ["all", "all", "all"]);
    expect([one.netBetween, one.transvariation]).toEqual([0, 0]);
    expect(one.within).toBeCloseTo(one.gini, 12);
    const singles = dagum([4, 1, 7], [1, 2, 3]);
    expect([singles.within, singles.transvariation]).toEqual([0, 0]);
    expect(singles.netBetween).toBeCloseTo(singles.gini, 12);
    expect(dagum([0.1, 0.1, 0.1, 0.1, 0.1], ["a", "a", "a", "b", "b"]).affluence[0]?.[1]).toBe(0);
  });

  test("two groups that have nothing add nothing, and have no coefficient of their own", () => {
    const found = dagum([0, 0, 6], ["a", "b", "c"]);
    expect(found.betweenGini[0]?.[1]).toBeNaN();
    expect(found.gini).toBeCloseTo(2 / 3, 12);
    expect(found.within + found.netBetween + found.transvariation).toBeCloseTo(2 / 3, 12);
  });

  test("nothing to share out: no parts; a gap and a unit without a group are left out; a negative value is refused", () => {
    const none = dagum([0, 0], ["a", "b"]);
    expect([none.gini, none.within, none.netBetween, none.transvariation]).toEqual([NaN, NaN, NaN, NaN]);
    expect(dagum([1, 3, NaN, 2, 6], ["e", "e", "", "w", "w"]).within).toBeCloseTo(0.125, 12);
    // Whatever stands beside no group changes nothing, not even where it is negative.
    expect(dagum([1, 3, 9, 2, 6, -4], ["e", "e", "", "w", "w", NaN]).within).toBeCloseTo(0.125, 12);
    expect(faultsOf(() => dagum([1, -2], ["a", "b"]))).toMatchObject([{ code: "negative", where: ["values", 1] }]);
    expect(faultsOf(() => dagum([1, 2], ["a"]))).toMatchObject([{ code: "length", where: ["groups"] }]);
  });
});
