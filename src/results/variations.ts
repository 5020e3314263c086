import type { BoundModel } from "../assessment";
import { ladderNames, type Language } from "../model";
import { isVaried } from "../robustness";
import { translatorFor } from "../texts/translate";
import { percentOf, toleranceText } from "./numbers";

const percent = (tolerance: number, language: Language): string => percentOf(toleranceText([tolerance]), language);

const weightTolerances = (model: BoundModel): number[] => [
  ...model.typeTolerances,
  ...ladderNames.flatMap((ladder) => model.ladders[ladder]).flatMap((stage) => [...stage.tolerances]),
];

/** What the draws move most, in a line. */
export function variationLine(model: BoundModel, language: Language): string {
  return translatorFor(language)("robustnessPage.variedLine", {
    weights: percentOf(toleranceText(weightTolerances(model)), language),
    anchors: percent(model.rules.anchorTolerance, language),
    gates: percent(model.rules.gateTolerance, language),
  });
}

/** What the draws of a robustness run move, and how far, by a model. */
export function variationSentences(model: BoundModel, language: Language): string[] {
  const t = translatorFor(language);
  const { rules } = model;
  const measured = model.model.indicators.filter(isVaried).map(({ code }) => code);
  return [
    t("robustnessPage.weights", { share: percentOf(toleranceText(weightTolerances(model)), language) }),
    t("robustnessPage.anchors", { share: percent(rules.anchorTolerance, language) }),
    t("robustnessPage.gates", { share: percent(rules.gateTolerance, language) }),
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
