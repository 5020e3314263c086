import { LEAST_PAIRS } from "./pearson";
import { isObserved, type Vector } from "./vector";

export interface CronbachAlpha {
  /** At most 1, and below 0 where parts go against each other; NaN where it does not exist. */
  readonly alpha: number;
  /** Units observed in every part. */
  readonly count: number;
}

/**
 * Cronbach's alpha (克朗巴赫 α 系数): how far parts that are added up vary together. α = k/(k - 1) (1 - Σ s²_j / s²_sum), k parts,
 * s² = sample variances. Unitless. It grows with the number of parts, and says nothing about whether they belong together.
 * Missing: a unit that lacks a part is left out.
 * NaN: fewer than 2 parts, fewer than 3 units (of two, all parts correlate by ±1), or a sum that never varies.
 * @param parts - one column per part
 * @see Cronbach 1951, Psychometrika 16: 297-334
 * @example cronbachAlpha([[1, 2, 3], [1, 2, 3]]).alpha // 1
 */
export function cronbachAlpha(parts: readonly Vector[]): CronbachAlpha {
  const units: number[] = [];
  for (let i = 0; i < (parts[0]?.length ?? 0); i += 1) if (parts.every((part) => isObserved(part[i]))) units.push(i);
  const count = units.length;
  const k = parts.length;
  if (k < 2 || count < LEAST_PAIRS) return { alpha: NaN, count };
  const ofParts = parts.map((part) => variance(units.map((i) => part[i] ?? NaN)));
  const ofSum = variance(units.map((i) => parts.reduce((sum, part) => sum + (part[i] ?? NaN), 0)));
  const apart = ofParts.reduce((sum, each) => sum + each, 0);
  // A sum whose parts cancel varies by their rounding alone.
  if (!(ofSum > 1e-24 * apart)) return { alpha: NaN, count };
  return { alpha: (k / (k - 1)) * (1 - apart / ofSum), count };
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
