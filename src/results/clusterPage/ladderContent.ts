import type { LadderReading, StageReading } from "../../assessment";
import type { Language } from "../../model";
import { translatorFor, type KeyBelow, type Translate } from "../../texts/translate";
import { stageLabel } from "../labels";
import { scoreText } from "../numbers";
import type { LadderContent } from "./arrangement";
import type { LadderStage } from "./blocks";

/** The three stages of a ladder: scores with their bounds, and what is said of each. */
export function ladderContent(reading: LadderReading, language: Language): LadderContent {
  const t = translatorFor(language);
  return {
    ladder: reading.ladder,
    stages: reading.stages.map((stage): LadderStage => {
      const { score, bounds } = stage;
      const hasScore = !Number.isNaN(score);
      const shown = { score: scoreText(score), low: scoreText(bounds.low), high: scoreText(bounds.high) };
      return {
        name: stageLabel(stage.stage, language),
        score: hasScore ? score : null,
        low: bounds.low,
        high: bounds.high,
        scoreText: t(hasScore ? "view.score" : "view.noScore", shown),
        said: [stateOf(stage, t), ...remarksOn(reading, stage).map((remark) => t(`view.remark.${remark}`))].join(
          t("list.note"),
        ),
      };
    }),
  };
}

function stateOf({ state, secured }: StageReading, t: Translate): string {
  return state === "closed" ? t(secured ? "view.secured" : "view.notSecured") : t(`view.state.${state}`);
}

/** What the ladder says about one of its stages, beyond completed and not. */
function remarksOn(
  { standing, debts, guttmanErrors, unfoundedLeads }: LadderReading,
  { stage: { position } }: StageReading,
): KeyBelow<"view.remark">[] {
  const said: readonly (readonly [KeyBelow<"view.remark">, boolean])[] = [
    ["focus", standing.kind === "working" && standing.focus === position],
    ["debt", debts.includes(position)],
    ["ahead", guttmanErrors.includes(position)],
    ["unfounded", unfoundedLeads.includes(position)],
    ["decides", standing.kind === "unknown" && standing.lacking === position],
  ];
  return said.flatMap(([remark, holds]) => (holds ? [remark] : []));
}
