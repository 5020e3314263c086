export type { PeriodLabel } from "../assessment";
export { andersonGoodman } from "./andersonGoodman";
export { countTransitions, estimateChain, type Chain, type ChainRow } from "./chain";
export { closedStages, commonPaths, type CommonPath } from "./commonReading";
export { describeLadder, readChain, type ChainReading, type LadderDescription } from "./description";
export {
  FEWEST_FOR_ELASTICITY,
  networkElasticity,
  type Elasticity,
  type ElasticitySample,
  type ElasticityVerdict,
} from "./elasticity";
export { ergodicDistribution, type Ergodic } from "./ergodic";
export { readEvolution, type Evolution } from "./evolution";
export { firstPassages, type Passage } from "./firstPassage";
export { FEWEST_FOR_SCALE, guttmanScale, readGuttman, type GuttmanScale, type Scalability } from "./guttman";
export {
  labelledMovements,
  readLabelledTransitions,
  type LabelledFault,
  type LabelledMovement,
  type LabelledReading,
  type LabelledTransitions,
  type StateLabel,
} from "./labelledStates";
export { noMemory, remember, type Memory, type Remembered } from "./memory";
export {
  comparableMovements,
  movementBetween,
  movements,
  reachedBy,
  type ComparableMovement,
  type Movement,
  type MovementCounts,
} from "./movement";
export {
  areAdjacent,
  gatherPanel,
  readPanel,
  type DuplicateSighting,
  type LeftOutRow,
  type Panel,
  type PanelCluster,
  type PanelReading,
  type Sighting,
} from "./panel";
export { pairsNotCompared, panelRemarks, type PanelRemark } from "./panelRemarks";
export {
  readPath,
  readPaths,
  typeOver,
  type ClusterPath,
  type ClusterType,
  type PathPoint,
  type PeriodReading,
  type Step,
} from "./path";
export {
  maturityBy,
  patternOf,
  patterns,
  rangeOf,
  trendOf,
  type ClusterPattern,
  type Pattern,
  type PatternReading,
  type Run,
  type Trend,
} from "./pattern";
export {
  FEWEST_CLUSTERS,
  PERMUTATIONS,
  testTypes,
  type CommonMovement,
  type PermutationTest,
  type TypeTest,
} from "./typeTest";
export { shareOf, type Share } from "./wilson";
