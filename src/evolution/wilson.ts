import type { Interval } from "../assessment";

/** Two-sided 95 % point of the standard normal distribution. */
const Z95 = 1.959963984540054;

/** A share with its interval; "none": there was nothing to take a share of. */
export type Share =
  | ({ readonly kind: "share"; readonly count: number; readonly of: number; readonly share: number } & Interval)
  | { readonly kind: "none" };

/**
 * A share and its Wilson score interval at 95 %:
 * (p + z²/2n ± z √[p(1-p)/n + z²/4n²]) / (1 + z²/n). Unitless, 0 to 1. It takes every movement for independent; those of
 * one cluster are not, so it is too narrow rather than too wide.
 *
 * @see Wilson 1927, JASA 22: 209-212
 * @example shareOf(15, 148) // .1014, from .0624 to .1605
 */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { kind: "none" };
  const share = count / of;
  const square = Z95 * Z95;
  const centre = share + square / (2 * of);
  const half = Z95 * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const scale = 1 + square / of;
  const low = count === 0 ? 0 : (centre - half) / scale;
  const high = count === of ? 1 : (centre + half) / scale;
  return { kind: "share", count, of, share, low, high };
}
