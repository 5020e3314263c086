import { TargetFinder } from "../../target";
import { translatorFor } from "../../texts/translate";
import { clusterPage, type ClusterPage } from "../clusterPage";
import type { PagedCluster, PagesRequest } from "./pagedClusters";

/** The page of one of the clusters. Needs the texts of `clusterPage`, `clusterView` and `targets`. */
export function pageOf(request: Omit<PagesRequest, "clusters">, cluster: PagedCluster): ClusterPage {
  const { model, address, language, date, remarks } = request;
  const { name, period, sheetRow, assessment, values } = cluster;
  const costs = model.model.indicators.map(() => 1);
  const targets = new TargetFinder(model, { costs, secured: false }).find(assessment, values);
  return clusterPage({
    ...{ model, assessment, values, name, period, language, date, remarks },
    data: translatorFor(language)("clusterPage.dataAt", { address, row: sheetRow }),
    // What is to be collected stands among the missing data.
    target: targets.some(({ kind }) => kind === "collect")
      ? undefined
      : { targets, remarks: { zeroFromArray: [], percentFromArray: [] } },
  });
}
