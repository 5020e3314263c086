// From raw columns to scores: what is observed, positions and grades, sums, means and the ends of their intervals.
import type { Bound } from "../assessment";
import { GATE } from "../model";
import { type AssessmentContext, gradeName, NO_GRADE } from "./assessmentContext";
import {
  all,
  any,
  atLeast,
  below,
  firstOf,
  flag,
  greatest,
  isSet,
  least,
  literal,
  ratio,
  sum,
  times,
  when,
} from "./expressions";

/** o: whether an indicator is observed; x: its value, 0 where it is not. */
export function observations(
  context: AssessmentContext,
  columns: ReadonlyMap<string, string>,
  present?: readonly string[],
): Map<string, string> {
  const layer = new Map<string, string>();
  const has = present && new Set(present.map((name) => name.toLowerCase()));
  context.model.model.indicators.forEach(({ code, min, max }, at) => {
    const column = columns.get(code) ?? code;
    if (has && !has.has(column.toLowerCase())) {
      layer.set(`o${at}`, "0").set(`x${at}`, context.double(literal(0)));
      return;
    }
    const raw = context.dialect.quote(column);
    // As the core takes a residue of a sum beyond a limit for the limit.
    const margin = (limit: number): number => 1e-9 * (limit === 0 ? 1 : Math.abs(limit));
    const inside = `${raw} >= ${literal(min - margin(min))} AND ${raw} <= ${literal(max + margin(max))}`;
    layer.set(`o${at}`, when(`${raw} IS NOT NULL AND ${inside}`, "1", "0"));
    layer.set(
      `x${at}`,
      context.double(
        firstOf(
          [
            [`${raw} IS NULL`, literal(0)],
            [`${raw} >= ${literal(min)} AND ${raw} <= ${literal(max)}`, context.doubleOfColumn(raw)],
            [`${raw} >= ${literal(min - margin(min))} AND ${raw} < ${literal(min)}`, literal(min)],
            [`${raw} > ${literal(max)} AND ${raw} <= ${literal(max + margin(max))}`, literal(max)],
          ],
          literal(0),
        ),
      ),
    );
  });
  return layer;
}

/** f: whether a condition of the floor fails; p: positions; g: grades; 0 where nothing is observed. */
export function readings(context: AssessmentContext): Map<string, string> {
  const layer = new Map<string, string>();
  context.model.floor.forEach(({ tests }, at) => {
    const fails = tests.map((test) => `o${test.at} = 1 AND ${below(`x${test.at}`, test.threshold)}`);
    layer.set(`f${at}`, flag(all(fails)));
  });
  context.model.type.forEach((evidence, at) => {
    const { idAnchor, diAnchor } = evidence;
    const position = `${literal(2)} * (x${evidence.at} - ${literal(idAnchor)}) / ${literal(diAnchor - idAnchor)} - ${literal(1)}`;
    const clipped = least([literal(1), greatest([literal(-1), position])]);
    layer.set(`p${at}`, context.double(when(isSet(`o${evidence.at}`), clipped, literal(0))));
  });
  for (const stage of context.stages)
    stage.evidence.forEach((evidence, at) => {
      layer.set(gradeName(stage, at), context.double(when(isSet(`o${evidence.at}`), gradeText(evidence), literal(0))));
    });
  return layer;
}

/** 60 t while t = (x - lo)/(gate - lo) < 1, else 60 + 40 (x - gate)/(hi - gate), clipped to 0 to 100. */
function gradeText({ at, low, gate, high }: Bound<{ low: number; gate: number; high: number }>): string {
  const share = `(x${at} - ${literal(low)}) / ${literal(gate - low)}`;
  const beyond = `${literal(GATE)} + ${literal(100 - GATE)} * ((x${at} - ${literal(gate)}) / ${literal(high - gate)})`;
  const grade = when(`${share} < ${literal(1)}`, `${literal(GATE)} * (${share})`, beyond);
  return least([literal(100), greatest([literal(0), grade])]);
}

function observedWeight(context: AssessmentContext, evidence: readonly Bound<{ readonly weight: number }>[]): string {
  return context.double(sum(evidence.map(({ at, weight }) => when(isSet(`o${at}`), literal(weight), literal(0)))));
}

/** Sums of weights and of weighted positions and grades, the lowest grade of each stage, and what stands for missing values. */
export function sums(context: AssessmentContext): Map<string, string> {
  const { type } = context.model;
  const layer = new Map<string, string>([
    ["tw", observedWeight(context, type)],
    ["tdi", sum(type.map(({ weight }, at) => times(weight, greatest([literal(0), `p${at}`]))))],
    ["tid", sum(type.map(({ weight }, at) => times(weight, greatest([literal(0), `(${literal(0)} - p${at})`]))))],
  ]);
  type.forEach(({ at }, n) => {
    layer.set(`pl${n}`, when(isSet(`o${at}`), `p${n}`, literal(-1)));
    layer.set(`ph${n}`, when(isSet(`o${at}`), `p${n}`, literal(1)));
  });
  for (const stage of context.stages) {
    const { name, evidence } = stage;
    const grade = (at: number): string => gradeName(stage, at);
    layer.set(`w${name}`, observedWeight(context, evidence));
    // A grade that is missing is 0.
    layer.set(`n${name}`, sum(evidence.map(({ weight }, at) => times(weight, grade(at)))));
    layer.set(`c${name}`, flag(all(evidence.map(({ at }) => isSet(`o${at}`)))));
    const orNone = evidence.map(({ at }, n) => when(isSet(`o${at}`), grade(n), literal(NO_GRADE)));
    layer.set(`m${name}`, context.double(least(orNone.length === 0 ? [literal(NO_GRADE)] : orNone)));
    layer.set(
      `d${name}`,
      sum(
        evidence.map(({ at, weight }, n) =>
          when(isSet(`o${at}`), times(weight, greatest([literal(0), `(${literal(GATE)} - ${grade(n)})`])), literal(0)),
        ),
      ),
    );
    evidence.forEach(({ at }, n) => {
      layer.set(`h${name}_${n}`, when(isSet(`o${at}`), grade(n), literal(100)));
    });
  }
  return layer;
}

export function scores(context: AssessmentContext): Map<string, string> {
  const { type, rules } = context.model;
  const total = type.reduce((before, { weight }) => before + weight, 0);
  const layer = new Map<string, string>([
    ["tpi", ratio("tdi - tid", "tw", literal(0))],
    ["epos", ratio("tdi", "tw", literal(0))],
    ["eneg", ratio("tid", "tw", literal(0))],
    ["coverage", total > 0 ? `tw / ${literal(total)}` : literal(0)],
  ]);
  const keys = type.filter(({ key }) => key);
  layer.set("haskey", flag(keys.length === 0 ? "1 = 1" : any(keys.map(({ at }) => isSet(`o${at}`)))));
  for (const { name, evidence } of context.stages) {
    const weight = evidence.reduce((before, each) => before + each.weight, 0);
    layer.set(`s${name}`, ratio(`n${name}`, `w${name}`, literal(0)));
    layer.set(`a${name}`, weight > 0 ? flag(atLeast(`w${name} / ${literal(weight)}`, rules.stageCoverage)) : "0");
  }
  return layer;
}
