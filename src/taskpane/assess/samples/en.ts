import clusters from "../../../../assets/samples/illustrative-clusters.csv";
import panel from "../../../../assets/samples/illustrative-panel.csv";

export const samples = { clusters, panel };
