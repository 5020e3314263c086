// What an assessment cannot say by its verdict alone, as the sentences of the Notes column.
import {
  below,
  judgementBehind,
  reportedLadders,
  type Assessment,
  type BoundModel,
  type ConditionReading,
  type LadderReading,
  type Observation,
} from "../assessment";
import type { Indicator, LadderName, Language } from "../model";
import { translatorFor, type Translate } from "../texts/translate";
import { conditionLabel } from "./labels";

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
  const t = translatorFor(language);
  const ladders = reportedLadders(assessment);
  const notes: string[] = [];
  for (const condition of assessment.floor) {
    if (condition.state !== "holds") notes.push(conditionNote(t, condition, condition.state));
  }
  addNoDataNotes(notes, t, model, assessment);
  for (const ladder of ladders) addLadderNotes(notes, t, ladder);
  addMissingNotes(notes, t, model, assessment, ladders, observationOf);
  notes.push(...remarkNotes(t, remarks));
  addJudgementNote(notes, t, assessment);
  const sentence = model.model.sentence[language];
  if (sentence !== "") notes.push(sentence);
  return notes.join(t("list.note"));
}

/** What could not be looked at a second time. */
export function remarkNotes(t: Translate, { zeroFromArray, percentFromArray }: ColumnRemarks): string[] {
  const codes = (indicators: readonly Indicator[]): string =>
    indicators.map(({ code }) => code).join(t("list.separator"));
  return [
    ...(zeroFromArray.length > 0 ? [t("note.zeroFromArray", { codes: codes(zeroFromArray) })] : []),
    ...(percentFromArray.length > 0 ? [t("note.percentFromArray", { codes: codes(percentFromArray) })] : []),
  ];
}

const percent = (share: number): number => Math.round(100 * share);

function conditionNote(
  t: Translate,
  { condition, tests, readiness }: ConditionReading,
  state: "fails" | "unchecked",
): string {
  const readings = tests
    .map(({ test, value }) =>
      t(Number.isNaN(value) ? "note.testNotObserved" : "note.testFails", { code: test.definition.code }),
    )
    .join(t("list.separator"));
  const name = conditionLabel(t, condition);
  return state === "fails"
    ? t("note.below", { condition: name, tests: readings, readiness: Math.floor(100 * readiness) })
    : t("note.unchecked", { condition: name, tests: readings });
}

function addNoDataNotes(notes: string[], t: Translate, { type, rules }: BoundModel, assessment: Assessment): void {
  if (assessment.kind !== "NO_DATA" && assessment.kind !== "INDETERMINATE") return;
  if (!assessment.type.keyObserved) {
    const keys = type.filter(({ key }) => key).map(({ definition }) => definition.code);
    notes.push(t("note.noKey", { codes: keys.join(t("list.separator")) }));
  }
  if (assessment.kind === "NO_DATA" && below(assessment.type.coverage, rules.typeCoverage)) {
    notes.push(
      t("note.coverage", { coverage: percent(assessment.type.coverage), needed: percent(rules.typeCoverage) }),
    );
  }
  if (assessment.collect) notes.push(t("note.collect", { code: assessment.collect.code }));
}

function addLadderNotes(notes: string[], t: Translate, reading: LadderReading): void {
  const lacking: number[] = [];
  const unsecured: number[] = [];
  for (const { stage, state, secured } of reading.stages) {
    if (state === "unassessable") lacking.push(stage.position);
    else if (state === "closed" && !secured) unsecured.push(stage.position);
  }
  const { ladder } = reading;
  addLadderNote(notes, t, "note.lacking", ladder, lacking);
  addLadderNote(notes, t, "note.guttman", ladder, reading.guttmanErrors);
  addLadderNote(notes, t, "note.debt", ladder, reading.debts);
  addLadderNote(notes, t, "note.unfounded", ladder, reading.unfoundedLeads);
  addLadderNote(notes, t, "note.unsecured", ladder, unsecured);
}

function addLadderNote(
  notes: string[],
  t: Translate,
  key: LadderNote,
  ladder: LadderName,
  positions: readonly number[],
): void {
  if (positions.length === 0) return;
  const named = positions.map((position) => `${ladder}${position}`);
  notes.push(t(key, { stages: named.join(t("list.separator")) }));
}

type LadderNote = `note.${"lacking" | "guttman" | "debt" | "unfounded" | "unsecured"}`;

/** The indicators behind this result that are missing: those of the type, and those of the ladders that are reported. */
function addMissingNotes(
  notes: string[],
  t: Translate,
  model: BoundModel,
  assessment: Assessment,
  ladders: readonly LadderReading[],
  observationOf: ObservationOf,
): void {
  if (assessment.kind === "BELOW_FLOOR") return;
  const missing = new MissingEvidence(observationOf);
  const { complete, positions } = assessment.type;
  if (!complete) missing.addEach(model.type, positions);
  for (const { stages } of ladders) {
    for (const { stage, grades, complete: isComplete } of stages) {
      if (!isComplete) missing.addStage(stage.evidence, grades, () => t("note.missingGroup", { group: stage.name }));
    }
  }
  const separator = t("list.separator");
  if (missing.blank.length > 0) notes.push(t("note.missing", { codes: missing.blank.join(separator) }));
  for (const { reason, codes } of missing.unread) {
    notes.push(t("note.unreadable", { codes: codes.join(separator), why: t(`note.why.${reason}`) }));
  }
}

type Evidence = readonly { readonly at: number; readonly definition: Indicator }[];

/** Codes of missing indicators, each once: blank ones, and by reason those whose cell could not be read. */
class MissingEvidence {
  readonly blank: string[] = [];
  readonly unread: { readonly reason: UnreadReason; readonly codes: string[] }[] = [];

  constructor(private readonly observationOf: ObservationOf) {}

  addEach(evidence: Evidence, readings: readonly number[]): void {
    for (let i = 0; i < evidence.length; i += 1) {
      const item = evidence[i];
      if (!item || !Number.isNaN(readings[i])) continue;
      const observation = this.observationOf(item.at);
      if (isUnread(observation)) this.addUnread(observation, item.definition.code);
      else addNew(this.blank, item.definition.code);
    }
  }

  /** A stage without any of its indicators is named as a group. */
  addStage(evidence: Evidence, grades: readonly number[], group: () => string): void {
    const isWhole = evidence.length > 2 && evidence.every((item, i) => this.isBlank(item, grades[i]));
    if (isWhole) addNew(this.blank, group());
    else this.addEach(evidence, grades);
  }

  private isBlank({ at }: Evidence[number], reading: number | undefined): boolean {
    return Number.isNaN(reading) && !isUnread(this.observationOf(at));
  }

  private addUnread(reason: UnreadReason, code: string): void {
    const known = this.unread.find((group) => group.reason === reason);
    if (known) addNew(known.codes, code);
    else this.unread.push({ reason, codes: [code] });
  }
}

function addNew(codes: string[], code: string): void {
  if (!codes.includes(code)) codes.push(code);
}

type UnreadReason = "text" | "boolean" | "error" | "outOfRange";

function isUnread(observation: Observation): observation is UnreadReason {
  return observation !== "blank" && observation !== "noColumn" && observation !== "observed";
}

function addJudgementNote(notes: string[], t: Translate, assessment: Assessment): void {
  if (assessment.kind === "BELOW_FLOOR" || assessment.kind === "NO_DATA") return;
  const { type, stages } = judgementBehind(assessment);
  if (Number.isNaN(type)) return;
  notes.push(
    Number.isNaN(stages)
      ? t("note.judgement", { type: percent(type) })
      : t("note.judgementWithStages", { type: percent(type), stages: percent(stages) }),
  );
}
