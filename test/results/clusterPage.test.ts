import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { assess, bindModel } from "../../src/assessment";
import { exampleTable } from "../../src/functions/example";
import { defaultModel, languages, type Language } from "../../src/model";
import {
  arrangePage,
  axisMarks,
  barMarks,
  clusterPage,
  evidenceCounts,
  layOutPage,
  PAGE_COLUMNS,
  textLines,
  type AxisBlock,
  type ClusterPage,
  type PageBlock,
  type PageContent,
  type SectionKey,
} from "../../src/results/clusterPage";
import { TargetFinder } from "../../src/target";

const model = bindModel(defaultModel);

type Cluster = Readonly<Record<string, number>>;

function pageOf(
  cluster: Cluster,
  language: Language = "en",
  more: { readonly period?: string; readonly name?: string } = {},
): ClusterPage {
  const values = defaultModel.indicators.map(({ code }) => cluster[code] ?? NaN);
  const assessment = assess(model, values);
  return clusterPage({
    model,
    values,
    assessment,
    name: "Aster",
    period: "",
    language,
    data: "Sheet1!A1:W2",
    date: "2026-12-01",
    ...more,
  });
}

function rowsOf(lines: readonly (readonly (string | number)[])[]): Cluster[] {
  const [header = [], ...rows] = lines;
  return rows.map((row) =>
    Object.fromEntries(header.flatMap((code, at) => (row[at] === "" ? [] : [[String(code), Number(row[at])]]))),
  );
}

/** The cluster of the help page: all observed evidence at the digital pole, DI1 at 60, DI2 at 30, DI3 at 0. */
const [aster = {}] = rowsOf(exampleTable);

const blocksIn = (page: ClusterPage, key: SectionKey): readonly PageBlock[] =>
  page.sections.filter((section) => section.key === key).flatMap(({ blocks }) => blocks);
const tableRows = (page: ClusterPage, key: SectionKey) =>
  blocksIn(page, key).flatMap((block) => (block.kind === "table" ? block.rows : []));
const textsIn = (page: ClusterPage, key: SectionKey) =>
  blocksIn(page, key).flatMap((block) => (block.kind === "text" ? [block.text] : []));

function axisOf(page: ClusterPage): AxisBlock {
  const axis = blocksIn(page, "type").find((block) => block.kind === "axis");
  if (axis?.kind !== "axis") throw new Error("The page has no axis.");
  return axis;
}

test("a page says who the cluster is, then why, what holds it back, and what it rests on", () => {
  const page = pageOf(aster, "en", { period: "2023" });
  expect(page.sections.map(({ key }) => key)).toEqual([
    "header",
    "summary",
    "type",
    "ladders",
    "constraint",
    "levers",
    "gaps",
    "caveats",
    "basis",
  ]);
  expect(textsIn(page, "header")).toEqual(["Aster", "2023"]);
  // Low: (.76 * .75 - .24 * 1.25) / (.76 * .75 + .24 * 1.25) = .27/.87.
  expect(tableRows(page, "header")).toEqual([
    ["Type", "digital industrialization", "Confidence", "firm"],
    ["Stage", "2 Dynamic innovation", "Type index", "1.00 (between 0.31 and 1.00)"],
  ]);
  expect(tableRows(page, "basis").map(([label]) => label)).toEqual(["Data", "Model", "Source", "Fingerprint", "Date"]);
});

test("the axis shows index, exact interval, undecided band and how much evidence lies where", () => {
  const axis = axisOf(pageOf(aster));
  const marks = axisMarks(axis);
  const cellsOf = (mark: string): number[] => marks.flatMap((each, cell) => (each === mark ? [cell] : []));
  expect(cellsOf("index")).toEqual([40]);
  // 0.3103 lies in the cell from 0.275 to 0.325.
  expect([cellsOf("interval")[0], cellsOf("interval").at(-1)]).toEqual([26, 39]);
  expect([cellsOf("band")[0], cellsOf("band").at(-1)]).toEqual([16, 24]);
  expect(evidenceCounts(axis).flatMap((count, cell) => (count > 0 ? [[cell, count]] : []))).toEqual([[40, 6]]);
});

test("a ladder shows three stages with score, bounds and what is said of each", () => {
  const [ladder] = blocksIn(pageOf(aster), "ladders");
  const stages = ladder?.kind === "ladder" ? ladder.stages : [];
  expect(stages.map(({ name, score, said }) => [name, score, said])).toEqual([
    ["DI1 Platform construction", expect.closeTo(60, 9), "completed, secured"],
    ["DI2 Dynamic innovation", expect.closeTo(30, 9), "not completed; priority stage"],
    ["DI3 Ecosystem optimisation", expect.closeTo(0, 9), "not completed"],
  ]);
});

test("a bar never reaches a threshold that the score misses, and shows what the score could be", () => {
  const marks = (score: number | null, low: number, high: number): string =>
    barMarks({ score, low, high })
      .map((mark) => ({ sure: "#", score: "=", possible: "-", none: "." })[mark])
      .join("");
  expect(marks(60, 60, 60)).toBe("############........");
  expect(marks(59.96, 59.96, 59.96)).toBe("###########-........");
  expect(marks(45, 30, 71)).toBe("######===------.....");
  expect(marks(null, 20, 80)).toBe("....------------....");
  expect(marks(0, 0, 0)).toBe("....................");
});

test("what is missing stands in the order of need, with who knows it", () => {
  // TY5 weighs .10, TY3 .08 and TY9 .06; the floor lacks nothing.
  expect(tableRows(pageOf(aster), "gaps")).toEqual([
    ["TY5 Control of the main platform", "cluster office"],
    ["TY3 Log gap of location quotients, digital core minus leading traditional industry", "statistics office"],
    ["TY9 Tangible share of assets", "company accounts"],
  ]);
  expect(tableRows(pageOf(aster, "zh-CN"), "gaps").map(([, knownBy]) => knownBy)).toEqual([
    "集群促进机构",
    "统计局",
    "企业财务报表",
  ]);
});

test("a target says what is needed, and that it is arithmetic of the model", () => {
  const values = defaultModel.indicators.map(({ code }) => aster[code] ?? NaN);
  const assessment = assess(model, values);
  const targets = new TargetFinder(model, { costs: values.map(() => 1), secured: false }).find(assessment, values);
  const page = clusterPage({
    ...{ model, values, assessment, name: "Aster", period: "", language: "en", data: "", date: "" },
    target: { targets, remarks: { zeroFromArray: [], percentFromArray: [] } },
  });
  // Each grade of DI2 is 30 and has to be 60.
  expect(textsIn(page, "target")).toEqual([
    "DI2 Dynamic innovation: DI2.2 22.5 -> 40 %; DI2.4 6 -> 10 %; DI2.1 10 -> 20 %; DI2.3 5 -> 8 %",
    expect.stringContaining("what the model would need to see, not what a measure would cause"),
  ]);
});

test("without a type there is an axis without an index, and no ladder", () => {
  const page = pageOf({ ...aster, TY1: NaN, TY6: NaN, TY7: NaN });
  const axis = axisOf(page);
  expect([axis.index, axis.low, axis.high]).toEqual([null, null, null]);
  expect(axisMarks(axis)).not.toContain("index");
  expect(blocksIn(page, "ladders")).toEqual([]);
  expect(tableRows(page, "header")[0]).toEqual(["Type", "insufficient data", "Confidence", "–"]);
});

test("below the floor the page says which condition fails, and shows no axis", () => {
  const page = pageOf({ ...aster, FL3: 10 });
  expect(blocksIn(page, "type")).toEqual([]);
  expect(tableRows(page, "floor").map(([condition, state]) => [condition, state])).toEqual([
    ["agglomeration", "met"],
    ["critical mass", "not met, 33 % of the way"],
    ["digital intensity", "met"],
  ]);
});

test("values of another sort are arranged like those of a cluster", () => {
  const formula = (text: string): { readonly formula: string } => ({ formula: text });
  const cell = formula("=A1");
  const content: PageContent<{ readonly formula: string }> = {
    name: cell,
    period: null,
    facts: { type: cell, stage: cell, index: cell, confidence: cell },
    summary: cell,
    axis: { band: 0.2, index: cell, low: cell, high: cell, positions: [cell] },
    axisNote: cell,
    floor: [],
    ladders: [],
    constraint: [],
    levers: [],
    leverNotes: [cell],
    target: [cell],
    gaps: [],
    gapNotes: [],
    caveats: [],
    basis: { data: cell, model: cell, source: cell, fingerprint: cell, date: cell },
  };
  const page = arrangePage(content, "en");
  expect(page.sections.map(({ key }) => key)).toEqual(["header", "summary", "type", "target", "basis"]);
  const rows = layOutPage(page, () => 1);
  expect(rows.flatMap(({ drawing }) => (drawing ? [drawing.kind] : []))).toEqual(["evidence", "axis"]);
});

test.each(languages)("every page of the sample in %s fits on one A4, and its cells beside each other", (language) => {
  const ending = language === "en" ? "" : `.${language}`;
  const file = join(__dirname, "..", "..", "assets", "samples", `illustrative-clusters${ending}.csv`);
  const lines = parse<string[]>(
    readFileSync(file, "utf8")
      .replace(/^\uFEFF/u, "")
      .trim(),
  ).data;
  const header = lines[0]?.map((cell) => /\[?([A-Z]{2}\d(?:\.\d)?)\]?/u.exec(cell)?.[1] ?? cell) ?? [];
  const clusters = rowsOf([header, ...lines.slice(1)]);
  expect(clusters).toHaveLength(12);
  clusters.forEach((cluster, at) => {
    const page = pageOf(cluster, language, { name: lines[at + 1]?.[0] ?? "" });
    const rows = layOutPage(page, textLines);
    // 267 mm between margins of 15 mm are 63 lines of 12 points; what is longer is shrunk, by a fifth at most.
    expect(rows.reduce((sum, { lines: high }) => sum + high, 0)).toBeLessThan(63 / 0.8);
    for (const { cells } of rows) {
      const taken = cells.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, i) => column + i));
      expect(new Set(taken).size).toBe(taken.length);
      for (const column of taken) expect(column >= 0 && column < PAGE_COLUMNS).toBe(true);
    }
  });
});
