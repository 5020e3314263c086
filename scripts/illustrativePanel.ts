/**
 * npx tsx scripts/illustrativePanel.ts
 * Writes the illustrative panel (assets/samples/illustrative-panel.csv) from stories: for every invented cluster and year
 * the scores that its three stages are meant to have. The values are those that give such scores under the default model,
 * spread a little over the indicators of a stage. No number comes from anywhere else.
 */
import { writeFileSync } from "node:fs";
import { defaultModel, type LadderName, type StageEvidence, type TypeEvidence } from "../src/model";

const FILE = "assets/samples/illustrative-panel.csv";
const FIRST_YEAR = 2017;

type Scores = readonly [number, number, number];

interface Story {
  readonly name: string;
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
    name: "Cedar castings",
    ladder: "ID",
    scores: overYears(
      [40, 50, 63, 67, 70, 74, 78, 80],
      [16, 21, 30, 42, 51, 63, 66, 70],
      [8, 9, 12, 18, 25, 34, 45, 52],
    ),
  },
  {
    name: "Anchor ship parts",
    ladder: "ID",
    scores: overYears(
      [66, 68, 70, 73, 75, 78, 80, 82],
      [48, 56, 63, 66, 67, 70, 72, 74],
      [22, 27, 33, 42, 50, 56, 64, 68],
    ),
  },
  {
    name: "Copper valve works",
    ladder: "ID",
    scores: overYears([14, 19, 25, 30, 38, 44, 49, 56], [8, 9, 11, 12, 15, 17, 19, 22], [7, 7, 8, 8, 9, 9, 10, 11]),
  },
  {
    name: "Granite bearings",
    ladder: "ID",
    scores: overYears(
      [76, 78, 77, 79, 80, 80, 82, 83],
      [70, 71, 73, 72, 74, 75, 74, 76],
      [66, 67, 66, 68, 70, 69, 71, 72],
    ),
  },
  {
    name: "Brook paper",
    ladder: "ID",
    scores: overYears(
      [67, 66, 68, 67, 66, 67, 68, 67],
      [31, 34, 32, 30, 33, 31, 34, 32],
      [12, 13, 12, 11, 13, 12, 12, 13],
    ),
  },
  {
    name: "Saddler leather goods",
    ladder: "ID",
    scores: overYears(
      [68, 66, 63, 57, 51, 42, 35, 27],
      [48, 44, 39, 33, 28, 24, 19, 15],
      [20, 18, 17, 15, 13, 12, 10, 8],
    ),
  },
  {
    name: "Ridge electronics assembly",
    ladder: "ID",
    scores: overYears(
      [45, 52, 64, 66, 49, 46, 63, 67],
      [56, 63, 66, 67, 65, 64, 66, 68],
      [18, 20, 24, 28, 30, 31, 34, 38],
    ),
  },
  {
    name: "Millstone ceramics",
    ladder: "ID",
    scores: overYears([22, 45, 28, 50, 33, 26, 47, 30], [9, 13, 10, 14, 11, 10, 13, 11], [7, 7, 8, 8, 7, 7, 8, 7]),
  },
  {
    name: "Ferry cables",
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
    name: "Heron packaging",
    ladder: "ID",
    scores: [[34, 12, 8], [41, 14, 8], [49, 17, 9], null, [63, 22, 10], [66, 27, 12], [67, 33, 13], [70, 41, 15]],
  },
  {
    name: "Basin toolmakers",
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
    name: "Compass mobility platform",
    ladder: "DI",
    scores: overYears(
      [38, 42, 45, 49, 64, 67, 69, 72],
      [25, 33, 40, 44, 47, 52, 64, 67],
      [30, 44, 56, 64, 66, 67, 68, 70],
    ),
  },
  {
    name: "Lantern short video",
    ladder: "DI",
    scores: overYears(
      [52, 63, 66, 68, 66, 67, 69, 70],
      [33, 44, 63, 66, 48, 42, 64, 68],
      [12, 18, 23, 28, 25, 22, 30, 35],
    ),
  },
  {
    name: "Pixel game studios",
    ladder: "DI",
    scores: overYears(
      [24, 26, 34, 36, 28, 21, 22, 33],
      [64, 66, 65, 67, 66, 64, 65, 66],
      [20, 23, 26, 24, 22, 18, 21, 25],
    ),
  },
  {
    name: "Quill open data",
    ladder: "DI",
    scores: overYears(
      [44, 53, 63, 66, 68, 70, 72, 74],
      [15, 22, 31, 43, 54, 64, 66, 68],
      [10, 14, 19, 24, 31, 40, 52, 63],
    ),
  },
  {
    name: "Orbit hosting",
    ladder: "DI",
    scores: overYears(
      [74, 70, 66, 51, 47, 43, 38, 34],
      [70, 68, 66, 64, 62, 50, 42, 33],
      [78, 76, 74, 72, 70, 68, 66, 64],
    ),
  },
  {
    name: "Vector AI services",
    ladder: "DI",
    scores: overYears(
      [35, 41, 63, 66, 68, 48, 52, 64],
      [22, 37, 42, 48, 63, 66, 67, 68],
      [41, 64, 67, 70, 72, 74, 75, 76],
    ),
  },
  {
    name: "Harrow smart farming",
    ladder: "DI",
    scores: overYears(
      [22, 28, 34, 41, 48, 55, 64, 66],
      [10, 14, 18, 23, 28, 34, 41, 46],
      [8, 10, 12, 15, 19, 23, 27, 32],
    ),
    kind: (year) => (year < 2020 ? "ID" : "DI"),
  },
  {
    name: "Fallow data port",
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
    name: "Crossroads trade hub",
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

function row(story: Story, scores: Scores, year: number, cluster: number): string[] {
  const cells = new Map<string, string>();
  stageCells(story, scores, year, cells);
  typeCells(story, year, cluster, cells);
  cells.set("FL1", (1.4 + 0.1 * (cluster % 9) + 0.02 * (year - FIRST_YEAR)).toFixed(2));
  cells.set("FL2", String(28 + ((7 * cluster) % 20)));
  cells.set("FL3", String(story.firms?.(year) ?? 60 + 13 * cluster + 2 * (year - FIRST_YEAR)));
  const codes = defaultModel.indicators.map(({ code }) => code);
  return [
    story.name,
    String(year),
    ...codes.map((code) => (story.isMissing?.(code, year) ? "" : (cells.get(code) ?? ""))),
  ];
}

const header = ["Cluster (illustrative)", "Year", ...defaultModel.indicators.map(({ code }) => code)];
const rows = stories.flatMap((story, cluster) =>
  story.scores.flatMap((scores, at) => (scores === null ? [] : [row(story, scores, FIRST_YEAR + at, cluster)])),
);
writeFileSync(FILE, [header, ...rows].map((cells) => `${cells.join(",")}\n`).join(""));
console.log(`${FILE}: ${rows.length} rows of ${stories.length} invented clusters.`);
