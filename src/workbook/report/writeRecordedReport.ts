import { faultAbout, FaultError } from "../../faults";
import type { AssessmentRecord } from "../../results/reproduction";
import { workbookFaultOf } from "../excel/excelFault";
import type { FinishedSheet } from "../generatedSheet/sheetPlan";
import type { WorkControl } from "../workControl";
import type { ReportInput } from "./reportInput";
import { writeAbout } from "./writeAbout";
import { writeReport } from "./writeReport";

/**
 * Writes a report, and on a sheet of its own what it was made from. Where the second fails, the report stays, and that is
 * told.
 */
export async function writeRecordedReport(
  input: ReportInput,
  record: AssessmentRecord,
  control?: WorkControl,
): Promise<FinishedSheet> {
  const report = await writeReport(input, control);
  try {
    const about = await writeAbout(record, report.sheet);
    return { ...report, refused: [...new Set([...report.refused, ...about.refused])] };
  } catch (error) {
    const fault = faultAbout("sheet", error) ?? { code: "notBegun", cause: workbookFaultOf(error) };
    throw new FaultError({ subject: "sheet", code: "recordStopped", sheet: report.sheet, fault });
  }
}
