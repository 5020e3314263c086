import type { OwnQuantile } from "./quantileBootstrap";

/** So many clusters the built-in value counts for, unless somebody chooses otherwise. */
export const DEFAULT_PRIOR = 30;

/** More digits than these no quantile of a panel can claim. */
const DIGITS = 4;

/**
 * A value of one's own, drawn towards the built-in one: (n q + m g0)/(n + m). Unit of the values.
 *
 * @param n - clusters behind the quantile q; with 0 it is g0
 * @param m - clusters that the built-in value g0 counts for; with 0 it is the quantile
 * @example shrunk(10, 50, 30, 70) // (500 + 2100)/40 = 65
 */
export function shrunk(n: number, quantile: number, m: number, builtIn: number): number {
  if (n === 0) return builtIn;
  // A row that the built-in model lacks has no g0.
  return m === 0 ? quantile : (n * quantile + m * builtIn) / (n + m);
}

/** A number of a piece of evidence that is compared with one's own clusters. */
export interface Anchor {
  readonly own: OwnQuantile;
  /** Undefined where the built-in model has no such row. */
  readonly builtIn: number | undefined;
}

/**
 * Why a proposal cannot be taken over: no value; numbers that would not rise (or fall) strictly; one outside the valid range
 * of the indicator. Nothing is moved to fit: which number gives way is not for arithmetic to decide.
 */
export type Refusal = "noValue" | "notApart" | "outsideRange";

export interface Proposal {
  /** NaN where there is neither a value nor a built-in number. */
  readonly numbers: readonly number[];
  /** As how many clusters the built-in numbers count here: 0 where there are none. */
  readonly m: number;
  readonly refusal: Refusal | undefined;
}

/**
 * What is proposed for the anchors of one piece of evidence, in their order, rounded to four digits.
 *
 * @param direction - 1 where the anchors rise in their order, -1 where they fall
 */
export function proposalFor(
  n: number,
  m: number,
  anchors: readonly Anchor[],
  range: { readonly min: number; readonly max: number },
  direction: 1 | -1,
): Proposal {
  const prior = anchors.some(({ builtIn }) => builtIn === undefined) ? 0 : m;
  const numbers = anchors.map(({ own, builtIn = NaN }) => {
    const proposed = shrunk(n, own.value, prior, builtIn);
    return n === 0 ? proposed : Number(proposed.toPrecision(DIGITS));
  });
  const isOutside = numbers.some((number) => number < range.min || number > range.max);
  const isApart = numbers.every((number, at) => at === 0 || direction * (number - (numbers[at - 1] ?? NaN)) > 0);
  const refusal = n === 0 ? "noValue" : !isApart ? "notApart" : isOutside ? "outsideRange" : undefined;
  return { numbers, m: prior, refusal };
}
