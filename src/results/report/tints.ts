import { GATE, type Model } from "../../model";

/** Colours that keep black text readable; the words and numbers under them say the same. */
export const resultTints = {
  ID: "#DCE6F1",
  DI: "#E2EFDA",
  HYBRID: "#FFF2CC",
  completed: "#E2EFDA",
  tooLow: "#FCE4D6",
} as const;

/** What is lost in the last digits does not decide on which side of a limit a number lies. */
export const TINT_TOLERANCE = 1e-9;

/** The colour of a stage score: at the threshold or above, below the least grade, or neither. */
export function scoreTint(score: unknown, { rules }: Model): string | undefined {
  if (typeof score !== "number") return undefined;
  if (score >= GATE - TINT_TOLERANCE) return resultTints.completed;
  return score < rules.minimumGrade - TINT_TOLERANCE ? resultTints.tooLow : undefined;
}

/** The colour of a coverage that is too small for a type. */
export const coverageTint = (coverage: unknown, { rules }: Model): string | undefined =>
  typeof coverage === "number" && coverage < rules.typeCoverage - TINT_TOLERANCE ? resultTints.tooLow : undefined;
