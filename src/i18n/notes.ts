// What an assessment cannot say by its verdict alone, as the sentences of the Notes column.
import {
  judgementBehind,
  reportedLadders,
  type Assessment,
  type BoundModel,
  type ConditionReading,
  type LadderReading,
  type Observation,
  type StageReading,
} from "../assessment";
import type { Indicator, Language } from "../model";
import { conditionLabel } from "./labels";
import { sayIn, type Say } from "./translate";

/** Why an indicator is missing: the observation of the cluster's cell, by the indicator's position in the model. */
export type ObservationOf = (indicator: number) => Observation;

/** Remarks that hold for whole columns, because their cells could not be looked at a second time. */
export interface ColumnRemarks {
  readonly zeroFromArray: readonly Indicator[];
  readonly percentFromArray: readonly Indicator[];
}

/** The notes on one assessment, most important first. */
export function notesOn(
  model: BoundModel,
  assessment: Assessment,
  observationOf: ObservationOf,
  remarks: ColumnRemarks,
  language: Language,
): string {
  const t = sayIn(language);
  const codes = (indicators: readonly Indicator[]): string =>
    indicators.map(({ code }) => code).join(t("list.separator"));
  const ladders = reportedLadders(assessment);
  const notes = [
    ...assessment.floor.flatMap((condition) => conditionNote(t, condition)),
    ...noDataNotes(t, model, assessment),
    ...ladders.flatMap((ladder) => ladderNotes(t, ladder)),
    ...missingNotes(t, model, assessment, ladders, observationOf),
    ...(remarks.zeroFromArray.length > 0 ? [t("note.zeroFromArray", { codes: codes(remarks.zeroFromArray) })] : []),
    ...(remarks.percentFromArray.length > 0
      ? [t("note.percentFromArray", { codes: codes(remarks.percentFromArray) })]
      : []),
    ...judgementNote(t, model, assessment),
    ...(model.model.sentence[language] === "" ? [] : [model.model.sentence[language]]),
  ];
  return notes.join(t("list.note"));
}

const percent = (share: number): number => Math.round(100 * share);

function conditionNote(t: Say, { condition, state, tests, readiness }: ConditionReading): string[] {
  if (state === "holds") return [];
  const readings = tests
    .map(({ test, value }) =>
      t(Number.isNaN(value) ? "note.testNotObserved" : "note.testFails", { code: test.definition.code }),
    )
    .join(t("list.separator"));
  const name = conditionLabel(t, condition);
  return state === "fails"
    ? [t("note.below", { condition: name, tests: readings, readiness: Math.floor(100 * readiness) })]
    : [t("note.unchecked", { condition: name, tests: readings })];
}

function noDataNotes(t: Say, { type, rules }: BoundModel, assessment: Assessment): string[] {
  if (assessment.kind !== "NO_DATA" && assessment.kind !== "INDETERMINATE") return [];
  const notes: string[] = [];
  if (!assessment.type.keyObserved) {
    const keys = type.filter(({ key }) => key).map(({ definition }) => definition.code);
    notes.push(t("note.noKey", { codes: keys.join(t("list.separator")) }));
  }
  if (assessment.kind === "NO_DATA" && assessment.type.coverage < rules.typeCoverage) {
    notes.push(
      t("note.coverage", { coverage: percent(assessment.type.coverage), needed: percent(rules.typeCoverage) }),
    );
  }
  if (assessment.collect) notes.push(t("note.collect", { code: assessment.collect.code }));
  return notes;
}

function ladderNotes(t: Say, { ladder, stages, guttmanErrors, debts, unfoundedLeads }: LadderReading): string[] {
  const named = (positions: readonly number[]): string =>
    positions.map((position) => `${ladder}${position}`).join(t("list.separator"));
  const positionsOf = (of: (stage: StageReading) => boolean): number[] =>
    stages.filter(of).map(({ stage }) => stage.position);
  const unsecured = positionsOf(({ state, secured }) => state === "closed" && !secured);
  const lacking = positionsOf(({ state }) => state === "unassessable");
  return [
    ...(lacking.length > 0 ? [t("note.lacking", { stages: named(lacking) })] : []),
    ...(guttmanErrors.length > 0 ? [t("note.guttman", { stages: named(guttmanErrors) })] : []),
    ...(debts.length > 0 ? [t("note.debt", { stages: named(debts) })] : []),
    ...(unfoundedLeads.length > 0 ? [t("note.unfounded", { stages: named(unfoundedLeads) })] : []),
    ...(unsecured.length > 0 ? [t("note.unsecured", { stages: named(unsecured) })] : []),
  ];
}

/** The indicators behind this result that are missing: those of the type, and those of the ladders that are reported. */
function missingNotes(
  t: Say,
  model: BoundModel,
  assessment: Assessment,
  ladders: readonly LadderReading[],
  observationOf: ObservationOf,
): string[] {
  if (assessment.kind === "BELOW_FLOOR") return [];
  const type = model.type.filter((_, at) => Number.isNaN(assessment.type.positions[at]));
  const stages = ladders.flatMap((ladder) => ladder.stages);
  const unread = new Map<UnreadReason, Set<string>>();
  const blank = (items: readonly { at: number; definition: Indicator }[]): string[] =>
    items.flatMap(({ at, definition }) => {
      const observation = observationOf(at);
      if (!isUnread(observation)) return [definition.code];
      unread.set(observation, (unread.get(observation) ?? new Set()).add(definition.code));
      return [];
    });
  const missing = new Set([...blank(type), ...stages.flatMap((reading) => missingOfStage(t, reading, blank))]);
  return [
    ...(missing.size > 0 ? [t("note.missing", { codes: [...missing].join(t("list.separator")) })] : []),
    ...[...unread].map(([reason, codes]) =>
      t("note.unreadable", { codes: [...codes].join(t("list.separator")), why: t(`note.why.${reason}`) }),
    ),
  ];
}

function missingOfStage(
  t: Say,
  reading: StageReading,
  blank: (items: readonly { at: number; definition: Indicator }[]) => string[],
): string[] {
  const missing = reading.stage.evidence.filter((_, at) => Number.isNaN(reading.grades[at]));
  const codes = blank(missing);
  const whole = codes.length > 2 && codes.length === reading.stage.evidence.length;
  return whole ? [t("note.missingGroup", { group: reading.stage.name })] : codes;
}

type UnreadReason = "text" | "boolean" | "error" | "outOfRange";

function isUnread(observation: Observation): observation is UnreadReason {
  return observation !== "blank" && observation !== "noColumn" && observation !== "observed";
}

function judgementNote(t: Say, model: BoundModel, assessment: Assessment): string[] {
  if (assessment.kind === "BELOW_FLOOR" || assessment.kind === "NO_DATA") return [];
  const { type, stages } = judgementBehind(model, assessment);
  if (Number.isNaN(type)) return [];
  return Number.isNaN(stages)
    ? [t("note.judgement", { type: percent(type) })]
    : [t("note.judgementWithStages", { type: percent(type), stages: percent(stages) })];
}
