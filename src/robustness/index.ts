export { planJob, sliceJob, type Job } from "./job";
export { ladderOutcomes, readLadders, type LadderOutcomes } from "./ladderOutcomes";
export { drawMeasured, isVaried, measuredDraws, type DrawnCluster, type MeasuredDraws } from "./measuredDraws";
export { drawMissing, missingEvidence, mostMissing } from "./missingDraws";
export { maturityDraws, type MaturityOdds } from "./maturityOdds";
export { drawModels, type ModelDraws, type StageEvidenceDraws, type WeighedDraws } from "./modelDraws";
export { maturityKey } from "./rank";
export { writeQuantiles, type Quantiles } from "./quantile";
export {
  assembleRobustness,
  runRobustness,
  type ClusterRobustness,
  type LadderRobustness,
  type Robustness,
  type TypeRobustness,
} from "./robustness";
export {
  DEFAULT_DRAWS,
  DEFAULT_SEED,
  GENERATOR,
  MOST_DRAWS,
  MOST_OUTCOMES,
  settingsFaults,
  type Settings,
  type SettingsFault,
} from "./settings";
export {
  buffersOf,
  prepareSimulator,
  reportedMaturity,
  simulate,
  verdictKinds,
  type SimulatedPart,
  type Simulator,
} from "./simulate";
export { leavesVerdict, typeSwings } from "./swing";
export { drawnKinds, readTypes, typeOutcomes, type DrawnKind, type TypeOutcomes } from "./typeOutcomes";
