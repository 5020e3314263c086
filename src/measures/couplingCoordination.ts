import { fault, type Fault, refuse } from "./fault";
import { withinLimits } from "./limits";
import { isObserved, type Matrix, type Vector, weightShares, widthOf } from "./vector";

/** The ten grades of coordination, from [0, 0.1) to [0.9, 1], in rising order (Liao Chongbin 1999). */
export const coordinationGrades = [
  "extremeImbalance",
  "severeImbalance",
  "moderateImbalance",
  "mildImbalance",
  "nearImbalance",
  "bareCoordination",
  "primaryCoordination",
  "intermediateCoordination",
  "goodCoordination",
  "excellentCoordination",
] as const;

export type CoordinationGrade = (typeof coordinationGrades)[number];

export interface CouplingOptions {
  readonly weights?: Vector;
  readonly formula?: "geometric" | "wang";
}

/** One unit's reading; a unit with a missing subsystem has none. */
export interface CouplingReading {
  /** C, NaN where every subsystem is 0. */
  readonly coupling: number;
  /** T, the weighted mean level. */
  readonly development: number;
  /** D */
  readonly coordination: number;
  readonly grade: CoordinationGrade;
}

/**
 * Coupling coordination degree (耦合协调度): whether subsystems are both well developed and in step.
 * geometric (default): C = n (Π U_i)^(1/n) / Σ U_i, the geometric over the arithmetic mean; it crowds near 1.
 * wang: C = √{ [1 - Σ_{i>j} |U_i - U_j| / (n(n-1)/2)] · [Π U_i / max U]^(1/(n-1)) }, the product over U_i / max U except the
 * largest itself, which is 1; it spreads over the whole scale. T = Σ α_i U_i; D = √(C T). All 0-1, unitless.
 * Grade: ten classes of width 0.1 of D, lower limit included (compared at 1e-9).
 * Zeros: one subsystem at 0 makes C = 0 and D = 0; all at 0: C has no value, D = 0 since nothing is developed.
 * Missing: the unit has no reading (undefined).
 * @param subsystems - one row per unit, one column per subsystem, values in 0-1
 * @param options - `weights` α of the subsystems, divided by their sum, equal by default; `formula`
 * @throws MeasureFault `outOfRange`, `tooFew` (fewer than 2 subsystems), `length`, `missing`, `negative`, `zeroWeights` (weights)
 * @see Liao 1999; Wang, Kong, Ren & Zhi 2021, 自然资源学报 36(3): 793-810
 * @example couplingCoordination([[0.8, 0.2]])[0]?.coupling // 0.8
 */
export function couplingCoordination(
  subsystems: Matrix,
  { weights, formula = "geometric" }: CouplingOptions = {},
): (CouplingReading | undefined)[] {
  const width = subsystems.length === 0 ? 2 : widthOf("subsystems", subsystems);
  if (width < 2) refuse([fault("tooFew", ["subsystems"], width, ">= 2")]);
  const shares = weightShares(weights, width);
  const faults: Fault[] = [];
  const levels = subsystems.map((row, i) => {
    return Float64Array.from(row, (value, j) => {
      const level = withinLimits(value, 0, 1);
      if (isObserved(value) && !isObserved(level)) {
        faults.push(fault("outOfRange", ["subsystems", i, j], value, "0..1"));
      }
      return level;
    });
  });
  refuse(faults);
  return levels.map((level) => {
    if (!level.every(isObserved)) return undefined;
    const coupling = formula === "wang" ? wangCoupling(level) : geometricCoupling(level);
    const development = level.reduce((total, value, j) => total + (shares[j] ?? NaN) * value, 0);
    const coordination = development > 0 && coupling > 0 ? Math.sqrt(coupling * development) : 0;
    return { coupling, development, coordination, grade: gradeOf(coordination) };
  });
}

function geometricCoupling(level: Float64Array): number {
  const total = level.reduce((all, value) => all + value, 0);
  if (total === 0) return NaN;
  // Root by root: the product of many small levels would vanish before its root is taken.
  const geometricMean = level.reduce((all, value) => all * value ** (1 / level.length), 1);
  return Math.min(1, (level.length * geometricMean) / total);
}

function wangCoupling(level: Float64Array): number {
  const rising = level.slice().sort();
  const highest = rising[rising.length - 1] ?? NaN;
  if (highest === 0) return NaN;
  // In rising order the i-th value stands above i others and below n - 1 - i, which is all that the pairwise differences need.
  const differences = rising.reduce((all, value, i) => all + value * (2 * i - rising.length + 1), 0);
  const meanDifference = differences / ((rising.length * (rising.length - 1)) / 2);
  const relative = rising.reduce((all, value) => all * (value / highest) ** (1 / (rising.length - 1)), 1);
  return Math.sqrt(Math.max(0, 1 - meanDifference) * relative);
}

function gradeOf(coordination: number): CoordinationGrade {
  const reached = Math.floor(coordination * 10 + 1e-9);
  return coordinationGrades[Math.min(9, reached)] ?? "excellentCoordination";
}
