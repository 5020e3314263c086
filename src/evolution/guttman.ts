import { alike, atLeast, type LadderReading } from "../assessment";
import type { LadderName } from "../model";
import type { ClusterPath } from "./path";

/** Conventional bounds of a Guttman scale (Guttman 1950; Menzel 1953). */
const LEAST_REPRODUCIBILITY = 0.9;
const LEAST_SCALABILITY = 0.6;
/** Fewer clusters than this give no verdict. */
export const FEWEST_FOR_SCALE = 20;

export type StagesClosed = readonly [boolean, boolean, boolean];

export type Scalability = { readonly kind: "known"; readonly value: number } | { readonly kind: "noVariation" };

/** Whether a ladder is cumulative: is a later stage closed only where the earlier ones are? */
export type GuttmanScale =
  | { readonly kind: "empty"; readonly clusters: 0 }
  | {
      readonly kind: "scaled";
      readonly clusters: number;
      /** Goodenough-Edwards errors: cells that differ from the ideal pattern of the same total. */
      readonly errors: number;
      /** CR, 0 to 1. */
      readonly reproducibility: number;
      /** MMR, 0.5 to 1: what the margins alone would reproduce. */
      readonly minimalReproducibility: number;
      /** CS, at most 1; "noVariation" where the margins alone reproduce everything. */
      readonly scalability: Scalability;
      readonly verdict: "scale" | "noScale" | { readonly none: "fewClusters" | "noVariation" };
    };

/**
 * Guttman scale of three stages: CR = 1 - errors/(3n), MMR = mean over stages of max(p_j, 1 - p_j),
 * CS = (CR - MMR)/(1 - MMR). A cumulative scale when CR >= .90 and CS >= .60, for at least 20 clusters.
 *
 * @param rows - per cluster, which stages are closed, in theoretical order
 * @see Guttman 1950; Edwards 1957, Techniques of Attitude Scale Construction (Goodenough's count of errors); Menzel 1953
 * @example guttmanScale([[true, false, false], [false, true, false]]) // 2 errors, CR 2/3, MMR 2/3, CS 0
 */
export function guttmanScale(rows: readonly StagesClosed[]): GuttmanScale {
  if (rows.length === 0) return { kind: "empty", clusters: 0 };
  let errors = 0;
  const totals = [0, 0, 0];
  for (const closed of rows) {
    const total = closed.filter(Boolean).length;
    closed.forEach((state, at) => {
      if (state !== at < total) errors += 1;
      if (state) totals[at] = (totals[at] ?? 0) + 1;
    });
  }
  const reproducibility = 1 - errors / (3 * rows.length);
  const larger = totals.map((total) => Math.max(total, rows.length - total) / rows.length);
  const minimalReproducibility = larger.reduce((sum, share) => sum + share, 0) / larger.length;
  const scalability: Scalability = alike(minimalReproducibility, 1)
    ? { kind: "noVariation" }
    : { kind: "known", value: (reproducibility - minimalReproducibility) / (1 - minimalReproducibility) };
  return {
    kind: "scaled",
    clusters: rows.length,
    errors,
    reproducibility,
    minimalReproducibility,
    scalability,
    verdict: verdictOn(rows.length, reproducibility, scalability),
  };
}

function verdictOn(
  clusters: number,
  reproducibility: number,
  scalability: Scalability,
): "scale" | "noScale" | { readonly none: "fewClusters" | "noVariation" } {
  if (clusters < FEWEST_FOR_SCALE) return { none: "fewClusters" };
  if (scalability.kind === "noVariation") return { none: "noVariation" };
  const passes = atLeast(reproducibility, LEAST_REPRODUCIBILITY) && atLeast(scalability.value, LEAST_SCALABILITY);
  return passes ? "scale" : "noScale";
}

/** The scale over each cluster's last period with three assessable stages, closed without memory, for one type. */
export function readGuttman(paths: readonly ClusterPath[], ladder: LadderName): GuttmanScale {
  const rows = paths.flatMap(({ type, points }): StagesClosed[] => {
    if (type.kind === "untyped" || type.ladder !== ladder) return [];
    const closed = points.map(({ reading }) => (reading.kind === "read" ? statesOf(reading.withoutMemory) : undefined));
    return closed.filter((states) => states !== undefined).slice(-1);
  });
  return guttmanScale(rows);
}

function statesOf({ stages: [first, second, third] }: LadderReading): StagesClosed | undefined {
  if ([first, second, third].some(({ state }) => state === "unassessable")) return undefined;
  return [first.state === "closed", second.state === "closed", third.state === "closed"];
}
