import { useState } from "react";
import type { Language } from "../../model";
import { askedColumns, askedIndicators, type QuestionnaireList } from "../../registers";
import { ENTRY_ROWS, HIGHEST_YEAR, LONGEST_NAME, LOWEST_YEAR } from "../../returns";
import {
  MOST_ANSWER_ROWS,
  prefilledAnswers,
  type AnswerOptions,
  type Letter,
  type QuestionnaireOptions,
} from "../../workbook/questionnaire/questionnaireOptions";
import type { Texts } from "../texts";
import { listOf, namesIn, prefilledRows, yearIn } from "./templateContents";

/** What a person chose and typed for a questionnaire, as it stands in the fields. */
export interface TypedQuestionnaire {
  /** Codes of columns, or of the indicators that the office is asked for. */
  readonly leftOut: ReadonlySet<string>;
  readonly clusters: string;
  readonly periods: string;
  readonly rows: string;
  readonly asksSources: boolean;
  /** What the recipient is told; nothing is made up. */
  readonly letter: Letter;
}

/** Rows of a cluster and year, unless somebody wants others. */
const ROWS = 200;

/** What a questionnaire is to hold, and what keeps it from being written. */
export function useQuestionnaire(list: QuestionnaireList) {
  const [typed, setTyped] = useState<TypedQuestionnaire>({
    ...{
      leftOut: new Set(),
      clusters: "",
      periods: "",
      rows: String(ROWS),
      asksSources: list === "office",
      letter: {},
    },
  });
  const change = (changes: Partial<TypedQuestionnaire>): void => setTyped((before) => ({ ...before, ...changes }));
  const ask = (code: string, isAsked: boolean): void => {
    const others = [...typed.leftOut].filter((other) => other !== code);
    change({ leftOut: new Set(isAsked ? others : [...others, code]) });
  };
  return { typed, change, ask, faultIn: (t: Texts["t"]) => questionnaireFault(list, typed, t) };
}

export type Questionnaire = ReturnType<typeof useQuestionnaire>;

export function questionnaireOf(
  list: QuestionnaireList,
  typed: TypedQuestionnaire,
  language: Language,
): QuestionnaireOptions {
  const { leftOut, clusters, periods, asksSources, letter } = typed;
  if (list !== "office") return answersOf(list, typed, language);
  return {
    ...{ list, language, asksSources, letter, rows: ENTRY_ROWS },
    indicators: askedIndicators.filter(({ code }) => !leftOut.has(code)),
    prefilled: prefilledRows(clusters, periods),
  };
}

function answersOf(
  list: AnswerOptions["list"],
  { leftOut, clusters, periods, rows, letter }: TypedQuestionnaire,
  language: Language,
): AnswerOptions {
  return {
    ...{ list, language, letter, clusters: namesIn(clusters), rows: Number(rows) },
    columns: askedColumns(list).flatMap(({ code }) => (leftOut.has(code) ? [] : [code])),
    periods: [...new Set(listOf(periods).flatMap((year) => yearIn(year) ?? []))],
  };
}

/** Why a questionnaire with these contents cannot be written; undefined where it can. */
function questionnaireFault(list: QuestionnaireList, typed: TypedQuestionnaire, t: Texts["t"]): string | undefined {
  const { leftOut, clusters, periods, rows } = typed;
  const wrong = listOf(periods).filter((year) => yearIn(year) === undefined);
  if (wrong.length > 0) {
    const limits = { lowest: LOWEST_YEAR, highest: HIGHEST_YEAR };
    return t("template.badYears", { ...limits, found: wrong.join(t("list.separator")) });
  }
  const names = namesIn(clusters);
  if (names.some((name) => name.length > LONGEST_NAME)) return t("template.clusterError", { most: LONGEST_NAME });
  if (list === "office") {
    if (askedIndicators.every(({ code }) => leftOut.has(code))) return t("template.noneChosen");
    if (names.length === 0 && listOf(periods).length > 0) return t("template.yearsWithoutClusters");
    const found = prefilledRows(clusters, periods).length;
    return found > ENTRY_ROWS ? t("template.tooManyPrefilled", { most: ENTRY_ROWS, found }) : undefined;
  }
  const isWhole = /^\d+$/u.test(rows.trim()) && Number(rows) >= 1 && Number(rows) <= MOST_ANSWER_ROWS;
  if (!isWhole) return t("questionnaire.badRows", { most: MOST_ANSWER_ROWS });
  if (leftOut.has("period") && listOf(periods).length > 0) return t("questionnaire.withoutPeriod");
  // Any language: it is only counted.
  const found = prefilledAnswers(answersOf(list, typed, "en")).length;
  return found > MOST_ANSWER_ROWS ? t("questionnaire.tooManyRows", { most: MOST_ANSWER_ROWS, found }) : undefined;
}
