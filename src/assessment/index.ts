export {
  assess,
  Assessor,
  bothLadders,
  reportedLadders,
  type Assessment,
  type Ladders,
  type VerdictKind,
} from "./assess";
export {
  bindModel,
  stagePositions,
  type Bound,
  type BoundModel,
  type BoundStage,
  type StagePosition,
  type StageTriple,
} from "./boundModel";
export { betterModel, modelFit, type ModelFit } from "./betterModel";
export { readClusterTable, type ClusterTable, type DeliveredTable } from "./clusterTable";
export type { CheckedData } from "./checkedData";
export { findDataProblems, type DataProblem } from "./dataCheck";
export { indicatorColumns, observations, readDataset, type CellAt, type Dataset, type Observation } from "./dataset";
export type { ConditionReading, FloorReading, TestReading } from "./floor";
export { suggestIndicator } from "./similarHeaders";
export { suggestName } from "./similarNames";
export { staleNumbers } from "./staleNumbers";
export {
  bindHeaders,
  indicatorUnder,
  positionUnder,
  type HeaderBinding,
  type HeaderFault,
  type KnownHeaders,
} from "./headers";
export { weightedMeanBounds, type Interval } from "./interval";
export { judgementBehind, type Judgement } from "./judgement";
export {
  mapStages,
  missingStageEvidence,
  readLadder,
  type LadderReading,
  type Standing,
  unreadLadder,
  withinStage,
} from "./ladder";
export { reachedOn, stageAfter, type ClosedStages, type Reached } from "./ladderRule";
export { bindingConstraint, obstaclesOf, type Obstacle } from "./obstacle";
export { modelFractions, withPercentages, type ModelFraction } from "./modelFractions";
export { asPercent, formatsCount, largestFraction, largestFractionInRange, mayBeFraction } from "./percentFraction";
export { adviceFor, constraintOn, constraintsOf, focusStage, type Advice } from "./policy";
export { collectNext, silentIndicators, silentOnFloor } from "./silence";
export { gradeOf, StageReading, type StageState } from "./stage";
export { readPeriods, smallestDistance, type Period, type PeriodOfRow, type Periods } from "./periods/readPeriods";
export type { PeriodForm } from "./periods/periodForms";
export { isNoPeriod, mayBeDay, type PeriodLabel } from "./periods/spelledPeriods";
export { above, alike, atLeast, below } from "./tolerance";
export { isTypeAssessable, positionOf, readType, TypeReading, type Confidence } from "./type";
export { percentileIn, percentilesAmong, readAdvantage } from "./advantage";
export { findTotals, type TotalRow } from "./totals/findTotals";
export { tableTotals } from "./totals/tableTotals";
export { isTotalName } from "./totals/totalNames";
