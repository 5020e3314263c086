import { comparableHeader } from "../model";
import { questionnaireLists, type AskedColumn, type QuestionnaireList } from "../registers";
import type { TemplateVersion } from "./templateVersion";

/** Raised when the layout of a questionnaire changes so that an older add-in would misread it. */
export const QUESTIONNAIRE_VERSION = 1;

/** What the version cell of a questionnaire says. */
export interface QuestionnaireMark {
  readonly version: number;
  readonly list: QuestionnaireList;
  /** Of the indicators that an office is asked for; "" where columns are asked for. */
  readonly model: string;
  readonly fingerprint: string;
}

const written = /^DCA-QUESTIONNAIRE\s+(\d+)\s*\|\s*(\w+)(?:\s*\|\s*(.*?)\s*\|\s*([0-9a-f]{8}))?$/iu;
const listed = /^DCA-COLUMNS\s+(.+)$/iu;

/** The version cell: one line that people, other spreadsheet programs and this add-in can read. */
export function questionnaireMark(list: QuestionnaireList, asked?: TemplateVersion): string {
  const mark = `DCA-QUESTIONNAIRE ${QUESTIONNAIRE_VERSION} | ${list}`;
  return asked ? `${mark} | ${asked.model} | ${asked.fingerprint}` : mark;
}

/** Undefined for a text that is no version cell of a questionnaire. */
export function readMark(text: string): QuestionnaireMark | undefined {
  const [, version, name = "", model = "", fingerprint = ""] = written.exec(text.trim()) ?? [];
  const list = questionnaireLists.find((known) => known === name.toLowerCase());
  if (version === undefined || !list) return undefined;
  return { version: Number(version), list, model, fingerprint: fingerprint.toLowerCase() };
}

/** The cell that lists the columns that a questionnaire asks for. */
export const columnsText = (columns: readonly AskedColumn[]): string =>
  `DCA-COLUMNS ${columns.map(({ code }) => code).join(", ")}`;

/** The codes that a list names, in the form in which they are compared; undefined for a text that is no list. */
export function readColumns(text: string): ReadonlySet<string> | undefined {
  const [, codes] = listed.exec(text.trim()) ?? [];
  return codes === undefined ? undefined : new Set(codes.split(",").map(comparableHeader));
}

/** Whether a column is among those that a questionnaire asks for. */
export const isAsked = (columns: ReadonlySet<string> | undefined, code: string): boolean =>
  columns?.has(comparableHeader(code)) === true;
