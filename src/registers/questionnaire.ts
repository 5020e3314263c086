import { bilingual, defaultModel, type Bilingual, type Indicator, type Language } from "../model";
import { firmUses, tieUses } from "./columnUses";
import {
  askedCodes,
  firmColumns,
  neededColumns,
  tieColumns,
  type ColumnForm,
  type FirmColumn,
  type ListColumn,
  type TieColumn,
} from "./listColumns";
import { DII_MOST } from "./readFirms";
import { kinds, roles } from "./words";

/** The lists that firms and offices are asked for; a reference table comes from statistics. */
export const questionnaireLists = ["firms", "ties", "office"] as const;
export type QuestionnaireList = (typeof questionnaireLists)[number];
/** Those with a column for each answer; the office is asked for indicators. */
export type AnswerList = Exclude<QuestionnaireList, "office">;

export type AnswerColumn = FirmColumn | TieColumn;

/** What may be entered into a column. */
export type ColumnEntry =
  | { readonly kind: "name" | "industry" }
  /** From 0 on. */
  | { readonly kind: "number" }
  | { readonly kind: "whole"; readonly lowest: number; readonly highest: number }
  | { readonly kind: "words"; readonly words: readonly Bilingual[] };

/** A column of a questionnaire. */
export interface AskedColumn {
  readonly code: AnswerColumn;
  readonly name: Bilingual;
  readonly form: ColumnForm;
  readonly entry: ColumnEntry;
  /** Whether the list says nothing without it. */
  readonly isNeeded: boolean;
  /** Codes of the indicators that need it; none where all of them do. */
  readonly indicators: readonly string[];
}

const FIRST_YEAR = 1900;
/** Some firms are older than any statistic of them. */
const OLDEST_FIRM = 1000;
const LAST_YEAR = 2100;

const yesOrNo = [bilingual("yes", "是"), bilingual("no", "否")];
/** Main classes of the digital economy, as they are written: 01 to 05. */
const classes = [1, 2, 3, 4, 5].map((digit) => bilingual(`0${digit}`, `0${digit}`));

function entryOf(code: string, form: ColumnForm): ColumnEntry {
  switch (form) {
    case "name":
    case "industry":
      return { kind: form };
    case "money":
    case "count":
      return { kind: "number" };
    case "technologies":
      return { kind: "whole", lowest: 0, highest: DII_MOST };
    case "period":
    case "year":
      return { kind: "whole", lowest: code === "founded" ? OLDEST_FIRM : FIRST_YEAR, highest: LAST_YEAR };
    case "flag":
      return { kind: "words", words: yesOrNo };
    case "role":
      return { kind: "words", words: Object.values(roles) };
    case "kind":
      return { kind: "words", words: Object.values(kinds) };
    case "class":
      return { kind: "words", words: classes };
  }
}

const isIn = <Code extends string>(known: Readonly<Record<Code, unknown>>, code: string): code is Code => code in known;

function columnsOf<Code extends AnswerColumn>(
  list: AnswerList,
  columns: Readonly<Record<Code, ListColumn>>,
  uses: Readonly<Record<Code, readonly string[]>>,
): readonly AskedColumn[] {
  return Object.keys(columns).flatMap((code) => {
    if (!isIn(columns, code)) return [];
    const { name, form } = columns[code];
    const isNeeded = neededColumns[list].includes(code);
    return [{ code, name, form, isNeeded, entry: entryOf(code, form), indicators: uses[code] }];
  });
}

const all: Readonly<Record<AnswerList, readonly AskedColumn[]>> = {
  firms: columnsOf("firms", firmColumns, firmUses),
  ties: columnsOf("ties", tieColumns, tieUses),
};

/**
 * The columns of a questionnaire in their order; those without which the list says nothing are always among them.
 *
 * @param chosen - codes of those that are asked for; by default all
 * @example askedColumns("ties", ["kind"]).map(({ code }) => code) // ["from", "to", "kind"]
 */
export function askedColumns(list: AnswerList, chosen?: readonly string[]): readonly AskedColumn[] {
  return all[list].filter(({ code, isNeeded }) => isNeeded || !chosen || chosen.includes(code));
}

/**
 * The header of a column: what a person calls it, then the code by which every reader of lists knows it.
 *
 * @example // askedHeader(revenue, "zh-CN") // "营业收入 [revenue]"
 */
export const askedHeader = ({ code, name }: AskedColumn, language: Language): string => `${name[language]} [${code}]`;

/** The indicators that the office is asked for, in model order. */
export const askedIndicators: readonly Indicator[] = defaultModel.indicators.filter(({ code }) =>
  askedCodes.some((asked) => asked === code),
);
