import { faultAbout, type SheetFault } from "../../faults";
import { workbookFaultOf } from "../excel/excelFault";

/** The fault behind whatever was thrown; what is not a fault of a sheet failed before anything was changed. */
export const sheetFaultOf = (error: unknown): SheetFault =>
  faultAbout("sheet", error) ?? { code: "notBegun", cause: workbookFaultOf(error) };
