/** A computation that stops after each of its steps, so that others may have the thread, and somebody may end it. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** So many rows are read in one step: some ten milliseconds. */
const ROWS_PER_STEP = 5_000;

/** So many ties, once they are numbers, are walked through in one step: some ten milliseconds as well. */
const TIES_PER_STEP = 50_000;

/** Takes all steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The steps in which rows are read; a list without rows takes none. */
export const rowSteps = (rows: number): number => Math.ceil(rows / ROWS_PER_STEP);

/** Walks through rows in portions of a step each. */
export const inPortions = (rows: number, walk: (from: number, to: number) => void): Steps<void> =>
  portions(rows, ROWS_PER_STEP, walk);

/** The steps of a walk through the ties of a list with so many rows. */
export const tieSteps = (rows: number): number => Math.ceil(rows / TIES_PER_STEP);

/**
 * Walks through what was kept of the ties of a list.
 *
 * @param rows - of the list, by which the steps are counted before anybody knows how many ties are kept
 */
export const throughTies = (rows: number, kept: number, walk: (from: number, to: number) => void): Steps<void> =>
  portions(rows, TIES_PER_STEP, (from, to) => walk(Math.min(kept, from), Math.min(kept, to)));

function* portions(rows: number, size: number, walk: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < rows; from += size) {
    walk(from, Math.min(rows, from + size));
    yield;
  }
}
