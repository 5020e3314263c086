import type { Language, Rules } from "../model";
import { translatorFor } from "../texts/translate";

/** What the draws of a robustness run move, and how far, by the rules of a model. */
export function variationSentences(rules: Rules, language: Language): string[] {
  const t = translatorFor(language);
  const share = (tolerance: number): string => `${Number((100 * tolerance).toPrecision(6))} %`;
  return [
    t("robustnessPage.weights", { share: share(rules.weightTolerance) }),
    t("robustnessPage.anchors", { share: share(rules.anchorTolerance) }),
    t("robustnessPage.gates", { share: share(rules.gateTolerance) }),
    t("robustnessPage.positions"),
    t("robustnessPage.grades"),
    ...(rules.anchorTolerance === 0 ? [t("robustnessPage.anchorsFixed")] : []),
    t("robustnessPage.kept", { band: rules.typeBand, minimum: rules.minimumGrade }),
    t("robustnessPage.uniform"),
  ];
}
