import { defaultModel } from "../../model";
import { askedColumns } from "../../registers";
import { CONTACT_COLUMN, OFFICE_COLUMN, questionnaireMark, templateVersion } from "../../returns";
import { translatorFor } from "../../texts";
import { loadSheetTexts } from "../sheetTexts";
import { definitionsSheet } from "../template/definitionsSheet";
import { entrySheet } from "../template/entrySheet";
import { instructionsSheet } from "../template/instructionsSheet";
import type { TemplateSheet } from "../template/templateSheet";
import { writeTemplateSheets, type WrittenTemplate } from "../template/writeTemplateSheets";
import type { WorkControl } from "../workControl";
import { answerSheet } from "./answerSheet";
import { columnsSheet } from "./columnsSheet";
import { guideSheet } from "./guideSheet";
import { addLetter, type LetterPlace } from "./letterLines";
import type { OfficeOptions, QuestionnaireOptions } from "./questionnaireOptions";

/** Writes a questionnaire into this workbook, as a template is written. */
export async function writeQuestionnaire(
  options: QuestionnaireOptions,
  control?: WorkControl,
): Promise<WrittenTemplate> {
  await loadSheetTexts("template", "questionnaire", "model", "assess");
  return writeTemplateSheets(questionnaireSheets(options), control);
}

/** The sheets of a questionnaire in the order of their tabs; the one that is filled in comes first. */
export function questionnaireSheets(options: QuestionnaireOptions): readonly TemplateSheet[] {
  if (options.list === "office") return officeSheets(options);
  const { list, language } = options;
  const columns = askedColumns(list, options.columns);
  return [answerSheet(options), guideSheet(options), columnsSheet(list, columns, language)];
}

/** Beside the title: the rows below it are counted when a file is read. */
const officeLetter: readonly LetterPlace[] = [
  { line: "returnBy", row: 0, column: OFFICE_COLUMN },
  { line: "returnTo", row: 0, column: CONTACT_COLUMN },
  { line: "questionsTo", row: 0, column: CONTACT_COLUMN + 2 },
  { line: "purpose", row: 0, column: CONTACT_COLUMN + 4 },
];

/** The office is asked like any office that reports indicators, under a mark of its own: its counts belong to the lists. */
function officeSheets({ language, ...options }: OfficeOptions): readonly TemplateSheet[] {
  const t = translatorFor(language);
  const { indicators, rows } = options;
  const asked = { ...defaultModel, indicators: [...indicators] };
  const heading = {
    sheet: t("questionnaire.sheet.office"),
    title: t("questionnaire.title.office"),
    mark: questionnaireMark("office", templateVersion(defaultModel, indicators)),
  };
  const entry = entrySheet(defaultModel, { ...options, language, heading });
  const told = addLetter(entry.draft, options.letter ?? {}, officeLetter, t);
  return [
    { ...entry, otherEntries: [...(entry.otherEntries ?? []), ...told] },
    instructionsSheet(asked, language, rows, heading.sheet),
    definitionsSheet(asked, language),
  ];
}
