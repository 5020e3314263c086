import { largestFractionInRange } from "../assessment";
import type { Indicator, Model } from "../model";
import type { TemplateColumns } from "./findColumns";
import type { JudgedRow } from "./judgeRows";
import type { PanelRow, ReturnedSheet } from "./returnedSheet";
import type { Remark } from "./verdict";

/** What is worth telling about rows that are taken. */
export function remarksOn(
  sheet: ReturnedSheet,
  taken: readonly JudgedRow[],
  columns: TemplateColumns,
  { indicators }: Model,
): Remark[] {
  const rows = taken.flatMap(({ row }) => (row ? [row] : []));
  const isAsked = (at: number): boolean => (columns.indicators[at] ?? -1) >= 0;
  const remarks: Remark[] = [];
  if (sheet.isHidden) remarks.push({ code: "hiddenTemplate", sheet: sheet.name });
  const hidden = taken.map(({ position }) => position).filter((row) => sheet.hiddenRows?.has(row - 1));
  if (hidden.length > 0) remarks.push({ code: "hiddenRows", rows: hidden });
  if (columns.extra.length > 0) remarks.push({ code: "extraColumns", headers: columns.extra });
  const count = rows.reduce(
    (sum, { values }) => sum + values.filter((value, at) => value === null && isAsked(at)).length,
    0,
  );
  const asked = indicators.filter((_, at) => isAsked(at)).length;
  if (count > 0) remarks.push({ code: "gaps", count, of: rows.length * asked });
  const codes = (holds: (indicator: Indicator, at: number) => boolean): string[] =>
    indicators.filter(holds).map(({ code }) => code);
  const percents = codes((_, at) => rows.some(({ values, isPercent }) => isPercent[at] && values[at] !== null));
  if (percents.length > 0) remarks.push({ code: "percentCells", columns: percents });
  const fractions = codes((indicator, at) => areFractions(rows, indicator, at));
  if (fractions.length > 0) remarks.push({ code: "fractions", columns: fractions });
  return remarks;
}

/** A whole column of percentages none of which is above one: perhaps shares were entered. */
function areFractions(rows: readonly PanelRow[], indicator: Indicator, at: number): boolean {
  if (largestFractionInRange(indicator) === undefined) return false;
  const values = rows.flatMap(({ values, isPercent }) => (isPercent[at] ? [] : [values[at] ?? 0]));
  return values.some((value) => value !== 0) && values.every((value) => Math.abs(value) <= 1);
}
