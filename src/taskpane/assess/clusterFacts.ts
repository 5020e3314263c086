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
import type { StageMarkState } from "../charts/StageMark";

/** Types in the order in which they are listed. */
export const typeKinds: readonly VerdictKind[] = ["ID", "DI", "HYBRID", "INDETERMINATE", "NO_DATA", "BELOW_FLOOR"];

export const hasType = ({ kind }: Assessment): boolean => kind !== "NO_DATA" && kind !== "BELOW_FLOOR";

/** How sure a type is; what is neither type has nothing but an open question, and without a type there is none. */
export function confidenceIn(assessment: Assessment): Confidence | undefined {
  if (!hasType(assessment)) return undefined;
  return "confidence" in assessment ? assessment.confidence : "open";
}

/** How far a cluster on one ladder is; undefined where that is not known, or where there are two ladders or none. */
export function maturityIn(assessment: Assessment): number | undefined {
  if (assessment.kind !== "ID" && assessment.kind !== "DI") return undefined;
  const { standing } = assessment.ladder;
  return standing.kind === "unknown" ? undefined : standing.maturity;
}

/** Where a cluster stands on each ladder that is reported. */
export type StagePlace = StageName | "consolidated" | "unknown";

export const stagesIn = (assessment: Assessment): StagePlace[] =>
  reportedLadders(assessment).map(({ ladder, standing }): StagePlace =>
    standing.kind === "working" ? `${ladder}${standing.stage}` : standing.kind,
  );

/** How one stage of a ladder is marked. */
export function markOf({ debts }: LadderReading, { stage, state, secured }: StageReading): StageMarkState {
  if (state === "closed") return secured ? "secured" : "closed";
  return state === "open" && debts.includes(stage.position) ? "debt" : state;
}

/** The stage of a ladder to work on, where there is one. */
export const focusOf = ({ standing }: LadderReading): StagePosition | undefined =>
  standing.kind === "working" ? standing.focus : undefined;
