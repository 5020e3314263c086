// What to collect, in sentences: of one cluster, and over all clusters of a table.
import type { CollectionPlan, CommonPlan } from "../collection";
import { knownBy, type Indicator, type Language } from "../model";
import { translatorFor, type Translate } from "../texts/translate";

/** What the plan of a cluster asks for: for a type, or for its stages. */
export function collectionSentences(plan: CollectionPlan, language: Language): string[] {
  const t = translatorFor(language);
  const { type } = plan;
  return [
    ...(type.length === 0 ? [] : [t("collection.type", { indicators: listOf(t, type, language) })]),
    ...plan.stages.map(({ ladder, indicators }) =>
      t("collection.stage", { ladder: t(`ladder.${ladder}`), indicators: listOf(t, indicators, language) }),
    ),
  ];
}

/** What would settle most clusters of a table, a sentence for each number of indicators that settles more. */
export function commonSentences(plans: readonly CommonPlan[], language: Language): string[] {
  const t = translatorFor(language);
  return plans.flatMap(({ wanted, clusters, steps }) => {
    const kind = wanted === "type" ? "type" : "stage";
    const told = { clusters, ladder: wanted === "type" ? "" : t(`ladder.${wanted}`) };
    if (steps.length === 0) return [t(`collection.commonMany.${kind}`, told)];
    return steps.map(({ indicators, settled }) =>
      t(`collection.common.${kind}`, { ...told, settled, indicators: listOf(t, indicators, language) }),
    );
  });
}

function listOf(t: Translate, indicators: readonly Indicator[], language: Language): string {
  return indicators
    .map((indicator) => {
      const who = knownBy(indicator, language);
      return who === "" ? indicator.code : t("collection.indicator", { indicator: indicator.code, who });
    })
    .join(t("list.separator"));
}
