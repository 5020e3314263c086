import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { functionIds } from "../../src/functions/catalogue";
import { functionPageName } from "../../src/functions/helpFunction";
import { helpPage } from "../../src/functions/helpPage";
import { helpParts } from "../../src/functions/helpParts";
import { findHelp } from "../../src/texts/helpSearch";
import { ruleNames, type Language } from "../../src/model";
import { entryKind, pageOfEntry } from "../../src/taskpane/help/helpEntries";

const PANE = join(__dirname, "..", "..", "src", "taskpane");

/** What a newcomer types, and the part of the page that answers it. */
const asked: Readonly<Record<Language, readonly (readonly [question: string, id: string])[]>> = {
  en: [
    ["Why is there no type for my cluster?", "q-untyped"],
    ["why is my cluster not classified", "q-untyped"],
    ["what does not yet a digital cluster mean", "q-floor"],
    ["how do I fill in missing data", "q-missing"],
    ["is an empty cell a zero?", "q-missing"],
    ["meaning of the type index", "q-index"],
    ["what does leaning mean", "q-confidence"],
    ["how is the stage of a cluster computed", "q-stage"],
    ["what holds my cluster back, what should we do first", "q-priority"],
    ["can I change the weights", "q-edit"],
    ["source of the thresholds", "q-origin"],
    ["percentages 0.45 or 45", "q-percent"],
    ["compare several years", "q-years"],
    ["how sure is this result", "q-certain"],
    ["why does my cell show #N/A", "sign-na"],
    ["#SPILL! in my table", "sign-spill"],
    ["colleague does not have the add-in", "q-share"],
    ["collect data from offices", "q-collect"],
    ["results in Chinese", "q-language"],
    ["CLUSTERGAPS", "clustergaps"],
    ["Gini coefficient", "clustergini"],
    ["What is TY6?", "ty6"],
    ["minimumGrade", "minimumGrade"],
  ],
  "zh-CN": [
    ["我的集群为什么没有类型？", "q-untyped"],
    ["数据不足怎么办", "q-untyped"],
    ["入门条件是什么意思", "q-floor"],
    ["缺失数据怎么填", "q-missing"],
    ["空白单元格算不算零", "q-missing"],
    ["什么是类型指数", "q-index"],
    ["倾向是什么意思", "q-confidence"],
    ["阶段怎么算出来的", "q-stage"],
    ["稳妥达标是什么", "q-stage"],
    ["集群应该先做什么", "q-priority"],
    ["可以修改权重吗", "q-edit"],
    ["门槛的数值从哪里来", "q-origin"],
    ["百分数怎么填", "q-percent"],
    ["怎么比较多年数据", "q-years"],
    ["结果可靠吗", "q-certain"],
    ["单元格显示 #N/A", "sign-na"],
    ["同事没有安装加载项", "q-share"],
    ["怎样让填报单位报数据", "q-collect"],
    ["全国合计为什么也被评估", "q-total"],
    ["基尼系数", "clustergini"],
    ["产业链纵向联系占比", "ty6"],
    ["CLUSTERROBUST", "clusterrobust"],
  ],
};

describe.each(["en", "zh-CN"] as const)("the search of the help page in %s", (language) => {
  const page = helpPage(language).then((text) => new JSDOM(text).window.document);

  test.each(asked[language])("finds the answer first: %s", async (question, id) => {
    const found = findHelp(question, helpParts(await page)).map((part) => part.id);
    expect(found.slice(0, 3)).toContain(id);
    expect(found[0]).toBe(id);
  });

  test("every part has an address of its own, a heading and a text", async () => {
    const parts = helpParts(await page);
    expect(parts.length).toBeGreaterThan(100);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(parts.filter(({ heading }) => heading.trim() === "")).toEqual([]);
  });
});

test("words that every question has find nothing", async () => {
  const parts = helpParts(new JSDOM(await helpPage("en")).window.document);
  expect(findHelp("what is the", parts)).toEqual([]);
  expect(findHelp("怎么办", parts)).toEqual([]);
  expect(findHelp("", parts)).toEqual([]);
});

test("the page of a function in the pane's help is the one that Excel opens", () => {
  expect(pageOfEntry("help.html", "clustergini", "en")).toBe(functionPageName("CLUSTERGINI", "en"));
  expect(pageOfEntry("help.zh-CN.html", "clustergini", "zh-CN")).toBe(functionPageName("CLUSTERGINI", "zh-CN"));
  expect(pageOfEntry("help.html", "q-floor", "en")).toBe("help.html#q-floor");
});

test("the pane knows what an entry is about, for every entry of the help page", async () => {
  const parts = helpParts(new JSDOM(await helpPage("en")).window.document);
  const kindOf = (id: string) => entryKind(parts.find((part) => part.id === id) ?? { id, heading: "", text: "" });
  expect(["q-floor", "clustergini", "sign-na", "ty6", "id1.1", "minimumGrade"].map(kindOf)).toEqual([
    "question",
    "function",
    "sign",
    "indicator",
    "indicator",
    "rule",
  ]);
  expect(parts.filter((part) => entryKind(part) === "function").map(({ heading }) => heading)).toEqual([
    ...functionIds,
  ]);
  expect(parts.filter((part) => entryKind(part) === "rule")).toHaveLength(ruleNames.length);
});

test("every question mark of the pane opens an entry that there is", async () => {
  const ids = new Set(helpParts(new JSDOM(await helpPage("en")).window.document).map(({ id }) => id));
  const asked = readdirSync(PANE, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .flatMap((name) => [...readFileSync(join(PANE, name), "utf8").matchAll(/ (?:help|entry)="([^"]+)"/gu)])
    .map(([, id = ""]) => id);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((id) => !ids.has(id))).toEqual([]);
});
