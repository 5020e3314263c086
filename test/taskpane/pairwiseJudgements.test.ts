import { judgedWeights } from "../../src/taskpane/model/pairwiseJudgements";
import { loadTexts, translatorFor } from "../../src/texts";

// What the page Model says of judgements in pairs.

beforeAll(() => loadTexts("en", "assess", "modelPage"));

const judged = (cells: readonly (readonly number[])[]) =>
  judgedWeights(
    { address: "Sheet1!A1:B2", cells, names: [], cellAddress: () => "" },
    ["TY1", "TY2"],
    translatorFor("en"),
    "en",
  );

test("a reciprocal of two decimals is read as the fraction, and said to be", () => {
  const found = judged([
    [1, 3],
    [0.33, 1],
  ]);
  expect(found).toMatchObject({ kind: "weights", weights: [expect.closeTo(0.75, 12), expect.closeTo(0.25, 12)] });
  expect(found.text).toMatch(/Read as fractions: 0\.33 = 1\/3\.$/u);
});

test("exact reciprocals need no word", () => {
  expect(
    judged([
      [1, 4],
      [0.25, 1],
    ]).text,
  ).not.toContain("fractions");
});
