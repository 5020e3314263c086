import { faultAbout } from "../../faults";
import { sheetFaultSentence, workbookFaultSentence } from "../../i18n";
import type { Language } from "../../model";
import { workbookFaultOf } from "../../workbook/excel/excelFault";

/** The sentence for whatever stopped work that reads the workbook and may write a sheet. */
export function errorSentence(error: unknown, language: Language): string {
  const fault = faultAbout("sheet", error);
  return fault ? sheetFaultSentence(fault, language) : workbookFaultSentence(workbookFaultOf(error), language);
}
