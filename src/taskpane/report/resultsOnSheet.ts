import type { Language } from "../../model";
import { writeResultsSheet } from "../../workbook/report/writeResultsSheet";
import type { Assessed } from "../assess/assessed";
import type { ResultForm } from "../assess/WriteResults";
import { reportOf } from "./reportOf";

/** Writes the results of an assessed table on a sheet of their own; gives the name of the sheet. */
export async function resultsOnSheet(assessed: Assessed, form: ResultForm, language: Language): Promise<string> {
  const { sheet } = await writeResultsSheet(reportOf(assessed, form, language));
  return sheet;
}
