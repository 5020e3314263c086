import { readLadder, reportedLadders, type Assessment, type BoundModel, type LadderReading } from "../assessment";
import { ladderNames, type Indicator, type LadderName } from "../model";
import { LadderOutlook } from "./stageEvidence";
import { evidenceForType } from "./typeEvidence";

/** What to collect so that the stage is known on a ladder. */
export interface StagePlan {
  readonly ladder: LadderName;
  readonly indicators: readonly Indicator[];
}

/** The fewest indicators whose observation says of a cluster what its data do not say yet. */
export interface CollectionPlan {
  /** What allows a type; empty where there is one already. */
  readonly type: readonly Indicator[];
  /** Where there is a type, what makes the stage known on each ladder on which it is not. */
  readonly stages: readonly StagePlan[];
}

/**
 * What to collect of a cluster with insufficient data or an unknown stage: the fewest indicators, of several such sets the
 * heaviest, then the earliest in model order. They suffice whatever values they turn out to have. Undefined where both are
 * known, or the floor fails.
 */
export function collectionPlan(
  model: BoundModel,
  assessment: Assessment,
  values: ArrayLike<number>,
): CollectionPlan | undefined {
  if (assessment.kind === "NO_DATA") {
    return { type: evidenceForType(model, assessment.type).map(({ definition }) => definition), stages: [] };
  }
  const stages = stagePlans(model, reportedLadders(assessment), values);
  return stages.length === 0 ? undefined : { type: [], stages };
}

/** The same for either ladder as if the cluster were on it: what comes after a type is known. */
export function stagePlansOfBoth(model: BoundModel, values: ArrayLike<number>): StagePlan[] {
  return stagePlans(
    model,
    ladderNames.map((name) => readLadder(model, name, values)),
    values,
  );
}

function stagePlans(model: BoundModel, ladders: readonly LadderReading[], values: ArrayLike<number>): StagePlan[] {
  return ladders
    .filter(({ standing }) => standing.kind === "unknown")
    .map(({ ladder }) => {
      const evidence = new LadderOutlook(model, ladder, values).fewest();
      return { ladder, indicators: evidence.map(({ definition }) => definition) };
    });
}
