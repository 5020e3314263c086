export type { PeriodLabel } from "../assessment";
export { andersonGoodman } from "./andersonGoodman";
export { estimateChain, type Chain } from "./chain";
export { closedStages, commonPaths, type CommonPath } from "./commonReading";
export { type LadderDescription } from "./description";
export { FEWEST_FOR_ELASTICITY, networkElasticity, type Elasticity } from "./elasticity";
export { ergodicDistribution, type Ergodic } from "./ergodic";
export { readEvolution, type Evolution } from "./evolution";
export { firstPassages, type Passage } from "./firstPassage";
export { FEWEST_FOR_SCALE, guttmanScale, type GuttmanScale } from "./guttman";
export {
  labelledMovements,
  readLabelledTransitions,
  type LabelledFault,
  type LabelledReading,
  type LabelledTransitions,
} from "./labelledStates";
export { remember, type Remembered } from "./memory";
export { comparableMovements, movements, reachedBy, type ComparableMovement, type Movement } from "./movement";
export { areAdjacent, gatherPanel, readPanel, type LeftOutRow, type Panel, type PanelReading } from "./panel";
export { pairsNotCompared, panelRemarks, type PanelRemark } from "./panelRemarks";
export { readPaths, typeOver, type ClusterPath, type PathPoint, type PeriodReading, type Step } from "./path";
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
