import type { BoundModel } from "../assessment";
import { GATE, type Indicator, type Language } from "../model";
import { MOST_PATTERNS, type Solution, type StageTarget, type Step, type Target } from "../target";
import { translatorFor, type Translate } from "../texts";
import { remarkNotes, type ColumnRemarks } from "./notes";
import { indexText, scoreText } from "./numbers";

/** What the notes on the targets of a cluster say, those of each ladder apart, and then what holds for all. */
export const targetNotes = (...told: Parameters<typeof targetNoteLines>): string =>
  targetNoteLines(...told).join(translatorFor(told[3])("list.note"));

/** The same, each note for itself. */
export function targetNoteLines(
  model: BoundModel,
  targets: readonly Target[],
  remarks: ColumnRemarks,
  language: Language,
): string[] {
  const t = translatorFor(language);
  const ofEach = targets.map((target) => notesOf(t, model, target).join(t("list.note")));
  const sentence = model.model.sentence[language];
  return [
    ...(ofEach.some((notes) => notes !== "") ? [ofEach.join(t("list.ladders"))] : []),
    ...(targets.some(isComputed) ? [t("target.meaning")] : []),
    ...remarkNotes(t, remarks),
    ...(sentence === "" ? [] : [sentence]),
  ];
}

/** Why a cluster has no target where the arguments and the model do not allow one. */
export function noTargetReason(target: Target, language: Language): string | undefined {
  const t = translatorFor(language);
  if (target.kind === "otherLadder" || target.kind === "sharedIndicators") return refusalOf(t, target);
  const tooMany = target.kind === "stage" && target.steps.find(({ solution }) => solution.kind === "tooManyPatterns");
  return tooMany ? obstacleOf(t, tooMany.solution) : undefined;
}

/** Whether it is arithmetic that could be taken for a forecast. */
function isComputed(target: Target): boolean {
  return target.kind === "stage" && !(target.isClosed && target.cost === 0);
}

function notesOf(t: Translate, { rules }: BoundModel, target: Target): string[] {
  switch (target.kind) {
    case "floor":
      return [];
    case "collect": {
      const { stage, isUnassessable } = target;
      if (!stage) return [];
      return [t(isUnassessable ? "note.lacking" : "target.note.incomplete", { stages: stage.name })];
    }
    case "cushion":
      return [t("target.note.withoutMemory", { gate: GATE })];
    case "otherLadder":
    case "sharedIndicators":
      return [refusalOf(t, target)];
    case "stage":
      return stageNotes(t, target, rules.platformBase);
  }
}

function refusalOf(t: Translate, target: Extract<Target, { kind: "otherLadder" | "sharedIndicators" }>): string {
  return target.kind === "otherLadder"
    ? t("target.note.otherLadder", { stage: target.asked.name, ladder: t(`ladder.${target.ladder}`) })
    : t("target.note.sharedIndicators", { stage: target.stage.name, codes: codesOf(t, target.indicators) });
}

function stageNotes(t: Translate, target: StageTarget, platformBase: number): string[] {
  const { stage, steps, securedSteps, effect, present, lacking, isExact, indexAfter, isClosed } = target;
  const obstacles = steps.flatMap(({ solution }) => obstacleOf(t, solution) ?? []);
  const isFounding = steps.some((step) => step.isFounding);
  const last = steps.at(-1);
  return [
    ...obstacles,
    ...(isFounding
      ? [t(`target.note.${isClosed ? "foundingAlone" : "founding"}`, { stage: stage.name, goal: platformBase })]
      : []),
    ...(typeof effect === "object"
      ? [t("target.note.openBelow", { stage: `${stage.ladder}${effect.openBelow}` })]
      : effect === "closesDebt"
        ? [t("target.note.closesDebt", { stage: present ?? "" })]
        : []),
    ...(lacking.length > 0
      ? [t("note.lacking", { stages: lacking.map((at) => `${stage.ladder}${at}`).join(t("list.separator")) })]
      : []),
    ...steps.flatMap((step) => restsOn(t, step)),
    ...(indexAfter === undefined ? [] : [t("target.note.index", { index: indexText(indexAfter) })]),
    ...(isExact && last ? [t(`target.note.${last.isFounding ? "exactPlatform" : "exact"}`, { goal: last.goal })] : []),
    ...(obstacles.length > 0 ? [] : notSecured(t, securedSteps ?? [])),
  ];
}

function obstacleOf(t: Translate, solution: Solution): string | undefined {
  switch (solution.kind) {
    case "found":
      return undefined;
    case "tooManyPatterns": {
      const [found, most] = [solution.found, MOST_PATTERNS].map((count) => count.toLocaleString("en"));
      return t("target.note.tooManyPatterns", { found, most });
    }
    case "unreachable": {
      const { short, fixed, best, needed } = solution;
      const codes = codesOf(
        t,
        fixed.map(({ definition }) => definition),
      );
      return t(`target.note.${short === "grade" ? "shortGrade" : "shortScore"}`, {
        codes,
        best: scoreText(best),
        needed,
      });
    }
  }
}

function notSecured(t: Translate, steps: readonly Step[]): string[] {
  for (const { solution } of steps) {
    if (solution.kind !== "unreachable") continue;
    const fixed = solution.fixed.map(({ definition }) => definition);
    return [t("target.note.notSecured", { codes: codesOf(t, fixed) })];
  }
  return [];
}

function restsOn(t: Translate, { stage, solution: { changes } }: Step): string[] {
  const observed = changes.filter(({ now }) => !Number.isNaN(now)).length;
  if (observed === changes.length) return [];
  return [t("target.note.restsOn", { stage: stage.name, observed, total: changes.length })];
}

const codesOf = (t: Translate, indicators: readonly Indicator[]): string =>
  indicators.map(({ code }) => code).join(t("list.separator"));
