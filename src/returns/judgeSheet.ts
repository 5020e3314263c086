import { formatsCount, largestFractionInRange } from "../assessment";
import { cellText, isBlank, type Indicator, type Model } from "../model";
import { findColumns, type TemplateColumns } from "./findColumns";
import { judgeCluster, judgeNumber, judgeYear, type Judged } from "./judgeCells";
import type { PanelRow, ReturnedCell, ReturnedSheet } from "./returnedSheet";
import { rowKey } from "./rowKey";
import { underHeader, type TemplateLabels } from "./templateLayout";
import type { Refusal, Remark, SheetReading } from "./verdict";

/** A file with more faults than these has one cause; the rest are counted. */
const MOST_REASONS = 60;

const EMPTY: ReturnedCell = { value: null, formula: undefined, isPercent: false, isDate: false };

/**
 * Judges a returned sheet anew, cell by cell: pasting defeats the validation in the template. One fault refuses the file
 * as a whole, so that no half of an office's answer stands in the panel.
 */
export function judgeSheet(sheet: ReturnedSheet, model: Model, labels: TemplateLabels): SheetReading {
  const reading = findColumns(
    sheet.cells.map((row) => row.map(({ value }) => value)),
    model,
    labels,
  );
  if (reading.kind === "refused") return reading;
  const { columns } = reading;
  const { rows, positions, reasons } = judgeRows(sheet, model, columns);
  const all: Refusal[] = [
    ...mergedFaults(sheet, columns),
    ...reasons,
    ...repeatedRows(rows, positions),
    ...(rows.length === 0 && reasons.length === 0 ? [{ code: "noRows" } as const] : []),
  ];
  const [first, ...others] = all;
  if (!first) return { kind: "read", rows, remarks: remarksOn(sheet, { rows, positions }, columns, model) };
  const rest = others.slice(0, MOST_REASONS - 1);
  const more = others.length - rest.length;
  return { kind: "refused", reasons: [first, ...rest, ...(more > 0 ? [{ code: "more", count: more } as const] : [])] };
}

interface JudgedRows {
  readonly rows: readonly PanelRow[];
  /** Row of the sheet, as Excel counts it, of each row. */
  readonly positions: readonly number[];
  readonly reasons: readonly Refusal[];
}

function judgeRows(sheet: ReturnedSheet, model: Model, columns: TemplateColumns): JudgedRows {
  const rows: PanelRow[] = [];
  const positions: number[] = [];
  const reasons: Refusal[] = [];
  const all = [columns.cluster, columns.year, ...columns.indicators];
  const entries = sheet.cells.slice(columns.firstRow);
  const byFormat = model.indicators.map((indicator, position) =>
    formatsCount(indicator, entries.length, (row) => entries[row]?.[columns.indicators[position] ?? -1]?.value),
  );
  const headers = sheet.cells[columns.firstRow - 1 - UNDER] ?? [];
  const keep = <Value>(judged: Judged<Value>): Value | undefined => {
    if (judged.kind === "value") return judged.value;
    reasons.push(judged.reason);
    return undefined;
  };
  entries.forEach((cells, below) => {
    const at = (column: number): ReturnedCell => cells[column] ?? EMPTY;
    if (all.every((column) => isBlank(at(column).value) && at(column).formula === undefined)) return;
    const isPercent = model.indicators.map(
      (_, position) => byFormat[position] === true && at(columns.indicators[position] ?? -1).isPercent,
    );
    const row = columns.firstRow + below;
    const place = (column: number) => ({ row, column, header: cellText(headers[column]?.value ?? null) });
    const cluster = keep(judgeCluster(at(columns.cluster), place(columns.cluster)));
    const year = keep(judgeYear(at(columns.year), place(columns.year)));
    const values = model.indicators.map((indicator, position) => {
      const column = columns.indicators[position] ?? -1;
      return keep(judgeNumber(at(column), isPercent[position] === true, indicator, place(column))) ?? null;
    });
    if (cluster === undefined || year === undefined) return;
    rows.push({ cluster, year, values, isPercent });
    positions.push(row + 1);
  });
  return { rows, positions, reasons };
}

/** Rows between the header row and the first entry. */
const UNDER = underHeader.length;

function mergedFaults({ merged }: ReturnedSheet, { firstRow }: TemplateColumns): Refusal[] {
  return merged
    .filter((address) => Math.max(...[...address.matchAll(/\d+/gu)].map(([row]) => Number(row))) > firstRow)
    .map((address) => ({ code: "merged", address }));
}

function repeatedRows(rows: readonly PanelRow[], positions: readonly number[]): Refusal[] {
  const found = new Map<string, { row: PanelRow; at: number[] }>();
  rows.forEach((row, position) => {
    const key = rowKey(row.cluster, row.year);
    const entry = found.get(key) ?? { row, at: [] };
    entry.at.push(positions[position] ?? 0);
    found.set(key, entry);
  });
  return [...found.values()]
    .filter(({ at }) => at.length > 1)
    .map(({ row, at }) => ({ code: "repeatedRow", cluster: String(row.cluster), year: row.year, rows: at }));
}

function remarksOn(
  sheet: ReturnedSheet,
  { rows, positions }: Pick<JudgedRows, "rows" | "positions">,
  columns: TemplateColumns,
  { indicators }: Model,
): Remark[] {
  const remarks: Remark[] = [];
  if (sheet.isHidden) remarks.push({ code: "hiddenTemplate", sheet: sheet.name });
  const hidden = positions.filter((row) => sheet.hiddenRows?.has(row - 1));
  if (hidden.length > 0) remarks.push({ code: "hiddenRows", rows: hidden });
  if (columns.extra.length > 0) remarks.push({ code: "extraColumns", headers: columns.extra });
  const count = rows.reduce((sum, { values }) => sum + values.filter((value) => value === null).length, 0);
  if (count > 0) remarks.push({ code: "gaps", count, of: rows.length * indicators.length });
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
