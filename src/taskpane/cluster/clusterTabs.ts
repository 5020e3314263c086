import { lazy, type ComponentType } from "react";
import type { KeyBelow } from "../../texts";
import { withTexts } from "../texts";
import { ClusterData } from "./ClusterData";
import { ClusterEvidence } from "./ClusterEvidence";
import { ClusterSummary } from "./ClusterSummary";
import type { ClusterTabProps } from "./clusterTabProps";

export interface ClusterTab {
  /** What it is called stands in the texts under `view.tab`. */
  readonly name: KeyBelow<"view.tab">;
  /** One that is rarely opened, or that needs texts of its own, is `lazy`. */
  readonly View: ComponentType<ClusterTabProps>;
  /** What somebody chose and typed in it stays while the cluster is the same. */
  readonly isKept?: true;
}

// Loaded when somebody asks for it.
const TargetView = lazy(async () => ({
  default: (await withTexts(import("../target/TargetView"), "targets", "targetView")).TargetView,
}));
const CompareView = lazy(async () => ({
  default: (await withTexts(import("../comparison/CompareView"), "comparison", "compareView")).CompareView,
}));

/** The short views of one cluster, in their order. */
export const clusterTabs: readonly ClusterTab[] = [
  { name: "summary", View: ClusterSummary },
  { name: "evidence", View: ClusterEvidence },
  { name: "data", View: ClusterData },
  { name: "target", View: TargetView, isKept: true },
  { name: "compare", View: CompareView, isKept: true },
];
