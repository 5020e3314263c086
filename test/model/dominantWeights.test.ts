import { builtInModels, defaultModel, dominantWeights, type Model } from "../../src/model";
import { modelRemarks } from "../../src/results";
import { loadTexts, translatorFor } from "../../src/texts";

/** The default model with one weight of the type evidence and one of the second stage of a ladder changed. */
function withWeights(type: number, stage: number): Model {
  const [first, second, third] = defaultModel.ladders.DI;
  return {
    ...defaultModel,
    type: defaultModel.type.map((item, at) => (at === 0 ? { ...item, weight: type } : item)),
    ladders: {
      ...defaultModel.ladders,
      DI: [
        first,
        {
          ...second,
          evidence: second.evidence.map((item, at) => (at === 1 ? { ...item, weight: stage } : { ...item, weight: 1 })),
        },
        third,
      ],
    },
  };
}

test("what a built-in model says itself is no remark", async () => {
  await loadTexts("en", "model");
  const t = translatorFor("en");
  // 0.6, 0.25 and 0.15.
  expect(builtInModels.flatMap(dominantWeights)).toEqual([
    { group: "type", code: "ict_serv_gva_pct", share: expect.closeTo(0.6, 12), others: 2 },
  ]);
  expect(builtInModels.flatMap((model) => modelRemarks(model, t))).toEqual([]);
});

test("20 in place of 0.20 is found, with its share; a weight that equals all others together is not", () => {
  const [first] = defaultModel.type;
  const others = defaultModel.type.slice(1).reduce((sum, { weight }) => sum + weight, 0);
  const { evidence } = defaultModel.ladders.DI[1];
  const balanced = evidence.length - 1;
  expect(dominantWeights(withWeights(20, balanced))).toEqual([
    { group: "type", code: first?.indicator, share: expect.closeTo(20 / (20 + others), 12), others: 8 },
  ]);
  expect(dominantWeights(withWeights(first?.weight ?? 0, balanced + 0.5))).toEqual([
    {
      group: "DI2",
      code: evidence[1]?.indicator,
      share: expect.closeTo((balanced + 0.5) / (2 * balanced + 0.5), 12),
      others: balanced,
    },
  ]);
});

test("of two indicators one may outweigh the other", () => {
  const [first, ...rest] = defaultModel.ladders.ID;
  const stage = { ...first, evidence: first.evidence.slice(0, 2).map((item, at) => ({ ...item, weight: at + 1 })) };
  const [second, third] = rest;
  expect(
    dominantWeights({ ...defaultModel, ladders: { ...defaultModel.ladders, ID: [stage, second, third] } }),
  ).toEqual([]);
});

test.each([
  ["en", "TY1 alone has 96 % of the weight of the type evidence, more than the other 8 indicators together."],
  ["zh-CN", "TY1 一项就占类型证据权重的 96%，超过其余 8 项之和。"],
] as const)("is told in %s", async (language, told) => {
  await loadTexts(language, "model");
  // 20 of 20 + 0.86.
  const [sentence] = modelRemarks(withWeights(20, 1), translatorFor(language));
  expect(sentence?.startsWith(told)).toBe(true);
});
