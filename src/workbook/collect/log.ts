import { translatorFor, verdictLabel, verdictSentences, type FileVerdict } from "../../i18n";
import type { Language } from "../../model";
import { inertText } from "../ownSheet/draft";
import { appendRows, createTable, findTable, type NewRows } from "./ownTable";

/** The table of everything that was ever collected here, found again by this name. */
export const LOG_TABLE = "ClusterCollectionLog";

const DAY = 86_400_000;
/** Days from the beginning of Excel's calendar to that of the computer's. */
const DAYS_BEFORE_1970 = 25_569;

export interface LoggedFile {
  readonly name: string;
  readonly verdict: FileVerdict;
}

/** Adds a line for each finding of each file, or one where there is none. */
export async function writeLog(files: readonly LoggedFile[], language: Language, now: Date): Promise<void> {
  const t = translatorFor(language);
  const rows = logRows(files, language, now);
  if (rows.values.length === 0) return;
  const isThere = await Excel.run({ delayForCellEdit: true }, async (context) => findTable(context, LOG_TABLE));
  if (isThere) return appendRows(LOG_TABLE, rows, [0, 1, 2, 3, 4]);
  return createTable(
    {
      name: LOG_TABLE,
      sheetName: t("collect.logSheet"),
      headers: [
        t("collect.time"),
        t("collect.file"),
        t("collect.verdictColumn"),
        t("collect.rows"),
        t("collect.finding"),
      ],
      widths: [100, 180, 130, 45, 620],
    },
    rows,
  );
}

function logRows(files: readonly LoggedFile[], language: Language, now: Date): NewRows {
  const time = serial(now);
  const values = files.flatMap(({ name, verdict }) => {
    const sentences = verdictSentences(verdict, language);
    const rows = verdict.kind === "accepted" ? verdict.rows : 0;
    return (sentences.length > 0 ? sentences : [""]).map((sentence) => [
      time,
      inertText(name),
      verdictLabel(verdict, language),
      rows,
      sentence === "" ? null : inertText(sentence),
    ]);
  });
  return { values, formats: values.map(() => ["yyyy-mm-dd hh:mm", "General", "General", "General", "General"]) };
}

/** The time of this computer as Excel counts it: a number that sorts and filters. */
function serial(now: Date): number {
  const local = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours(), now.getMinutes());
  return local / DAY + DAYS_BEFORE_1970;
}
