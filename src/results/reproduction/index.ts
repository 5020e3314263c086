export { factKeys, factsOf, type Fact, type FactKey } from "./facts";
export { productVersion } from "./productVersion";
export {
  clusterDigests,
  dataDigest,
  recordOf,
  type AssessmentRecord,
  type RecordedChoice,
  type RowDigest,
} from "./record";
