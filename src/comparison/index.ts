export { aheadOf, compareClusters, haveCommonEvidence, type ComparedLine, type Comparison } from "./compareClusters";
export { Peers, type Peer } from "./peers";
export { Places, type Place } from "./places";
