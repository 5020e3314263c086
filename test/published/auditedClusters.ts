/** An audit of four clusters of which one stage is known, so that correlations, alpha and effective weights can be worked out. */
import { runAudit, type Audit } from "../../src/audit";
import { defaultModel, type Model } from "../../src/model";
import { planJob } from "../../src/robustness";
import { datasetOf, withRules, type Cluster } from "../robustness/clusters";
import { digits, type Comparison } from "./comparison";

// Stage DI2 alone has data: DI2.1 0-20-60, DI2.2 5-40-80, DI2.3 2-8-20, DI2.4 2-10-25. Half of the way to a gate is graded 30, a gate 60.
const rows: readonly (readonly [number, number, number, number])[] = [
  [0, 5, 8, 10],
  [10, 22.5, 5, 10],
  [20, 40, 2, 10],
  [10, 5, 8, 10],
];
export const clusters = rows.map(([a, b, c, d]): Cluster => ({ "DI2.1": a, "DI2.2": b, "DI2.3": c, "DI2.4": d }));
// Grades: DI2.1 0 30 60 30 · DI2.2 0 30 60 0 · DI2.3 60 30 0 60 · DI2.4 60 60 60 60. Scores: 30, 37.5, 45, 37.5.

export const auditOf = (table: readonly Cluster[], model: Model = defaultModel): Audit =>
  runAudit(planJob(datasetOf(table, model), { draws: 2 }));

export const pairOf = ({ coherence }: Audit, first: string, second: string) =>
  coherence.pairs.find(
    (pair) =>
      pair.kind === "inside" && pair.first.evidence.indicator === first && pair.second.evidence.indicator === second,
  );

export const weightOf = ({ weights }: Audit, code: string) =>
  weights.find(({ evidence }) => evidence.indicator === code);

const byHand = { worksheetFunction: "CLUSTERAUDIT", source: "by hand", within: digits(12) } as const;

export const coherenceComparisons: readonly Comparison[] = [
  {
    ...byHand,
    what: "correlations inside a stage are those of the grades: 1800 / √(1800 · 2475), and -1 for opposites",
    // Deviations -30 0 30 0 and -22.5 7.5 37.5 -22.5.
    expected: [1800 / Math.sqrt(1800 * 2475), -1],
    found: () => {
      const audit = auditOf(clusters);
      return [pairOf(audit, "DI2.1", "DI2.2")?.r ?? NaN, pairOf(audit, "DI2.2", "DI2.3")?.r ?? NaN];
    },
  },
  {
    ...byHand,
    what: "alpha of a stage: 4/3 (1 - 6750 / 1800)",
    // Sums of squares: 1800, 2475, 2475, 0, together 6750; of the sum (120, 150, 180, 150): 1800.
    expected: [(4 / 3) * (1 - 6750 / 1800)],
    found: () => [auditOf(clusters).coherence.alphas.find(({ stage }) => stage.name === "DI2")?.alpha ?? NaN],
  },
  {
    ...byHand,
    what: "effective weights: r² with the score, 1, 8/11, 8/11, 0, and their shares of 27/11",
    // Score deviations -7.5 0 7.5 0 are a quarter of those of DI2.1: r² = 1. DI2.2: 450² / (2475 x 112.5) = 8/11, as DI2.3.
    expected: [1, 8 / 11, 8 / 11, 0, 11 / 27, 8 / 27, 8 / 27, 0],
    found: () => {
      const audit = auditOf(clusters, withRules({ auditClusters: 4 }));
      const weights = [1, 2, 3, 4].map((at) => weightOf(audit, `DI2.${at}`));
      return [...weights.map((found) => found?.linear ?? NaN), ...weights.map((found) => found?.effective ?? NaN)];
    },
  },
];
