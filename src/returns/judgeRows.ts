import { formatsCount } from "../assessment";
import { cellText, isBlank, type Model } from "../model";
import type { TemplateColumns } from "./findColumns";
import { judgeCluster, judgeNumber, judgeText, judgeYear, type Judged } from "./judgeCells";
import type { PanelRow, ReturnedCell, ReturnedSheet, ValueRemark } from "./returnedSheet";
import type { Refusal } from "./verdict";

const EMPTY: ReturnedCell = { value: null, formula: undefined, isPercent: false, isDate: false };

/** A row with an entry, once it is judged. */
export interface JudgedRow {
  /** Row of the sheet, as Excel counts it. */
  readonly position: number;
  /** Undefined where nobody can tell which cluster or year it speaks of. */
  readonly row: PanelRow | undefined;
  readonly reasons: readonly Refusal[];
}

/** Judges the rows below the header, one by one; those without any entry are passed over. */
export function judgeRows(sheet: ReturnedSheet, model: Model, columns: TemplateColumns): JudgedRow[] {
  const all = [columns.cluster, columns.year, ...columns.indicators, ...columns.sources, ...columns.remarks];
  const entries = sheet.cells.slice(columns.firstRow);
  const columnOf = (position: number): number => columns.indicators[position] ?? -1;
  const byFormat = model.indicators.map((indicator, position) =>
    formatsCount(indicator, entries.length, (row) => entries[row]?.[columnOf(position)]?.value),
  );
  const headers = sheet.cells[columns.header] ?? [];
  return entries.flatMap((cells, below): JudgedRow[] => {
    const at = (column: number): ReturnedCell => cells[column] ?? EMPTY;
    if (all.every((column) => isBlank(at(column).value) && at(column).formula === undefined)) return [];
    const reasons: Refusal[] = [];
    const keep = <Value>(judged: Judged<Value>): Value | undefined => {
      if (judged.kind === "value") return judged.value;
      reasons.push(judged.reason);
      return undefined;
    };
    const isPercent = model.indicators.map(
      (_, position) => byFormat[position] === true && at(columnOf(position)).isPercent,
    );
    const row = columns.firstRow + below;
    const place = (column: number) => ({ row, column, header: cellText(headers[column]?.value ?? null) });
    const text = (column: number): string => keep(judgeText(at(column), place(column))) ?? "";
    const cluster = keep(judgeCluster(at(columns.cluster), place(columns.cluster)));
    const year = keep(judgeYear(at(columns.year), place(columns.year)));
    const values = model.indicators.map((indicator, position) => {
      const column = columnOf(position);
      return keep(judgeNumber(at(column), isPercent[position] === true, indicator, place(column))) ?? null;
    });
    const beside = model.indicators.flatMap(({ code }, position): ValueRemark[] => {
      const [source, remark] = [columns.sources[position] ?? -1, columns.remarks[position] ?? -1].map(text);
      return source || remark ? [{ code, source: source ?? "", remark: remark ?? "" }] : [];
    });
    const isNamed = cluster !== undefined && year !== undefined;
    return [
      {
        position: row + 1,
        reasons,
        row: isNamed ? { cluster, year, values, isPercent, ...(beside.length > 0 ? { beside } : {}) } : undefined,
      },
    ];
  });
}
