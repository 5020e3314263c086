import type { Cell, Origin } from "../model";
import type { BoundModel } from "./boundModel";
import { calendarDay } from "./periods/calendar";
import { readPeriods, type Period, type Periods } from "./periods/readPeriods";

/** A number may be so many years older than the newest period before it is named. */
const MOST_YEARS = 3;

/** Official or empirical numbers of a model that are older than the data they judge. */
export interface StaleNumbers {
  readonly newest: Period["label"];
  /** Code of the indicator and when its number is, each once, in model order. */
  readonly numbers: readonly { readonly code: string; readonly asOf: string }[];
}

/**
 * The numbers that an official or empirical source gives and that are more than three years older than the newest period.
 * They are compared by months where both name one, else by years. No clock: the answer hangs on the periods alone.
 */
export function staleNumbers(
  { model }: BoundModel,
  cells: readonly Cell[],
  isDateAt?: (row: number) => boolean,
): StaleNumbers | undefined {
  const periods = readPeriods(cells, isDateAt);
  const newest = periods.periods.at(-1);
  const time = timeOf(periods);
  if (!newest || !time) return undefined;
  const evidence: readonly (Origin & { readonly indicator: string })[] = [
    ...model.floor,
    ...model.type,
    ...[...model.ladders.ID, ...model.ladders.DI].flatMap((stage) => stage.evidence),
  ];
  const stale = evidence.flatMap(({ indicator: code, provenance, asOf = "" }) => {
    const [year, month] = asOf.split("-").map(Number);
    if (!year || !provenance.some((mark) => mark === "O" || mark === "E")) return [];
    const isOld =
      month && time.month
        ? 12 * (time.year - year) + time.month - month > 12 * MOST_YEARS
        : time.year - year > MOST_YEARS;
    return isOld ? [{ code, asOf }] : [];
  });
  const numbers = [...new Map(stale.map((number) => [`${number.code} ${number.asOf}`, number])).values()];
  return numbers.length > 0 ? { newest: newest.label, numbers } : undefined;
}

/** Year and, where the form has one, last month of the newest period; undefined where periods are no years. */
function timeOf({ form, newest }: Periods): { readonly year: number; readonly month?: number } | undefined {
  if (newest === undefined) return undefined;
  switch (form) {
    case "number":
      return newest <= 9999 ? { year: Math.floor(newest) } : undefined;
    case "halfYear":
      return { year: Math.floor(newest / 2), month: 6 * ((newest % 2) + 1) };
    case "quarter":
      return { year: Math.floor(newest / 4), month: 3 * ((newest % 4) + 1) };
    case "month":
      return { year: Math.floor(newest / 12), month: (newest % 12) + 1 };
    case "day":
      return calendarDay(newest);
    case "label":
      return undefined;
  }
}
