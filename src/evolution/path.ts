import { Assessor, readLadder, type Dataset, type LadderReading, type VerdictKind } from "../assessment";
import type { LadderName } from "../model";
import { noMemory, remember } from "./memory";
import { movementBetween, type Movement } from "./movement";
import { areAdjacent, type Panel, type PanelCluster, type Sighting } from "./panel";

/** The kind of a cluster over all its periods; it fixes the ladder on which every period is read. */
export type ClusterType =
  | {
      readonly kind: "typed";
      readonly ladder: LadderName;
      /** How often the verdict changed between ID and DI: a finding of its own. */
      readonly changes: number;
    }
  | { readonly kind: "untyped" };

export type PeriodReading =
  | {
      readonly kind: "read";
      readonly withMemory: LadderReading;
      /** As the period alone shows it. */
      readonly withoutMemory: LadderReading;
    }
  | { readonly kind: "notAssessed"; readonly reason: "BELOW_FLOOR" | "NO_DATA" | "untyped" };

/** How a cluster came to a period, or why that cannot be said. */
export type Step =
  | { readonly kind: "moved"; readonly movement: Movement }
  | { readonly kind: "none"; readonly reason: "first" | "gap" | "notAssessed" | "unknown" };

export interface PathPoint extends Sighting {
  readonly verdict: VerdictKind;
  readonly reading: PeriodReading;
  readonly step: Step;
}

/** One cluster through time. */
export interface ClusterPath {
  readonly name: string;
  readonly type: ClusterType;
  readonly points: readonly PathPoint[];
}

/** Reads the path of every cluster of a panel; the rows of the dataset are those of the panel's input. */
export function readPaths(panel: Panel, dataset: Dataset): ClusterPath[] {
  return panel.clusters.map((cluster) => readPath(cluster, dataset));
}

/**
 * Reads one cluster through time. Periods below the floor or without enough data are not assessed; all others, hybrid
 * and indeterminate ones too, are read on the ladder of the cluster's type, with memory.
 */
export function readPath({ name, sightings }: PanelCluster, dataset: Dataset): ClusterPath {
  const values = new Float64Array(dataset.model.model.indicators.length);
  const assessor = new Assessor(dataset.model);
  const verdicts = sightings.map(({ row }) => assessor.verdict(dataset.valuesOf(row, values)));
  const type = typeOver(verdicts);
  let memory = noMemory;
  let before: { readonly seen: Sighting; readonly reading: PeriodReading } | undefined;
  const points = sightings.map((seen, at): PathPoint => {
    const verdict = verdicts[at] ?? "NO_DATA";
    let reading: PeriodReading;
    if (type.kind === "untyped" || verdict === "BELOW_FLOOR" || verdict === "NO_DATA") {
      reading = {
        kind: "notAssessed",
        reason: verdict === "BELOW_FLOOR" || verdict === "NO_DATA" ? verdict : "untyped",
      };
    } else {
      const withoutMemory = readLadder(dataset.model, type.ladder, dataset.valuesOf(seen.row, values));
      const remembered = remember(withoutMemory, memory, dataset.model.rules);
      memory = remembered.memory;
      reading = { kind: "read", withMemory: remembered.reading, withoutMemory };
    }
    const step = stepInto(before, { seen, reading }, dataset);
    before = { seen, reading };
    return { ...seen, verdict, reading, step };
  });
  return { name, type, points };
}

/**
 * The more frequent of ID and DI among the verdicts of a cluster, in order of time; with a tie the latest.
 *
 * @example typeOver(["ID", "HYBRID", "DI"]) // typed, DI, one change
 */
export function typeOver(verdicts: readonly VerdictKind[]): ClusterType {
  const kinds = verdicts.filter((verdict) => verdict === "ID" || verdict === "DI");
  const latest = kinds.at(-1);
  if (latest === undefined) return { kind: "untyped" };
  const towardsID = kinds.filter((kind) => kind === "ID").length;
  const towardsDI = kinds.length - towardsID;
  return {
    kind: "typed",
    ladder: towardsID === towardsDI ? latest : towardsID > towardsDI ? "ID" : "DI",
    changes: kinds.filter((kind, at) => at > 0 && kind !== kinds[at - 1]).length,
  };
}

interface Seen {
  readonly seen: Sighting;
  readonly reading: PeriodReading;
}

function stepInto(before: Seen | undefined, now: Seen, dataset: Dataset): Step {
  if (!before) return { kind: "none", reason: "first" };
  if (!areAdjacent(before.seen, now.seen)) return { kind: "none", reason: "gap" };
  if (before.reading.kind === "notAssessed" || now.reading.kind === "notAssessed") {
    return { kind: "none", reason: "notAssessed" };
  }
  const movement = movementBetween(before.reading.withMemory, now.reading.withMemory);
  if (movement === undefined) return { kind: "none", reason: "unknown" };
  const isOtherIndex = indexChanged(dataset, now.reading.withMemory, before.seen.row, now.seen.row);
  return { kind: "moved", movement: isOtherIndex ? "composition" : movement };
}

/**
 * Whether an observed value of the ladder is measured by another index in one row than in the other, where both name theirs.
 * Where a value is observed in one of them alone, the composition differs in any case.
 */
function indexChanged({ indexOf }: Dataset, { stages }: LadderReading, row: number, other: number): boolean {
  if (!indexOf) return false;
  return stages.some(({ stage, grades }) =>
    stage.evidence.some(({ at }, i) => {
      if (Number.isNaN(grades[i])) return false;
      const [one, two] = [indexOf(row, at), indexOf(other, at)];
      return one !== "" && two !== "" && one !== two;
    }),
  );
}

/** Two adjacent periods of a cluster, both read on its ladder. */
export interface AdjacentReadings {
  readonly earlier: LadderReading;
  readonly later: LadderReading;
  /** Undefined where `reached` is unknown in one of them. */
  readonly movement: Movement | undefined;
}

/** Every pair of adjacent, assessed periods of a path, with memory, in order of time. */
export function adjacentReadings({ points }: ClusterPath): AdjacentReadings[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    if (before?.reading.kind !== "read" || point.reading.kind !== "read" || !areAdjacent(before, point)) return [];
    const movement = point.step.kind === "moved" ? point.step.movement : undefined;
    return [{ earlier: before.reading.withMemory, later: point.reading.withMemory, movement }];
  });
}
