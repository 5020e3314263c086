export { scaleOf, type BlankReason, type IndicatorReading } from "./basis";
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
export { indicatorNeeds, ratioDefinitions, type IndicatorNeeds, type NeededColumn } from "./indicatorNeeds";
export { classifications, isCoreIndustry, type Classification } from "./industryCode";
export { CLIP } from "./leaderIndicators";
export { askedCodes, listColumns, listNames, neededColumns, type FirmColumn, type ListName } from "./listColumns";
export { tieCodes, type TieCode } from "./tieIndicators";
export { listRules } from "./rules";
export { answers, kindNames, kinds, roles, spellingsOf } from "./words";
export { bindList, ListError, type ListFault } from "./listHeaders";
export { indicatorOf, listIndicators } from "./listIndicators";
export type { NetworkReading } from "./networkFigures";
export { OfficeHeaderError } from "./readOffice";
export type { RowFault } from "./rowFaults";
