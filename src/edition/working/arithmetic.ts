// Pieces of formulas. Blank readings are texts of no length: a range of them as a parameter of its own counts as 0 in
// SUMPRODUCT, ISNUMBER takes them out of everything else, and a text is larger than every number.

/** As in the core: computed numbers are compared at 1e-9. */
export const atLeast = (a: string, b: string): string => `${a}>=${b}-1E-9`;
export const above = (a: string, b: string): string => `${a}>${b}+1E-9`;
export const below = (a: string, b: string): string => `${a}<${b}-1E-9`;

export const sumOf = (...factors: readonly string[]): string => `SUMPRODUCT(${factors.join(",")})`;

/** More than any list is long. */
const NOWHERE = 1000;

/** The first place of a list where a condition over its cells holds; only asked where it holds somewhere. */
export const firstWhere = (order: string, condition: string): string =>
  `SUMPRODUCT(MIN(${order}+${NOWHERE}*(1-(${condition}))))`;

/** Ranges of one group of evidence: its readings in a cluster's row, its weights and tolerances above them. */
export interface Group {
  readonly readings: string;
  readonly weights: string;
  readonly tolerances: string;
  /** The cell with the high weight of all that is missing. */
  readonly missing: string;
}

/** The weight of everything that is not observed, as high as it may be. */
export const missingWeight = ({ readings, weights, tolerances }: Omit<Group, "missing">): string =>
  sumOf(`${weights}*(1+${tolerances})*(1-ISNUMBER(${readings}))`);

/**
 * The weighted mean where every reading up to a switch has its high weight and all others their low one, and what is missing
 * stands at an end with its high weight. The least (largest) of these over all switches is the exact end of the interval.
 */
export function switchedMean(group: Group, side: "<=" | ">=", switchAt: string, unknown: number): string {
  const { readings, weights, tolerances, missing } = group;
  const weight = `${weights}*(1-${tolerances}+2*${tolerances}*(${readings}${side}${switchAt}))`;
  const end = unknown === 0 ? "" : `+(${unknown})*${missing}`;
  return `(${sumOf(weight, readings)}${end})/(${sumOf(`(${weight})*ISNUMBER(${readings})`)}+${missing})`;
}

/**
 * The smallest sum of weight x (sign x reading - bound) over all weights within their tolerances: not negative exactly where
 * the smallest mean of sign x reading reaches the bound. What is missing stands at `unknown` (with its sign).
 */
export function leastSum(group: Group, sign: 1 | -1, bound: string, unknown: number): string {
  const { readings, weights, tolerances, missing } = group;
  const gains = sign === 1 ? `${readings}>(${bound})` : `${readings}<-(${bound})`;
  const weight = `${weights}*(1+${tolerances}-2*${tolerances}*(${gains}))`;
  const signed = sign === 1 ? "" : "-";
  return `${signed}${sumOf(weight, readings)}-(${bound})*${sumOf(`(${weight})*ISNUMBER(${readings})`)}+(${unknown}-(${bound}))*${missing}`;
}

/** The largest sum of weight x (reading - bound): not negative exactly where the largest mean reaches the bound. */
export function largestSum(group: Group, bound: string, unknown: number): string {
  const { readings, weights, tolerances, missing } = group;
  const weight = `${weights}*(1-${tolerances}+2*${tolerances}*(${readings}>(${bound})))`;
  return `${sumOf(weight, readings)}-(${bound})*${sumOf(`(${weight})*ISNUMBER(${readings})`)}+(${unknown}-(${bound}))*${missing}`;
}

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
