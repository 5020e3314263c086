import { stagePositions, type BoundModel } from "../../assessment";
import type { Language, LadderName } from "../../model";
import { labelsFor } from "../../results";
import type { Translate } from "../../texts";

/**
 * What the bands of maturity are called, from the lowest. On the ladder of industrial digitalization a band is a stage;
 * on the other one stages close in any order, and maturity counts those that are closed.
 */
export function stageBands(model: BoundModel, ladder: LadderName, t: Translate, language: Language): string[] {
  const labels = labelsFor(model, language);
  return stagePositions.map((position) =>
    ladder === "ID" ? labels.stagePosition(ladder, position) : t(`evolutionPage.closedBand.${position}`),
  );
}
