import type { BoundModel } from "../assessment";
import { ladderNames, type Language } from "../model";
import { isVaried } from "../robustness";
import { translatorFor } from "../texts/translate";
import { toleranceText } from "./numbers";

/** What the draws of a robustness run move, and how far, by a model. */
export function variationSentences(model: BoundModel, language: Language): string[] {
  const t = translatorFor(language);
  const { rules } = model;
  const stages = ladderNames.flatMap((ladder) => model.ladders[ladder]);
  const tolerances = [...model.typeTolerances, ...stages.flatMap((stage) => stage.tolerances)];
  const measured = model.model.indicators.filter(isVaried).map(({ code }) => code);
  const share = (tolerance: number): string => `${Number((100 * tolerance).toPrecision(6))} %`;
  return [
    t("robustnessPage.weights", { share: `${toleranceText(tolerances)} %` }),
    t("robustnessPage.anchors", { share: share(rules.anchorTolerance) }),
    t("robustnessPage.gates", { share: share(rules.gateTolerance) }),
    t("robustnessPage.positions"),
    t("robustnessPage.grades"),
    ...(measured.length > 0 ? [t("robustnessPage.measured", { codes: measured.join(t("list.separator")) })] : []),
    ...(rules.anchorTolerance === 0 && measured.length === 0 ? [t("robustnessPage.anchorsFixed")] : []),
    t("robustnessPage.kept", {
      other: measured.length > 0 ? t("robustnessPage.keptOther") : "",
      band: rules.typeBand,
      minimum: rules.minimumGrade,
    }),
    t("robustnessPage.uniform"),
  ];
}
