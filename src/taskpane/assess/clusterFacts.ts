import {
  reportedLadders,
  type Assessment,
  type Confidence,
  type LadderReading,
  type StagePosition,
  type StageReading,
  type VerdictKind,
} from "../../assessment";
import type { StageName } from "../../model";
import type { ToldResult } from "../../sql/results";
import type { StageMarkState } from "../charts/StageMark";

/** Types in the order in which they are listed. */
export const typeKinds: readonly VerdictKind[] = ["ID", "DI", "HYBRID", "INDETERMINATE", "NO_DATA", "BELOW_FLOOR"];

/** What an engine told of a cluster, as the list and the map read it. Ladders with their evidence are not in it. */
export interface ToldAssessment {
  readonly kind: VerdictKind;
  readonly told: ToldResult;
  readonly type: Pick<Assessment["type"], "index" | "interval" | "coverage" | "complete">;
}

/** A cluster that was assessed here, or whose results came back from an engine. */
export type ListedAssessment = Assessment | ToldAssessment;

export const isTold = (assessment: ListedAssessment): assessment is ToldAssessment => "told" in assessment;

export const hasType = ({ kind }: Pick<Assessment, "kind">): boolean => kind !== "NO_DATA" && kind !== "BELOW_FLOOR";

/** How sure a type is; what is neither type has nothing but an open question, and without a type there is none. */
export function confidenceIn(assessment: ListedAssessment): Confidence | undefined {
  if (!hasType(assessment)) return undefined;
  if (isTold(assessment)) return assessment.told.confidence;
  return "confidence" in assessment ? assessment.confidence : "open";
}

/** How far a cluster on one ladder is; undefined where that is not known, or where there are two ladders or none. */
export function maturityIn(assessment: ListedAssessment): number | undefined {
  if (isTold(assessment)) return assessment.told.maturity;
  if (assessment.kind !== "ID" && assessment.kind !== "DI") return undefined;
  const { standing } = assessment.ladder;
  return standing.kind === "unknown" ? undefined : standing.maturity;
}

/** Where a cluster stands on each ladder that is reported. */
export type StagePlace = StageName | "consolidated" | "unknown";

export function stagesIn(assessment: ListedAssessment): StagePlace[] {
  if (isTold(assessment)) return assessment.told.ladders.map(placeOn);
  return reportedLadders(assessment).map(placeOn);
}

const placeOn = ({ ladder, standing }: LadderReading | ToldResult["ladders"][number]): StagePlace =>
  standing.kind === "working" ? `${ladder}${standing.stage}` : standing.kind;

/** How one stage of a ladder is marked. */
export function markOf({ debts }: LadderReading, { stage, state, secured }: StageReading): StageMarkState {
  if (state === "closed") return secured ? "secured" : "closed";
  return state === "open" && debts.includes(stage.position) ? "debt" : state;
}

/** The stage of a ladder to work on, where there is one. */
export const focusOf = ({ standing }: LadderReading): StagePosition | undefined =>
  standing.kind === "working" ? standing.focus : undefined;
