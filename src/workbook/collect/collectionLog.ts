import { FaultError } from "../../faults";
import { comparableHeader, languages, type Language } from "../../model";
import { verdictLabel, verdictSentences } from "../../results";
import type { FileVerdict } from "../../returns";
import { serialOf } from "../../spreadsheet/calendar";
import { literalText } from "../../spreadsheet/writtenText";
import { translatorFor } from "../../texts";
import { appendRows, createTable, findTable, type NewRows, type TablePlace } from "./appendedTable";

/** The table of everything that was ever collected here, found again by this name. */
export const LOG_TABLE = "ClusterCollectionLog";

export interface LoggedFile {
  readonly name: string;
  readonly verdict: FileVerdict;
}

const columns = ["time", "file", "verdictColumn", "rows", "finding"] as const;

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
      headers: columns.map((column) => t(`collect.${column}`)),
      widths: [100, 180, 130, 45, 620],
    },
    rows,
  );
}

/** Where the columns stand now: the log belongs to people, who move and add columns, and read it in another language. */
function columnsOf({ headers }: TablePlace): number[] {
  const known = headers.map(comparableHeader);
  const places = columns.map((column) => {
    const names = languages.map((language) => comparableHeader(translatorFor(language)(`collect.${column}`)));
    return known.findIndex((header) => names.includes(header));
  });
  const missing = columns.filter((_, at) => (places[at] ?? -1) < 0);
  if (missing.length === 0) return places;
  const names = missing.map((column) => translatorFor("en")(`collect.${column}`));
  throw new FaultError({ subject: "workbook", code: "columnsGone", table: LOG_TABLE, missing: names });
}

function logRows(files: readonly LoggedFile[], language: Language, now: Date): NewRows {
  const time = serialOf(now);
  const values = files.flatMap(({ name, verdict }) => {
    const sentences = verdictSentences(verdict, language);
    const rows = verdict.kind === "accepted" || verdict.kind === "partly" ? verdict.rows : 0;
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
