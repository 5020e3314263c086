export { assessmentHeader, assessmentRows, numberCell, type AssessmentRow, type ResultCell } from "./assessmentTable";
export { faultSentence, isUnavailable, modelFaultSentence, type InputFault, type Place } from "./faults";
export { adviceCode, adviceLine, adviceText, indicatorLabel, labelsFor, ladderCode, type Labels } from "./labels";
export { notesOn, type ColumnRemarks } from "./notes";
export { outputLanguages, type OutputLanguage } from "./outputLanguage";
export { sentenceLanguage, translatorFor, type Translate } from "./translate";
export { headerFaultSentence, workbookFaultSentence, type WorkbookFault } from "./workbookFaults";
export { explain } from "./explain";
export { valueText } from "./numbers";
