export { faultSentence, isUnavailable, modelFaultSentence, type InputFault, type Place } from "./faults";
export {
  adviceText,
  indicatorLabel,
  labelsFor,
  ladderCode,
  outputLanguages,
  type Labels,
  type OutputLanguage,
} from "./labels";
export { notesOn, type ColumnRemarks } from "./notes";
export { translatorFor, type Translate } from "./translate";
