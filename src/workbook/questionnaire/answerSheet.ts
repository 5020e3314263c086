import { askedColumns, askedHeader, type AskedColumn } from "../../registers";
import { columnsText, CONTACT_COLUMN, LIST_COLUMN, OFFICE_COLUMN, questionnaireMark, VERSION_ROW } from "../../returns";
import { blockName, cellName, fixedName, type CellArea } from "../../spreadsheet/address";
import { translatorFor } from "../../texts";
import { Draft, formula } from "../generatedSheet/draft";
import { UNSEEN } from "../template/entrySheet";
import { GAP, OUTSIDE, REPEATED } from "../template/highlightColors";
import type { Highlight, TemplateSheet } from "../template/templateSheet";
import { answerRule } from "./answerRules";
import { addLetter, type LetterPlace } from "./letterLines";
import {
  ANSWER_HEADER_ROW,
  FIRST_ANSWER_ROW,
  LETTER_ROW,
  prefilledAnswers,
  PURPOSE_ROW,
  type AnswerOptions,
} from "./questionnaireOptions";

const NAME_WIDTH = 28;
const ANSWER_WIDTH = 22;
const QUESTIONS_COLUMN = CONTACT_COLUMN + 2;
/** In points: six lines of a sentence. */
const SENTENCE_HEIGHT = 96;

/** The sheet that is filled in: a row per firm or tie, below a header that every reader of lists knows. */
export function answerSheet(options: AnswerOptions): TemplateSheet {
  const { list, language } = options;
  const t = translatorFor(language);
  const columns = askedColumns(list, options.columns);
  const prefilled = prefilledAnswers(options);
  const entries = { row: FIRST_ANSWER_ROW, column: 0, rows: prefilled.length, columns: columns.length };
  const draft = new Draft();
  draft.add([t(`questionnaire.title.${list}`)], "title");
  draft.add([t("template.version"), questionnaireMark(list)]);
  draft.put(VERSION_ROW, OFFICE_COLUMN, [t("template.office"), null, t("template.contact")], "overNumbers");
  draft.put(VERSION_ROW, LIST_COLUMN, [columnsText(columns)]);
  draft.format({ row: VERSION_ROW, column: LIST_COLUMN, rows: 1, columns: 1 }, UNSEEN);
  const told = addLetter(draft, options.letter ?? {}, letterPlaces(columns), t);
  draft.add([t(`questionnaire.fillIn.${list}`, { sheet: t("template.instructionsSheet") })], "note");
  draft.add(columns.map((column) => t(`questionnaire.column.${column.code}`)));
  draft.add(
    columns.map(({ form, isNeeded }) =>
      form === "money"
        ? formula(moneyUnit(t("questionnaire.unit.money"), t("questionnaire.netOfTax")))
        : unitOf(t(`questionnaire.unit.${form}`), isNeeded, t("questionnaire.needed")),
    ),
  );
  draft.add(
    columns.map((column) => askedHeader(column, language)),
    "header",
  );
  draft.style({ ...entries }, "input");
  columns.forEach((column, at) => {
    const area = { ...entries, column: at, columns: 1 };
    // A name or code stays the text that was typed, also "2-1" or "01".
    if (isText(column)) draft.format(area, "@");
    if (column.code !== "cluster" && column.code !== "period") return;
    prefilled.forEach(({ cluster, year }, row) => {
      const value = column.code === "cluster" ? cluster : year;
      if (value !== null && value !== "") draft.put(FIRST_ANSWER_ROW + row, at, [value]);
    });
  });
  draft.widen(
    0,
    columns.map(({ form }) => (form === "name" ? NAME_WIDTH : ANSWER_WIDTH)),
  );
  const sender = [OFFICE_COLUMN, CONTACT_COLUMN].map((column) => ({
    ...{ row: VERSION_ROW, column: column + 1, rows: 1, columns: 1 },
  }));
  sender.forEach((area) => draft.style(area, "input"));
  return {
    ...{ name: t(`questionnaire.sheet.${list}`), draft, entries, otherEntries: [...sender, ...told] },
    wrapped: [{ row: ANSWER_HEADER_ROW - 2, column: 0, rows: 1, columns: columns.length }],
    wrappedHeight: SENTENCE_HEIGHT,
    rules: columns.map((column, at) => answerRule(column, { ...entries, column: at, columns: 1 }, language)),
    highlights: highlights(columns, entries),
    frozen: { rows: FIRST_ANSWER_ROW, columns: list === "ties" ? 2 : 1 },
  };
}

function letterPlaces(columns: readonly AskedColumn[]): LetterPlace[] {
  const line = (name: LetterPlace["line"], column: number, row = LETTER_ROW): LetterPlace => ({
    line: name,
    row,
    column,
  });
  return [
    line("purpose", 0, PURPOSE_ROW),
    ...(columns.some(({ form }) => form === "money") ? [line("currency", 0)] : []),
    line("returnBy", OFFICE_COLUMN),
    line("returnTo", CONTACT_COLUMN),
    line("questionsTo", QUESTIONS_COLUMN),
  ];
}

/** Above each amount its currency and unit, as they are told once at the top. */
function moneyUnit(unit: string, netOfTax: string): string {
  const said = fixedName(1, LETTER_ROW);
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return `=IF(ISBLANK(${said}),${quoted(unit)},${said}&${quoted(netOfTax)})`;
}

const unitOf = (unit: string, isNeeded: boolean, needed: string): string => (isNeeded ? `${unit} ${needed}` : unit);

const isText = ({ entry, form }: AskedColumn): boolean =>
  entry.kind === "name" || entry.kind === "industry" || form === "class";

/** A needed cell that is empty in a row with entries, a number outside its range, a firm twice in a period: as they are typed. */
function highlights(columns: readonly AskedColumn[], entries: CellArea): Highlight[] {
  const areaOf = (column: number): CellArea => ({ ...entries, column, columns: 1 });
  const cellOf = (column: number): string => cellName(column, entries.row);
  const place = (code: string): number => columns.findIndex((column) => column.code === code);
  const [firm, period] = [place("firm"), place("period")];
  const same = (column: number): string => `(TRIM(${blockName(areaOf(column))})=TRIM($${cellOf(column)}))`;
  const repeated: Highlight[] =
    firm < 0
      ? []
      : [
          {
            area: areaOf(firm),
            formula: `=IF(ISBLANK($${cellOf(firm)}),FALSE,SUMPRODUCT(${same(firm)}*${period < 0 ? "1" : same(period)})>1)`,
            color: REPEATED,
          },
        ];
  const outside = columns.flatMap(({ entry }, at): Highlight[] => {
    if (entry.kind !== "number" && entry.kind !== "whole") return [];
    const cell = cellOf(at);
    const bounds =
      entry.kind === "whole"
        ? `OR(${cell}<${entry.lowest},${cell}>${entry.highest},${cell}<>INT(${cell}))`
        : `${cell}<0`;
    return [{ area: areaOf(at), formula: `=IF(ISNUMBER(${cell}),${bounds},NOT(ISBLANK(${cell})))`, color: OUTSIDE }];
  });
  // What is prefilled is no entry yet.
  const given = columns.flatMap(({ code }, at) =>
    code === "cluster" || code === "period" ? [`-COUNTA($${cellOf(at)})`] : [],
  );
  const filled = `COUNTA($${cellOf(0)}:$${cellOf(columns.length - 1)})${given.join("")}>0`;
  const gaps = columns.flatMap(({ isNeeded, code }, at): Highlight[] =>
    isNeeded || code === "period"
      ? [{ area: areaOf(at), formula: `=IF(ISBLANK(${cellOf(at)}),${filled})`, color: GAP }]
      : [],
  );
  return [...repeated, ...outside, ...gaps];
}
