import type { VerdictKind } from "../../assessment";
import { nameKey } from "../../model";
import { maturityIn } from "../assess/clusterFacts";
import type { ListedCluster } from "./listedCluster";

/** What became of a cluster since the period before. */
export interface Change {
  readonly period: string;
  /** Where it has another type now: the one that it had. */
  readonly typeBefore: VerdictKind | undefined;
  /** How much maturity it gained on its ladder; undefined where that cannot be compared. */
  readonly maturity: number | undefined;
}

/**
 * The change of each cluster against the period just before its own, by its key. Who was not in the table then has none, and
 * maturity is compared only between readings on the same ladder.
 */
export function changesIn(clusters: readonly ListedCluster[], periods: readonly string[]): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  if (periods.length < 2) return changes;
  const before = new Map(periods.map((period, at) => [period, periods[at - 1]]));
  const placed = new Map(clusters.map((cluster) => [place(cluster.unit, cluster.period), cluster]));
  for (const { key, unit, period, assessment } of clusters) {
    const earlier = before.get(period);
    const then = earlier === undefined ? undefined : placed.get(place(unit, earlier));
    if (!then || unit === "") continue;
    const isSameType = then.assessment.kind === assessment.kind;
    const [now, past] = [maturityIn(assessment), maturityIn(then.assessment)];
    changes.set(key, {
      period: then.period,
      typeBefore: isSameType ? undefined : then.assessment.kind,
      maturity: isSameType && now !== undefined && past !== undefined ? now - past : undefined,
    });
  }
  return changes;
}

const place = (unit: string, period: string): string => JSON.stringify([nameKey(unit), period]);
