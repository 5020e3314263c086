export { assessmentHeader, assessmentRows, numberCell, type AssessmentRow, type ResultCell } from "./assessmentTable";
export { faultSentence, isUnavailable, modelFaultAt, modelFaultSentence, type InputFault, type Place } from "./faults";
export { adviceCode, adviceLine, adviceText, indicatorLabel, labelsFor, ladderCode, type Labels } from "./labels";
export type { MeasurePlace, UndefinedReason } from "./measureFaults";
export { withNamespace } from "./functionNamespace";
export { notesOn, type ColumnRemarks } from "./notes";
export { outputLanguages, type OutputLanguage } from "./outputLanguage";
export { sentenceLanguage, translatorFor, type Translate } from "./translate";
export type { PageTextKey } from "./pages";
export { headerFaultSentence, workbookFaultSentence, type WorkbookFault } from "./workbookFaults";
export { chainOutputs, chainTable, type ChainOutput } from "./chainTable";
export type { DoubledPeriod } from "./evolutionFaults";
export { evolutionHeader, evolutionParts, evolutionRows, type EvolutionParts } from "./evolutionTable";
export { panelNote, panelRemarkSentence } from "./panelRemarks";
export { networkTable } from "./networkTable";
export { pathHeader, PathWriter, patternHeader, patternRows } from "./pathTable";
export { robustnessSentence } from "./robustnessSentence";
export { robustnessHeader, robustnessRows } from "./robustnessTable";
export { sheetFaultSentence, type SheetFault } from "./sheetFaults";
export { dataProblemSentence } from "./dataProblems";
export { explain, failureSentence } from "./explain";
export {
  collectTroubleSentence,
  verdictLabel,
  verdictSentences,
  type CollectTrouble,
  type FileVerdict,
  type Refusal,
  type Remark,
} from "./collectFindings";
export { indexText, percentText, rankText, scoreText, shareText, valueText } from "./numbers";
export { sourceText } from "./sources";
export { variationSentences } from "./variations";
export { unitText } from "./unitText";
