import type { SheetFault } from "../../i18n";
import { workbookFaultOf } from "../excel/excelFault";

/** Thrown while a sheet of our own is written; says what is left behind. */
export class SheetRefusal extends Error {
  constructor(readonly fault: SheetFault) {
    super(fault.code);
  }
}

/** The fault behind whatever was thrown; what is not a refusal of ours failed before anything was changed. */
export function sheetFaultOf(error: unknown): SheetFault {
  return error instanceof SheetRefusal ? error.fault : { code: "notBegun", cause: workbookFaultOf(error) };
}
