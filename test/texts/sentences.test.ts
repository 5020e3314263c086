import { euDigitalEconomyProxy } from "../../src/model/euProxy";
import { sentencesOf } from "../../src/texts/sentences";

test.each([
  ["a full stop ends a sentence", "One. Two (2.5).", ["One.", "Two (2.5)."]],
  ["a point behind a number ends none", "See 3. Results of DIC 1.1 hold.", ["See 3. Results of DIC 1.1 hold."]],
  ["a Chinese one needs no space", "一。二。", ["一。", "二。"]],
  ["nothing has none", "", []],
])("%s", (_, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test("what results of the EU proxy must carry begins with what it is not", () => {
  expect(sentencesOf(euDigitalEconomyProxy.sentence.en)[0]).toBe(
    "Proxy position of an economy, not a cluster assessment.",
  );
  expect(sentencesOf(euDigitalEconomyProxy.sentence["zh-CN"])[0]).toBe("此为一个经济体的代理定位，并非集群评估。");
});
