export { scaleOf, type BlankReason, type IndicatorReading } from "./basis";
export { columnsToAdd, type ColumnsToAdd } from "./columnsToAdd";
export { plainList, type DeliveredList } from "./deliveredList";
export { firmsBehind, type FirmBehind } from "./firmsBehind";
export { illustrativeLists } from "./illustrativeLists";
export { rowsOf, type HandedRows } from "./handedList";
export { headsOf, memoryOf, ReceivedLists, type HandedHeads } from "./handedLists";
export { checkLists, indicatorsFromLists, indicatorSteps, stepsOf } from "./indicatorsFromLists";
export { indicatorNeeds, ratioDefinitions, type IndicatorNeeds, type NeededColumn } from "./indicatorNeeds";
export { classifications, isCoreIndustry, type Classification } from "./industryCode";
export { CLIP } from "./leaderIndicators";
export { askedCodes, listColumns, listNames, neededColumns, type FirmColumn, type ListName } from "./listColumns";
export { tieCodes, type TieCode } from "./tieIndicators";
export { listRules } from "./rules";
export { answers, kindNames, kinds, roles, spellingsOf } from "./words";
export { bindList, columnUnder, ListError, type ListFault } from "./listHeaders";
export { isUnderstood } from "./isUnderstood";
export { indicatorOf, listIndicators } from "./listIndicators";
export {
  defaultListSettings,
  type DeliveredLists,
  type GroupReading,
  type ListReading,
  type ListSettings,
} from "./listReading";
export type { NetworkReading } from "./networkFigures";
export {
  askedColumns,
  askedHeader,
  askedIndicators,
  questionnaireLists,
  type AnswerColumn,
  type AnswerList,
  type AskedColumn,
  type ColumnEntry,
  type QuestionnaireList,
} from "./questionnaire";
export { OfficeHeaderError } from "./readOffice";
export type { RowFault } from "./rowFaults";
