import type { ProvenanceMark } from "../model";

/** What moves in the draws, in groups: each is drawn as a whole. */
export const factorGroups = ["weights", "anchors", "missing", "error"] as const;
export type FactorGroup = (typeof factorGroups)[number];

/** What people can argue about, and what only data can settle. */
export const sides = ["argue", "collect"] as const;
export type Side = (typeof sides)[number];
export const sideOf: Readonly<Record<FactorGroup, Side>> = {
  weights: "argue",
  anchors: "argue",
  missing: "collect",
  error: "collect",
};

/** What they move; "type" is whether a cluster has another type than the reported one. */
export const quantities = ["index", "maturity", "type"] as const;
export type Quantity = (typeof quantities)[number];

/** How often the draws are resampled for the intervals of the shares, and where the number comes from. */
export const RESAMPLES: {
  readonly value: number;
  readonly provenance: readonly ProvenanceMark[];
  readonly source: string;
} = {
  value: 1000,
  provenance: ["L"],
  source: "Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 13: at least 1,000 for percentile intervals",
};

/** Draws from which a share and its interval can be told at all: of one, the resamples are all alike. */
export const LEAST_DRAWS = 2;
