import { floor11, indicator11, stages11, type11 } from "./dic/edition11";
import { floor, stages, type } from "./dic/evidence";
import { digitalIndicators, floorIndicators, industrialIndicators, typeIndicators } from "./dic/indicators";
import { levers } from "./dic/levers";
import { mechanisms } from "./mechanisms";
import { defaultRuleOrigins, defaultRules } from "./rules";
import { modelSchema } from "./schema";
import type { Indicator, Model, StageDefinition, StageEvidence, StageName } from "./shape";
import { bilingual } from "./text";

type Evidence = Pick<Model, "floor" | "type"> & {
  readonly stages: Readonly<Record<StageName, StageEvidence[]>>;
};

/**
 * An edition of the model of digital industry clusters: the two kinds, three stages each, their advantage and policy, read from
 * Xia Jiechang & Tao Jiu (2025). The paper gives no number; every number here carries its own provenance.
 */
const edition = (version: string, indicators: readonly Indicator[], { floor, type, stages }: Evidence): Model => {
  const stage = (name: StageName, en: string, zh: string): StageDefinition => ({
    name: bilingual(en, zh),
    mechanism: mechanisms[name],
    evidence: stages[name],
  });
  return modelSchema.parse({
    id: "DIC",
    version,
    title: bilingual("Digital industry clusters", "数字产业集群模型"),
    sentence: bilingual("", ""),
    citation:
      "Xia Jiechang & Tao Jiu (夏杰长、陶鸠), Innovation and Evolution of Digital Industry Clusters (数字产业集群创新与演化研究), 财经问题研究 2025(1): 3-14",
    rules: defaultRules(),
    ruleOrigins: defaultRuleOrigins(),
    indicators,
    floor,
    type,
    ladders: {
      ID: [
        stage("ID1", "Supply-chain optimisation", "基础数字化 · 供应链优化"),
        stage("ID2", "Cross-industry collaboration", "多元创新 · 跨行业协作"),
        stage("ID3", "Full-chain integration", "生态系统构建 · 全链融合"),
      ],
      DI: [
        stage("DI1", "Platform construction", "数字平台搭建"),
        stage("DI2", "Dynamic innovation", "动态创新"),
        stage("DI3", "Ecosystem optimisation", "生态系统优化"),
      ],
    },
    levers,
  });
};

const indicators = [...floorIndicators, ...typeIndicators, ...industrialIndicators, ...digitalIndicators];

/** The edition as the paper's model was first given numbers; kept, so that a report made with it can be made again. */
export const digitalIndustryClusters10 = edition("1.0", indicators, { floor: [...floor], type: [...type], stages });

/** The newest edition: official numbers of 1.0 brought up to date. */
export const digitalIndustryClusters = edition("1.1", indicators.map(indicator11), {
  ...{ floor: [...floor11], type: [...type11] },
  stages: stages11,
});
