import { aboutRows, type AboutRow, type AssessmentRecord } from "../../results/reproduction";
import { translatorFor } from "../../texts";
import { Draft } from "../generatedSheet/draft";
import type { FinishedSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { inEveryLanguage, loadSheetTexts } from "../sheetTexts";

/** The name by which a later run, and whoever verifies a workbook, finds the sheet. */
export const ABOUT_NAME = "DCA_About";

/**
 * Writes what a report was made from on a sheet of its own, or anew on the one that an earlier run wrote; the report stays in
 * view.
 *
 * @param sheet - where the report stands
 */
export async function writeAbout(record: AssessmentRecord, sheet: string): Promise<FinishedSheet> {
  await loadSheetTexts("about");
  const { language, date } = record;
  const t = translatorFor(language);
  const draft = new Draft();
  draft.add([t("about.title")], "title");
  draft.add([t("about.writtenOn", { date, sheet })], "note");
  draft.addNote(t("about.how"));
  const rows = aboutRows(record);
  const part = (key: "facts" | "clusters" | "modelRows", value: string, lines: readonly AboutRow[]): void => {
    draft.add();
    draft.add([t(`about.heading.${key}`)], "heading");
    draft.add([t("about.column.name"), value, t("about.column.code")], "header");
    for (const line of lines) draft.add(line);
  };
  part("facts", t("about.column.value"), rows.facts);
  part("clusters", t("about.column.fingerprint"), rows.clusters);
  part("modelRows", t("about.column.fingerprint"), rows.modelRows);
  draft.widen(0, [44, 60, 14]);
  return writeGeneratedSheet({
    definedName: ABOUT_NAME,
    sheetName: t("about.sheet"),
    titles: inEveryLanguage((t) => t("about.title")),
    draft,
    staysBehind: true,
    page: {
      orientation: "Portrait",
      area: { row: 0, column: 0, rows: draft.next, columns: 3 },
      isOnOnePage: false,
      titleRows: undefined,
    },
  });
}
