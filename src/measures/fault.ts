/**
 * How a measure says no. Two cases are kept apart, in every file of this folder:
 * - an input that is not what the measure is defined on (a negative weight, ranges of unequal length, a missing cell that a
 *   total needs) is a fault: `MeasureFault` is thrown, carrying every such cell as data;
 * - an input that is in order but on which the measure has no value (a total of zero, one observation, a constant column)
 *   gives NaN. The doc block of each measure lists these cases under "NaN".
 */
export type FaultCode =
  | "missing"
  | "negative"
  | "notPositive"
  | "outOfRange"
  | "notWhole"
  | "length"
  | "notSquare"
  | "duplicate"
  | "notReciprocal"
  | "notOne"
  | "coincidentGoalposts"
  | "reversedGoalposts"
  | "zeroWeights"
  | "tooFew";

/** One reason to refuse an input: what is wrong, where, what was found and what was expected. Not meant to be read by a person. */
export interface Fault {
  readonly code: FaultCode;
  /** The argument, then positions in it counted from 0: ["values", 3], or ["pairwise", row, column]. */
  readonly where: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
}

/** Thrown by a measure that refuses its input; `faults` is never empty and names every faulty cell, not only the first. */
export class MeasureFault extends Error {
  override readonly name = "MeasureFault";

  constructor(readonly faults: readonly Fault[]) {
    // For a stack trace, where a few are enough; a whole column of them would only be in the way.
    super(
      faults
        .slice(0, 5)
        .map(({ code, where }) => `${code} at ${where.join(".")}`)
        .join("; "),
    );
  }
}

export function fault(
  code: FaultCode,
  where: readonly (string | number)[],
  found: string | number,
  expected: string,
): Fault {
  return { code, where, found: String(found), expected };
}

/** Ends the measure when any fault was found. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new MeasureFault(faults);
}
