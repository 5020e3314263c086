import type { Language } from "../../model";
import { digest } from "../../model/digest";
import { verdictLabel, verdictSentences } from "../../results";
import type { FileVerdict } from "../../returns";
import { translatorFor } from "../../texts";
import { Draft } from "../generatedSheet/draft";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { inEveryLanguage, loadSheetTexts } from "../sheetTexts";
import type { LoggedFile } from "./collectionLog";

const TEXT_WIDTH = 90;
const LABEL_WIDTH = 16;
/** Excel takes names of sheets up to here; a number may follow where one is in use. */
const LONGEST_SHEET_NAME = 27;

/** Whether there is something to tell an office about a file. */
export const hasFeedback = ({ kind }: FileVerdict): boolean => kind !== "notCollected";

/**
 * Writes a sheet for each returned file, ready to be moved into a workbook of its own and sent back: what was taken, what
 * has to be corrected, cell by cell. A file of the same name is told on the same sheet again. Gives their names.
 */
export async function writeFeedback(files: readonly LoggedFile[], language: Language, date: string): Promise<string[]> {
  await loadSheetTexts("template", "collect");
  const sheets: string[] = [];
  for (const file of files.filter(({ verdict }) => hasFeedback(verdict))) {
    const { sheet } = await writeGeneratedSheet({
      definedName: `DCA_Feedback_${digest(file.name.toLowerCase())}`,
      sheetName: sheetName(file.name, language),
      titles: inEveryLanguage((t) => t("collect.feedback.title")),
      draft: feedback(file, language, date),
      ...(sheets.length > 0 ? { staysBehind: true } : {}),
    });
    sheets.push(sheet);
  }
  return sheets;
}

function sheetName(file: string, language: Language): string {
  const bare = file
    .replace(/\.[^.]+$/u, "")
    .replace(/[\\/?*:[\]']/gu, " ")
    .trim();
  return translatorFor(language)("collect.feedback.sheet", { file: bare }).slice(0, LONGEST_SHEET_NAME).trim();
}

function feedback({ name, verdict }: LoggedFile, language: Language, date: string): Draft {
  const t = translatorFor(language);
  const draft = new Draft();
  const sender = "sender" in verdict ? verdict.sender : undefined;
  draft.add([t("collect.feedback.title")], "title");
  draft.add([t("collect.file"), name]);
  if (sender?.office) draft.add([t("template.office"), sender.office]);
  if (sender?.contact) draft.add([t("template.contact"), sender.contact]);
  draft.add([t("collect.time"), date]);
  draft.add([t("collect.verdictColumn"), verdictLabel(verdict, language)], "result");
  draft.add([t("collect.rows"), "rows" in verdict ? verdict.rows : 0]);
  draft.add();
  const sentences = verdictSentences(verdict, language);
  if (sentences.length > 0) draft.add([null, t("collect.finding")], "header");
  // "1." would be marked as a number stored as text.
  sentences.forEach((sentence, at) => draft.add([`${at + 1})`, sentence]));
  draft.add();
  const isDone = verdict.kind === "accepted";
  draft.add([t(isDone ? "collect.feedback.nothing" : "collect.feedback.correct", { file: name })], "note");
  draft.widen(0, [LABEL_WIDTH, TEXT_WIDTH]);
  return draft;
}
