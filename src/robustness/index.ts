export { planJob, sliceJob, type Job } from "./job";
export { isVaried } from "./measuredDraws";
export { maturityDraws, type MaturityOdds } from "./maturityOdds";
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
export { buffersOf, prepareSimulator, simulate, type SimulatedPart, type Simulator } from "./simulate";
export { leavesVerdict, typeSwings } from "./swing";
export { drawnKinds, type DrawnKind } from "./typeOutcomes";
