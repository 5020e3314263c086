import clusters from "../../../../assets/samples/illustrative-clusters.zh-CN.csv";
import panel from "../../../../assets/samples/illustrative-panel.zh-CN.csv";

export const samples = { clusters, panel };
