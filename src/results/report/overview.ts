import { translatorFor } from "../../texts/translate";
import { isPlaced, typeAxis } from "../clusterPage/typeAxis";
import { clusterNames } from "../clusterName";
import { labelsFor } from "../labels";
import { indexText } from "../numbers";
import type { OverviewBlock } from "./blocks";
import type { ReportedTable } from "./reportedTable";

/** Every cluster with type, stage and its axis; an axis without a type bears no index. */
export function overviewBlock({ clusters, model, language }: ReportedTable): OverviewBlock {
  const t = translatorFor(language);
  const labels = labelsFor(model, language);
  const names = clusterNames(t, clusters);
  const poles = [t("view.poleID"), t("view.poleDI")] as const;
  return {
    kind: "overview",
    headers: {
      name: t("report.cluster"),
      type: t("clusterPage.fact.type"),
      index: t("columns.assess.index"),
      axis: t("wordReport.axis"),
      stage: t("clusterPage.fact.stage"),
    },
    rows: clusters.map(({ assessment }, at) => {
      const axis = typeAxis(model, assessment);
      return {
        name: names[at] ?? "",
        type: labels.verdict(assessment.kind),
        index: isPlaced(assessment) ? indexText(assessment.type.index, model.model.rules.typeBand) : "",
        stage: labels.stage(assessment),
        axis: axis && { kind: "axis", poles, ...axis },
      };
    }),
  };
}
