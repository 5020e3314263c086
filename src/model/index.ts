export { chineseNumber } from "./chineseNumber";
export { builtInModelIds, builtInModels, builtInOf, defaultModel, findBuiltInModel, modelKey } from "./builtIn";
export { modelDigest } from "./modelDigest";
export { findModelFaults } from "./checks";
export { cellText, isBlank, isCellError, looksLikeNumber, type Cell, type CellError } from "../spreadsheet/cell";
export { sharesOfOneWhole } from "./dic/wholes";
export type { LocatedFault, ModelFaultCode } from "./faults";
export { knownBy } from "./knownBy";
export { capitalsApart, cleanText, nameKey, tidyText } from "./name";
export { inNaturalOrder } from "./naturalOrder";
export { provenanceMarks, type Origin, type ProvenanceMark } from "./provenance";
export { readModelTable } from "./readTable";
export { GATE, orderedRules, ruleDeclarations, ruleNames, ruleRange, type RuleName, type Rules } from "./rules";
export { modelSchema } from "./schema";
export {
  floorConditions,
  ladderNames,
  leverGroups,
  stageNames,
  type FloorCondition,
  type FloorTest,
  type Indicator,
  type LadderName,
  type Lever,
  type Model,
  type StageDefinition,
  type StageEvidence,
  type StageName,
  type TypeEvidence,
  leverFamilies,
} from "./shape";
export { modelColumns, modelParts, numericModelColumns, optionalModelColumns, type ModelColumn } from "./tableLayout";
export { bilingual, comparableHeader, compactText, languages, type Bilingual, type Language } from "./text";
export { writeModelTable } from "./writeTable";
export { yearOrMonth } from "./yearOrMonth";
export { dominantWeights } from "./dominantWeights";
export { modelChanges, modelDifferences, modelRowDigests, type ModelChange } from "./modelChanges";
