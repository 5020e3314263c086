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
}

/** A questionnaire for what the office counts itself. */
export interface OfficeOptions {
  readonly list: "office";
  readonly language: Language;
  readonly indicators: readonly Indicator[];
  readonly prefilled: readonly PrefilledRow[];
  readonly asksSources: boolean;
  readonly rows: number;
}

export type QuestionnaireOptions = AnswerOptions | OfficeOptions;

/** Row of the codes and names; what to enter and its unit stand above, so that the entries follow at once, as in any list. */
export const ANSWER_HEADER_ROW = 5;
export const FIRST_ANSWER_ROW = ANSWER_HEADER_ROW + 1;

/** Rows of a questionnaire, at most: Excel on the web writes it in one request. */
export const MOST_ANSWER_ROWS = 2_000;

/** Cluster and period of the rows, one after the other; null where nothing is prefilled. */
export function prefilledAnswers({ list, clusters, periods, rows }: AnswerOptions): readonly PrefilledRow[] {
  const named = list === "firms" && clusters.length > 0 ? clusters : [""];
  const years = periods.length > 0 ? periods : [null];
  return named.flatMap((cluster) => years.flatMap((year) => Array.from({ length: rows }, () => ({ cluster, year }))));
}
