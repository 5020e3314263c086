import * as z from "./zodWithoutEval";

/**
 * The rules of an assessment: every threshold that is not tied to one indicator. Each is data with a default, the range
 * in which it makes sense and what it decides, so that code never holds a bare number and a reviewer can see them all.
 */
export interface RuleDeclaration {
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
] as const;
export type RuleName = (typeof ruleNames)[number];

export const rulesSchema = z.record(z.enum(ruleNames), z.number());
export type Rules = z.infer<typeof rulesSchema>;

export const ruleDeclarations: Readonly<Record<RuleName, RuleDeclaration>> = {
  typeBand: { default: 0.2, low: 0, high: 1, includes: "high" },
  typeCoverage: { default: 0.6, low: 0, high: 1, includes: "high" },
  weightTolerance: { default: 0.25, low: 0, high: 1, includes: "low" },
  anchorTolerance: { default: 0.1, low: 0, high: 1, includes: "low" },
  gateTolerance: { default: 0.1, low: 0, high: 1, includes: "low" },
  reopenGrade: { default: 55, low: 0, high: GATE, includes: "both" },
  minimumGrade: { default: 30, low: 0, high: GATE, includes: "both" },
  stageCoverage: { default: 0.5, low: 0, high: 1, includes: "high" },
  platformBase: { default: 30, low: 0, high: GATE, includes: "both" },
  platformLost: { default: 25, low: 0, high: GATE, includes: "both" },
  patternPeriods: { default: 6, low: 3, high: Infinity, includes: "low", whole: true },
  stalledRange: { default: 0.25, low: 0, high: 3, includes: "both" },
  patternTau: { default: 0.6, low: 0, high: 1, includes: "high" },
  patternP: { default: 0.1, low: 0, high: 1, includes: "high" },
};

export function defaultRules(): Rules {
  return rulesSchema.parse(Object.fromEntries(ruleNames.map((name) => [name, ruleDeclarations[name].default])));
}

/** Pairs of rules whose order is part of their meaning: the first may not exceed the second. */
export const orderedRules: readonly (readonly [RuleName, RuleName])[] = [
  ["minimumGrade", "reopenGrade"],
  ["platformLost", "platformBase"],
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
