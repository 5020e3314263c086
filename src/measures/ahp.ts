import { fault, type Fault, refuse } from "./fault";
import { isObserved, type Matrix, sum } from "./vector";

/** Mean consistency index of random reciprocal matrices by size; Saaty's own table, which ends at 10 (Saaty 1980). */
const randomIndices: readonly number[] = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** Saaty's limit: judgements above it should be revised. */
export const acceptableConsistencyRatio = 0.1;

export interface Ahp {
  readonly weights: Float64Array;
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  readonly randomIndex: number;
  readonly consistencyRatio: number;
  /** Judgements that were read as the fractions they stand for. */
  readonly fractions: readonly RoundedReciprocal[];
}

/** A reciprocal typed with two decimals: 0.33 opposite 3. */
export interface RoundedReciprocal {
  readonly row: number;
  readonly column: number;
  /** As it was typed. */
  readonly found: number;
  /** The judgement on the other side of the diagonal: what was found stands for 1 divided by it. */
  readonly opposite: number;
}

/**
 * Analytic hierarchy process (层次分析法): weights from pairwise judgements, with a check that they agree among themselves.
 * A w = λ_max w, Σ w = 1; CI = (λ_max - n) / (n - 1); CR = CI / RI(n); judgements are acceptable when CR < 0.10. Unitless.
 * n <= 2: CI = CR = 0, two judgements cannot contradict each other.
 * Reciprocity, a_ji = 1 / a_ij, is checked and never repaired: which of the two judgements was meant is not ours to guess.
 * One thing is no guess: 0.33 opposite 3 is 1/3 with two decimals, is read as 1/3, and is told in `fractions`.
 * The tolerance (0.005 by default) admits thirds typed as 0.333.
 * Missing: refused by place. NaN: RI and CR for n > 10, where Saaty published none.
 * @param pairwise - how many times more important row i is than column j
 * @param options - `tolerance`: allowed |a_ij a_ji - 1|
 * @throws MeasureFault `tooFew`, `notSquare`, `missing`, `notPositive`, `notOne` (on the diagonal),
 *   `notReciprocal` (every faulty pair, lower cell named)
 * @see Saaty 1980, The Analytic Hierarchy Process; Saaty 1990, EJOR 48: 9-26
 * @example ahp([[1, 3], [1 / 3, 1]]).weights // [0.75, 0.25]
 */
export function ahp(pairwise: Matrix, { tolerance = 0.005 }: { readonly tolerance?: number } = {}): Ahp {
  const size = pairwise.length;
  checkSquare(pairwise);
  const fractions = roundedReciprocals(pairwise);
  const judgements = withFractions(pairwise, fractions);
  checkJudgements(judgements, tolerance);
  const weights = principalEigenvector(judgements);
  const lambdaMax = sum(multiply(judgements, weights));
  // Rounding may put λ_max a hair below n, its exact value for consistent judgements.
  const consistencyIndex = size <= 2 ? 0 : Math.max(0, (lambdaMax - size) / (size - 1));
  const randomIndex = randomIndices[size] ?? NaN;
  const consistencyRatio = size <= 2 ? 0 : consistencyIndex / randomIndex;
  return { weights, lambdaMax, consistencyIndex, randomIndex, consistencyRatio, fractions };
}

/** Half of the last digit of two decimals, and what a double makes of it: 1/8 is 0.13 in a cell and 0.12 elsewhere. */
const HALF_A_HUNDREDTH = 0.005 + 1e-9;

/**
 * Judgements below 1 with two decimals at most that round the reciprocal of the opposite one. Where the opposite one could as
 * well be the rounded one (0.75 and 1.33), or nothing is rounded (0.25 and 4), both stay as they are.
 */
function roundedReciprocals(pairwise: Matrix): RoundedReciprocal[] {
  return pairwise.flatMap((judgements, row) =>
    Array.from(judgements).flatMap((found, column) => {
      const opposite = pairwise[column]?.[row] ?? NaN;
      const isShort = found > 0 && found < 1 && Math.abs(found * 100 - Math.round(found * 100)) < 1e-9;
      const isRounded = Math.abs(found - 1 / opposite) <= HALF_A_HUNDREDTH && Math.abs(found * opposite - 1) > 1e-9;
      const isAmbiguous = Math.abs(opposite - 1 / found) <= HALF_A_HUNDREDTH;
      return isShort && opposite > 1 && isRounded && !isAmbiguous ? [{ row, column, found, opposite }] : [];
    }),
  );
}

function withFractions(pairwise: Matrix, fractions: readonly RoundedReciprocal[]): readonly Float64Array[] {
  const judgements = pairwise.map((row) => Float64Array.from(row));
  for (const { row, column, opposite } of fractions) judgements[row]?.fill(1 / opposite, column, column + 1);
  return judgements;
}

function checkSquare(pairwise: Matrix): void {
  const size = pairwise.length;
  if (size === 0) refuse([fault("tooFew", ["pairwise"], 0, ">= 1")]);
  refuse(
    pairwise.flatMap((row, i) =>
      row.length === size ? [] : [fault("notSquare", ["pairwise", i], row.length, String(size))],
    ),
  );
}

function checkJudgements(pairwise: Matrix, tolerance: number): void {
  const size = pairwise.length;
  const faults: Fault[] = [];
  const usable = (value: number): boolean => isObserved(value) && value > 0;
  pairwise.forEach((row, i) => {
    for (let j = 0; j < size; j++) {
      const value = row[j] ?? NaN;
      if (!isObserved(value)) faults.push(fault("missing", ["pairwise", i, j], value, "a number"));
      else if (value <= 0) faults.push(fault("notPositive", ["pairwise", i, j], value, "> 0"));
      const opposite = pairwise[j]?.[i] ?? NaN;
      if (j > i || !usable(value) || !usable(opposite)) continue;
      // The diagonal compares a criterion with itself; told to be its own reciprocal, 2 would ask for 1/2 and 1/2 for 2.
      if (i === j) {
        if (Math.abs(value - 1) > tolerance) faults.push(fault("notOne", ["pairwise", i, j], value, "1"));
      } else if (Math.abs(value * opposite - 1) > tolerance) {
        faults.push(fault("notReciprocal", ["pairwise", i, j], value, String(1 / opposite)));
      }
    }
  });
  refuse(faults);
}

/**
 * Squares the matrix until its columns are all the same direction, the principal one (Perron: unique and positive).
 * Squaring doubles the power each time, so that even judgements that chase each other in a circle settle within a few dozen steps.
 */
function principalEigenvector(matrix: Matrix): Float64Array {
  const size = matrix.length;
  let power = matrix.map((row) => Float64Array.from(row));
  let weights = new Float64Array(size).fill(1 / size);
  for (let step = 0; step < 60; step++) {
    const total = power.reduce((all, row) => all + sum(row), 0);
    const next = Float64Array.from(power, (row) => sum(row) / total);
    const change = next.reduce(
      (largest, weight, i) => Math.max(largest, Math.abs(weight - (weights[i] ?? NaN)) / weight),
      0,
    );
    weights = next;
    if (step > 0 && change < 1e-15) break;
    // Dividing by the total keeps the entries within the range of doubles.
    const scaled = power.map((row) => row.map((value) => value / total));
    power = scaled.map((row) => {
      const product = new Float64Array(size);
      scaled.forEach((other, k) => {
        const factor = row[k] ?? NaN;
        for (let j = 0; j < size; j++) product[j] = (product[j] ?? NaN) + factor * (other[j] ?? NaN);
      });
      return product;
    });
  }
  return weights;
}

function multiply(matrix: Matrix, vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => vector.reduce((total, value, j) => total + (row[j] ?? NaN) * value, 0));
}
