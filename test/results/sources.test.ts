import { builtInModels, ladderNames } from "../../src/model";
import { sourceText } from "../../src/results";

const sourcesOf = ({ floor, type, ladders, ruleOrigins }: (typeof builtInModels)[number]): string[] => [
  ...[...floor, ...type, ...Object.values(ruleOrigins)].map(({ source }) => source),
  ...ladderNames.flatMap((ladder) => ladders[ladder].flatMap(({ evidence }) => evidence.map(({ source }) => source))),
];

test.each(builtInModels.map((model) => [model.id, sourcesOf(model)] as const))(
  "every source of %s is told in Chinese, with the same numbers",
  (_, sources) => {
    for (const source of sources) {
      const told = sourceText(source, "zh-CN");
      expect(told).toMatch(/[\u4e00-\u9fff]/u);
      expect(numbersIn(told)).toEqual(expect.arrayContaining(numbersIn(source)));
      expect(sourceText(source, "en")).toBe(source);
    }
  },
);

test("what somebody else wrote is told as it is, even under the name of a built-in property", () => {
  expect(sourceText("Own survey", "zh-CN")).toBe("Own survey");
  expect(sourceText("toString", "zh-CN")).toBe("toString");
  expect(sourceText("", "zh-CN")).toBe("");
});

function numbersIn(text: string): number[] {
  return (text.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number);
}
