import { xlsxOf } from "../../edition/file/writeXlsx";
import { FaultError } from "../../faults";
import type { Language, Model } from "../../model";
import { base64Of } from "../collect/insertedSheets";
import { workbookFaultOf } from "../excel/excelFault";
import { loadSheetTexts } from "../sheetTexts";
import { assessingTemplate } from "./assessingTemplate";

/**
 * Opens the template that assesses itself as a new workbook. Excel takes it as a file, as `npm run workbook` writes it: some
 * sixty thousand formulas and a chart would be a hundred requests, and this workbook keeps its undo list.
 */
export async function openAssessingTemplate(model: Model, language: Language, rows?: number): Promise<void> {
  await loadSheetTexts("template", "edition", "workings", "assess", "model", "clusterPage", "clusterView");
  const bytes = xlsxOf(assessingTemplate(model, language, rows).sheets);
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw new FaultError({ subject: "sheet", code: "notBegun", cause: workbookFaultOf(error) });
  }
}
