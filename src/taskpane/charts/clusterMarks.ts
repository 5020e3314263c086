import type { VerdictKind } from "../../assessment";
import type { ListedCluster } from "../overview/listedCluster";
import { hasType, maturityIn } from "../assess/clusterFacts";
import { linearScale } from "./scale";

export const WIDTH = 322;
export const HEIGHT = 296;
const EDGE = { left: 38, right: 8, top: 8, bottom: 66 };
/** Where there are more marks than this, one of those that would cover each other stands for all. */
const MOST_MARKS = 500;
/** So near each other, in units of the drawing. */
const COVERED = 6;

/** A cluster with a type, as it stands on the map or, where its maturity is not known, in the lane below. */
export interface Mark {
  readonly cluster: ListedCluster;
  readonly kind: VerdictKind;
  readonly index: number;
  readonly maturity: number | undefined;
}

/** Where a type index and a maturity lie in the drawing. Marks at the ends do not touch the frame. */
export const FRAME = { left: EDGE.left, right: WIDTH - EDGE.right, top: EDGE.top, bottom: HEIGHT - EDGE.bottom };
export const LANE = 26;
const INSET = 9;
export const x = linearScale([-1, 1], [FRAME.left + INSET, FRAME.right - INSET]);
const height = linearScale([0, 3], [FRAME.bottom - INSET, FRAME.top + INSET]);
export const y = (maturity: number | undefined): number =>
  maturity === undefined ? FRAME.bottom + LANE / 2 : height(maturity);

/** The clusters that have a place on the map or in its lane, from the industrial to the digital pole. */
export function marksOf(clusters: readonly ListedCluster[]): Mark[] {
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

function markOf(cluster: ListedCluster): Mark | undefined {
  const { assessment } = cluster;
  if (!hasType(assessment)) return undefined;
  return { cluster, kind: assessment.kind, index: assessment.type.index, maturity: maturityIn(assessment) };
}

/** Why a cluster has no place on the map: without a type, on two ladders, or at a stage that lacks data. */
export function whyNoPlace({ assessment }: ListedCluster): Exclude<VerdictKind, "ID" | "DI"> | "stage" | undefined {
  if (maturityIn(assessment) !== undefined) return undefined;
  return assessment.kind === "ID" || assessment.kind === "DI" ? "stage" : assessment.kind;
}
