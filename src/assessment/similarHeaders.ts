import { distance } from "fastest-levenshtein";
import { comparableHeader, languages, type Indicator } from "../model";
import type { BoundModel } from "./boundModel";

/** A slip in a long name may be longer; in a code of five letters one letter is already another code. */
const SLIP_SHARE = 0.2;
const LONGEST_COMPARED = 200;

/** The beginning of a name that is long enough to mean it. */
const SHORTEST_BEGINNING = 8;

/**
 * The indicator that an unknown header was probably meant to be: the same letters and digits with other punctuation
 * (ID1_2, ID-1.2), a name with a slip of a fifth of its length at most, one code among other words (TY1: revenue), a code with
 * one letter more (TY1x), or the beginning of one name alone. Undefined when nothing is that near.
 */
export function suggestIndicator(model: BoundModel, header: string): Indicator | undefined {
  return slipOf(model, header) ?? codeAmongWords(model, header) ?? nameBegunBy(model, header);
}

/** The one indicator whose code stands among the words of a header, or is followed by one letter. */
function codeAmongWords({ model }: BoundModel, header: string): Indicator | undefined {
  const words = header
    .slice(0, LONGEST_COMPARED)
    .split(/[^\p{L}\p{N}._-]+/u)
    .map((word) => comparableHeader(word).replace(/[._-]+$/u, ""));
  const meant = model.indicators.filter(({ code }) => {
    const known = comparableHeader(code);
    return words.some(
      (word) => word === known || (word.startsWith(known) && /^\p{L}$/u.test(word.slice(known.length))),
    );
  });
  return meant.length === 1 ? meant[0] : undefined;
}

function nameBegunBy({ model }: BoundModel, header: string): Indicator | undefined {
  const wanted = lettersOf(header.slice(0, LONGEST_COMPARED));
  if (wanted.length < SHORTEST_BEGINNING) return undefined;
  const meant = model.indicators.filter(({ name }) =>
    languages.some((language) => lettersOf(name[language]).startsWith(wanted)),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

function slipOf(model: BoundModel, header: string): Indicator | undefined {
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
