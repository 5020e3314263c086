import { rowsOfFile, xlsxSteps } from "../../edition/file/writeXlsx";
import { FaultError } from "../../faults";
import type { Language, Model } from "../../model";
import { base64Of } from "../collect/insertedSheets";
import { workbookFaultOf } from "../excel/excelFault";
import { loadSheetTexts } from "../sheetTexts";
import { pause, type WorkControl } from "../workControl";
import { assessingTemplate, type AssessingTemplate } from "./assessingTemplate";

/** Rows after which the pane may draw and listen again: about a tenth of a second in the widest sheet. */
const ROWS_AT_ONCE = 20;

/**
 * Opens the template that assesses itself as a new workbook. Excel takes it as a file, as `npm run workbook` writes it: some
 * sixty thousand formulas and a chart would be a hundred requests, and this workbook keeps its undo list. Whoever cancels before
 * Excel has the file opens nothing.
 */
export async function openAssessingTemplate(
  model: Model,
  language: Language,
  control?: WorkControl,
  rows?: number,
): Promise<void> {
  await loadSheetTexts("template", "edition", "workings", "assess", "model", "clusterPage", "clusterView");
  await pause(control);
  const bytes = await fileOf(assessingTemplate(model, language, rows), control);
  await pause(control);
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw new FaultError({ subject: "sheet", code: "notBegun", cause: workbookFaultOf(error) });
  }
}

/** The bytes of the file, made in slices between which the pane goes on living. */
async function fileOf({ sheets }: AssessingTemplate, control: WorkControl | undefined): Promise<Uint8Array> {
  const all = rowsOfFile(sheets);
  const steps = xlsxSteps(sheets);
  let step = steps.next();
  for (let row = 0; step.done !== true; row += 1) {
    if (row % ROWS_AT_ONCE === 0) {
      control?.report(row, all, "rows");
      await pause(control);
    }
    step = steps.next();
  }
  return step.value;
}
