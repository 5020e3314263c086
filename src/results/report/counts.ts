import { stagePositions, type Assessment, type StagePosition } from "../../assessment";
import type { LadderName } from "../../model";
import type { ReportedCluster } from "./reportedTable";

/** What a cluster may be, in the order of a report. */
export const countedKinds = ["ID", "DI", "HYBRID", "INDETERMINATE", "NO_DATA", "BELOW_FLOOR"] as const;
/** The types whose stages are counted. */
export const stagedTypes: readonly LadderName[] = ["ID", "DI"];
/** Undefined counts the clusters of unknown stage. */
export const countedStages: readonly (StagePosition | undefined)[] = [...stagePositions, undefined];

type Assessed = readonly Pick<ReportedCluster, "assessment">[];

/** How many clusters are of a kind. */
export const countOfKind = (clusters: Assessed, kind: Assessment["kind"]): number =>
  clusters.filter(({ assessment }) => assessment.kind === kind).length;

/** How many clusters of a type are at a stage; whoever has completed all three counts at the third. */
export const countAtStage = (clusters: Assessed, type: LadderName, stage: StagePosition | undefined): number =>
  clusters.filter(({ assessment }) => assessment.kind === type && stageOf(assessment) === stage).length;

function stageOf(assessment: Assessment): number | undefined {
  if (assessment.kind !== "ID" && assessment.kind !== "DI") return undefined;
  const { standing } = assessment.ladder;
  return standing.kind === "unknown" ? undefined : Math.min(standing.reached + 1, 3);
}
