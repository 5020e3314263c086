import { lazy, type ComponentType } from "react";
import type { KeyBelow } from "../../texts";
import { withTexts } from "../texts";
import { ClusterList } from "./ClusterList";
import type { OverviewProps } from "./overviewProps";

interface Overview {
  /** What it is called stands in the texts under `view.overview`. */
  readonly name: KeyBelow<"view.overview">;
  readonly View: ComponentType<OverviewProps>;
}

/** The views of all clusters, in their order. What has figures loads when it is first shown. */
export const views: readonly Overview[] = [
  { name: "list", View: ClusterList },
  { name: "map", View: lazy(async () => ({ default: (await import("../charts/ClusterMap")).ClusterMap })) },
  {
    name: "heatMap",
    View: lazy(async () => ({
      default: (await withTexts(import("../heatmap/HeatMapView"), "heatMap")).HeatMapView,
    })),
  },
];

export type OverviewName = Overview["name"];
