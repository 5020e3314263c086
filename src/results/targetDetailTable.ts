import type { Indicator } from "../model";
import { exactValue, shownValue, shownWorst, type Step, type Target } from "../target";
import { type KeyBelow, type OutputLanguage, sentenceLanguage, translatorFor } from "../texts";
import { conditionLabel, stageLabel } from "./labels";
import { column, numberCell, numbers, resultTable, type Columns, type ResultTable } from "./resultTable";

type DetailColumn = KeyBelow<"columns.targetDetail">;

/** One indicator of a target; NaN = missing, or not to be said. */
interface TargetDetail {
  readonly stage: string;
  readonly indicator: Indicator;
  readonly now: number;
  readonly needed: number;
  readonly gradeNow: number;
  readonly gradeNeeded: number;
  readonly cost: number;
  readonly enoughAlone: number;
}

export function targetDetailTable(language: OutputLanguage): ResultTable<TargetDetail, DetailColumn> {
  const t = translatorFor(sentenceLanguage(language));
  const columns: Columns<TargetDetail, DetailColumn> = {
    stage: column(32, ({ stage }) => stage),
    code: column(12, ({ indicator: { code } }) => code),
    indicator: column(48, ({ indicator: { code, name } }) => (language === "code" ? code : name[language])),
    unit: column(12, ({ indicator }) => indicator.unit),
    now: column(12, ({ now }) => numberCell(now)),
    needed: column(12, ({ needed }) => numberCell(needed)),
    change: column(12, ({ now, needed }) => numberCell(Number((needed - now).toPrecision(12)))),
    gradeNow: numbers(10, "0.0", ({ gradeNow }) => numberCell(gradeNow)),
    gradeNeeded: numbers(13, "0.0", ({ gradeNeeded }) => numberCell(gradeNeeded)),
    cost: numbers(13, "0.00", ({ cost }) => numberCell(cost)),
    enoughAlone: column(13, ({ enoughAlone }) => numberCell(enoughAlone)),
  };
  return resultTable(columns, (key) => t(`columns.targetDetail.${key}`));
}

const unsaid = { now: NaN, needed: NaN, gradeNow: NaN, gradeNeeded: NaN, cost: NaN, enoughAlone: NaN };

/** Every indicator of the targets of one cluster, by stage and in model order. */
export function targetDetails(targets: readonly Target[], language: OutputLanguage): TargetDetail[] {
  const t = translatorFor(sentenceLanguage(language));
  return targets.flatMap((target): TargetDetail[] => {
    switch (target.kind) {
      case "stage":
        return target.steps.flatMap((step) => detailsOf(step, target.enoughAlone, language));
      case "cushion":
        return target.limits.map((limit) => ({
          ...unsaid,
          ...{ stage: stageLabel(limit.stage, language), indicator: limit.evidence.definition, now: limit.now },
          needed: language === "code" ? exactValue(limit.worst, limit.evidence) : shownWorst(limit),
          ...{ gradeNow: limit.gradeNow, gradeNeeded: limit.gradeWorst },
        }));
      case "floor":
        return target.tests.map(({ test: { condition, definition, threshold }, value }) => {
          const stage = language === "code" ? condition : conditionLabel(t, condition);
          return { ...unsaid, stage, indicator: definition, now: value, needed: threshold };
        });
      case "collect": {
        const stage = target.stage ? stageLabel(target.stage, language) : "";
        return target.indicator ? [{ ...unsaid, stage, indicator: target.indicator }] : [];
      }
      default:
        return [];
    }
  });
}

function detailsOf(
  { stage, solution }: Step,
  enoughAlone: Extract<Target, { kind: "stage" }>["enoughAlone"],
  language: OutputLanguage,
): TargetDetail[] {
  const shown = language === "code" ? exactValue : shownValue;
  return solution.changes.map(({ evidence, now, needed, ...rest }) => {
    const alone = enoughAlone.find((known) => known.evidence === evidence);
    return {
      ...{ ...rest, stage: stageLabel(stage, language), indicator: evidence.definition, now },
      needed: needed === now ? now : shown(needed, evidence),
      enoughAlone: alone ? shown(alone.needed, evidence) : NaN,
    };
  });
}
