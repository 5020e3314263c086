import type { ClusterTabProps } from "./clusterTabProps";
import { MissingDataView } from "./MissingDataView";

/** What the data leave open, and whom to ask for it. */
export const ClusterData = ({ model, cluster }: ClusterTabProps) => (
  <MissingDataView model={model} assessment={cluster.assessment} />
);
