import { origin, type Origin } from "./provenance";
import * as z from "./zodWithoutEval";

/**
 * The rules of an assessment: every threshold that is not tied to one indicator. Each is data with a default, where that
 * comes from, and the range in which it makes sense, so that code never holds a bare number and a reviewer can see them all.
 */
export interface RuleDeclaration extends Origin {
  readonly default: number;
  readonly low: number;
  readonly high: number;
  /** Whether `low` and `high` themselves are allowed. */
  readonly includes: "both" | "low" | "high";
  readonly whole?: true;
}

/** The grade at which every gate lies. It is the scale itself, not a rule: moving it would move every anchor of a grade. */
export const GATE = 60;

export const ruleNames = [
  "typeBand",
  "typeCoverage",
  "weightTolerance",
  "anchorTolerance",
  "gateTolerance",
  "reopenGrade",
  "minimumGrade",
  "stageCoverage",
  "platformBase",
  "platformLost",
  "patternPeriods",
  "stalledRange",
  "patternTau",
  "patternP",
  "significance",
  "auditClusters",
] as const;
export type RuleName = (typeof ruleNames)[number];

export const rulesSchema = z.record(z.enum(ruleNames), z.number());
export type Rules = z.infer<typeof rulesSchema>;

export const ruleOriginsSchema = z.record(z.enum(ruleNames), z.strictObject(origin));
export type RuleOrigins = z.infer<typeof ruleOriginsSchema>;

export const ruleDeclarations: Readonly<Record<RuleName, RuleDeclaration>> = {
  typeBand: {
    default: 0.2,
    low: 0,
    high: 1,
    includes: "high",
    provenance: ["J"],
    source: "A fifth of the way from the middle of the axis to either pole",
  },
  typeCoverage: {
    default: 0.6,
    low: 0,
    high: 1,
    includes: "high",
    provenance: ["J"],
    source: "Three fifths of the weight, so that what is seen outweighs what is missing",
  },
  weightTolerance: {
    default: 0.25,
    low: 0,
    high: 1,
    includes: "low",
    provenance: ["L"],
    source: "Weights are customarily moved by 25 % either way in audits of composite indicators",
  },
  anchorTolerance: {
    default: 0.1,
    low: 0,
    high: 1,
    includes: "low",
    provenance: ["J"],
    source: "A tenth of the distance between the anchors",
  },
  gateTolerance: {
    default: 0.1,
    low: 0,
    high: 1,
    includes: "low",
    provenance: ["J"],
    source: "A tenth of the distance from Low to High",
  },
  reopenGrade: {
    default: 55,
    low: 0,
    high: GATE,
    includes: "both",
    provenance: ["J"],
    source: "Below the gate, because much movement at a class border is survey noise; by how much is judged",
  },
  minimumGrade: {
    default: 30,
    low: 0,
    high: GATE,
    includes: "both",
    provenance: ["J"],
    source: "Half of the way to the gate",
  },
  stageCoverage: {
    default: 0.5,
    low: 0,
    high: 1,
    includes: "high",
    provenance: ["J"],
    source: "Half of the weight",
  },
  platformBase: {
    default: 30,
    low: 0,
    high: GATE,
    includes: "both",
    provenance: ["J"],
    source: "Half of the way to the gate",
  },
  platformLost: {
    default: 25,
    low: 0,
    high: GATE,
    includes: "both",
    provenance: ["J"],
    source: "Below the founding score, as for a stage that reopens; by how much is judged",
  },
  patternPeriods: {
    default: 6,
    low: 3,
    high: Infinity,
    includes: "low",
    whole: true,
    provenance: ["J"],
    source: "With fewer periods chance alone makes patterns; the number is judged",
  },
  stalledRange: {
    default: 0.25,
    low: 0,
    high: 3,
    includes: "both",
    provenance: ["J"],
    source: "A quarter of a stage",
  },
  patternTau: {
    default: 0.6,
    low: 0,
    high: 1,
    includes: "high",
    provenance: ["J"],
    source: "Four fifths of all pairs of periods in one order, where none ties",
  },
  patternP: {
    default: 0.1,
    low: 0,
    high: 1,
    includes: "high",
    provenance: ["L", "J"],
    source: "The mildest of the customary levels, because the series are short",
  },
  significance: {
    default: 0.05,
    low: 0,
    high: 1,
    includes: "high",
    provenance: ["L"],
    source: "Convention; p stands beside each verdict, for whoever holds another level",
  },
  auditClusters: {
    default: 15,
    low: 3,
    high: Infinity,
    includes: "low",
    whole: true,
    provenance: ["J"],
    source: "Three clusters for each of the five indicators of the longest stages",
  },
};

export function defaultRules(): Rules {
  return rulesSchema.parse(Object.fromEntries(ruleNames.map((name) => [name, ruleDeclarations[name].default])));
}

/** Where the default numbers of the rules come from. */
export function defaultRuleOrigins(): RuleOrigins {
  return ruleOriginsSchema.parse(
    Object.fromEntries(
      ruleNames.map((name) => {
        const { provenance, source } = ruleDeclarations[name];
        return [name, { provenance, source }];
      }),
    ),
  );
}

/** Pairs of rules whose order is part of their meaning: the first may not exceed the second. */
export const orderedRules: readonly (readonly [RuleName, RuleName])[] = [
  ["minimumGrade", "reopenGrade"],
  ["platformLost", "platformBase"],
  ["platformLost", "reopenGrade"],
];

export function ruleInRange(name: RuleName, value: number): boolean {
  const rule = ruleDeclarations[name];
  const aboveLow = rule.includes === "high" ? value > rule.low : value >= rule.low;
  const belowHigh = rule.includes === "low" ? value < rule.high : value <= rule.high;
  return aboveLow && belowHigh && (!rule.whole || Number.isInteger(value));
}

/** The range of a rule in the notation of intervals, e.g. "[0, 1)", or of sets where only whole numbers count. */
export function ruleRange(name: RuleName): string {
  const { low, high, includes, whole } = ruleDeclarations[name];
  if (whole) return `{${low}, ${low + 1}, ${low + 2}, …}`;
  const left = includes === "high" ? "(" : "[";
  const right = includes === "low" ? ")" : "]";
  return `${left}${low}, ${high}${right}`;
}
