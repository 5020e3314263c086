import type { AssessedCluster } from "../assess/assessTable";
import { linearScale } from "./scale";

export const WIDTH = 322;
export const HEIGHT = 268;
const EDGE = { left: 38, right: 8, top: 8, bottom: 40 };
/** Where there are more marks than this, one of those that would cover each other stands for all. */
const MOST_MARKS = 500;
/** So near each other, in units of the drawing. */
const COVERED = 6;

/** A cluster with a type and a known maturity, as it stands on the map. */
export interface Mark {
  readonly cluster: AssessedCluster;
  readonly kind: "ID" | "DI";
  readonly index: number;
  readonly maturity: number;
}

/** Where a type index and a maturity lie in the drawing. */
export const x = linearScale([-1, 1], [EDGE.left, WIDTH - EDGE.right]);
export const y = linearScale([0, 3], [HEIGHT - EDGE.bottom, EDGE.top]);

/** The clusters that have a place on the map, from the industrial to the digital pole. */
export function marksOf(clusters: readonly AssessedCluster[]): Mark[] {
  return clusters.flatMap((cluster) => markOf(cluster) ?? []).sort((a, b) => a.index - b.index);
}

/** The marks to be drawn: all of them, or one for each place where there are too many. */
export function drawnMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.length > MOST_MARKS ? oneMarkPerPlace(marks) : marks;
}

/** One mark for each place, the first; the whole map stays in sight and can still be walked with the arrow keys. */
function oneMarkPerPlace(marks: readonly Mark[]): Mark[] {
  const places = new Map<string, Mark>();
  for (const mark of marks) {
    const place = placeOf(mark);
    if (!places.has(place)) places.set(place, mark);
  }
  return [...places.values()];
}

/** Position of the mark in sight that stands for a cluster by its key: its own, or the one that covers it; -1 without one. */
export function markFor(key: string | undefined, marks: readonly Mark[], shown: readonly Mark[]): number {
  const own = marks.find(({ cluster }) => cluster.key === key);
  if (!own) return -1;
  const at = shown.indexOf(own);
  return at >= 0 ? at : shown.findIndex((mark) => placeOf(mark) === placeOf(own));
}

const placeOf = ({ index, maturity }: Mark): string =>
  [x(index), y(maturity)].map((at) => Math.round(at / COVERED)).join();

function markOf(cluster: AssessedCluster): Mark | undefined {
  const { assessment } = cluster;
  if (assessment.kind !== "ID" && assessment.kind !== "DI") return undefined;
  const { standing } = assessment.ladder;
  if (standing.kind === "unknown" || standing.maturity === undefined) return undefined;
  return { cluster, kind: assessment.kind, index: assessment.type.index, maturity: standing.maturity };
}
