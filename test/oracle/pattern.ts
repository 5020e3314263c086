/** The pattern of one cluster: its longest comparable run, Kendall's tau over it, and the first rule that applies. */
import type { OracleModel } from "./model";
import type { Movement, OraclePath, Step } from "./path";
import { atLeast, below } from "./tolerance";

export type Pattern =
  "not-testable" | "declining" | "dynamic" | "consolidated" | "stalled" | "progressive" | "maturing" | "none";

export interface OraclePattern {
  readonly pattern: Pattern;
  /** Periods with known maturity. */
  readonly periods: number;
  readonly run: readonly Step[];
  readonly tau: number | undefined;
  readonly p: number | undefined;
  readonly range: number | undefined;
  readonly movements: Readonly<Record<Movement, number>>;
  readonly compositionChanges: number;
}

const maturityOf = ({ standing }: Step): number | undefined => standing?.maturity;

/** "longest run of adjacent periods with known maturity and without composition change, the latest of equally long ones" */
export function longestRun(steps: readonly Step[]): Step[] {
  let best: Step[] = [];
  for (let from = 0; from < steps.length; from++)
    for (let to = from; to < steps.length; to++) {
      const run = steps.slice(from, to + 1);
      const unbroken = run.every(
        (step, at) => maturityOf(step) !== undefined && (at === 0 || (step.follows && step.movement !== "composition")),
      );
      if (unbroken && run.length >= best.length) best = run;
    }
  return best;
}

export function patternByHand(model: OracleModel, { steps }: OraclePath): OraclePattern {
  const { patternPeriods, stalledRange, patternTau, patternP } = model.rules;
  const run = longestRun(steps);
  const maturity = run.map((step) => maturityOf(step) ?? NaN);
  const count = (movement: Movement): number => run.slice(1).filter((step) => step.movement === movement).length;
  const movements = {
    advance: count("advance"),
    skip: count("skip"),
    hold: count("hold"),
    loop: count("loop"),
    composition: 0,
    founding: count("founding"),
    unfounding: count("unfounding"),
    repair: count("repair"),
    erosion: count("erosion"),
  };
  const { tau, p } = kendallByCounting(maturity);
  const range = run.length === 0 ? undefined : Math.max(...maturity) - Math.min(...maturity);
  const rise = movements.advance + movements.repair > 0;
  const { skip, loop, advance } = movements;
  const significant = p !== undefined && atLeast(patternP, p);
  const rising = tau !== undefined && atLeast(tau, patternTau) && significant;
  const falling = tau !== undefined && atLeast(-patternTau, tau) && significant;
  const consolidated = run.at(-1)?.standing?.consolidated === true;
  const everFalls = maturity.some((it, at) => at > 0 && below(it, maturity[at - 1] ?? NaN));

  const named = (): Pattern => {
    if (run.length < patternPeriods) return "not-testable";
    if (falling && !rise && skip === 0) return "declining";
    if (skip > 0 || (loop > 0 && advance > 0)) return "dynamic";
    if (consolidated && !rise && loop === 0) return "consolidated";
    if (below(range ?? NaN, stalledRange) && !rise) return "stalled";
    if (rise && (rising || (!everFalls && consolidated))) return "progressive";
    if (rising) return "maturing";
    if (falling) return "declining";
    return "none";
  };
  return {
    pattern: named(),
    periods: steps.filter((step) => maturityOf(step) !== undefined).length,
    run,
    tau,
    p,
    range,
    movements,
    compositionChanges: steps.filter(({ movement }) => movement === "composition").length,
  };
}

/**
 * Tau-b of a series against its order, and the exact two-sided p given the ties: in how many of the arrangements of these
 * values is the score as far from 0. The arrangements are counted by what is left to place, value by value.
 */
export function kendallByCounting(series: readonly number[]): { tau: number | undefined; p: number | undefined } {
  const values: number[] = [];
  const ranks = series.map((value) => {
    const known = values.findIndex((other) => Math.abs(other - value) <= 1e-9);
    if (known >= 0) return values[known] ?? NaN;
    values.push(value);
    return value;
  });
  const steps = [...values].sort((a, b) => a - b);
  const sizes = steps.map((value) => ranks.filter((other) => other === value).length);
  const pairs = (ranks.length * (ranks.length - 1)) / 2;
  const tied = sizes.reduce((total, size) => total + (size * (size - 1)) / 2, 0);
  if (pairs === 0 || pairs === tied) return { tau: undefined, p: undefined };
  let score = 0;
  ranks.forEach((value, at) => {
    for (const earlier of ranks.slice(0, at)) score += Math.sign(value - earlier);
  });
  const tau = score / Math.sqrt(pairs * (pairs - tied));
  if (ranks.length <= 10) {
    const counted = scoresOf(sizes, new Map());
    const all = [...counted.values()].reduce((total, each) => total + each, 0);
    const far = [...counted].filter(([other]) => Math.abs(other) >= Math.abs(score));
    return { tau, p: far.reduce((total, [, each]) => total + each, 0) / all };
  }
  const n = ranks.length;
  const cubic = (size: number): number => size * (size - 1) * (2 * size + 5);
  const variance = (cubic(n) - sizes.reduce((total, size) => total + cubic(size), 0)) / 18;
  return { tau, p: twoSided(Math.abs(score) / Math.sqrt(variance)) };
}

/** How often each score comes about when so many of each value, smallest first, are still to be placed. */
function scoresOf(left: readonly number[], known: Map<string, Map<number, number>>): Map<number, number> {
  const key = left.join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const counted = new Map<number, number>();
  if (left.every((size) => size === 0)) counted.set(0, 1);
  left.forEach((size, at) => {
    if (size === 0) return;
    const total = (sizes: readonly number[]): number => sizes.reduce((sum, each) => sum + each, 0);
    const gained = total(left.slice(at + 1)) - total(left.slice(0, at));
    for (const [score, ways] of scoresOf(left.with(at, size - 1), known))
      counted.set(score + gained, (counted.get(score + gained) ?? 0) + ways);
  });
  known.set(key, counted);
  return counted;
}

/** 2 (1 - Phi(z)) by Simpson's rule over the density, 0 to z. */
function twoSided(z: number): number {
  const parts = 2000;
  const width = z / parts;
  let area = 0;
  for (let at = 0; at <= parts; at++) {
    const weight = at === 0 || at === parts ? 1 : at % 2 === 1 ? 4 : 2;
    area += weight * Math.exp(-((at * width) ** 2) / 2);
  }
  return 1 - (2 * area * (width / 3)) / Math.sqrt(2 * Math.PI);
}

/** ID agrees when progressive and disagrees when dynamic, DI the reverse. */
export function agreesByHand(type: "ID" | "DI" | undefined, pattern: Pattern): boolean | "" {
  if (type === undefined || (pattern !== "progressive" && pattern !== "dynamic")) return "";
  return (type === "ID") === (pattern === "progressive");
}
