/**
 * Computed numbers are compared at 1e-9, so that a threshold met exactly on paper is not missed by the last bit of a
 * sum. Observed values are compared with their valid range by `withinLimits`, relative to the limit.
 */
const TOLERANCE = 1e-9;

/** a >= b, up to the tolerance. */
export const atLeast = (a: number, b: number): boolean => a >= b - TOLERANCE;

/** a < b: the negation of `atLeast`. */
export const below = (a: number, b: number): boolean => a < b - TOLERANCE;

/** a > b by more than the tolerance. */
export const above = (a: number, b: number): boolean => a > b + TOLERANCE;

/** Equal up to the tolerance. */
export const alike = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;
