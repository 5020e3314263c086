/** What a cluster shows: which values count as observed, and what coverage they give. */
import type { OracleModel } from "./model";

/** code -> number; undefined or absent = missing. */
export type Cluster = Readonly<Record<string, number | undefined>>;

/** "limits included at 1e-9 of the limit (of 1 where it is 0)" */
const residueAt = (limit: number): number => 1e-9 * (limit === 0 ? 1 : Math.abs(limit));

/**
 * "Observed: a finite number inside the indicator's valid range. A residue of arithmetic beyond it is the limit. Everything else
 * is missing."
 */
export function observed(model: OracleModel, cluster: Cluster, code: string): number | undefined {
  const value = cluster[code];
  const indicator = model.indicators.get(code);
  if (value === undefined || indicator === undefined || !Number.isFinite(value)) return undefined;
  const { min, max } = indicator;
  if (value >= min && value <= max) return value;
  if (model.limits === "exact") return undefined;
  if (value < min) return min - value <= residueAt(min) ? min : undefined;
  return value - max <= residueAt(max) ? max : undefined;
}

/** "Evidence of weight 0 takes no part in anything." */
export const takesPart = (evidence: { readonly weight: number }): boolean => evidence.weight > 0;

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** One piece of evidence of a weighted mean: a position or a grade, undefined when the indicator is missing. */
export interface Weighed {
  readonly code: string;
  readonly weight: number;
  readonly value: number | undefined;
  /** Its own, where the model gives one; else the rule weightTolerance holds. */
  readonly tolerance?: number | undefined;
}

export const seen = (all: readonly Weighed[]): { code: string; weight: number; value: number }[] =>
  all.flatMap(({ code, weight, value }) => (value === undefined ? [] : [{ code, weight, value }]));

export const unseen = (all: readonly Weighed[]): Weighed[] => all.filter(({ value }) => value === undefined);

/** "Coverage: observed weight / total weight." */
export const coverageOf = (all: readonly Weighed[]): number =>
  sum(seen(all).map((it) => it.weight)) / sum(all.map((it) => it.weight));

/** Weighted mean over what is observed; undefined when nothing is. */
export function meanOf(all: readonly Weighed[], of: (value: number) => number = (value) => value): number | undefined {
  const known = seen(all);
  if (known.length === 0) return undefined;
  return sum(known.map((it) => it.weight * of(it.value))) / sum(known.map((it) => it.weight));
}

/**
 * "every weight within +-t_j of its value (its own tolerance; the rule weightTolerance where it has none), every missing one
 * anywhere between its ends; the smallest and the largest mean".
 * The mean is monotone in every single weight and every single value, so its extremes sit in corners: all corners are tried.
 */
export function everyCorner(
  all: readonly Weighed[],
  weightTolerance: number,
  ends: readonly [number, number],
): [number, number] {
  let lowest = Infinity;
  let highest = -Infinity;
  const walk = (at: number, products: number, weights: number): void => {
    const item = all[at];
    if (item === undefined) {
      lowest = Math.min(lowest, products / weights);
      highest = Math.max(highest, products / weights);
      return;
    }
    const tolerance = item.tolerance ?? weightTolerance;
    for (const weight of [item.weight * (1 - tolerance), item.weight * (1 + tolerance)])
      for (const value of item.value === undefined ? ends : [item.value])
        walk(at + 1, products + weight * value, weights + weight);
  };
  walk(0, 0, 0);
  return [lowest, highest];
}
