export { readCosts, type CostFault, type CostsReading } from "./costs";
export { shownWorst, type Limit } from "./cushion";
export { MOST_PATTERNS, type Alone, type Change, type Costs, type Solution } from "./leastChange";
export { exactValue, shownValue } from "./shownValue";
export { TargetFinder, type AskedStage, type StageTarget, type Step, type Target, type TargetOptions } from "./targets";
