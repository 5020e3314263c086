export { aboutRows, readAbout, type AboutRow } from "./aboutTable";
export { differingCells, type CellDifference } from "./differingCells";
export { findingSentence } from "./findingSentence";
export { findDifferences, type Finding, type FoundReport, type FoundWorkbook } from "./verify";
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
