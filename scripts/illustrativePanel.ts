/**
 * npx tsx scripts/illustrativePanel.ts
 * Writes the illustrative panel (assets/samples/illustrative-panel.csv, and .zh-CN.csv with the same numbers) from stories:
 * for every invented cluster and year the scores that its three stages are meant to have. The values are those that give such scores under the default model,
 * spread a little over the indicators of a stage. No number comes from anywhere else.
 */
import { writeFileSync } from "node:fs";
import {
  defaultModel,
  languages,
  type Language,
  type LadderName,
  type StageEvidence,
  type TypeEvidence,
} from "../src/model";

const FILES: Readonly<Record<Language, string>> = {
  en: "assets/samples/illustrative-panel.csv",
  "zh-CN": "assets/samples/illustrative-panel.zh-CN.csv",
};
const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Cluster (illustrative)", "Year"],
  "zh-CN": ["集群（示例）", "年份"],
};
const FIRST_YEAR = 2017;

type Scores = readonly [number, number, number];

interface Story {
  readonly name: Readonly<Record<Language, string>>;
  readonly ladder: LadderName;
  /** One per year from the first on; null = the cluster has no row in that year. */
  readonly scores: readonly (Scores | null)[];
  /** Where the type evidence stands, from -1 (industrial) to 1 (digital); a hybrid has half of it at either end. */
  readonly kind?: (year: number) => LadderName | "HYBRID";
  /** Interacting firms; below 30 a cluster is not yet one. */
  readonly firms?: (year: number) => number;
  readonly isMissing?: (code: string, year: number) => boolean;
}

/** Scores of the three stages year by year, one line per stage. */
function overYears(one: readonly number[], two: readonly number[], three: readonly number[]): Scores[] {
  return one.map((score, year) => [score, two[year] ?? NaN, three[year] ?? NaN]);
}

const stories: readonly Story[] = [
  {
    name: { en: "Cedar castings", "zh-CN": "雪松铸件" },
    ladder: "ID",
    scores: overYears(
      [40, 50, 63, 67, 70, 74, 78, 80],
      [16, 21, 30, 42, 51, 63, 66, 70],
      [8, 9, 12, 18, 25, 34, 45, 52],
    ),
  },
  {
    name: { en: "Anchor ship parts", "zh-CN": "锚地船舶配件" },
    ladder: "ID",
    scores: overYears(
      [66, 68, 70, 73, 75, 78, 80, 82],
      [48, 56, 63, 66, 67, 70, 72, 74],
      [22, 27, 33, 42, 50, 56, 64, 68],
    ),
  },
  {
    name: { en: "Copper valve works", "zh-CN": "铜谷阀门" },
    ladder: "ID",
    scores: overYears([14, 19, 25, 30, 38, 44, 49, 56], [8, 9, 11, 12, 15, 17, 19, 22], [7, 7, 8, 8, 9, 9, 10, 11]),
  },
  {
    name: { en: "Granite bearings", "zh-CN": "花岗轴承" },
    ladder: "ID",
    scores: overYears(
      [76, 78, 77, 79, 80, 80, 82, 83],
      [70, 71, 73, 72, 74, 75, 74, 76],
      [66, 67, 66, 68, 70, 69, 71, 72],
    ),
  },
  {
    name: { en: "Brook paper", "zh-CN": "溪畔造纸" },
    ladder: "ID",
    scores: overYears(
      [67, 66, 68, 67, 66, 67, 68, 67],
      [31, 34, 32, 30, 33, 31, 34, 32],
      [12, 13, 12, 11, 13, 12, 12, 13],
    ),
  },
  {
    name: { en: "Saddler leather goods", "zh-CN": "鞍匠皮具" },
    ladder: "ID",
    scores: overYears(
      [68, 66, 63, 57, 51, 42, 35, 27],
      [48, 44, 39, 33, 28, 24, 19, 15],
      [20, 18, 17, 15, 13, 12, 10, 8],
    ),
  },
  {
    name: { en: "Ridge electronics assembly", "zh-CN": "岭上电子组装" },
    ladder: "ID",
    scores: overYears(
      [45, 52, 64, 66, 49, 46, 63, 67],
      [56, 63, 66, 67, 65, 64, 66, 68],
      [18, 20, 24, 28, 30, 31, 34, 38],
    ),
  },
  {
    name: { en: "Millstone ceramics", "zh-CN": "磨石陶瓷" },
    ladder: "ID",
    scores: overYears([22, 45, 28, 50, 33, 26, 47, 30], [9, 13, 10, 14, 11, 10, 13, 11], [7, 7, 8, 8, 7, 7, 8, 7]),
  },
  {
    name: { en: "Ferry cables", "zh-CN": "渡口线缆" },
    ladder: "ID",
    scores: overYears(
      [63, 65, 66, 68, 70, 71, 73, 75],
      [30, 36, 41, 47, 50, 56, 63, 66],
      [14, 15, 17, 18, 21, 23, 27, 30],
    ),
    // From 2021 on nobody asks for R&D tools any more.
    isMissing: (code, year) => code === "ID2.3" && year >= 2021,
  },
  {
    name: { en: "Heron packaging", "zh-CN": "苍鹭包装" },
    ladder: "ID",
    scores: [[34, 12, 8], [41, 14, 8], [49, 17, 9], null, [63, 22, 10], [66, 27, 12], [67, 33, 13], [70, 41, 15]],
  },
  {
    name: { en: "Basin toolmakers", "zh-CN": "平川工具制造" },
    ladder: "ID",
    scores: overYears(
      [50, 52, 55, 57, 63, 65, 66, 68],
      [22, 25, 27, 30, 34, 37, 41, 44],
      [8, 9, 9, 10, 11, 12, 13, 14],
    ),
    // The survey of the first stage was never made.
    isMissing: (code) => ["ID1.1", "ID1.2", "ID1.3"].includes(code),
  },
  {
    name: { en: "Compass mobility platform", "zh-CN": "罗盘出行平台" },
    ladder: "DI",
    scores: overYears(
      [38, 42, 45, 49, 64, 67, 69, 72],
      [25, 33, 40, 44, 47, 52, 64, 67],
      [30, 44, 56, 64, 66, 67, 68, 70],
    ),
  },
  {
    name: { en: "Lantern short video", "zh-CN": "灯笼短视频" },
    ladder: "DI",
    scores: overYears(
      [52, 63, 66, 68, 66, 67, 69, 70],
      [33, 44, 63, 66, 48, 42, 64, 68],
      [12, 18, 23, 28, 25, 22, 30, 35],
    ),
  },
  {
    name: { en: "Pixel game studios", "zh-CN": "像素游戏" },
    ladder: "DI",
    scores: overYears(
      [24, 26, 34, 36, 28, 21, 22, 33],
      [64, 66, 65, 67, 66, 64, 65, 66],
      [20, 23, 26, 24, 22, 18, 21, 25],
    ),
  },
  {
    name: { en: "Quill open data", "zh-CN": "羽笔开放数据" },
    ladder: "DI",
    scores: overYears(
      [44, 53, 63, 66, 68, 70, 72, 74],
      [15, 22, 31, 43, 54, 64, 66, 68],
      [10, 14, 19, 24, 31, 40, 52, 63],
    ),
  },
  {
    name: { en: "Orbit hosting", "zh-CN": "环轨托管服务" },
    ladder: "DI",
    scores: overYears(
      [74, 70, 66, 51, 47, 43, 38, 34],
      [70, 68, 66, 64, 62, 50, 42, 33],
      [78, 76, 74, 72, 70, 68, 66, 64],
    ),
  },
  {
    name: { en: "Vector AI services", "zh-CN": "矢量智能服务" },
    ladder: "DI",
    scores: overYears(
      [35, 41, 63, 66, 68, 48, 52, 64],
      [22, 37, 42, 48, 63, 66, 67, 68],
      [41, 64, 67, 70, 72, 74, 75, 76],
    ),
  },
  {
    name: { en: "Harrow smart farming", "zh-CN": "耕耘智慧农业" },
    ladder: "DI",
    scores: overYears(
      [22, 28, 34, 41, 48, 55, 64, 66],
      [10, 14, 18, 23, 28, 34, 41, 46],
      [8, 10, 12, 15, 19, 23, 27, 32],
    ),
    kind: (year) => (year < 2020 ? "ID" : "DI"),
  },
  {
    name: { en: "Fallow data port", "zh-CN": "闲田数据港" },
    ladder: "DI",
    scores: overYears(
      [21, 27, 38, 46, 54, 63, 66, 68],
      [9, 11, 15, 19, 24, 28, 34, 41],
      [8, 9, 11, 12, 14, 17, 19, 23],
    ),
    firms: (year) => (year < 2019 ? 18 : 46),
    // In 2022 the second stage was not surveyed.
    isMissing: (code, year) => code.startsWith("DI2") && year === 2022,
  },
  {
    name: { en: "Crossroads trade hub", "zh-CN": "通衢商贸平台" },
    ladder: "ID",
    scores: overYears(
      [46, 48, 52, 55, 63, 65, 66, 67],
      [28, 30, 33, 36, 38, 41, 44, 47],
      [14, 15, 17, 18, 20, 21, 24, 26],
    ),
    kind: () => "HYBRID",
  },
];

/** Sums to zero for four and for five indicators, so that the mean stays the score that was meant. */
const spread: Readonly<Record<number, readonly number[]>> = { 4: [3, -2, 1, -2], 5: [3, -2, 1, -3, 1] };

/** The value whose grade it is, the inverse of the grade formula. */
function valueOfGrade(grade: number, { low, gate, high }: StageEvidence): number {
  return grade < 60 ? low + (grade / 60) * (gate - low) : gate + ((grade - 60) / 40) * (high - gate);
}

/** As an office would round it: the finer the scale, the more digits. */
function rounded(value: number, from: number, to: number): string {
  const width = Math.abs(to - from);
  return String(Number(value.toFixed(width > 20 ? 1 : width > 2 ? 2 : 3)));
}

function stageCells({ ladder }: Story, scores: Scores, year: number, cells: Map<string, string>): void {
  defaultModel.ladders[ladder].forEach(({ evidence }, position) => {
    evidence.forEach((item, at) => {
      const offset = spread[evidence.length]?.[(at + year) % evidence.length] ?? 0;
      const value = valueOfGrade((scores[position] ?? NaN) + offset, item);
      cells.set(item.indicator, rounded(value, item.low, item.gate));
    });
  });
}

function typeCells(story: Story, year: number, cluster: number, cells: Map<string, string>): void {
  const kind = story.kind?.(year) ?? story.ladder;
  defaultModel.type.forEach((item: TypeEvidence, at) => {
    const isDigital = kind === "HYBRID" ? ["TY1", "TY2", "TY7", "TY8"].includes(item.indicator) : kind === "DI";
    // Nobody stands exactly at an anchor, and everybody drifts a little towards the digital end.
    const distance = 0.6 + 0.08 * ((at + cluster) % 4);
    const position = (isDigital ? distance : -distance) + 0.015 * (year - FIRST_YEAR);
    const value = item.idAnchor + ((position + 1) / 2) * (item.diAnchor - item.idAnchor);
    const control = isDigital ? 1 : 0;
    cells.set(
      item.indicator,
      item.indicator === "TY5" ? String(control) : rounded(value, item.idAnchor, item.diAnchor),
    );
  });
}

function row(story: Story, scores: Scores, year: number, cluster: number, language: Language): string[] {
  const cells = new Map<string, string>();
  stageCells(story, scores, year, cells);
  typeCells(story, year, cluster, cells);
  cells.set("FL1", (1.4 + 0.1 * (cluster % 9) + 0.02 * (year - FIRST_YEAR)).toFixed(2));
  cells.set("FL2", String(28 + ((7 * cluster) % 20)));
  cells.set("FL3", String(story.firms?.(year) ?? 60 + 13 * cluster + 2 * (year - FIRST_YEAR)));
  const codes = defaultModel.indicators.map(({ code }) => code);
  return [
    story.name[language],
    String(year),
    ...codes.map((code) => (story.isMissing?.(code, year) ? "" : (cells.get(code) ?? ""))),
  ];
}

for (const language of languages) {
  const header = [...HEADERS[language], ...defaultModel.indicators.map(({ code }) => code)];
  const rows = stories.flatMap((story, cluster) =>
    story.scores.flatMap((scores, at) =>
      scores === null ? [] : [row(story, scores, FIRST_YEAR + at, cluster, language)],
    ),
  );
  writeFileSync(FILES[language], [header, ...rows].map((cells) => `${cells.join(",")}\n`).join(""));
  console.log(`${FILES[language]}: ${rows.length} rows of ${stories.length} invented clusters.`);
}
