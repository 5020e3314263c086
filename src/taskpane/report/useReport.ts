import { writeRecordedReport } from "../../workbook/report/writeRecordedReport";
import type { WorkControl } from "../../workbook/workControl";
import type { Assessed } from "../assess/assessed";
import type { ResultForm } from "../assess/WriteResults";
import type { Outcome } from "../states/Ended";
import { useTexts, withTexts } from "../texts";
import { recordOfPane } from "./recordOfPane";
import { reportOf } from "./reportOf";
import { today } from "./today";
import { writtenText } from "./writtenText";

/** The ways in which a report leaves the pane; each gives the sentence about it. */
export interface ReportWays {
  /** On a sheet, and beside it the sheet that says what it was made from. */
  readonly onSheet: (form: ResultForm, control: WorkControl) => Promise<string>;
  /** As a Word document, handed over as a download. */
  readonly asWord: () => Promise<string>;
  /** Whether the workbook still gives the report that it holds. */
  readonly verify: (control: WorkControl) => Promise<Outcome>;
}

export function useReport(assessed: Assessed): ReportWays {
  const { t, language } = useTexts();
  return {
    onSheet: async (form, control) => {
      const input = reportOf(assessed, form, language);
      const { sheet, isNew, refused } = await writeRecordedReport(input, recordOfPane(assessed, input), control);
      return writtenText(t, t(isNew ? "report.written" : "report.updated", { sheet }), refused);
    },
    asWord: async () => {
      const { file, pages } = await (await import("./saveWordReport")).saveWordReport(assessed, language, today());
      return t("report.wordSaved", { file, count: pages });
    },
    verify: async (control) => {
      const { verifyWorkbook } = await withTexts(import("./verifyWorkbook"), "about");
      return verifyWorkbook(language, control);
    },
  };
}
