import type { Model } from "../model";
import { findColumns } from "./findColumns";
import type { Asked } from "./findTemplate";
import { judgeRows, type JudgedRow } from "./judgeRows";
import { remarksOn } from "./remarksOn";
import type { ReturnedSheet } from "./returnedSheet";
import { rowKey } from "./rowKey";
import { senderOf } from "./sender";
import { mergedFaults, settleRows, type FaultOfRows } from "./settleRows";
import type { TemplateLabels } from "./templateLayout";
import type { GoodRows, Refusal, SheetReading } from "./verdict";

/**
 * Judges a returned sheet anew, cell by cell: pasting defeats the validation in the template. One fault refuses the file
 * as a whole, so that no half of an office's answer stands in the panel unasked; its other rows are told apart.
 *
 * @param asked - what the template asks for; by default what those of the first version did
 */
export function judgeSheet(
  sheet: ReturnedSheet,
  model: Model,
  labels: TemplateLabels,
  asked: Asked = { template: 1, indicators: model.indicators },
): SheetReading {
  const values = sheet.cells.map((row) => row.map(({ value }) => value));
  const sender = senderOf(values, labels);
  const reading = findColumns(values, model, labels, asked.indicators);
  if (reading.kind === "refused") return { ...reading, ...sender };
  const { columns } = reading;
  const rows = judgeRows(sheet, model, columns);
  const merged = mergedFaults(sheet, columns.firstRow);
  const repeated = repeatedRows(rows);
  const isUnfilled = ({ row, reasons }: JudgedRow): boolean =>
    asked.template > 1 &&
    reasons.length === 0 &&
    row !== undefined &&
    row.beside === undefined &&
    row.values.every((value) => value === null);
  const filled = rows.filter((row) => !isUnfilled(row));
  const unfilled = rows.filter(isUnfilled).map(({ position }) => position);
  const all: Refusal[] = [
    ...merged.map(({ reason }) => reason),
    ...rows.flatMap(({ reasons }) => reasons),
    ...repeated.map(({ reason }) => reason),
    ...(filled.length === 0 ? [{ code: "noRows" } as const] : []),
  ];
  const faulty = new Set([...merged, ...repeated].flatMap(({ positions }) => positions));
  const good = filled.filter(({ reasons, position }) => reasons.length === 0 && !faulty.has(position));
  const rest: GoodRows = {
    rows: good.flatMap(({ row }) => (row ? [row] : [])),
    remarks: [
      ...(unfilled.length > 0 ? [{ code: "unfilled", rows: unfilled } as const] : []),
      ...remarksOn(sheet, good, columns, model),
    ],
  };
  return settleRows({ reasons: all, good: rest, sender });
}

function repeatedRows(rows: readonly JudgedRow[]): FaultOfRows[] {
  const found = new Map<string, { cluster: string; year: number; rows: number[] }>();
  for (const { row, position } of rows) {
    if (!row) continue;
    const key = rowKey(row.cluster, row.year);
    const entry = found.get(key) ?? { cluster: String(row.cluster), year: row.year, rows: [] };
    entry.rows.push(position);
    found.set(key, entry);
  }
  return [...found.values()]
    .filter(({ rows: positions }) => positions.length > 1)
    .map((entry) => ({ reason: { code: "repeatedRow", ...entry }, positions: entry.rows }));
}
