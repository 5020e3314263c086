// Why a cluster has no type, and what holds it back: sentences of the paragraph, the cards and the pane.
import {
  below,
  reportedLadders,
  type Assessment,
  type Bound,
  type BoundModel,
  type ConditionReading,
  type LadderReading,
} from "../assessment";
import { ladderNames, type LadderName, type Language, type Lever, type StageEvidence } from "../model";
import { translatorFor } from "../texts/translate";
import { conditionLabel } from "./labels";
import { limitText, percentText, valueText } from "./numbers";

/** Which condition of the floor falls short, and what it needs: of several tests one. */
export function failureSentence({ condition, tests }: ConditionReading, language: Language): string {
  const t = translatorFor(language);
  const readings = tests.map(({ test, value }) =>
    t("explain.test", {
      name: test.definition.name[language],
      value: valueText(value, test.definition, language, test.threshold),
      threshold: limitText(test.threshold, test.definition, language),
    }),
  );
  return t(readings.length > 1 ? "explain.failsAny" : "explain.fails", {
    condition: capitalised(conditionLabel(t, condition)),
    tests: readings.join(t("list.note")),
  });
}

/** Why there is no type; nothing where there is one, or where it is undecided. */
export function whyNoType({ rules, type }: BoundModel, assessment: Assessment, language: Language): string[] {
  const t = translatorFor(language);
  if (assessment.kind === "BELOW_FLOOR") return assessment.failed.map((failed) => failureSentence(failed, language));
  if (assessment.kind !== "NO_DATA") return [];
  const { coverage, keyObserved } = assessment.type;
  const shares = {
    coverage: percentText(coverage, rules.typeCoverage),
    needed: percentText(rules.typeCoverage),
  };
  const codes = type.filter(({ key }) => key).map(({ definition }) => definition.code);
  return [
    ...(below(coverage, rules.typeCoverage) ? [t("explain.coverage", shares)] : []),
    ...(keyObserved ? [] : [t("explain.noKey", { codes: codes.join(t("list.separator")) })]),
  ];
}

/** What holds a cluster back on a ladder; where two are reported, on which. */
export function constraintSentence(
  assessment: Assessment,
  { ladder }: LadderReading,
  { definition, at, gate }: Bound<StageEvidence>,
  indicator: string,
  values: ArrayLike<number>,
  language: Language,
): string {
  return translatorFor(language)(hasTwoLadders(assessment) ? `explain.constraintOn.${ladder}` : "explain.constraint", {
    indicator,
    value: valueText(values[at] ?? NaN, definition, language, gate),
    gate: limitText(gate, definition, language),
  });
}

/** The sentence for a lever: one for a stage of one of two ladders says of which. */
export function leverKey(assessment: Assessment, { group }: Lever): "explain.lever" | `explain.leverOn.${LadderName}` {
  const ladder = ladderNames.find((name) => group.startsWith(name));
  return ladder && hasTwoLadders(assessment) ? `explain.leverOn.${ladder}` : "explain.lever";
}

const hasTwoLadders = (assessment: Assessment): boolean => reportedLadders(assessment).length > 1;

export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
