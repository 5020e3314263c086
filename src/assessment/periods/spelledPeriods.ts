import { cellText, cleanText, isCellError, tidyText, type Cell } from "../../model";
import { calendarDay, wholeDates, type CalendarDay, type WholeDates } from "./calendar";
import { hasMark, readPeriod, readSeason, type PeriodForm, type ReadPeriod } from "./periodForms";

/** What a period is called: a number (a year), or a text such as "2022Q1". */
export type PeriodLabel = number | string;

/** One row's period as it was written, read by itself and in the light of the others. */
export type SpelledPeriod =
  | { readonly kind: "none" }
  | ({ readonly kind: "read"; readonly label: PeriodLabel; readonly fromNumber: boolean } & ReadPeriod)
  /** A period with a mark behind it. */
  | { readonly kind: "marked"; readonly label: string; readonly key: string }
  /** A label without a form. */
  | { readonly kind: "label"; readonly label: string; readonly key: string };

type Read = Extract<SpelledPeriod, { readonly kind: "read" }>;

/** 18 May 1927. A smaller number in a cell formatted as a date is the year that somebody typed. */
const FIRST_DAY = 10_000;

/** Whether the format of its cell may make a number a day. */
export const mayBeDay = (cell: Cell): cell is number => typeof cell === "number" && cell >= FIRST_DAY;

/** Numbers in this range may be days that Excel keeps as numbers: 1954 to 2119. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/**
 * Reads the period of every row. What one of them means may depend on the others: "2010-11" is a year where all labels are
 * such, else a month; a number may be a day; days are years, quarters or months where all of them are whole.
 *
 * @param isDateAt - whether the cell of a row shows a date
 */
export function spelledPeriods(cells: readonly Cell[], isDateAt: (row: number) => boolean): SpelledPeriod[] {
  // A panel of many clusters writes the same few texts again and again.
  const texts = new Map<string, SpelledPeriod>();
  const alone = cells.map((cell, row) => {
    if (typeof cell !== "string") return spelledAlone(cell, isDateAt(row));
    const period = texts.get(cell) ?? spelledAlone(cell, false);
    texts.set(cell, period);
    return period;
  });
  return withWholeDates(withSerials(withSeasons(alone)));
}

/** Whether a cell is a word that writes no period of any form, as the header of a column does. */
export function isNoPeriod(cell: Cell): boolean {
  return spelledAlone(cell, false).kind === "label";
}

function spelledAlone(cell: Cell, isDate: boolean): SpelledPeriod {
  if (typeof cell === "number") {
    if (!isDate || !mayBeDay(cell))
      return { kind: "read", form: "number", value: cell, label: cell, fromNumber: false };
    return { kind: "read", form: "day", value: Math.floor(cell), label: "", fromNumber: false };
  }
  const key = isCellError(cell) ? "" : cleanText(cellText(cell));
  if (key === "") return { kind: "none" };
  const read = readPeriod(key);
  const label = tidyText(cellText(cell));
  if (!read) return { kind: hasMark(key) ? "marked" : "label", label, key };
  const isPlain = read.form === "number" && !key.endsWith("年") && !key.endsWith("年度");
  return { kind: "read", ...read, label: isPlain ? read.value : label, fromNumber: false };
}

/** Years written 2010-11 are years where every label is one; a mark behind one of them changes nothing. */
function withSeasons(periods: readonly SpelledPeriod[]): readonly SpelledPeriod[] {
  const isOther = (period: SpelledPeriod): boolean => isNamed(period) && seasonIn(period) === undefined;
  if (periods.some(isOther)) return periods;
  return periods.map((period) => {
    const year = isNamed(period) ? seasonIn(period) : undefined;
    if (year === undefined || !isNamed(period)) return period;
    return { kind: "read", form: "number", value: year, label: period.label, fromNumber: false };
  });
}

type Named = Extract<SpelledPeriod, { readonly kind: "read" | "label" }>;

const isNamed = (period: SpelledPeriod): period is Named => period.kind === "read" || period.kind === "label";

function seasonIn({ label }: Named): number | undefined {
  return typeof label === "number" ? undefined : readSeason(cleanText(label));
}

/** Numbers that all look like whole days are days, whatever the format of their cells. */
function withSerials(periods: readonly SpelledPeriod[]): readonly SpelledPeriod[] {
  const serials = distinct(periods.flatMap((period) => (mayBeSerial(period) ? [period.value] : [])));
  if (wholeDates(serials) === undefined) return periods;
  return periods.map((period) =>
    mayBeSerial(period) ? { ...period, form: "day", label: "", fromNumber: true } : period,
  );
}

function mayBeSerial(period: SpelledPeriod): period is Read {
  return (
    period.kind === "read" &&
    period.form === "number" &&
    period.label === period.value &&
    Number.isInteger(period.value) &&
    period.value >= FIRST_SERIAL &&
    period.value <= LAST_SERIAL
  );
}

/** Days become years, quarters or months where all of them are whole; among months a whole month is one. */
function withWholeDates(periods: readonly SpelledPeriod[]): SpelledPeriod[] {
  const days = periods.filter(isDay);
  const months = periods.filter((period) => period.kind === "read" && period.form === "month").length;
  const broken = days.filter(({ value }) => wholeDates([value]) === undefined).length;
  const isAmongMonths = months > 0 && months >= broken;
  const unit = isAmongMonths ? "month" : wholeDates(distinct(days.map(({ value }) => value)));
  return periods.map((period) => {
    if (!isDay(period)) return period;
    const isBroken = isAmongMonths && wholeDates([period.value]) === undefined;
    return { ...period, ...reduced(calendarDay(period.value), isBroken ? undefined : unit, period) };
  });
}

const isDay = (period: SpelledPeriod): period is Read => period.kind === "read" && period.form === "day";

/** A day as the year, quarter or month in which it lies, with the label that is shown for it. */
function reduced(
  { year, month, day }: CalendarDay,
  unit: WholeDates,
  { value }: ReadPeriod,
): { readonly form: PeriodForm; readonly value: number; readonly label: PeriodLabel } {
  const quarter = Math.ceil(month / 3);
  const [written, two] = [String(year).padStart(4, "0"), (part: number): string => String(part).padStart(2, "0")];
  switch (unit) {
    case "year":
      return { form: "number", value: year, label: year };
    case "quarter":
      return { form: "quarter", value: 4 * year + quarter - 1, label: `${written}Q${quarter}` };
    case "month":
      return { form: "month", value: 12 * year + month - 1, label: `${written}-${two(month)}` };
    case undefined:
      return { form: "day", value, label: `${written}-${two(month)}-${two(day)}` };
  }
}

const distinct = (values: readonly number[]): number[] => [...new Set(values)];
