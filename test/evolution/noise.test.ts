import { patternOf, readPaths, testTypes, type TypeTest } from "../../src/evolution";
import { defaultModel } from "../../src/model";
import { handPanel, type HandCluster } from "./handPanel";
import { noise, uniformFrom } from "./walkedPaths";

// Simulations: what the test and the names of patterns answer where there is nothing to find.

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
    const uniform = uniformFrom(99);
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
