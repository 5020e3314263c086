/**
 * Two-sided tail of the standard normal distribution: the chance of a deviation of at least |z| in either direction.
 * p = erfc(|z| / √2). Unitless, 0 to 1; relative error below 1e-13.
 * NaN: z missing.
 * @param z - a standardised statistic
 * @see Abramowitz & Stegun 1964, 7.1.6 (series) and 7.1.14 (continued fraction)
 * @example twoSidedNormal(0) // 1
 */
export function twoSidedNormal(z: number): number {
  return complementaryError(Math.abs(z) / Math.SQRT2);
}

/**
 * Chance of a standard normal value of at least z: P(Z >= z) = erfc(z / √2) / 2.
 * @example upperNormal(0) // 0.5
 */
export function upperNormal(z: number): number {
  return z >= 0 ? complementaryError(z / Math.SQRT2) / 2 : 1 - complementaryError(-z / Math.SQRT2) / 2;
}

/**
 * The z that a standard normal value exceeds in either direction with chance p: twoSidedNormal(z) = p, by halving. Unitless.
 * @param p - 0 to 1
 * @example criticalNormal(0.05) // 1.959964
 */
export function criticalNormal(p: number): number {
  let [low, high] = [0, 40];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (twoSidedNormal(middle) > p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** erfc(x) for x >= 0. Below 2 the series loses nothing; above it the subtraction from 1 would, and the fraction converges fast. */
function complementaryError(x: number): number {
  if (Number.isNaN(x)) return NaN;
  return x < 2 ? 1 - errorSeries(x) : errorFraction(x);
}

/** erf(x) = 2/√π · e^(-x²) · Σ 2ⁿ x^(2n+1) / (1·3·5···(2n+1)); every term is positive. */
function errorSeries(x: number): number {
  let term = x;
  let total = x;
  for (let n = 1; term > total * 1e-17; n++) {
    term *= (2 * x * x) / (2 * n + 1);
    total += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * total;
}

/** erfc(x) = e^(-x²)/√π · 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + ...)))), evaluated from a depth at which doubles no longer change. */
function errorFraction(x: number): number {
  const depth = 120;
  let fraction = x;
  for (let k = depth; k >= 1; k--) fraction = x + k / 2 / fraction;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
}
