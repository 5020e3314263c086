import { distance } from "fastest-levenshtein";
import { comparableHeader, type Indicator } from "../model";
import type { BoundModel } from "./boundModel";

/** A slip in a long name may be longer; in a code of five letters one letter is already another code. */
const SLIP_SHARE = 0.2;
const LONGEST_COMPARED = 200;

/**
 * The indicator that an unknown header was probably meant to be: the same letters and digits with other punctuation
 * (ID1_2, ID-1.2), or a name with a slip of a fifth of its length at most. Undefined when nothing is that near.
 */
export function suggestIndicator(model: BoundModel, header: string): Indicator | undefined {
  const wanted = lettersOf(header.slice(0, LONGEST_COMPARED));
  if (wanted.length < 2) return undefined;
  let nearest: Indicator | undefined;
  let nearestShare = Infinity;
  for (const [known, at] of model.indicatorOfHeader) {
    const candidate = lettersOf(known);
    const share = distance(candidate, wanted) / Math.max(candidate.length, wanted.length);
    if (share > SLIP_SHARE || share >= nearestShare) continue;
    nearest = model.model.indicators[at];
    nearestShare = share;
  }
  return nearest;
}

function lettersOf(header: string): string {
  return comparableHeader(header).replace(/[^\p{L}\p{N}]/gu, "");
}
