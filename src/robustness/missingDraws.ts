import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import type { BoundModel } from "../assessment";
import { streamOf } from "../measures/stream";
import type { LadderName } from "../model";
import type { Settings } from "./settings";
import { clusterStream } from "./stream";

/** Pieces of evidence that a cluster may lack: those of its type and of the longer ladder. */
export function mostMissing(model: BoundModel): number {
  const onLadder = (ladder: LadderName): number =>
    model.ladders[ladder].reduce((sum, { evidence }) => sum + evidence.length, 0);
  return model.type.length + Math.max(onLadder("ID"), onLadder("DI"));
}

/** How many pieces of evidence have to be drawn for a cluster. */
export function missingEvidence(model: BoundModel, ladder: LadderName | undefined, values: ArrayLike<number>): number {
  const count = (evidence: readonly { readonly at: number }[]): number =>
    evidence.reduce((sum, { at }) => sum + (Number.isNaN(values[at]) ? 1 : 0), 0);
  const stages = ladder ? model.ladders[ladder] : [];
  return stages.reduce((sum, { evidence }) => sum + count(evidence), count(model.type));
}

/**
 * Draws the missing evidence of the cluster in this row, from a stream of its own: draw by draw; in each, its missing evidence in
 * model order: type, then the stages of the ladder of its reported type.
 *
 * @param drawn - receives a row of draws per missing piece
 */
export function drawMissing({ draws, seed }: Settings, missing: number, row: number, drawn: Float64Array): void {
  if (missing === 0) return;
  const stream = streamOf(seed, clusterStream(row));
  for (let draw = 0; draw < draws; draw += 1) {
    for (let item = 0; item < missing; item += 1) drawn[item * draws + draw] = uniformFloat64(stream);
  }
}
