import { correlationRatio } from "../measures/correlationRatio";
import { pearson } from "../measures/pearson";
import type { Rules } from "../model";
import type { Placed } from "./coherence";
import type { StageColumns } from "./gradeColumns";

/** How much of the variance of its stage score goes with an indicator, beside the weight that it was given. */
export interface EffectiveWeight extends Placed {
  /** Its weight, as a share of that of its stage. */
  readonly nominal: number;
  /** Correlation ratios: r² of a straight line, and η² of the local mean. NaN where there are too few clusters or the score never varies. */
  readonly linear: number;
  readonly local: number;
  /** `linear` as a share of that of its stage; NaN where one of them does not exist. */
  readonly effective: number;
  /** Clusters with both. */
  readonly count: number;
  /** Whether its grade is the same in all of them, so that it accounts for nothing. */
  readonly constant: boolean;
}

/**
 * The squared correlation ratio of each indicator's grade with the score of its stage, over all clusters that have both. A weight says how much a grade
 * counts, not how much of the differences between clusters it makes: that depends on how it varies, and with what.
 *
 * @see Paruolo, Saisana & Saltelli 2013, JRSS A 176: 609-634; Becker, Saisana, Paruolo & Vandecasteele 2017, Ecological Indicators 80: 12-22
 */
export function effectiveWeights(
  stages: readonly StageColumns[],
  { auditClusters, significance }: Rules,
): EffectiveWeight[] {
  return stages.flatMap(({ stage, grades, score }) => {
    const total = stage.weights.reduce((sum, weight) => sum + weight, 0);
    const found = stage.evidence.map((evidence, at) => {
      const grade = grades[at] ?? [];
      const { r, count, constant } = pearson(grade, score, significance);
      const { ratio } = correlationRatio(grade, score);
      const isEnough = count >= auditClusters;
      // A constant grade has no correlation, but what it accounts for is known: nothing.
      const linear = !isEnough ? NaN : ratio === 0 ? 0 : r * r;
      return {
        stage,
        evidence,
        nominal: evidence.weight / total,
        linear,
        local: isEnough ? ratio : NaN,
        count,
        constant,
      };
    });
    const ofStage = found.reduce((sum, { linear }) => sum + linear, 0);
    return found.map((each) => ({ ...each, effective: ofStage > 0 ? each.linear / ofStage : NaN }));
  });
}
