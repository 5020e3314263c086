// From scores to states, the verdict, and where each ladder stands.
import { GATE, ladderNames } from "../model";
import { type AssessmentContext, NO_GRADE } from "./assessmentContext";
import { any, atLeast, below, firstOf, flag, isSet, least, literal, text, when } from "./expressions";
import { extremeCases, ladderCases } from "./ladderCases";

/** 0 open, 1 closed, 2 unassessable; and the state at worst and at best. */
export function states(context: AssessmentContext): Map<string, string> {
  const { minimumGrade } = context.model.rules;
  const layer = new Map<string, string>();
  for (const { name } of context.stages) {
    const nothingLow = `NOT (${below(`m${name}`, minimumGrade)})`;
    const closes = (score: string): string => `${nothingLow} AND ${atLeast(score, GATE)}`;
    layer.set(
      `t${name}`,
      firstOf(
        [
          [`a${name} = 0`, "2"],
          [closes(`s${name}`), "1"],
        ],
        "0",
      ),
    );
    layer.set(`v${name}`, flag(`c${name} = 1 AND ${closes(`l${name}`)}`));
    layer.set(`b${name}`, flag(closes(`u${name}`)));
  }
  for (const ladder of ladderNames) {
    const [base, first] = [context.model.rules.platformBase, `${ladder}1`];
    layer.set(
      `p${ladder}`,
      firstOf(
        [
          [`a${first} = 0`, "2"],
          [atLeast(`s${first}`, base), "1"],
        ],
        "0",
      ),
    );
    layer.set(`pv${ladder}`, flag(atLeast(`l${first}`, base)));
    layer.set(`pb${ladder}`, flag(atLeast(`u${first}`, base)));
  }
  const { typeBand, typeCoverage } = context.model.rules;
  layer.set(
    "verdict",
    firstOf(
      [
        [any(context.model.floor.map((_, at) => isSet(`f${at}`))), text("BELOW_FLOOR")],
        [`haskey = 0 OR ${below("coverage", typeCoverage)}`, text("NO_DATA")],
        [atLeast("tpi", typeBand), text("DI")],
        [atLeast(`(${literal(0)} - tpi)`, typeBand), text("ID")],
        [`${atLeast("epos", typeBand)} AND ${atLeast("eneg", typeBand)}`, text("HYBRID")],
      ],
      text("INDETERMINATE"),
    ),
  );
  return layer;
}

/** What each ladder has reached, from the table of its states. */
export function standings(): Map<string, string> {
  const layer = new Map<string, string>();
  for (const ladder of ladderNames) {
    const key = `9 * t${ladder}1 + 3 * t${ladder}2 + t${ladder}3`;
    const cases = ladderCases(ladder);
    const by = <Value>(of: (it: (typeof cases)[number]) => Value, write: (value: Value) => string, rest: string) => {
      const groups = new Map<Value, string[]>();
      for (const one of cases) {
        const conditions = groups.get(of(one)) ?? [];
        groups.set(of(one), [...conditions, String(one.key * 3 + one.founded)]);
      }
      return firstOf(
        [...groups].map(([value, keys]) => [`3 * (${key}) + p${ladder} IN (${keys.join(", ")})`, write(value)]),
        rest,
      );
    };
    layer.set(
      `r${ladder}`,
      by(({ reached }) => reached ?? -1, String, "-1"),
    );
    layer.set(
      `z${ladder}`,
      by(({ label }) => label, text, text("")),
    );
    layer.set(
      `q${ladder}`,
      by(({ consolidated }) => (consolidated ? 1 : 0), String, "0"),
    );
    layer.set(
      `y${ladder}`,
      by(({ counted }) => counted ?? -1, String, "-1"),
    );
    const extreme = (state: string, founded: string): string =>
      firstOf(
        extremeCases(ladder).map(({ key: states, founded: base, stage }) => [
          `2 * (4 * ${state}${ladder}1 + 2 * ${state}${ladder}2 + ${state}${ladder}3) + ${founded}${ladder} = ${2 * states + base}`,
          String(stage),
        ]),
        "0",
      );
    layer.set(`lo${ladder}`, extreme("v", "pv"));
    layer.set(`hi${ladder}`, extreme("b", "pb"));
  }
  return layer;
}

/** The open stage at or below reached + 1 with the lowest score; 0 is none. */
export function focus(): Map<string, string> {
  const layer = new Map<string, string>();
  for (const ladder of ladderNames) {
    const candidate = (position: number): string =>
      when(`t${ladder}${position} = 0 AND ${position} <= r${ladder} + 1`, `s${ladder}${position}`, literal(NO_GRADE));
    const [one, two, three] = [1, 2, 3].map(candidate);
    const lowest = least([one ?? "", two ?? "", three ?? ""]);
    layer.set(
      `e${ladder}`,
      firstOf(
        [
          [`r${ladder} < 0 OR ${lowest} >= ${literal(NO_GRADE)}`, "0"],
          [`${one ?? ""} <= ${lowest} + ${literal(1e-9)}`, "1"],
          [`${two ?? ""} <= ${lowest} + ${literal(1e-9)}`, "2"],
        ],
        "3",
      ),
    );
  }
  return layer;
}
