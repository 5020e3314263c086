export { collectionPlan, stagePlansOfBoth, type CollectionPlan } from "./collectionPlan";
export { TablePlan, type CommonPlan } from "./tablePlan";
