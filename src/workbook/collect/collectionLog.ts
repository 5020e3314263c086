import { FaultError } from "../../faults";
import type { Language } from "../../model";
import { verdictLabel, verdictSentences } from "../../results";
import type { FileVerdict } from "../../returns";
import { serialOf } from "../../spreadsheet/calendar";
import { literalText } from "../../spreadsheet/writtenText";
import { translatorFor } from "../../texts";
import { appendRows, createTable, findTable, placesOf, type NewRows, type TablePlace } from "./appendedTable";

/** The table of everything that was ever collected here, found again by this name. */
export const LOG_TABLE = "ClusterCollectionLog";

export interface LoggedFile {
  readonly name: string;
  readonly verdict: FileVerdict;
}

const columns = ["time", "file", "verdictColumn", "rows", "finding"] as const;
const headersIn = (language: Language): string[] =>
  columns.map((column) => translatorFor(language)(`collect.${column}`));

/** Adds a line for each finding of each file, or one where there is none. */
export async function writeLog(files: readonly LoggedFile[], language: Language, now: Date): Promise<void> {
  const t = translatorFor(language);
  const rows = logRows(files, language, now);
  if (rows.values.length === 0) return;
  const place = await Excel.run({ delayForCellEdit: true }, async (context) => findTable(context, LOG_TABLE));
  if (place) return appendRows(LOG_TABLE, rows, columnsOf(place));
  return createTable(
    {
      name: LOG_TABLE,
      sheetName: t("collect.logSheet"),
      headers: headersIn(language),
      widths: [100, 180, 130, 45, 620],
    },
    rows,
  );
}

/** Where the columns stand now: the log belongs to people, who move and add columns, and read it in another language. */
function columnsOf(place: TablePlace): number[] {
  const { places, missing } = placesOf(place, headersIn);
  if (missing.length > 0) throw new FaultError({ subject: "workbook", code: "columnsGone", table: LOG_TABLE, missing });
  return places;
}

function logRows(files: readonly LoggedFile[], language: Language, now: Date): NewRows {
  const time = serialOf(now);
  const values = files.flatMap(({ name, verdict }) => {
    const sentences = verdictSentences(verdict, language);
    const rows = verdict.kind === "accepted" ? verdict.rows : 0;
    return (sentences.length > 0 ? sentences : [""]).map((sentence) => [
      time,
      literalText(name),
      verdictLabel(verdict, language),
      rows,
      sentence === "" ? null : literalText(sentence),
    ]);
  });
  return { values, formats: values.map(() => ["yyyy-mm-dd hh:mm", "General", "General", "General", "General"]) };
}
