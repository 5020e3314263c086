export type { BlankReason, IndicatorReading } from "./basis";
export { columnsToAdd, type ColumnsToAdd } from "./columnsToAdd";
export { plainList, type DeliveredList } from "./deliveredList";
export { firmsBehind, type FirmBehind } from "./firmsBehind";
export { illustrativeLists } from "./illustrativeLists";
export {
  defaultListSettings,
  indicatorsFromLists,
  type DeliveredLists,
  type GroupReading,
  type ListReading,
  type ListSettings,
} from "./indicatorsFromLists";
export { classifications, type Classification } from "./industryCode";
export { askedCodes, listColumns, listNames, type ListName } from "./listColumns";
export { bindList, ListError, type ListFault } from "./listHeaders";
export { listIndicators } from "./listIndicators";
export type { NetworkReading } from "./networkFigures";
export { OfficeHeaderError } from "./readOffice";
export type { RowFault } from "./rowFaults";
