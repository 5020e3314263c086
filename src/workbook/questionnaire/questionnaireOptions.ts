import type { Indicator, Language } from "../../model";
import type { AnswerList } from "../../registers";
import type { PrefilledRow } from "../template/templateOptions";

/** A questionnaire for firms, or for the ties between them. */
export interface AnswerOptions {
  readonly list: AnswerList;
  readonly language: Language;
  /** Codes of the columns that are asked for; those that are needed always are. */
  readonly columns: readonly string[];
  /** Each cluster and period is prefilled in so many rows as there are; without any, the rows are empty. */
  readonly clusters: readonly string[];
  readonly periods: readonly number[];
  /** Rows to fill in, of each cluster and period. */
  readonly rows: number;
  readonly letter?: Letter;
}

/** What a recipient is told of a questionnaire; what is left empty stays a cell to be filled in. */
export interface Letter {
  readonly purpose?: string;
  /** In which all amounts are given, with its unit: a list adds them up. */
  readonly currency?: string;
  readonly returnBy?: string;
  readonly returnTo?: string;
  readonly questionsTo?: string;
}

/** A questionnaire for what the office counts itself. */
export interface OfficeOptions {
  readonly list: "office";
  readonly language: Language;
  readonly indicators: readonly Indicator[];
  readonly prefilled: readonly PrefilledRow[];
  readonly asksSources: boolean;
  readonly rows: number;
  readonly letter?: Letter;
}

export type QuestionnaireOptions = AnswerOptions | OfficeOptions;

/** Rows of what the recipient is told: the purpose, and below it currency, deadline and addresses. */
export const PURPOSE_ROW = 2;
export const LETTER_ROW = 3;
/** Row of the names and codes; what to enter and its unit stand above, so that the entries follow at once, as in any list. */
export const ANSWER_HEADER_ROW = 7;
export const FIRST_ANSWER_ROW = ANSWER_HEADER_ROW + 1;

/** Rows of a questionnaire, at most: Excel on the web writes it in one request. */
export const MOST_ANSWER_ROWS = 2_000;

/** Cluster and period of the rows, one after the other; null where nothing is prefilled. */
export function prefilledAnswers({ list, clusters, periods, rows }: AnswerOptions): readonly PrefilledRow[] {
  const named = list === "firms" && clusters.length > 0 ? clusters : [""];
  const years = periods.length > 0 ? periods : [null];
  return named.flatMap((cluster) => years.flatMap((year) => Array.from({ length: rows }, () => ({ cluster, year }))));
}
