import { builtInOf, dominantWeights, type Model } from "../model";
import type { Translate } from "../texts/translate";
import { percentText } from "./numbers";

/**
 * What is lawful in an edited model and worth a second look, in sentences; nothing of what its built-in model says too. Needs
 * the texts of `model`.
 */
export function modelRemarks(model: Model, t: Translate): string[] {
  const meant = dominantWeights(builtInOf(model));
  return dominantWeights(model)
    .filter(({ group, code }) => !meant.some((known) => known.group === group && known.code === code))
    .map(({ group, code, share, others }) =>
      t("modelRemark.outweighs", {
        code,
        share: percentText(share),
        count: others,
        group: group === "type" ? t("modelRemark.type") : t("modelRemark.stage", { name: group }),
      }),
    );
}
