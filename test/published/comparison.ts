/**
 * Figures that the product's are compared with, published ones and ones worked out by hand: the tests assert them, and
 * docs/evidence.md is written from the same lines.
 */
export interface Comparison {
  /** The worksheet function that gives the figures or rests on them, or the part of the pane. */
  readonly worksheetFunction: string;
  /** The test's own name: what is compared, readable without the source. */
  readonly what: string;
  /** The publication; of what was worked out by hand, the steps stand beside the numbers. */
  readonly source: string | "by hand";
  readonly expected: readonly number[];
  /** The largest difference that is accepted, for all figures or for each. */
  readonly within: number | readonly number[];
  found(): ArrayLike<number>;
}

/** Half a unit of the last digit printed. */
export const digits = (places: number): number => 0.5 * 10 ** -places;

export interface Differences {
  readonly largest: number;
  /** One sentence for each figure that lies further off than is accepted. */
  readonly beyond: readonly string[];
}

export function differencesOf({ expected, within, found }: Comparison): Differences {
  const answers = Array.from(found());
  const beyond =
    answers.length === expected.length ? [] : [`${expected.length} figures expected, ${answers.length} found`];
  let largest = 0;
  expected.forEach((figure, at) => {
    const difference = Math.abs((answers[at] ?? NaN) - figure);
    const accepted = typeof within === "number" ? within : (within[at] ?? NaN);
    // A figure that is missing is as far off as can be.
    largest = Math.max(largest, Number.isNaN(difference) ? Infinity : difference);
    if (!(difference <= accepted)) beyond.push(`figure ${at + 1}: ${figure} expected, ${String(answers[at])} found`);
  });
  return { largest, beyond };
}
