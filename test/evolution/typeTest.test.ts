import { andersonGoodman, commonPaths, readPaths, shareOf, testTypes, type CommonPath } from "../../src/evolution";
import { handPanel } from "./handPanel";
import { noise, walked } from "./walkedPaths";

const times = (count: number, path: CommonPath): CommonPath[] => Array.from({ length: count }, () => path);

describe("the Anderson-Goodman ratio", () => {
  test("is 2 (6 ln 1.5 + 2 ln 0.5) for rows 3:1 and 1:3", () => {
    expect(andersonGoodman([3, 1, 0, 0], [1, 3, 0, 0], 2)).toBeCloseTo(2 * (6 * Math.log(1.5) + 2 * Math.log(0.5)), 12);
  });

  test("is nought where both types move alike, and does not exist where no state is left in both", () => {
    expect(andersonGoodman([3, 1, 0, 0], [6, 2, 5, 0], 2)).toBeCloseTo(0, 12);
    expect(andersonGoodman([3, 1, 0, 0], [0, 0, 5, 0], 2)).toBeUndefined();
  });
});

describe("type against type", () => {
  test("needs five clusters of each type that move on the common reading", () => {
    const test4 = testTypes([...times(5, walked("ID", [0, 1])), ...times(4, walked("DI", [0, 2]))]);
    expect(test4).toMatchObject({
      kind: "notTestable",
      reason: "fewClusters",
      tooFew: ["DI"],
      clusters: { ID: 5, DI: 4 },
      shares: { skip: { DI: { share: 1 } }, loop: { ID: { share: 0 }, DI: { share: 0 } } },
    });
  });

  test("with five and five, and all of one type different, only 2 of the 252 arrangements are as extreme", () => {
    const test5 = testTypes([...times(5, walked("ID", [0, 1])), ...times(5, walked("DI", [0, 2]))], {
      permutations: 9999,
    });
    if (test5.kind !== "tested" || test5.ratio.kind !== "ratio") throw new Error("not tested");
    // Each type does one thing only, pooled half and half: 2 x 10 ln 2.
    expect(test5.ratio.statistic).toBeCloseTo(20 * Math.log(2), 12);
    const sampling = 4 * Math.sqrt((2 / 252 / 9999) * (250 / 252));
    expect(Math.abs(test5.ratio.p - 2 / 252)).toBeLessThan(sampling);
    expect(Math.abs(test5.skip.difference.p - 2 / 252)).toBeLessThan(sampling);
    expect(test5.skip.difference.statistic).toBe(1);
    // Nobody looped: every arrangement is as extreme as no difference.
    expect(test5.loop.difference).toEqual({ statistic: 0, p: 1 });
  });

  test("compares the shares of loops as it does those of skips", () => {
    // Three movements with one loop against two with one: 1/2 - 1/3. Only the arrangement itself and its mirror are as
    // far apart; one cluster exchanged gives 5/11 - 5/14.
    const loops = testTypes([...times(5, walked("ID", [0, 1, 0, 1])), ...times(5, walked("DI", [0, 1, 0]))], {
      permutations: 9999,
    });
    if (loops.kind !== "tested") throw new Error("not tested");
    const { shares, difference } = loops.loop;
    expect([shares.ID, shares.DI]).toEqual([shareOf(5, 15), shareOf(5, 10)]);
    expect(difference.statistic).toBeCloseTo(1 / 6, 12);
    expect(Math.abs(difference.p - 2 / 252)).toBeLessThan(4 * Math.sqrt((2 / 252 / 9999) * (250 / 252)));
    expect(loops.skip.difference).toEqual({ statistic: 0, p: 1 });
  });

  test("says so where no number of closed stages is left in both types", () => {
    const apart = testTypes([...times(5, walked("ID", [0, 1])), ...times(5, walked("DI", [2, 3]))]);
    expect(apart).toMatchObject({ kind: "tested", ratio: { kind: "noSharedRow" }, skip: { difference: { p: 1 } } });
  });

  test("an arrangement that leaves the types no row in common counts as a ratio of nought", () => {
    // Three clusters leave row 0 upwards, two stay there, five go from 2 to 3, which is all that row 2 ever does.
    const types = testTypes(
      [
        ...times(3, walked("ID", [0, 1])),
        ...times(2, walked("ID", [2, 3])),
        ...times(2, walked("DI", [0, 0])),
        ...times(3, walked("DI", [2, 3])),
      ],
      { permutations: 99_999 },
    );
    if (types.kind !== "tested" || types.ratio.kind !== "ratio") throw new Error("not tested");
    expect(types.ratio.statistic).toBeCloseTo(2 * (3 * Math.log(5 / 3) + 2 * Math.log(5 / 2)), 12);
    // As clear-cut: the three apart from the two, with any two or three of the five, 10 + 10 of 252 arrangements. In two
    // more all of row 0 is on one side; they have no ratio, and must not count as extreme.
    const exact = 20 / 252;
    expect(Math.abs(types.ratio.p - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 99_999));
  });

  test("the same seed gives the same p, and the permutations are 999", () => {
    const paths = noise(8, 8, 5);
    expect(testTypes(paths, { seed: 4 })).toEqual(testTypes(paths, { seed: 4 }));
    expect(testTypes(paths)).toMatchObject({ permutations: 999, seed: 1 });
  });

  test("takes the movements of a panel by the number of closed stages, not by reached", () => {
    // An ID cluster closes stages 2 and 3 above an open first one: reached stays 0, the common reading skips.
    const { panel, dataset } = handPanel([
      {
        name: "A",
        ladder: "ID",
        periods: [
          [20, 20, 20],
          [20, 70, 70],
          [20, 70, 20],
        ],
      },
    ]);
    const [path] = commonPaths(readPaths(panel, dataset));
    expect(path).toMatchObject({ ladder: "ID", movements: 2, skips: 1, loops: 1 });
  });
});
