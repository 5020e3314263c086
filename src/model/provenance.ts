import * as z from "./zodWithoutEval";

/**
 * Where a number comes from: S the paper, O an official target or statistic, E an empirical quantile of published
 * panels, L a convention of the literature, J judgement that the user should calibrate.
 */
export const provenanceMarks = ["S", "O", "E", "L", "J"] as const;
export type ProvenanceMark = (typeof provenanceMarks)[number];

/** The fields of everything that carries a number of its own. */
export const origin = {
  provenance: z.array(z.enum(provenanceMarks)),
  source: z.string(),
  /** Year or month of the number, "2024" or "2025-03"; none for pure judgement. */
  asOf: z.optional(z.string()),
};

/** Marks and source of a number, and of when it is. */
export interface Origin {
  readonly provenance: ProvenanceMark[];
  readonly source: string;
  readonly asOf?: string | undefined;
}
