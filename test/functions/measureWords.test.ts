import { idsByGroup, loadFunction } from "../../src/functions/catalogue";
import { texts as english } from "../../src/texts/en/measures";
import { texts as chinese } from "../../src/texts/zh-CN/measures";
import { texts as chineseWords } from "../../src/texts/zh-CN/measureWords";
import { callFunction } from "./callFunction";
import { exampleArguments } from "./exampleCall";
import { column, refusal } from "./measureAnswers";

// What each measure says, in the language that is asked for, and how many units stand behind a single number.

interface Texts {
  readonly [key: string]: string | Texts;
}

const leaves = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === "string" ? [text] : leaves(text)));

/** What a word of an English result is in Chinese; data that people gave are not among them. */
const inChinese = new Map(
  leaves(english.measures).map((word, at) => [
    word.replace("{{limit}}", "0.10"),
    (leaves(chinese.measures)[at] ?? "").replace("{{limit}}", "0.10"),
  ]),
);

/** A call of the example in another language, its other options left out. */
async function exampleIn(id: string, language: string): Promise<unknown[][]> {
  const { declaration } = await loadFunction(id);
  const given = await exampleArguments(id);
  const last = declaration.parameters.length - 1;
  return callFunction(id, ...Array.from({ length: last }, (_, at) => given[at] ?? null), language);
}

test.each(idsByGroup.measures)("%s answers in the language asked for: other words, the same numbers", async (id) => {
  const { declaration, example } = await loadFunction(id);
  expect(declaration.parameters.at(-1)).toMatchObject({ name: "language", shape: "single", optional: true });
  const given = new Set((example().input ?? []).flat());
  const english = await exampleIn(id, "en");
  expect(await callFunction(id, ...(await exampleArguments(id)))).toEqual(english);
  expect(await exampleIn(id, "code")).toEqual(english);
  expect(await exampleIn(id, "ZH-cn")).toEqual(
    english.map((row) =>
      row.map((cell) =>
        typeof cell === "string" && cell !== "" && !given.has(cell) ? (inChinese.get(cell) ?? cell) : cell,
      ),
    ),
  );
});

test("an inequality in Chinese: 组内 for within groups", async () => {
  const spill = await callFunction(
    "CLUSTERTHEIL",
    column(1, 1, 3, 3),
    null,
    column("a", "a", "b", "b"),
    null,
    null,
    "zh-CN",
  );
  expect(spill.slice(0, 4).map(([label]) => label)).toEqual(["总计", "组内", "组间", "组"]);
});

test("a language that nobody speaks here is refused with those that are", async () => {
  expect(await refusal("CLUSTERGINI", column(1, 2), null, null, "fr")).toMatch(/#VALUE! .*'en', 'zh-CN', 'code'/u);
});

test("detail is the last argument before the language, of the measures that answer one number or in the shape of their range", async () => {
  const withDetail: string[] = [];
  for (const id of idsByGroup.measures) {
    const names = (await loadFunction(id)).declaration.parameters.map(({ name }) => name);
    if (!names.includes("detail")) continue;
    withDetail.push(id);
    expect(names.slice(-2)).toEqual(["detail", "language"]);
  }
  expect(withDetail).toEqual([
    "CLUSTERLQ",
    "CLUSTERHHI",
    "CLUSTERKRUGMAN",
    "CLUSTERELLISONGLAESER",
    "CLUSTERGINI",
    "CLUSTERTHEIL",
    "CLUSTERNORMALIZE",
  ]);
});

describe("in detail a number stands with its name, the units used and the units left out", () => {
  test("Gini leaves out a unit without a value, and one that weighs nothing; a heading is no unit", async () => {
    // Of 10, 20, 20, 50: Σ(2i - n - 1) x = -30 - 20 + 20 + 150 = 120, over n Σx = 400.
    expect(await callFunction("CLUSTERGINI", column("Jobs", 20, 50, null, 20, "n/a", 10), null, true)).toEqual([
      ["Gini coefficient", expect.closeTo(0.3, 12), 4, 2],
    ]);
    const weighted = await callFunction("CLUSTERGINI", column(20, 50, 9, 20, 10), column(1, 1, 0, 1, 1), 1);
    expect(weighted).toEqual([["Gini coefficient", expect.closeTo(0.3, 12), 4, 1]]);
  });

  test("Theil with groups says it in the row of the total", async () => {
    // Means 1 and 3 around 2, alike inside.
    const total = 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5);
    const values = column(1, 1, 3, null, 3);
    const alone = await callFunction("CLUSTERTHEIL", values, null, null, null, true);
    expect(alone).toEqual([["Theil index", expect.closeTo(total, 12), 4, 1]]);
    const grouped = await callFunction("CLUSTERTHEIL", values, null, column("a", "a", "b", "b", "b"), null, true);
    expect(grouped[0]?.slice(0, 5)).toEqual(["Total", expect.closeTo(total, 12), 4, 1, ""]);
    expect(grouped.slice(1)).toEqual(
      (await callFunction("CLUSTERTHEIL", values, null, column("a", "a", "b", "b", "b"))).slice(1),
    );
  });

  test("measures that refuse a gap have left nothing out", async () => {
    // 0.04 + 0.25 + 0.04 + 0.01
    expect(await callFunction("CLUSTERHHI", column("Firm", 20, 50, 20, 10), null, true)).toEqual([
      ["Herfindahl-Hirschman index", expect.closeTo(0.34, 12), 4, 0],
    ]);
    expect(await callFunction("CLUSTERKRUGMAN", column(1, 1, 0), column(0, 0, 2), true)).toEqual([
      ["Krugman specialisation index", 2, 3, 0],
    ]);
    // G = 0.5, 1 - Σx² = 0.5: (0.5 - 0.5 · 0.5) / (0.5 · 0.5)
    expect(await callFunction("CLUSTERELLISONGLAESER", column(1, 0), column(1, 1), 0.5, true, "zh-CN")).toEqual([
      [chineseWords.measureWords.CLUSTERELLISONGLAESER.name, expect.closeTo(1, 12), 2, 0],
    ]);
    expect(await refusal("CLUSTERHHI", column(1, null, 2), null, true)).toContain("should hold a number");
  });

  test("without it, or with FALSE, the number stands alone", async () => {
    expect(await callFunction("CLUSTERGINI", column(20, 50, 20, 10), null, false)).toEqual([[expect.closeTo(0.3, 12)]]);
    expect(await refusal("CLUSTERGINI", column(1, 2), null, "yes")).toBe(
      "#VALUE! CLUSTERGINI needs one of 'TRUE', 'FALSE' in detail. Found 'yes'. Correct the argument or leave it out.",
    );
  });
});
