import type { Confidence, VerdictKind } from "../../assessment";
import { confidenceIn, maturityIn, stagesIn, type StagePlace } from "../assess/clusterFacts";
import type { ListedCluster } from "./listedCluster";

export const maturities = ["0", "1", "2", "3", "unknown"] as const;
export const coverages = ["complete", "incomplete"] as const;
export const confidences: readonly Confidence[] = ["firm", "leaning", "open"];

/** What the clusters are narrowed to; empty texts narrow nothing. */
export interface ClusterFilter {
  readonly search: string;
  readonly type: VerdictKind | "";
  readonly confidence: Confidence | "";
  readonly stage: StagePlace | "";
  /** By whole stages: from 1 and below 2, for example; 3 is all completed. */
  readonly maturity: (typeof maturities)[number] | "";
  /** Whether all type evidence was observed. */
  readonly coverage: (typeof coverages)[number] | "";
}

export const everyCluster: ClusterFilter = {
  search: "",
  type: "",
  confidence: "",
  stage: "",
  maturity: "",
  coverage: "",
};

/** How many of the choices beside the search and the type narrow something. */
export const countChoices = ({ confidence, stage, maturity, coverage }: ClusterFilter): number =>
  [confidence, stage, maturity, coverage].filter((choice) => choice !== "").length;

/** The clusters that a filter leaves. */
export function filterClusters<Cluster extends ListedCluster>(
  clusters: readonly Cluster[],
  filter: ClusterFilter,
): Cluster[] {
  const { type, confidence, stage, maturity, coverage } = filter;
  const wanted = filter.search.trim().toLowerCase();
  return clusters.filter(
    ({ texts, assessment }) =>
      (type === "" || assessment.kind === type) &&
      texts.includes(wanted) &&
      (stage === "" || stagesIn(assessment).includes(stage)) &&
      (maturity === "" || maturityOf(maturityIn(assessment)) === maturity) &&
      (coverage === "" || (assessment.type.complete ? "complete" : "incomplete") === coverage) &&
      (confidence === "" || confidenceIn(assessment) === confidence),
  );
}

function maturityOf(maturity: number | undefined): string {
  return maturity === undefined ? "unknown" : String(Math.floor(maturity));
}
