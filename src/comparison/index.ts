export { aheadOf, compareClusters, haveCommonEvidence, type ComparedLine, type Comparison } from "./compareClusters";
export { Peers, type Peer } from "./peers";
export { placesOf, type Place } from "./places";
