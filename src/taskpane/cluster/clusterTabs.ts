import type { ComponentType } from "react";
import type { KeyBelow } from "../../texts";
import { ClusterData } from "./ClusterData";
import { ClusterEvidence } from "./ClusterEvidence";
import { ClusterSummary } from "./ClusterSummary";
import type { ClusterTabProps } from "./clusterTabProps";

export interface ClusterTab {
  /** What it is called stands in the texts under `view.tab`. */
  readonly name: KeyBelow<"view.tab">;
  /** One that is rarely opened, or that needs texts of its own, is `lazy`. */
  readonly View: ComponentType<ClusterTabProps>;
}

/** The short views of one cluster, in their order. */
export const clusterTabs: readonly ClusterTab[] = [
  { name: "summary", View: ClusterSummary },
  { name: "evidence", View: ClusterEvidence },
  { name: "data", View: ClusterData },
];
