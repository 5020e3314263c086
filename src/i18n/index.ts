export { assessmentHeader, assessmentRows, numberCell, type AssessmentRow, type ResultCell } from "./assessmentTable";
export {
  isUnavailable,
  modelFaultAt,
  modelFaultSentence,
  type DoubledPeriod,
  type MeasurePlace,
  type Place,
  type UndefinedReason,
  type WorkbookFault,
} from "../faults";
export { collectionFaultSentence, faultSentence, sheetFaultSentence, workbookFaultSentence } from "./faults";
export { adviceCode, adviceLine, adviceText, indicatorLabel, labelsFor, ladderCode, type Labels } from "./labels";
export { withNamespace } from "./functionNamespace";
export { notesOn, type ColumnRemarks } from "./notes";
export { outputLanguages, type OutputLanguage } from "./outputLanguage";
export { sentenceLanguage, translatorFor, type Translate } from "./translate";
export type { PageTextKey } from "./pages";
export { headerFaultSentence } from "./headerFault";
export { chainOutputs, chainTable, type ChainOutput } from "./chainTable";
export { evolutionHeader, evolutionParts, evolutionRows, type EvolutionParts } from "./evolutionTable";
export { panelNote, panelRemarkSentence } from "./panelRemarks";
export { networkTable } from "./networkTable";
export { pathHeader, PathWriter, patternHeader, patternRows } from "./pathTable";
export { robustnessSentence } from "./robustnessSentence";
export { robustnessHeader, robustnessRows } from "./robustnessTable";
export { dataProblemSentence } from "./dataProblems";
export { explain, failureSentence } from "./explain";
export { verdictLabel, verdictSentences } from "./verdict";
export { indexText, percentText, rankText, scoreText, shareText, valueText } from "./numbers";
export { sourceText } from "./sources";
export { variationSentences } from "./variations";
export { unitText } from "./unitText";
