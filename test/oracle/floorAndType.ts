/** Is it a digital cluster at all, and which kind. */
import { type Cluster, coverageOf, everyCorner, meanOf, observed, takesPart, unseen, type Weighed } from "./evidence";
import type { OracleModel, TypeEvidence } from "./model";
import { above, atLeast, below, firstLargest } from "./tolerance";

export interface ConditionReading {
  readonly condition: string;
  readonly state: "holds" | "fails" | "unchecked";
  /** "" where none of its tests is observed. */
  readonly readiness: number | "";
}

export function readFloor(model: OracleModel, cluster: Cluster): ConditionReading[] {
  const conditions = [...new Set(model.floor.map((test) => test.condition))];
  return conditions.map((condition) => {
    const tests = model.floor
      .filter((test) => test.condition === condition)
      .map((test) => ({ threshold: test.threshold, x: observed(model, cluster, test.code) }));
    const measured = tests.flatMap(({ threshold, x }) => (x === undefined ? [] : [{ threshold, x }]));
    // "holds when an observed test passes"
    const passes = measured.some(({ threshold, x }) => atLeast(x, threshold));
    // "fails when every one of its tests is observed and fails; unchecked otherwise"
    const state = passes ? "holds" : measured.length === tests.length ? "fails" : "unchecked";
    // "readiness = the largest x / threshold among its tests, capped at 1"
    const readiness =
      measured.length === 0 ? "" : Math.min(1, Math.max(...measured.map(({ threshold, x }) => x / threshold)));
    return { condition, state, readiness };
  });
}

export type Verdict = "BELOW_FLOOR" | "NO_DATA" | "DI" | "ID" | "HYBRID" | "INDETERMINATE";
export type Confidence = "firm" | "leaning" | "open";

export interface TypeReading {
  readonly verdict: Verdict;
  readonly coverage: number;
  readonly positions: readonly Weighed[];
  readonly missing: readonly string[];
  /** Only where coverage and a key allow a type. */
  readonly index: { readonly tpi: number; readonly plus: number; readonly minus: number } | undefined;
  /** Only with a verdict on the type. */
  readonly interval: readonly [number, number] | undefined;
  readonly confidence: Confidence | "";
  /** The heaviest missing indicator, or key; "" where the type evidence is complete. */
  readonly collect: string;
}

/** s = clip(2 (x - a) / (b - a) - 1, -1, 1) */
const positionOf = ({ idAnchor: a, diAnchor: b }: TypeEvidence, x: number): number =>
  Math.max(-1, Math.min(1, (2 * (x - a)) / (b - a) - 1));

export function positionsOf(model: OracleModel, cluster: Cluster): Weighed[] {
  return model.type.filter(takesPart).map((evidence) => {
    const x = observed(model, cluster, evidence.code);
    return {
      code: evidence.code,
      weight: evidence.weight,
      value: x === undefined ? undefined : positionOf(evidence, x),
      tolerance: evidence.tolerance,
    };
  });
}

export function readType(model: OracleModel, cluster: Cluster, floorFailed: boolean): TypeReading {
  const { typeBand, typeCoverage, weightTolerance } = model.rules;
  const positions = positionsOf(model, cluster);
  const coverage = coverageOf(positions);
  const isKey = (code: string): boolean => model.type.some((evidence) => evidence.code === code && evidence.key);
  const keys = positions.filter(({ code }) => isKey(code));
  // "none of the key indicators observed"; a model that names none has nothing to miss
  const keyless = keys.length > 0 && keys.every(({ value }) => value === undefined);
  const tpi = meanOf(positions);
  const enough = !below(coverage, typeCoverage) && !keyless && tpi !== undefined;
  // E+ = mean of max(s, 0), E- = mean of max(-s, 0)
  const plus = meanOf(positions, (s) => Math.max(s, 0)) ?? 0;
  const minus = meanOf(positions, (s) => Math.max(-s, 0)) ?? 0;
  const index = enough ? { tpi, plus, minus } : undefined;

  const verdict = firstRule();
  function firstRule(): Verdict {
    if (floorFailed) return "BELOW_FLOOR";
    if (index === undefined) return "NO_DATA";
    if (atLeast(index.tpi, typeBand)) return "DI";
    if (atLeast(-typeBand, index.tpi)) return "ID";
    if (atLeast(Math.min(plus, minus), typeBand)) return "HYBRID";
    return "INDETERMINATE";
  }

  const typed = verdict !== "BELOW_FLOOR" && verdict !== "NO_DATA";
  const interval = typed ? everyCorner(positions, weightTolerance, [-1, 1]) : undefined;
  // "for DI (mirror for ID) firm when lo >= band, leaning when lo > 0, open otherwise; HYBRID and INDETERMINATE always open"
  function confidenceOf(nearEnd: number): Confidence {
    if (atLeast(nearEnd, typeBand)) return "firm";
    return above(nearEnd, 0) ? "leaning" : "open";
  }
  const confidence =
    interval === undefined
      ? ""
      : verdict === "DI"
        ? confidenceOf(interval[0])
        : verdict === "ID"
          ? confidenceOf(-interval[1])
          : "open";

  const missing = unseen(positions);
  // "the missing indicator of largest weight (without a key indicator: the heaviest missing key)"
  const collect = firstLargest(keyless ? keys : missing, ({ weight }) => weight)?.code ?? "";
  return {
    verdict,
    coverage,
    positions,
    missing: missing.map(({ code }) => code),
    index,
    interval,
    confidence,
    collect,
  };
}
