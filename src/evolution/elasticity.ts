import { above, type Interval } from "../assessment";
import type { Panel } from "./panel";
import { twoSidedT } from "./studentT";
import { twoWayWithin, type TwoWayGroups } from "./twoWayWithin";

/** Fewer clusters than this give no verdict: clustered errors rest on many clusters. */
export const FEWEST_FOR_ELASTICITY = 10;
/** Share of the variation of ln N that must be left beside the fixed effects; below it there is only rounding. */
const LEAST_VARIATION = 1e-12;

/** What the estimate rests on. */
export interface ElasticitySample {
  /** n, rows used. */
  readonly observations: number;
  readonly clusters: number;
  readonly periods: number;
  /** Rows without a value or without participants. */
  readonly missing: number;
  /** Rows where either is 0 or negative and has no logarithm. */
  readonly notPositive: number;
  /** Rows of clusters seen once, or periods with one cluster: the fixed effects take all they could say. */
  readonly singletons: number;
}

export type ElasticityVerdict = "increasing" | "notShown" | "fewClusters";

export type Elasticity = ElasticitySample &
  (
    | {
        readonly kind: "estimated";
        /** β: % more value with 1 % more participants, an association. */
        readonly beta: number;
        readonly standardError: number;
        /** 95 %, t with G - 1 degrees of freedom. */
        readonly interval: Interval;
        readonly verdict: ElasticityVerdict;
      }
    /** β without an interval: no more rows than effects and slope together, so the fit is perfect and says nothing. */
    | { readonly kind: "withoutError"; readonly beta: number }
    | { readonly kind: "none"; readonly reason: "noObservations" | "noVariation" }
  );

interface Observation {
  readonly cluster: number;
  readonly period: number;
  readonly logValue: number;
  readonly logParticipants: number;
}

/**
 * Network elasticity of a group of clusters: ln V_it = α_i + λ_t + β ln N_it + u_it, two-way fixed effects, standard
 * errors clustered by cluster with the factor G/(G-1) (n-1)/(n-K), K = slope + period dummies + constant (the effects of
 * the clusters are nested in them and free). "Increasing" only when the lower bound of the 95 % interval exceeds 1. β is
 * an association: value and participants grow together.
 *
 * @param value - V per row of the panel's input, any money unit; NaN = missing
 * @param participants - N per row, a count; NaN = missing
 * @see Cameron & Miller 2015, A practitioner's guide to cluster-robust inference
 */
export function networkElasticity(panel: Panel, value: ArrayLike<number>, participants: ArrayLike<number>): Elasticity {
  const { kept, missing, notPositive } = logarithms(panel, value, participants);
  const used = withoutSingletons(kept);
  const groups = groupsOf(used);
  const sample: ElasticitySample = {
    observations: used.length,
    clusters: groups.clusters,
    periods: groups.periods,
    missing,
    notPositive,
    singletons: kept.length - used.length,
  };
  if (used.length === 0) return { ...sample, kind: "none", reason: "noObservations" };

  const within = twoWayWithin(groups);
  const raw = Float64Array.from(used, ({ logParticipants }) => logParticipants);
  const x = within(raw);
  const y = within(Float64Array.from(used, ({ logValue }) => logValue));
  const variation = dot(x, x);
  if (!(variation > LEAST_VARIATION * (1 + dot(raw, raw)))) return { ...sample, kind: "none", reason: "noVariation" };
  const beta = dot(x, y) / variation;

  const [n, g] = [used.length, groups.clusters];
  if (n <= g + groups.periods) return { ...sample, kind: "withoutError", beta };
  const scores = new Float64Array(g);
  x.forEach((deviation, at) => {
    const cluster = groups.clusterOf[at] ?? 0;
    scores[cluster] = (scores[cluster] ?? 0) + deviation * ((y[at] ?? NaN) - beta * deviation);
  });
  const parameters = groups.periods + 1;
  const factor = (g / (g - 1)) * ((n - 1) / (n - parameters));
  const standardError = Math.sqrt(factor * dot(scores, scores)) / variation;
  const reach = twoSidedT(0.05, g - 1) * standardError;
  const interval = { low: beta - reach, high: beta + reach };
  const verdict = g < FEWEST_FOR_ELASTICITY ? "fewClusters" : above(interval.low, 1) ? "increasing" : "notShown";
  return { ...sample, kind: "estimated", beta, standardError, interval, verdict };
}

function logarithms(
  { clusters }: Panel,
  value: ArrayLike<number>,
  participants: ArrayLike<number>,
): { kept: Observation[]; missing: number; notPositive: number } {
  const kept: Observation[] = [];
  let [missing, notPositive] = [0, 0];
  clusters.forEach(({ sightings }, cluster) => {
    for (const { row, period } of sightings) {
      const [v, n] = [value[row] ?? NaN, participants[row] ?? NaN];
      if (!Number.isFinite(v) || !Number.isFinite(n)) missing += 1;
      else if (!(v > 0 && n > 0)) notPositive += 1;
      else kept.push({ cluster, period, logValue: Math.log(v), logParticipants: Math.log(n) });
    }
  });
  return { kept, missing, notPositive };
}

/** Dropping one singleton can make another, so it goes on until none is left. */
function withoutSingletons(observations: readonly Observation[]): readonly Observation[] {
  const [ofCluster, ofPeriod] = [new Map<number, number>(), new Map<number, number>()];
  for (const { cluster, period } of observations) {
    ofCluster.set(cluster, (ofCluster.get(cluster) ?? 0) + 1);
    ofPeriod.set(period, (ofPeriod.get(period) ?? 0) + 1);
  }
  const left = observations.filter(
    ({ cluster, period }) => (ofCluster.get(cluster) ?? 0) > 1 && (ofPeriod.get(period) ?? 0) > 1,
  );
  return left.length === observations.length ? observations : withoutSingletons(left);
}

function groupsOf(observations: readonly Observation[]): TwoWayGroups {
  const number = (labels: readonly number[]): [Int32Array, number] => {
    const positions = new Map([...new Set(labels)].map((label, at) => [label, at]));
    return [Int32Array.from(labels, (label) => positions.get(label) ?? 0), positions.size];
  };
  const [clusterOf, clusters] = number(observations.map(({ cluster }) => cluster));
  const [periodOf, periods] = number(observations.map(({ period }) => period));
  return { clusterOf, periodOf, clusters, periods };
}

function dot(one: Float64Array, other: Float64Array): number {
  let total = 0;
  for (let at = 0; at < one.length; at += 1) total += (one[at] ?? NaN) * (other[at] ?? NaN);
  return total;
}
