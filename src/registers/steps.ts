/** A computation that stops after each of its steps, so that others may have the thread, and somebody may end it. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** So many rows are read in one step: some ten milliseconds. */
const ROWS_PER_STEP = 5_000;

/** Takes all steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The steps in which rows are read; a list without rows takes none. */
export const rowSteps = (rows: number): number => Math.ceil(rows / ROWS_PER_STEP);

/** Walks through rows in portions of a step each. */
export function* inPortions(rows: number, walk: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < rows; from += ROWS_PER_STEP) {
    walk(from, Math.min(rows, from + ROWS_PER_STEP));
    yield;
  }
}
