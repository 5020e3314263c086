import { cellText, isBlank, isCellError, languages, type Bilingual, type Cell } from "../model";
import { isUnderstood, type AskedColumn } from "../registers";
import {
  dateFault,
  formulaFault,
  notANumber,
  shortened,
  where,
  wrongKind,
  type CellPlace,
  type Judged,
} from "./judgeCells";
import type { ReturnedCell } from "./returnedSheet";
import { LONGEST_NAME } from "./templateLayout";
import type { Refusal } from "./verdict";

/** What a firm says in a cell, as it stands there; null where it says nothing. */
export type Answer = string | number | boolean | null;

const value = (found: Answer): Judged<Answer> => ({ kind: "value", value: found });
const refused = (reason: Refusal): Judged<never> => ({ kind: "refused", reason });

/** A cell of a list of firms or ties: what is asked for, or why it cannot be taken. Empty is never zero, and never "no". */
export function judgeAnswer(cell: ReturnedCell, column: AskedColumn, place: CellPlace): Judged<Answer> {
  const computed = formulaFault(cell, place);
  if (computed) return refused(computed);
  if (isBlank(cell.value)) return column.isNeeded ? refused({ code: "noEntry", ...where(place) }) : value(null);
  const { entry } = column;
  switch (entry.kind) {
    case "name":
      return judgeName(cell, place);
    case "number":
      return judgeAmount(cell, place);
    case "whole":
      return judgeWhole(cell, entry, place);
    case "industry":
      return judgeWord(cell, column, place, (found) => ({ code: "unknownIndustry", ...where(place), found }));
    case "words": {
      const expected = entry.words.map(inAllLanguages);
      return judgeWord(cell, column, place, (found) => ({ code: "unknownWord", ...where(place), found, expected }));
    }
  }
}

function judgeName(cell: ReturnedCell, place: CellPlace): Judged<Answer> {
  const { value: found } = cell;
  const date = dateFault(cell, place);
  if (date) return refused(date);
  if (typeof found === "number") return value(found);
  if (typeof found !== "string") return refused(wrongKind(found, place));
  if (found.length > LONGEST_NAME) return refused({ code: "longName", cell: where(place).cell, most: LONGEST_NAME });
  return value(found);
}

function judgeAmount(cell: ReturnedCell, place: CellPlace): Judged<Answer> {
  const fault = notANumber(cell, place);
  if (fault) return refused(fault);
  if (typeof cell.value !== "number") return value(null);
  return cell.value < 0 ? refused({ code: "negative", ...where(place), found: cell.value }) : value(cell.value);
}

function judgeWhole(
  cell: ReturnedCell,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
  place: CellPlace,
): Judged<Answer> {
  const fault = notANumber(cell, place);
  if (fault) return refused(fault);
  const found = cell.value;
  if (typeof found !== "number") return value(null);
  if (Number.isInteger(found) && found >= lowest && found <= highest) return value(found);
  return refused({ code: "notWhole", ...where(place), found, lowest, highest });
}

function judgeWord(
  cell: ReturnedCell,
  { form }: AskedColumn,
  place: CellPlace,
  unknown: (found: string) => Refusal,
): Judged<Answer> {
  const { value: found } = cell;
  const date = dateFault(cell, place);
  if (date) return refused(date);
  if (isCellError(found)) return refused(wrongKind(found, place));
  return isUnderstood(form, found) ? value(found) : refused(unknown(shortened(textOf(found))));
}

const textOf = (cell: Cell): string => cellText(cell);

/** A sentence may be read in another language than the questionnaire's. */
const inAllLanguages = (word: Bilingual): string =>
  [...new Set(languages.map((language) => word[language]))].join(" / ");
