import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import {
  andersonGoodman,
  commonPaths,
  patternOf,
  readPaths,
  testTypes,
  type CommonPath,
  type TypeTest,
} from "../../src/evolution";
import { defaultModel, type LadderName } from "../../src/model";
import { handPanel, type HandCluster } from "./handPanel";

/** A cluster that went through these numbers of closed stages. */
function walked(ladder: LadderName, states: readonly number[]): CommonPath {
  const counts = new Uint32Array(16);
  let [skips, loops] = [0, 0];
  states.slice(1).forEach((to, at) => {
    const from = states[at] ?? 0;
    counts[4 * from + to] = (counts[4 * from + to] ?? 0) + 1;
    if (to > from + 1) skips += 1;
    if (to < from) loops += 1;
  });
  return { name: "", ladder, counts, movements: states.length - 1, skips, loops };
}

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
      tooFew: ["DI"],
      clusters: { ID: 5, DI: 4 },
      shares: { skip: { DI: { share: 1 } } },
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

  test("says so where no number of closed stages is left in both types", () => {
    const apart = testTypes([...times(5, walked("ID", [0, 1])), ...times(5, walked("DI", [2, 3]))]);
    expect(apart).toMatchObject({ kind: "tested", ratio: { kind: "noSharedRow" }, skip: { difference: { p: 1 } } });
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

/** Clusters each with a temper of its own, but none that depends on their type. */
function noise(ofID: number, ofDI: number, seed: number): CommonPath[] {
  const generator = xoroshiro128plus(seed * 7919);
  const uniform = (): number => uniformFloat64(generator);
  for (let warm = 0; warm < 20; warm += 1) uniform();
  return Array.from({ length: ofID + ofDI }, (_, at) => {
    const [up, down] = [0.5 * uniform(), 0.5 * uniform()];
    const states = [Math.floor(4 * uniform())];
    while (states.length < 8) {
      const state = states.at(-1) ?? 0;
      const drawn = uniform();
      const step = drawn < up ? 1 + Math.floor(2 * uniform()) : drawn > 1 - down ? -1 : 0;
      states.push(Math.max(0, Math.min(3, state + step)));
    }
    return walked(at < ofID ? "ID" : "DI", states);
  });
}

describe("under pure noise", () => {
  test("the test rejects at its nominal rate of 5 and of 20 per cent, although the movements of a cluster hang together", () => {
    const runs = 400;
    const found = Array.from({ length: runs }, (_, run) => testTypes(noise(15, 12, run + 1), { permutations: 199 }));
    const rejected = (level: number, pick: (test: Extract<TypeTest, { kind: "tested" }>) => number): number =>
      found.filter((it) => it.kind === "tested" && pick(it) <= level).length;
    for (const level of [0.05, 0.2]) {
      const expected = runs * level;
      const margin = 3.3 * Math.sqrt(expected * (1 - level));
      const ratio = rejected(level, ({ ratio: it }) => (it.kind === "ratio" ? it.p : 1));
      expect(Math.abs(ratio - expected)).toBeLessThan(margin);
      // The shares take few values, so ties make these two conservative at most.
      expect(rejected(level, ({ skip }) => skip.difference.p) - expected).toBeLessThan(margin);
      expect(rejected(level, ({ loop }) => loop.difference.p) - expected).toBeLessThan(margin);
    }
  });

  test("dynamic is not the verdict of chance: survey noise of ±4 around a fixed standing looks dynamic only near a gate", () => {
    const generator = xoroshiro128plus(99);
    const uniform = (): number => uniformFloat64(generator);
    for (let warm = 0; warm < 20; warm += 1) uniform();
    const clusters = Array.from({ length: 300 }, (_, at): HandCluster => {
      const level = [20 + 60 * uniform(), 20 + 60 * uniform(), 20 + 60 * uniform()];
      const survey = (stage: number): number => (level[stage] ?? 0) + 8 * (uniform() - 0.5);
      return {
        name: `C${at}`,
        ladder: at % 2 === 0 ? "ID" : "DI",
        periods: Array.from({ length: 8 }, () => [survey(0), survey(1), survey(2)] as const),
      };
    });
    const { panel, dataset } = handPanel(clusters);
    const named = readPaths(panel, dataset).map((path) => patternOf(path, defaultModel.rules).reading);
    const dynamic = named.filter((it) => it.kind === "tested" && it.pattern === "dynamic").length;
    expect(named.every(({ kind }) => kind === "tested")).toBe(true);
    // To close at 60 and reopen below 55 a stage must stand between 56 and 59: 3 of 60 points, for each of three stages.
    expect(dynamic / named.length).toBeLessThan(3 * (3 / 60));
  });
});
