export { collectionPlan, stagePlansOfBoth, type CollectionPlan, type StagePlan } from "./collectionPlan";
export { TablePlan, type CollectionStep, type CommonPlan } from "./tablePlan";
