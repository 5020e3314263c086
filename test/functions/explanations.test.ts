import fc from "fast-check";
import { assess, bindModel, reportedLadders } from "../../src/assessment";
import { FIRST_EDITION, firstEdition } from "../firstEdition";
import { assessByHand, type Cluster } from "../oracle/assess";
import { dicTable } from "../oracle/dicTable";
import { observed as observedByHand } from "../oracle/evidence";
import { readModelTable } from "../oracle/model";
import { clusterArbitrary } from "../oracle/random";
import { callFunction } from "./callFunction";

const oracle = readModelTable(dicTable);
const codes = [...oracle.indicators.keys()];
const clusters = fc.sample(clusterArbitrary(oracle), { numRuns: 400, seed: 99 });

const explanations = async (language: "en" | "zh-CN"): Promise<string[]> => {
  const sheet = [
    ["Name", ...codes],
    ...clusters.map((cluster) => ["Aster", ...codes.map((code) => cluster[code] ?? "")]),
  ];
  return (await callFunction("CLUSTEREXPLAIN", sheet, null, FIRST_EDITION, language))
    .slice(1)
    .map(([text]) => String(text));
};

/** Every number that a paragraph about this cluster may say, rounded as it is shown. */
function sayable(cluster: Cluster): Set<string> {
  const model = bindModel(firstEdition);
  const values = Float64Array.from(firstEdition.indicators, ({ code }) => observedByHand(oracle, cluster, code) ?? NaN);
  const assessment = assess(model, values);
  const reading = assessByHand(oracle, cluster);
  const { type } = assessment;
  const { rules } = firstEdition;
  const indices = [type.index, type.interval.low, type.interval.high, type.towardsDI, type.towardsID, -1, 1];
  const scores = reportedLadders(assessment).flatMap(({ stages }) => stages.map(({ score }) => score));
  const shares = [type.coverage, rules.typeCoverage, rules.weightTolerance, reading.coverage];
  const thresholds = [
    ...firstEdition.floor.map(({ threshold }) => threshold),
    ...Object.values(firstEdition.ladders)
      .flat()
      .flatMap(({ evidence }) => evidence.map(({ gate }) => gate)),
  ];
  const observed = type.positions.map((position, at) => (Number.isNaN(position) ? 0 : (model.type[at]?.weight ?? 0)));
  const judged = observed.map((weight, at) => (model.type[at]?.judged ? weight : 0));
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
  return new Set([
    ...indices.map((index) => index.toFixed(2).replace(/^-(0\.00)$/u, "$1")),
    // an index beside the undecided band is told from it
    ...[3, 4, 5].map((digits) => type.index.toFixed(digits)),
    "-1",
    "1",
    ...scores.map((score) => score.toFixed(1)),
    ...scores.flatMap((score) => [2, 3, 4, 5].map((digits) => score.toFixed(digits))),
    ...shares.flatMap((share) => [1, 2, 3].map((digits) => String(Number((100 * share).toFixed(digits))))),
    ...shares.map((share) => String(Math.round(100 * share))),
    // Half a percent may round either way, by the order in which weights were added.
    ...[-1e-9, 1e-9].map((slack) => String(Math.round((100 * sum(judged)) / sum(observed) + slack))),
    ...thresholds.map((value) => String(Number(value.toPrecision(6)))),
    // three digits of what was observed, or more where that says which side of a limit it lies on
    ...[...values].flatMap((value) => [3, 4, 5, 6].map((digits) => String(Number(value.toPrecision(digits))))),
    "60",
    "55",
    "30",
    "1",
    "2",
    "3",
    // how many missing indicators are not named
    ...Array.from({ length: 40 }, (_, count) => String(count)),
  ]);
}

/** Names of indicators and levers hold numbers of their own. */
function withoutNames(text: string): string {
  const names = [
    ...firstEdition.indicators.flatMap(({ name, code }) => [name.en, name["zh-CN"], code]),
    ...firstEdition.levers.flatMap(({ text: lever }) => [lever.en, lever["zh-CN"]]),
  ].sort((a, b) => b.length - a.length);
  const uncapitalised = names.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
  return [...names, ...uncapitalised].reduce((rest, name) => rest.replaceAll(name, ""), text);
}

describe.each(["en", "zh-CN"] as const)("explanations in %s", (language) => {
  test("say no number that is not a number of the reading", async () => {
    for (const [at, text] of (await explanations(language)).entries()) {
      const known = sayable(clusters[at] ?? {});
      const numbers = withoutNames(text).match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gu) ?? [];
      expect([text, numbers.filter((number) => !known.has(number))]).toEqual([text, []]);
    }
  });

  test("hold no placeholder, no empty piece and no doubled sign", async () => {
    for (const text of await explanations(language)) {
      expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN|explain\.|\(\)|（）|,,|\.\.|。。|；；| {2}|""|“”/u);
      expect(text).toMatch(language === "en" ? /[.]$/u : /[。]$/u);
    }
  });

  test("negate nothing twice in one sentence", async () => {
    const negations = language === "en" ? /\b(?:not|no|none|never|nothing|cannot|without)\b/giu : /不|未|无|没有/gu;
    for (const text of await explanations(language)) {
      for (const sentence of text.split(language === "en" ? /(?<=\.) (?=[A-Z])/u : /。/u)) {
        const count = (sentence.match(negations) ?? []).length;
        // Fixed words that hold a negation of their own: the names of the verdicts, and the sentence about levers.
        const fixed = (
          sentence.match(
            /not yet|not an estimated|does not count|尚未|未定|未达标|未完成|未核实|不足|不计入|未涉及|无观测|无法|不变|不会|不稳固/gu,
          ) ?? []
        ).length;
        expect([sentence, count - fixed <= 1]).toEqual([sentence, true]);
      }
    }
  });
});
