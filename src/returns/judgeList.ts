import { cellText, isBlank, type Cell } from "../model";
import {
  askedColumns,
  bindList,
  columnUnder,
  ListError,
  type AnswerColumn,
  type AnswerList,
  type AskedColumn,
} from "../registers";
import { cellName, quotedSheet } from "../spreadsheet/address";
import { judgeAnswer, type Answer } from "./judgeAnswer";
import { where, type CellPlace } from "./judgeCells";
import { isAsked } from "./questionnaireMark";
import type { ReturnedCell, ReturnedSheet, Sender } from "./returnedSheet";
import { senderOf } from "./sender";
import { mergedFaults, type FaultOfRows } from "./settleRows";
import type { TemplateLabels } from "./templateLayout";
import type { Refusal, Remark } from "./verdict";

/** A row of a list, once it is judged. */
export interface JudgedAnswers {
  /** Row of the sheet, as Excel counts it. */
  readonly position: number;
  /** By column, as far as it can be read. */
  readonly answers: ReadonlyMap<AnswerColumn, Answer>;
  readonly reasons: readonly Refusal[];
}

/** A list as somebody filled it in, judged as far as that is possible without what was collected before. */
export interface JudgedList {
  readonly list: AnswerList;
  readonly sheet: string;
  /** The columns that the sheet has, in the order of the questionnaire. */
  readonly columns: readonly AskedColumn[];
  readonly rows: readonly JudgedAnswers[];
  /** Faults of several rows. */
  readonly faults: readonly FaultOfRows[];
  /** How many rows hold nothing but what was prefilled. */
  readonly unfilled: number;
  readonly sender: { readonly sender?: Sender };
  /** What is worth telling of rows that are taken. */
  remarks(positions: readonly number[]): Remark[];
  /** The cell of a row in a column, with its sheet. */
  cellOf(position: number, code: AnswerColumn): string;
}

export type ListReading =
  | { readonly kind: "judged"; readonly judged: JudgedList }
  | { readonly kind: "refused"; readonly reasons: readonly [Refusal, ...Refusal[]]; readonly sender?: Sender };

const EMPTY: ReturnedCell = { value: null, formula: undefined, isPercent: false, isDate: false };

/** The header row stands at the top; whatever somebody put above it makes no list longer than this. */
const HEADER_ROWS = 40;

/** What may be prefilled in a row that nobody needs. */
const prefilled: Readonly<Record<AnswerList, readonly AnswerColumn[]>> = {
  firms: ["cluster", "period"],
  ties: ["period"],
};

/**
 * Judges a list of firms or ties anew, cell by cell: headers in either language, in any order, wherever they stand.
 *
 * @param asked - codes of the columns that the questionnaire asked for, where the sheet says so
 */
export function judgeList(
  sheet: ReturnedSheet,
  list: AnswerList,
  labels: Pick<TemplateLabels, "office" | "contact">,
  asked: ReadonlySet<string> | undefined,
): ListReading {
  const cells = sheet.cells.map((row) => row.map(({ value }) => value));
  const sender = senderOf(cells, labels);
  const header = headerRowOf(list, cells);
  const headers = cells[header] ?? [];
  const bound = columnsOf(list, headers, (column) => cellAt(sheet.name, header, column), asked);
  if (bound.kind === "refused") return { ...bound, ...sender };
  const { columnOf } = bound;
  const columns = askedColumns(list).filter(({ code }) => columnOf.has(code));
  const entries = sheet.cells.slice(header + 1);
  let unfilled = 0;
  const place = (row: number, code: string): CellPlace => {
    const column = columnOf.get(code) ?? 0;
    return { row, column, header: cellText(headers[column] ?? null), sheet: sheet.name };
  };
  const rows = entries.flatMap((line, below): JudgedAnswers[] => {
    const at = (code: string): ReturnedCell => line[columnOf.get(code) ?? -1] ?? EMPTY;
    const filled = columns.filter(({ code }) => !isBlank(at(code).value) || at(code).formula !== undefined);
    if (filled.every(({ code }) => prefilled[list].includes(code))) {
      unfilled += filled.length > 0 ? 1 : 0;
      return [];
    }
    const reasons: Refusal[] = [];
    const answers = new Map<AnswerColumn, Answer>();
    const row = header + 1 + below;
    for (const column of columns) {
      const judged = judgeAnswer(at(column.code), column, place(row, column.code));
      if (judged.kind === "value") answers.set(column.code, judged.value);
      else reasons.push(judged.reason);
    }
    if (columnOf.has("period") && answers.get("period") === null)
      reasons.push({ code: "noEntry", ...where(place(row, "period")) });
    return [{ position: row + 1, answers, reasons }];
  });
  return {
    kind: "judged",
    judged: {
      ...{ list, sheet: sheet.name, columns, rows, unfilled, sender },
      faults: mergedFaults(sheet, header + 1),
      remarks: (positions) => remarksOn(sheet, positions, bound.extra),
      cellOf: (position, code) => where(place(position - 1, code)).cell,
    },
  };
}

/** The row with the most headers of the list. */
function headerRowOf(list: AnswerList, cells: readonly (readonly Cell[])[]): number {
  let [best, most] = [0, 0];
  cells.slice(0, HEADER_ROWS).forEach((row, at) => {
    const count = row.filter((cell) => columnUnder(list, cell) !== undefined).length;
    if (count > most) [best, most] = [at, count];
  });
  return best;
}

type Bound =
  | { readonly kind: "bound"; readonly columnOf: ReadonlyMap<string, number>; readonly extra: readonly string[] }
  | { readonly kind: "refused"; readonly reasons: readonly [Refusal, ...Refusal[]] };

function columnsOf(
  list: AnswerList,
  headers: readonly Cell[],
  cell: (column: number) => string,
  asked: ReadonlySet<string> | undefined,
): Bound {
  const named = (codes: (code: string) => boolean): string[] =>
    askedColumns(list)
      .filter(({ code }) => codes(code))
      .map(({ code, name }) => `${code} (${name.en} / ${name["zh-CN"]})`);
  try {
    const { columnOf, ignored } = bindList(list, headers);
    const [first, ...others] = named((code) => isAsked(asked, code) && !columnOf.has(code)).map((column): Refusal => ({
      code: "missingColumn",
      column,
    }));
    if (first) return { kind: "refused", reasons: [first, ...others] };
    const extra = ignored.flatMap((at) => (isBlank(headers[at] ?? null) ? [] : [cellText(headers[at] ?? null)]));
    return { kind: "bound", columnOf, extra };
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    const { fault } = error;
    if (fault.code === "repeatedColumn") {
      const [column = fault.column] = named((code) => code === fault.column);
      return { kind: "refused", reasons: [{ code: "repeatedColumn", column, cells: fault.columns.map(cell) }] };
    }
    const [first = "", ...others] = named((code) => fault.missing.includes(code));
    const missing = (column: string): Refusal => ({ code: "missingColumn", column });
    return { kind: "refused", reasons: [missing(first), ...others.map(missing)] };
  }
}

const cellAt = (sheet: string, row: number, column: number): string => `${quotedSheet(sheet)}!${cellName(column, row)}`;

function remarksOn(sheet: ReturnedSheet, positions: readonly number[], extra: readonly string[]): Remark[] {
  const hidden = positions.filter((row) => sheet.hiddenRows?.has(row - 1));
  return [
    ...(sheet.isHidden ? [{ code: "hiddenTemplate", sheet: sheet.name } as const] : []),
    ...(hidden.length > 0 ? [{ code: "hiddenRows", rows: hidden } as const] : []),
    ...(extra.length > 0 ? [{ code: "extraColumns", headers: extra } as const] : []),
  ];
}
