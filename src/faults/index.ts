export { collectionFaultSentence, type CollectionFault } from "./collectionFault";
export { faultAbout, FaultError, type Fault } from "./faultError";
export { faultSentence, isUnavailable, type FunctionFault } from "./functionFault";
export type { MeasurePlace } from "./measureFault";
export { listed } from "./listed";
export { modelFaultAt, modelFaultSentence } from "./modelFault";
export type { Place } from "./place";
export { sheetFaultSentence, type SheetFault } from "./sheetFault";
export { wordsOf, workbookFaultSentence, type WorkbookFault } from "./workbookFault";
