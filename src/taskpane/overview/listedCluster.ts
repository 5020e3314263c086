import type { AssessedCluster } from "../assess/assessTable";
import type { ListedAssessment } from "../assess/clusterFacts";

/** What the list and the map are given of a cluster, whether it was assessed here or its results came back from an engine. */
export interface ListedCluster extends Omit<AssessedCluster, "assessment" | "values"> {
  readonly assessment: ListedAssessment;
}
