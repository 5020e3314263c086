import { asPercent } from "../assessment";
import { withinLimits } from "../measures/limits";
import { cellText, isBlank, isCellError, looksLikeNumber, type Indicator } from "../model";
import { cellName, quotedSheet } from "../spreadsheet/address";
import { dayOf } from "../spreadsheet/calendar";
import type { ReturnedCell } from "./returnedSheet";
import { HIGHEST_YEAR, LONGEST_NAME, LONGEST_TEXT, LOWEST_YEAR } from "./templateLayout";
import type { Refusal } from "./verdict";

/** What is shown of a long text or formula. */
const SHOWN_LENGTH = 80;

export type Judged<Value> =
  { readonly kind: "value"; readonly value: Value } | { readonly kind: "refused"; readonly reason: Refusal };

/** Where a cell stands, for sentences. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  /** Where a file may hold more than the sheet that is judged. */
  readonly sheet?: string;
}

const value = <Value>(found: Value): Judged<Value> => ({ kind: "value", value: found });
const refused = (reason: Refusal): Judged<never> => ({ kind: "refused", reason });

/**
 * A number of an indicator, null where the cell is empty: empty is never zero.
 *
 * @param isPercent - whether it stands there as a fraction
 */
export function judgeNumber(
  cell: ReturnedCell,
  isPercent: boolean,
  indicator: Indicator,
  place: CellPlace,
): Judged<number | null> {
  const notNumber = notANumber(cell, place);
  if (notNumber) return refused(notNumber);
  if (typeof cell.value !== "number") return value(null);
  const meant = isPercent ? asPercent(cell.value) : cell.value;
  const { min, max } = indicator;
  if (!Number.isNaN(withinLimits(meant, min, max))) return value(cell.value);
  return refused({ code: "outOfRange", ...where(place), found: meant, lowest: min, highest: max });
}

export function judgeYear(cell: ReturnedCell, place: CellPlace): Judged<number> {
  const notNumber = notANumber(cell, place);
  if (notNumber) return refused(notNumber);
  if (typeof cell.value !== "number") return refused({ code: "noYear", cell: where(place).cell });
  const year = cell.value;
  if (Number.isInteger(year) && year >= LOWEST_YEAR && year <= HIGHEST_YEAR) return value(year);
  return refused({ code: "badYear", ...where(place), found: year, lowest: LOWEST_YEAR, highest: HIGHEST_YEAR });
}

export function judgeCluster(cell: ReturnedCell, place: CellPlace): Judged<string | number> {
  const computed = formulaFault(cell, place);
  if (computed) return refused(computed);
  const found = cell.value;
  if (isBlank(found)) return refused({ code: "noCluster", cell: where(place).cell });
  const date = dateFault(cell, place);
  if (date) return refused(date);
  if (typeof found === "number") return value(found);
  if (typeof found !== "string") return refused(wrongKind(found, place));
  return found.length <= LONGEST_NAME
    ? value(found)
    : refused({ code: "longName", cell: where(place).cell, most: LONGEST_NAME });
}

/** A source or a remark: whatever was typed, as text; "" where nothing was. */
export function judgeText(cell: ReturnedCell, place: CellPlace): Judged<string> {
  const computed = formulaFault(cell, place);
  if (computed) return refused(computed);
  if (isBlank(cell.value)) return value("");
  if (isCellError(cell.value)) return refused(wrongKind(cell.value, place));
  const text = cell.isDate && typeof cell.value === "number" ? dayOf(cell.value) : cellText(cell.value).trim();
  return text.length <= LONGEST_TEXT
    ? value(text)
    : refused({ code: "longText", cell: where(place).cell, most: LONGEST_TEXT });
}

/** Why a cell is no number, where it holds anything. */
export function notANumber(cell: ReturnedCell, place: CellPlace): Refusal | undefined {
  const computed = formulaFault(cell, place);
  if (computed || isBlank(cell.value)) return computed;
  if (typeof cell.value === "number") return dateFault(cell, place);
  const isNumberText = typeof cell.value === "string" && looksLikeNumber(cell.value);
  return isNumberText
    ? { code: "numberAsText", ...where(place), found: shortened(cellText(cell.value)) }
    : wrongKind(cell.value, place);
}

/** Excel makes a date of what looks like one, such as 3/4: nobody can tell which number was meant. */
export function dateFault({ value, isDate }: ReturnedCell, place: CellPlace): Refusal | undefined {
  return isDate && typeof value === "number" ? { code: "dateValue", ...where(place), found: dayOf(value) } : undefined;
}

export function wrongKind(found: ReturnedCell["value"], place: CellPlace): Refusal {
  const code = isCellError(found) ? "errorValue" : typeof found === "boolean" ? "truthValue" : "text";
  return { code, ...where(place), found: shortened(cellText(found)) };
}

/** A link into another file (also by DDE), or a function that asks a server. */
const leadsOutside = /\[[^[\]]*\][^[\]]*!|\||:\/\/|\b(?:WEBSERVICE|RTD|IMAGE)\s*\(/iu;

/** A formula is refused whatever it gives: its result may be another one tomorrow. */
export function formulaFault({ formula }: ReturnedCell, place: CellPlace): Refusal | undefined {
  if (formula === undefined) return undefined;
  return {
    code: leadsOutside.test(formula) ? "externalLink" : "formula",
    ...where(place),
    found: shortened(formula),
  };
}

/** The cell and the column that a sentence names. */
export const where = ({ row, column, header, sheet }: CellPlace): { cell: string; column: string } => ({
  cell: sheet === undefined ? cellName(column, row) : `${quotedSheet(sheet)}!${cellName(column, row)}`,
  column: header,
});

export const shortened = (text: string): string =>
  text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
