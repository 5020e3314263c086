export type { BlankReason, IndicatorReading } from "./basis";
export { columnsToAdd, type ColumnsToAdd } from "./columnsToAdd";
export { plainList, type DeliveredList } from "./deliveredList";
export { firmsBehind, type FirmBehind } from "./firmsBehind";
export { illustrativeLists } from "./illustrativeLists";
export { rowsOf, type HandedRows } from "./handedList";
export { headsOf, memoryOf, ReceivedLists, type HandedHeads } from "./handedLists";
export { checkLists, indicatorsFromLists, indicatorSteps, stepsOf } from "./indicatorsFromLists";
export { classifications, type Classification } from "./industryCode";
export { askedCodes, listColumns, listNames, type ListName } from "./listColumns";
export { bindList, ListError, type ListFault } from "./listHeaders";
export { listIndicators } from "./listIndicators";
export {
  defaultListSettings,
  type DeliveredLists,
  type GroupReading,
  type ListReading,
  type ListSettings,
} from "./listReading";
export type { NetworkReading } from "./networkFigures";
export { OfficeHeaderError } from "./readOffice";
export type { RowFault } from "./rowFaults";
