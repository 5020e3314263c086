import { distance } from "fastest-levenshtein";
import { compactText } from "../model";

/** Names are free texts: a third of the letters may differ. */
const SLIP_SHARE = 0.34;
const LONGEST_COMPARED = 200;

/**
 * The name among others that was probably meant: the nearest, with a third of its letters different at most, or the only one
 * that begins with it.
 *
 * @example suggestName("Harbor platform", ["Harbour platform services", "Canal motor parts"]) // "Harbour platform services"
 */
export function suggestName(wanted: string, names: readonly string[]): string | undefined {
  const sought = compactText(wanted).slice(0, LONGEST_COMPARED);
  if (sought === "") return undefined;
  let nearest: string | undefined;
  let nearestShare = SLIP_SHARE;
  for (const name of names) {
    const known = compactText(name).slice(0, LONGEST_COMPARED);
    const apart = Math.min(distance(known, sought), distance(known.slice(0, sought.length), sought) + 1);
    const share = apart / Math.max(sought.length, 1);
    if (share >= nearestShare) continue;
    nearest = name;
    nearestShare = share;
  }
  return nearest;
}
