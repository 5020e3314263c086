// Edition 1.1: the gates of four stage indicators and one test of the floor follow what has been published since 1.0. The
// gate is the newest published mean or, where none is published, the standing official target, in whole percent; low and
// high move by the same distance in logit.
import type { Origin, ProvenanceMark } from "../provenance";
import type { FloorTest, Indicator, StageEvidence, StageName, TypeEvidence } from "../shape";
import { bilingual } from "../text";
import { floor, stages, type } from "./evidence";

const moved: Readonly<Record<string, Partial<StageEvidence>>> = {
  "ID1.1": {
    ...{ low: 28, gate: 66, high: 90, asOf: "2025-03" },
    source: "MIIT: national mean 66.2 at the end of March 2025; low and high moved alike from those of 1.0",
  },
  "ID1.5": {
    ...{ low: 46, gate: 73, high: 95, asOf: "2024" },
    source: "Eurostat: 73 % of EU SMEs, index of 2024; low and high moved alike from those of 1.0",
  },
  "ID2.2": {
    ...{ low: 14, gate: 55, high: 82, asOf: "2026-01" },
    source:
      "MIIT action plan 2026-2028 of 13 January 2026: at least 55 by 2028; low and high moved alike from those of 1.0",
  },
  "ID2.3": {
    ...{ low: 54, gate: 84, high: 97, asOf: "2025-03" },
    source: "MIIT: national mean 83.5 at the end of March 2025; low and high moved alike from those of 1.0",
  },
  // Its numbers stay, because these figures cannot be put in one series.
  "ID1.2": {
    asOf: "2021",
    source:
      "EU: 5th percentile 21, 95th 50; MIIT: 69.8 in 2021, target 80; the European and the Chinese figure measure different things",
  },
};

/** When the other official and empirical numbers are; the index of 2022 holds figures of 2021. */
const dated: Readonly<Record<string, string>> = {
  TY1: "2023",
  TY7: "2021",
  "ID2.4": "2021",
  "ID3.3": "2021",
  "DI1.4": "2021",
};

const isDated = ({ provenance }: Origin): boolean => provenance.some((mark) => mark === "O" || mark === "E");

/** Gives official and empirical evidence its date. */
function withDate<Evidence extends Origin & { readonly indicator: string }>(evidence: Evidence): Evidence {
  const asOf = dated[evidence.indicator];
  return asOf !== undefined && isDated(evidence) ? { ...evidence, asOf } : evidence;
}

const judgedToo: ProvenanceMark[] = ["E", "J"];

export const floor11: readonly FloorTest[] = floor.map((test) =>
  test.indicator === "ID1.5"
    ? {
        ...test,
        ...{ threshold: 46, provenance: judgedToo, asOf: "2024" },
        source: "The threshold of 1.0 (EU Member States 2022, 5th percentile), moved like the gate of ID1.5",
      }
    : withDate(test),
);

export const type11: readonly TypeEvidence[] = type.map(withDate);

const revised = (evidence: readonly StageEvidence[]): StageEvidence[] =>
  evidence.map((item) => withDate({ ...item, ...moved[item.indicator] }));

export const stages11: Readonly<Record<StageName, StageEvidence[]>> = {
  ID1: revised(stages.ID1),
  ID2: revised(stages.ID2),
  ID3: revised(stages.ID3),
  DI1: revised(stages.DI1),
  DI2: revised(stages.DI2),
  DI3: revised(stages.DI3),
};

/** The index behind ID1.5 changes its twelve technologies by year, so its definition names the year that is meant. */
export function indicator11(indicator: Indicator): Indicator {
  if (indicator.code !== "ID1.5") return indicator;
  return {
    ...indicator,
    definition: bilingual(
      "Member SMEs that use at least four of the twelve technologies of the Digital Intensity Index of 2024 ÷ all member SMEs; values by the index of another year are not comparable. Known by: statistics office, cluster survey.",
      "使用数字强度指数（2024年版）十二项技术中至少四项的成员中小企业数 ÷ 全部成员中小企业数；按其他年份指数计算的数值不可比。数据来源：统计局、集群调查。",
    ),
  };
}
