import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textsFor } from "../../host/grid/texts";
import { exampleTexts } from "../../scripts/example/texts";
import { languages, type Language } from "../../src/model";
import { en } from "../../src/texts/en";
import { allSubjects } from "../../src/texts/translate";
import { zhCN } from "../../src/texts/zh-CN";

/** Words that docs/glossary.md has a better one for. `except` are keys that speak of something else. */
interface OffGlossary {
  readonly words: RegExp;
  readonly say: string;
  readonly except?: RegExp;
}

/** Headers and code words of results, which are in people's formulas. */
const ids = /^(?:columns|verdict|confidence|movement|pattern|card)\./u;

const offGlossary: Readonly<Record<Language, readonly OffGlossary[]>> = {
  en: [
    { words: /\bgates?\b/u, say: "threshold; Gate is a column of the model" },
    { words: /\bverdicts?\b/iu, say: "type, or conclusion of a test", except: /^collect\.verdictColumn$/u },
    {
      words: /\bkinds?\b/iu,
      say: "type",
      // A column of the list of ties.
      except: /^ownParameters\.CLUSTERINDICATORS\.ties$/u,
    },
    {
      words:
        /\b(?:open|closed) stages?\b|\bstages? (?:is|are|stays?) (?:still )?(?:open|closed)\b|\b(?:0|it) is (?:still )?open\b/iu,
      say: "completed",
    },
    { words: /\bfocus\b/u, say: "priority stage; Focus is a column" },
    { words: /\bfaults?\b|\bwrong(?:ly)?\b/iu, say: "error, incorrect" },
    { words: /\bmend(?:s|ed|ing)?\b/iu, say: "correct" },
    { words: /\b(?:un)?found(?:ed|ing)\b(?! lead)/iu, say: "platform established, lost", except: /unfounded$/u },
    { words: /\btakes? (?:no )?part\b/iu, say: "excluded, left out" },
    { words: /\bwork is due\b/iu, say: "priority stage" },
    { words: /\bnot given\b/iu, say: "not available" },
    { words: /\bwritten anew\b/iu, say: "updated" },
    { words: /\banswers?\b/iu, say: "result; a lever addresses" },
    { words: /\brow of totals\b/iu, say: "totals row" },
    {
      words: /\berrors? of measurement\b|\btolerances? of (?:the )?weights?\b/iu,
      say: "measurement error, weight tolerance",
    },
    { words: /\bin capitals\b|\bcapitals alone\b/iu, say: "differ in case" },
  ],
  "zh-CN": [
    { words: /剔除/u, say: "排除" },
    { words: /混合型/u, say: "复合型" },
    { words: /底线|准入/u, say: "入门条件" },
    { words: /判定|判为/u, say: "类型" },
    { words: /教科书/u, say: "经典" },
    { words: /置信度/u, say: "可信度" },
    { words: /低值|高值/u, say: "低端、高端" },
    { words: /改正/u, say: "更正" },
    { words: /表头/u, say: "标题行" },
    { words: /未检验/u, say: "未核实" },
    { words: /主观/u, say: "专家判断" },
    { words: /抽取/u, say: "抽样" },
    { words: /未知|不给出/u, say: "不明；无法得出" },
    { words: /重新(?:打开|开启)/u, say: "重新转为未完成", except: /^pane\.notLoaded$/u },
    { words: /平台(?:确立|丧失|建立)/u, say: "平台奠基、平台失效" },
    { words: /前进|跳跃|停留|回环|倒退/u, say: "推进、跃迁、保持、回退" },
    { words: /稳固完成|稳固达标/u, say: "稳妥达标" },
    { words: /已达阶段|重点阶段/u, say: "已完成阶段、着力阶段" },
    { words: /回收|收回/u, say: "交回" },
    { words: / …$|\.\.\.$/u, say: "……" },
    { words: /[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/u, say: "full-width punctuation" },
    { words: /\d[ \u00a0]%/u, say: "a number and its % without a space" },
  ],
};

function sentencesIn(texts: object, path = ""): (readonly [key: string, sentence: string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? sentencesIn(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as const],
  );
}

const folders = { en, "zh-CN": zhCN };

async function everySentence(language: Language): Promise<(readonly [key: string, sentence: string])[]> {
  const { atOnce, subjects } = folders[language];
  const texts = await Promise.all(allSubjects.map((subject) => subjects[subject]()));
  const document = language === "en" ? "method.md" : `method.${language}.md`;
  // The tables of the document hold what the model itself says, in the words of whoever wrote it.
  const method = readFileSync(join(__dirname, "..", "..", "docs", document), "utf8").split("\n");
  return [
    ...[atOnce.loading, ...texts.map(({ texts: one }) => one)].flatMap((one) => sentencesIn(one)),
    ...sentencesIn(textsFor(language), "host."),
    ...method
      .filter((line) => language !== "en" || !line.startsWith("|"))
      .map((line) => ["docs/method", line] as const),
    ...(language === "en" ? [] : exampleTexts.lines.map((line) => ["example", line] as const)),
  ];
}

test.each(languages)("every sentence in %s keeps to the glossary", async (language) => {
  const found = (await everySentence(language))
    .filter(([key]) => !ids.test(key))
    // The places to fill are called as the program calls them.
    .map(([key, sentence]) => [key, sentence.replace(/\{\{\w+\}\}/gu, "0")] as const)
    .flatMap(([key, sentence]) =>
      offGlossary[language]
        .filter(({ words, except }) => words.test(sentence) && !except?.test(key))
        .map(
          ({ words, say }) =>
            `${key} says "${words.exec(sentence)?.[0] ?? ""}" for "${say}": ${sentence.slice(0, 120)}`,
        ),
    );
  expect(found).toEqual([]);
});

test("no word of the lists is one that the glossary itself says", () => {
  const rows = readFileSync(join(__dirname, "..", "..", "docs", "glossary.md"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| English"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  expect(rows.length).toBeGreaterThan(30);
  for (const [, english = "", chinese = ""] of rows) {
    const said = english.replace(/\(.*?\)|; column .*$|, Gate.*$/gu, "");
    expect(offGlossary.en.filter(({ words }) => words.test(said)).map(({ say }) => [said, say])).toEqual(
      /^verdict/u.test(said) ? [["verdict", "type, or conclusion of a test"]] : [],
    );
    expect(offGlossary["zh-CN"].filter(({ words }) => words.test(chinese)).map(({ say }) => [chinese, say])).toEqual(
      [],
    );
  }
});
