/** Random panels around the gates that decide a path: 25, 30, 55 and 60, with stages, rows and single values missing now and then. */
import fc from "fast-check";
import type { Cluster } from "./evidence";
import { LADDERS, type Ladder, type OracleModel, STAGE_NUMBERS, type StageEvidence } from "./model";
import type { PanelRow } from "./path";

const atGrade = ({ lo, gate, hi }: StageEvidence, grade: number): number =>
  grade <= 60 ? lo + (gate - lo) * (grade / 60) : gate + (hi - gate) * ((grade - 60) / 40);

const nearGate = [20, 25, 28, 30, 45, 55, 58, 60, 70, 90];
const stageGrade = fc.oneof(
  { arbitrary: fc.constantFrom(...nearGate), weight: 8 },
  { arbitrary: fc.constantFrom(...nearGate.flatMap((it) => [it - 1e-10, it + 1e-10, it - 1e-6])), weight: 2 },
  { arbitrary: fc.double({ min: 5, max: 100, noNaN: true }), weight: 2 },
);

type Kind = Ladder | "HYBRID" | "BELOW_FLOOR" | "NO_DATA";

interface Year {
  readonly present: boolean;
  readonly kind: Kind | "usual";
  readonly grades: readonly number[];
  /** A stage without data, 0: none. */
  readonly dark: number;
  /** An indicator of each stage that is not observed, -1: all are. */
  readonly unseen: number;
  /** One indicator of the first stage falls below 30, whatever the mean. */
  readonly low: boolean;
  /** All stages as in the year before. */
  readonly same: boolean;
}

const seldom = <T>(usual: T, ...rare: T[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 14 }, { arbitrary: fc.constantFrom(...rare), weight: 1 });

const year: fc.Arbitrary<Year> = fc.record({
  present: seldom(true, false),
  kind: seldom<Year["kind"]>("usual", "ID", "DI", "HYBRID", "BELOW_FLOOR", "NO_DATA"),
  grades: fc.array(stageGrade, { minLength: 3, maxLength: 3 }),
  dark: seldom(0, 1, 2, 3),
  unseen: seldom(-1, 0, 1),
  low: seldom(false, true),
  same: fc.boolean(),
});

function valuesOf(model: OracleModel, ladder: Ladder, kind: Kind, grades: readonly number[], it: Year): Cluster {
  const values: Record<string, number | undefined> = {};
  model.floor.forEach(({ code, threshold }) => {
    values[code] = kind === "BELOW_FLOOR" ? 0 : 2 * threshold;
  });
  for (const number of STAGE_NUMBERS)
    model.stages
      .filter(({ stage }) => stage === `${ladder}${number}`)
      .forEach((evidence, at) => {
        if (it.dark === number || it.unseen === at) return;
        values[evidence.code] = atGrade(evidence, it.low && number === 1 && at === 2 ? 29 : (grades[number - 1] ?? 0));
      });
  if (kind !== "BELOW_FLOOR")
    model.type.forEach(({ code, idAnchor, diAnchor }, at) => {
      const towardsDI = kind === "HYBRID" ? at < 4 : kind === "DI";
      values[code] = kind === "NO_DATA" ? undefined : towardsDI ? diAnchor : idAnchor;
    });
  return values;
}

export function panelArbitrary(model: OracleModel, most = 4, least = 1): fc.Arbitrary<PanelRow[]> {
  const cluster = fc.record({
    ladder: fc.constantFrom(...LADDERS),
    years: fc.array(year, { minLength: 1, maxLength: 12 }),
    /** Some climb: their grades are put into order. */
    climbs: fc.constantFrom(0, 0, 1, -1),
  });
  return fc.array(cluster, { minLength: least, maxLength: most }).map((clusters) =>
    clusters.flatMap(({ ladder, years, climbs }, index): PanelRow[] => {
      const sorted = [0, 1, 2].map((stage) => {
        const grades = years.map(({ grades: all }) => all[stage] ?? 0);
        return climbs === 0 ? grades : grades.sort((a, b) => climbs * (a - b));
      });
      let before: number[] = [];
      return years.flatMap((it, at): PanelRow[] => {
        const now = sorted.map((stage) => stage[at] ?? 0);
        const grades = it.same && before.length > 0 ? before : now;
        before = grades;
        if (!it.present) return [];
        const kind = it.kind === "usual" ? ladder : it.kind;
        return [{ cluster: `C${index}`, period: 2001 + at, values: valuesOf(model, ladder, kind, grades, it) }];
      });
    }),
  );
}

const ruleChoices = {
  reopenGrade: [55, 55, 40, 60],
  platformLost: [25, 25, 0, 30],
  patternPeriods: [6, 6, 3, 8],
  stalledRange: [0.25, 0.25, 0, 1],
  patternTau: [0.6, 0.6, 0.2, 1],
  patternP: [0.1, 0.1, 0.5, 1],
};

/** Other values for the rules that only a panel uses. */
export const pathRules: fc.Arbitrary<Readonly<Record<keyof typeof ruleChoices, number>>> = fc.record({
  reopenGrade: fc.constantFrom(...ruleChoices.reopenGrade),
  platformLost: fc.constantFrom(...ruleChoices.platformLost),
  patternPeriods: fc.constantFrom(...ruleChoices.patternPeriods),
  stalledRange: fc.constantFrom(...ruleChoices.stalledRange),
  patternTau: fc.constantFrom(...ruleChoices.patternTau),
  patternP: fc.constantFrom(...ruleChoices.patternP),
});
