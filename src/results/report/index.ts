export { arrangeReport, MOST_IN_DOCUMENT } from "./arrangement";
export { reportBasis, type ReportBasis } from "./basis";
export { commonPlan, peerLines, peersNote, targetLines, type ClusterLines } from "./besideRows";
export type { OverviewBlock, ReportBlock, ReportPart, ReportSection, ReportTableBlock } from "./blocks";
export { countAtStage, countedKinds, countedStages, countOfKind, stagedTypes } from "./counts";
export { pagedClusters, type PagedCluster, type PagesRequest } from "./pagedClusters";
export { pageOf } from "./pageOf";
export type { ReportedCluster, ReportedTable } from "./reportedTable";
export { resultTints } from "./tints";
