import type { LadderReading } from "../assessment";
import type { LadderName } from "../model";
import { adjacentReadings, type ClusterPath } from "./path";

/** States of the common reading: 0, 1, 2 or 3 closed stages. */
export const COMMON_STATES = 4;

/** One cluster on the reading that means the same for both types. */
export interface CommonPath {
  readonly name: string;
  readonly ladder: LadderName;
  /** Comparable movements between numbers of closed stages, n_ij at 4 i + j. */
  readonly counts: Uint32Array;
  readonly movements: number;
  /** Rises by more than one stage. */
  readonly skips: number;
  /** Falls. */
  readonly loops: number;
}

/**
 * The number of closed stages, with memory, wherever they stand; undefined unless all three stages have a known state.
 * The two ladders answer "reached" by different rules, so comparing that would be circular; this count is the same
 * question to both.
 */
export function closedStages({ stages }: LadderReading): number | undefined {
  if (stages.some(({ state }) => state === "unassessable")) return undefined;
  return stages.filter(({ state }) => state === "closed").length;
}

/** The clusters with at least one comparable movement on the common reading; the others say nothing about it. */
export function commonPaths(paths: readonly ClusterPath[]): CommonPath[] {
  return paths.flatMap((path) => {
    if (path.type.kind === "untyped") return [];
    const counts = new Uint32Array(COMMON_STATES * COMMON_STATES);
    let [movements, skips, loops] = [0, 0, 0];
    for (const { earlier, later, movement } of adjacentReadings(path)) {
      const [from, to] = [closedStages(earlier), closedStages(later)];
      if (from === undefined || to === undefined || movement === "composition") continue;
      const at = COMMON_STATES * from + to;
      counts[at] = (counts[at] ?? 0) + 1;
      movements += 1;
      if (to > from + 1) skips += 1;
      if (to < from) loops += 1;
    }
    return movements > 0 ? [{ name: path.name, ladder: path.type.ladder, counts, movements, skips, loops }] : [];
  });
}
