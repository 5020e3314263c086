import { defaultModel, modelChanges, type Model } from "../../src/model";
import { changeText } from "../../src/results";
import { loadTexts, translatorFor } from "../../src/texts";

const [evidence, ...others] = defaultModel.type;
const [first, second, third] = defaultModel.ladders.ID;
const [graded, ...grades] = first.evidence;

const edited: Model = {
  ...defaultModel,
  rules: { ...defaultModel.rules, typeBand: 0.3 },
  type: evidence ? [{ ...evidence, weight: 0.5, idAnchor: 12 }, ...others] : [],
  floor: defaultModel.floor.slice(1),
  ladders: {
    ...defaultModel.ladders,
    ID: [{ ...first, evidence: graded ? [{ ...graded, low: 27 }, ...grades] : [] }, second, third],
  },
};

test.each([
  [
    "en",
    [
      "half width of the undecided band of the type index: 0.2 to 0.3",
      "type evidence, TY1, Weight: 0.14 to 0.5",
      "type evidence, TY1, ID anchor: 10 to 12",
      "stage ID1, ID1.1, Low: 28 to 27",
      "floor, FL1: removed",
    ],
  ],
  [
    "zh-CN",
    [
      "类型指数未定区间的半宽：0.2 改为 0.3",
      "类型证据 TY1，Weight：0.14 改为 0.5",
      "类型证据 TY1，ID 锚点：10 改为 12",
      "阶段 ID1 的 ID1.1，Low：28 改为 27",
      "入门条件 FL1：已删除",
    ],
  ],
] as const)("changes of a model are told by row and column in %s", async (language, told) => {
  await loadTexts(language, "model");
  const t = translatorFor(language);
  expect(modelChanges(edited).map((change) => changeText(change, t))).toEqual(told);
});
