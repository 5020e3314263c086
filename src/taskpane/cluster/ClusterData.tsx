import { CollectionView } from "../collection/CollectionView";
import { Page } from "../layout/Stack";
import type { ClusterTabProps } from "./clusterTabProps";
import { MissingDataView } from "./MissingDataView";

/** What the data leave open, and whom to ask for it. */
export const ClusterData = ({ model, cluster }: ClusterTabProps) => (
  <Page>
    <MissingDataView model={model} assessment={cluster.assessment} />
    <CollectionView model={model} values={cluster.values} />
  </Page>
);
