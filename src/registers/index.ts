export { type BasisNote, type BlankReason, type IndicatorReading } from "./basis";
export { columnsToAdd, type ColumnsToAdd } from "./columnsToAdd";
export { plainList, type DeliveredList } from "./deliveredList";
export { firmsBehind, type FirmBehind } from "./firmsBehind";
export { illustrativeLists, type SampleCell, type SampleLists } from "./illustrativeLists";
export {
  defaultListSettings,
  indicatorsFromLists,
  type DeliveredLists,
  type GroupReading,
  type ListReading,
  type ListSettings,
} from "./indicatorsFromLists";
export { classifications, type Classification } from "./industryCode";
export { askedCodes, listColumns, listNames, neededColumns, type ListColumn, type ListName } from "./listColumns";
export { bindList, columnUnder, ListError, type ListBinding, type ListFault } from "./listHeaders";
export { listIndicators } from "./listIndicators";
export type { NetworkReading } from "./networkFigures";
export { OfficeHeaderError } from "./readOffice";
export { tieReasons, type TieReason } from "./readTies";
export type { RowFault, RowFaultCode } from "./rowFaults";
export { kinds, roles } from "./words";
