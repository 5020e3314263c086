import { above, atLeast, below, type LadderReading } from "../assessment";
import { kendall } from "../measures/kendall";
import type { LadderName, Rules } from "../model";
import { countMovements, type Movement, type MovementCounts } from "./movement";
import type { ClusterPath, PathPoint } from "./path";
import { areAdjacent } from "./panel";

export const patterns = [
  "notTestable",
  "declining",
  "dynamic",
  "consolidated",
  "stalled",
  "progressive",
  "maturing",
  "none",
] as const;
export type Pattern = (typeof patterns)[number];

/** Periods without a break: adjacent, of known maturity, on the same observed indicators. */
export interface Run {
  /** Positions in the periods of the panel, first and last. */
  readonly from: number;
  readonly to: number;
  /** One per period, in [0, 3]. */
  readonly maturities: readonly number[];
  readonly movements: MovementCounts;
  readonly endsConsolidated: boolean;
}

/** Maturity against time: does it rise or fall? Undefined τ: it never changes. */
export type Trend =
  | { readonly kind: "trend"; readonly tau: number; readonly p: number; readonly method: "exact" | "normal" }
  | { readonly kind: "constant" };

export type PatternReading =
  | {
      readonly kind: "tested";
      readonly pattern: Exclude<Pattern, "notTestable">;
      readonly run: Run;
      readonly trend: Trend;
      /** Largest minus smallest maturity of the run. */
      readonly range: number;
      /** Whether the theory expects this pattern of this type; undefined where it says nothing. */
      readonly agrees: boolean | undefined;
    }
  | { readonly kind: "notTestable"; readonly reason: "untyped" | "noRun" }
  | { readonly kind: "notTestable"; readonly reason: "shortRun"; readonly run: Run };

/** The pattern of one cluster, with what was counted over its whole path. */
export interface ClusterPattern {
  readonly path: ClusterPath;
  /** Periods of known maturity, in the run or not. */
  readonly knownPeriods: number;
  /** Over the whole path; those of the run stand in `reading`. */
  readonly movements: MovementCounts;
  readonly reading: PatternReading;
}

/**
 * Names the pattern of one cluster over its longest run of adjacent periods with known maturity and without change of
 * composition, the latest of equally long ones. It describes and proves nothing: the test is type against type.
 */
export function patternOf(path: ClusterPath, rules: Rules): ClusterPattern {
  return {
    path,
    knownPeriods: path.points.filter((point) => maturityAt(point) !== undefined).length,
    movements: countMovements(path.points.map(movementInto)),
    reading: readPattern(path, rules),
  };
}

function readPattern(path: ClusterPath, rules: Rules): PatternReading {
  if (path.type.kind === "untyped") return { kind: "notTestable", reason: "untyped" };
  const run = longestRun(path);
  if (!run) return { kind: "notTestable", reason: "noRun" };
  if (run.maturities.length < rules.patternPeriods) return { kind: "notTestable", reason: "shortRun", run };
  const trend = trendOf(run.maturities);
  const range = rangeOf(run);
  const pattern = nameOf(run, trend, range, rules);
  return { kind: "tested", pattern, run, trend, range, agrees: agreement(path.type.ladder, pattern) };
}

/** Largest minus smallest maturity of a run, in [0, 3]. */
export function rangeOf({ maturities }: Run): number {
  return Math.max(...maturities) - Math.min(...maturities);
}

/** First rule that applies; a rise is an advance or a repair. */
function nameOf(run: Run, trend: Trend, range: number, rules: Rules): Exclude<Pattern, "notTestable"> {
  const { advance, skip, loop, repair } = run.movements;
  const significant = trend.kind === "trend" && atLeast(rules.patternP, trend.p);
  const rising = significant && atLeast(trend.tau, rules.patternTau);
  const falling = significant && atLeast(-trend.tau, rules.patternTau);
  const rises = advance + repair > 0;
  if (falling && !rises && skip === 0) return "declining";
  if (skip > 0 || (loop > 0 && advance > 0)) return "dynamic";
  if (run.endsConsolidated && !rises && loop === 0) return "consolidated";
  if (below(range, rules.stalledRange) && !rises) return "stalled";
  if (rises && (rising || (neverFalls(run.maturities) && run.endsConsolidated))) return "progressive";
  if (rising && !rises) return "maturing";
  return falling ? "declining" : "none";
}

/** The theory: ID evolves progressively, DI dynamically. */
function agreement(ladder: LadderName, pattern: Pattern): boolean | undefined {
  if (pattern !== "progressive" && pattern !== "dynamic") return undefined;
  return (pattern === "progressive") === (ladder === "ID");
}

/**
 * Kendall's tau-b of maturity against time.
 *
 * @example trendOf([0.5, 1.2, 1.1, 2.4]) // tau 4/6, p 1/3
 */
export function trendOf(maturities: readonly number[]): Trend {
  const { tau, p, method } = kendall(levelsOf(maturities));
  return Number.isNaN(tau) ? { kind: "constant" } : { kind: "trend", tau, p, method };
}

/** Values as levels 0, 1, 2, ..., so that two maturities equal on paper are tied whatever the last bit of their sums. */
function levelsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const starts = sorted.filter((value, at) => above(value, sorted[at - 1] ?? -Infinity));
  return values.map((value) => starts.filter((start) => start <= value).length - 1);
}

function neverFalls(maturities: readonly number[]): boolean {
  return maturities.every((maturity, at) => at === 0 || atLeast(maturity, maturities[at - 1] ?? NaN));
}

function maturityAt({ reading }: PathPoint): number | undefined {
  if (reading.kind !== "read") return undefined;
  return maturityBy(reading.withMemory);
}

/** Maturity in [0, 3]; undefined = the data do not say. */
export function maturityBy({ standing }: LadderReading): number | undefined {
  return standing.kind === "unknown" ? undefined : standing.maturity;
}

function movementInto({ step }: PathPoint): Movement | undefined {
  return step.kind === "moved" ? step.movement : undefined;
}

interface Known {
  readonly point: PathPoint;
  readonly maturity: number;
}

function longestRun({ points }: ClusterPath): Run | undefined {
  let [longest, current]: [Known[], Known[]] = [[], []];
  for (const point of points) {
    const maturity = maturityAt(point);
    const last = current.at(-1)?.point;
    const goesOn = last !== undefined && areAdjacent(last, point) && movementInto(point) !== "composition";
    if (maturity === undefined) current = [];
    else current = goesOn ? [...current, { point, maturity }] : [{ point, maturity }];
    if (current.length > 0 && current.length >= longest.length) longest = current;
  }
  const [first, last] = [longest[0]?.point, longest.at(-1)?.point];
  if (!first || !last) return undefined;
  return {
    from: first.period,
    to: last.period,
    maturities: longest.map(({ maturity }) => maturity),
    movements: countMovements(longest.slice(1).map(({ point }) => movementInto(point))),
    endsConsolidated: last.reading.kind === "read" && last.reading.withMemory.standing.kind === "consolidated",
  };
}
