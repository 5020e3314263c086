import { translatorFor } from "../../texts";
import { Draft } from "../generatedSheet/draft";
import type { FinishedSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { inEveryLanguage, loadSheetTexts } from "../sheetTexts";
import type { WorkControl } from "../workControl";
import { addHighlights } from "./highlights";
import { pageOfResults, wrapResults } from "./printedResults";
import type { ReportInput } from "./reportInput";
import { addResults, assessedRows, ReportTable } from "./reportTable";
import { NAME_COLUMNS } from "./writeReport";

/** Row of the header, below title and note. */
const HEADER_ROW = 3;

/** Writes the results with the names of the clusters on a sheet of their own, or anew on the one that an earlier run wrote. */
export async function writeResultsSheet(input: ReportInput, control?: WorkControl): Promise<FinishedSheet> {
  await loadSheetTexts("report");
  const t = translatorFor(input.language);
  const draft = new Draft();
  draft.add([t("report.resultsTitle")], "title");
  draft.add([t("report.writtenOn", { date: input.date, address: input.source.address })], "note");
  draft.add([t(`report.form.${input.form}`)], "note");
  const table = new ReportTable(input, assessedRows(input), HEADER_ROW);
  addResults(draft, input, table, input.otherColumns.slice(0, NAME_COLUMNS));
  return writeGeneratedSheet(
    {
      definedName: "DCA_Results",
      sheetName: t("report.resultsSheet"),
      titles: inEveryLanguage((t) => t("report.resultsTitle")),
      draft,
      finish: (sheet) => {
        addHighlights(sheet, table, input.model.model);
        if (input.form === "values") wrapResults(sheet, table);
      },
      page: pageOfResults(table, draft.next),
    },
    control,
  );
}
