import fc from "fast-check";
import { findBuiltInModel, type Language, type Model } from "../../src/model";
import { assessByHand, type Cluster } from "../oracle/assess";
import { observed, type Weighed } from "../oracle/evidence";
import { positionsOf, readFloor } from "../oracle/floorAndType";
import { readLadder } from "../oracle/ladder";
import { readModelTable, type Ladder, type OracleModel } from "../oracle/model";
import { bindingConstraint } from "../oracle/policy";
import { clusterArbitrary } from "../oracle/random";
import { tables } from "../oracle/tables";
import { callFunction } from "./callFunction";

// What a paragraph claims of a cluster, held against the second calculation of the model, in both languages.

const runs = { "DIC-1.0": 250, "EU-PROXY": 250, DIC: 100 } as const;

/** The sentences that claim something, as a person reads them. */
const claims = {
  en: {
    strongest: /Its strongest evidence is (.+?)\.(?= [A-Z]|$)/u,
    weakest: /The weakest (is|are) (.+?)\.(?= [A-Z]|$)/u,
    furthest: {
      DI: /Furthest towards digital industrialization (is|are) (.+?)\.(?= [A-Z]|$)/u,
      ID: /Furthest towards industrial digitalization (is|are) (.+?)\.(?= [A-Z]|$)/u,
    },
    nothing: {
      DI: "Nothing observed points to digital industrialization.",
      ID: "Nothing observed points to industrial digitalization.",
    },
    index: /The type index is (-?[\d.]+)/u,
    score: /it scores ([\d.]+); 60 completes it/gu,
    constraint: {
      ID: /On the industrial digitalization ladder, the main constraint is/u,
      DI: /On the digital industrialization ladder, the main constraint is/u,
    },
    one: /Its main constraint is/u,
    plural: /Stages? ((?:[123])(?: and [123])*) (?:below it )?(is|are) /gu,
    fallsShort: /falls short: /gu,
    enough: /One of these would be enough\./gu,
    lever:
      /A first lever to examine(?:, on the (industrial digitalization|digital industrialization) ladder,)? is "(.+?)"/u,
    and: " and ",
    ladder: { "industrial digitalization": "ID", "digital industrialization": "DI" },
  },
  "zh-CN": {
    strongest: /最支持该类型的是(.+?)。/u,
    weakest: /支持最弱的(是)(.+?)。/u,
    furthest: { DI: /最偏向数字产业化的(是)(.+?)。/u, ID: /最偏向产业数字化的(是)(.+?)。/u },
    nothing: { DI: "有观测值的证据均不偏向数字产业化。", ID: "有观测值的证据均不偏向产业数字化。" },
    index: /类型指数为 (-?[\d.]+)/u,
    score: /其得分为 ([\d.]+)，达到 60 即完成/gu,
    constraint: { ID: /在产业数字化阶梯上，最主要的制约是/u, DI: /在数字产业化阶梯上，最主要的制约是/u },
    one: /(?<!，)最主要的制约是/u,
    plural: undefined,
    fallsShort: /未达标：/gu,
    enough: /其中一项达到即可。/gu,
    lever: /可首先考察的政策工具(?:（(产业数字化|数字产业化)阶梯）)?是“(.+?)”/u,
    and: "和",
    ladder: { 产业数字化: "ID", 数字产业化: "DI" },
  },
} as const;

interface Told {
  readonly text: string;
  readonly cluster: Cluster;
}

async function told(key: keyof typeof runs, language: Language): Promise<Told[]> {
  const oracle = readModelTable(tables[key]);
  const codes = [...oracle.indicators.keys()];
  const clusters = fc.sample(clusterArbitrary(oracle), { numRuns: runs[key], seed: 19 });
  const sheet = [
    ["Name", ...codes],
    ...clusters.map((cluster) => ["Aster", ...codes.map((code) => cluster[code] ?? "")]),
  ];
  const answer = await callFunction("CLUSTEREXPLAIN", sheet, null, key, language);
  return clusters.map((cluster, at) => ({ cluster, text: String(answer[at + 1]?.[0]) }));
}

/** The codes of the pieces that a claim names, in the order in which it names them. */
/** A value in three digits, or in more where that says which side of a limit it lies on. */
const shownAs = (value: number): string[] => [3, 4, 5, 6].map((digits) => String(Number(value.toPrecision(digits))));

function named(model: Model, language: Language, claim: string, cluster: Cluster, oracle: OracleModel): string[] {
  const found = model.indicators.flatMap(({ code, name }) => {
    const value = observed(oracle, cluster, code);
    if (value === undefined) return [];
    const texts = [name[language], name[language].charAt(0).toLowerCase() + name[language].slice(1)];
    const shown = shownAs(value).map((number) => (language === "en" ? ` (${number}` : `（${number}`));
    const at = Math.max(...texts.flatMap((text) => shown.map((number) => claim.indexOf(`${text}${number}`))));
    return at < 0 ? [] : [{ code, at, length: name[language].length }];
  });
  // A name may be the end of a longer one.
  const whole = found.filter(
    (one) =>
      !found.some((other) => other !== one && other.at < one.at && other.at + other.length >= one.at + one.length),
  );
  return whole.sort((a, b) => a.at - b.at).map(({ code }) => code);
}

const towards = (kind: Ladder, pieces: readonly Weighed[]): { code: string; weight: number; value: number }[] =>
  pieces.flatMap(({ code, weight, value }) =>
    value === undefined ? [] : [{ code, weight, value: kind === "ID" ? -value : value }],
  );

describe.each(["DIC-1.0", "EU-PROXY", "DIC"] as const)("paragraphs about random clusters under %s", (key) => {
  const model = findBuiltInModel(key);
  if (!model) throw new Error(`There is no model ${key}.`);
  const oracle = readModelTable(tables[key]);

  describe.each(["en", "zh-CN"] as const)("in %s", (language) => {
    const say = claims[language];
    let all: Told[] = [];
    beforeAll(async () => {
      all = await told(key, language);
    });

    test("name a pole only where evidence points to it, the furthest pieces first, in the right number", () => {
      let [claimed, denied] = [0, 0];
      for (const { text, cluster } of all) {
        const { verdict } = assessByHand(oracle, cluster);
        const isUndecided = verdict === "HYBRID" || verdict === "INDETERMINATE";
        for (const pole of ["ID", "DI"] as const) {
          const pieces = towards(pole, positionsOf(oracle, cluster));
          const pointing = pieces.filter(({ value }) => value > 1e-9);
          const [, verb, claim] = say.furthest[pole].exec(text) ?? [];
          expect([text, pole, claim !== undefined]).toEqual([text, pole, isUndecided && pointing.length > 0]);
          expect([text, pole, text.includes(say.nothing[pole])]).toEqual([
            text,
            pole,
            isUndecided && pointing.length === 0,
          ]);
          if (claim === undefined) {
            denied += isUndecided ? 1 : 0;
            continue;
          }
          claimed += 1;
          const codes = named(model, language, claim, cluster, oracle);
          expect([text, codes.length]).toEqual([text, Math.min(2, pointing.length)]);
          if (language === "en") expect([text, verb]).toEqual([text, codes.length === 1 ? "is" : "are"]);
          const values = codes.map((code) => pointing.find((piece) => piece.code === code)?.value ?? NaN);
          const expected = pointing
            .map(({ value }) => value)
            .sort((a, b) => b - a)
            .slice(0, codes.length);
          expect([text, values]).toEqual([text, expected]);
        }
      }
      expect(claimed).toBeGreaterThan(10);
      expect(denied).toBeGreaterThan(0);
    });

    test("call strongest what weighs most for the type, and weakest what lies least towards it", () => {
      for (const { text, cluster } of all) {
        const { verdict } = assessByHand(oracle, cluster);
        if (verdict !== "ID" && verdict !== "DI") {
          expect([text, say.strongest.test(text), say.weakest.test(text)]).toEqual([text, false, false]);
          continue;
        }
        const pieces = towards(verdict, positionsOf(oracle, cluster));
        const pieceOf = (code: string) =>
          pieces.find((piece) => piece.code === code) ?? { code, weight: NaN, value: NaN };
        const strong = named(model, language, say.strongest.exec(text)?.[1] ?? "", cluster, oracle).map(pieceOf);
        expect([text, strong.length > 0, strong.every(({ value }) => value > 0)]).toEqual([text, true, true]);
        const contributions = pieces.map(({ weight, value }) => weight * value).sort((a, b) => b - a);
        strong.forEach(({ weight, value }, at) => expect(weight * value).toBeCloseTo(contributions[at] ?? NaN, 12));
        const [, verb, claim] = say.weakest.exec(text) ?? [];
        if (claim === undefined) continue;
        const weak = named(model, language, claim, cluster, oracle).map(pieceOf);
        if (language === "en") expect([text, verb]).toEqual([text, weak.length === 1 ? "is" : "are"]);
        const positions = pieces.map(({ value }) => value).sort((a, b) => a - b);
        expect([text, weak.map(({ value }) => value)]).toEqual([text, positions.slice(0, weak.length)]);
        expect([text, weak.every(({ value }) => value < Math.min(...strong.map((piece) => piece.value)))]).toEqual([
          text,
          true,
        ]);
      }
    });

    test("show the index on its side of the undecided band, and an open stage below the gate", () => {
      const side = (value: number): number => Math.sign(Math.abs(value) - oracle.rules.typeBand);
      for (const { text, cluster } of all) {
        const { verdict, typeIndex } = assessByHand(oracle, cluster);
        const [, index] = say.index.exec(text) ?? [];
        expect([text, index !== undefined]).toEqual([
          text,
          typeof typeIndex === "number" && verdict !== "BELOW_FLOOR" && verdict !== "NO_DATA",
        ]);
        if (typeof typeIndex !== "number" || index === undefined) continue;
        expect(Math.abs(Number(index) - typeIndex)).toBeLessThanOrEqual(0.005 + 1e-9);
        const isTold = Math.abs(Math.abs(typeIndex) - oracle.rules.typeBand) > 1e-5;
        if (isTold) expect([text, side(Number(index))]).toEqual([text, side(typeIndex)]);
        for (const [, score] of text.matchAll(say.score)) {
          const focus = (["ID", "DI"] as const).map(
            (ladder) => readLadder(oracle, cluster, ladder).focus?.score ?? NaN,
          );
          const isScore = focus.some(
            (one) => Math.abs(one - Number(score)) <= 0.05 + 1e-9 && one < 60 - 1e-4 === Number(score) < 60,
          );
          expect([text, score, isScore || focus.some((one) => Math.abs(one - 60) < 1e-4)]).toEqual([text, score, true]);
        }
      }
    });

    test("name the ladder of a constraint and of a lever where there are two", () => {
      for (const { text, cluster } of all) {
        const { verdict } = assessByHand(oracle, cluster);
        const two = verdict === "HYBRID" || verdict === "INDETERMINATE";
        for (const ladder of ["ID", "DI"] as const) {
          const code = bindingConstraint(oracle, readLadder(oracle, cluster, ladder));
          expect([text, ladder, say.constraint[ladder].test(text)]).toEqual([text, ladder, two && code !== ""]);
          if (verdict === ladder) expect([text, say.one.test(text)]).toEqual([text, code !== ""]);
        }
        const [, ladder, lever] = say.lever.exec(text) ?? [];
        const known = model.levers.filter((one) => one.text[language] === lever);
        if (lever === undefined) continue;
        expect([text, known.length > 0]).toEqual([text, true]);
        const isOnStage = known.some(({ group }) => /^(?:ID|DI)\d$/u.test(group));
        expect([text, ladder !== undefined]).toEqual([text, two && isOnStage]);
        if (ladder !== undefined)
          expect(known.map(({ group }) => group.slice(0, 2))).toContain(
            new Map<string, string>(Object.entries(say.ladder)).get(ladder),
          );
      }
    });

    test("say that one test of a condition is enough, once for each that has several", () => {
      for (const { text, cluster } of all) {
        const failed = readFloor(oracle, cluster).filter(({ state }) => state === "fails");
        const several = failed.filter(
          ({ condition }) => oracle.floor.filter((test) => test.condition === condition).length > 1,
        );
        expect([text, (text.match(say.fallsShort) ?? []).length]).toEqual([text, failed.length]);
        expect([text, (text.match(say.enough) ?? []).length]).toEqual([text, several.length]);
      }
    });

    test("agree in number where stages are named", () => {
      if (say.plural === undefined) return;
      for (const { text } of all)
        for (const [sentence, stages = "", verb] of text.matchAll(say.plural)) {
          const isOne = /^[123]$/u.test(stages);
          expect([sentence, verb, sentence.startsWith("Stages")]).toEqual([sentence, isOne ? "is" : "are", !isOne]);
        }
    });
  });
});
