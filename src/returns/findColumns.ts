import { bindModel, indicatorUnder } from "../assessment";
import { cellText, comparableHeader, isBlank, type Cell, type Model } from "../model";
import { cellName } from "../spreadsheet/address";
import { underHeader, type TemplateLabels } from "./templateLayout";
import type { Refusal } from "./verdict";

/** Where the columns of the template stand on a returned sheet. */
export interface TemplateColumns {
  readonly cluster: number;
  readonly year: number;
  /** Per indicator of the model. */
  readonly indicators: readonly number[];
  readonly firstRow: number;
  /** Headers that are none of the template's. */
  readonly extra: readonly string[];
}

export type ColumnReading =
  | { readonly kind: "read"; readonly columns: TemplateColumns }
  | { readonly kind: "refused"; readonly reasons: readonly [Refusal, ...Refusal[]] };

/** Finds the header row and every column by its header, and checks that the rows below it are those of the template. */
export function findColumns(cells: readonly (readonly Cell[])[], model: Model, labels: TemplateLabels): ColumnReading {
  const bound = bindModel(model);
  const keys = new Map(
    (["cluster", "year"] as const).flatMap((key) =>
      labels[key].map((label) => [comparableHeader(label), key] as const),
    ),
  );
  // Codes tell the header row, not names: those stand in the row below, too.
  const codes = model.indicators.map(({ code }) => comparableHeader(code));
  const header = headerRowOf(cells, new Set([...keys.keys(), ...codes]));
  const row = cells[header] ?? [];
  const found = new Map<string, number[]>();
  const extra: string[] = [];
  row.forEach((cell, column) => {
    if (isBlank(cell)) return;
    const indicator = model.indicators[indicatorUnder(bound, cell) ?? -1];
    const name = keys.get(comparableHeader(cellText(cell))) ?? indicator?.code;
    if (name === undefined) extra.push(cellText(cell));
    else found.set(name, [...(found.get(name) ?? []), column]);
  });
  const wanted = ["cluster", "year", ...model.indicators.map(({ code }) => code)];
  const reasons = wanted.flatMap((name): Refusal[] => {
    const columns = found.get(name) ?? [];
    const column = name === "cluster" || name === "year" ? inAllLanguages(labels[name]) : name;
    if (columns.length === 0) return [{ code: "missingColumn", column }];
    if (columns.length === 1) return [];
    return [{ code: "repeatedColumn", column, cells: columns.map((at) => cellName(at, header)) }];
  });
  const place = (name: string): number => found.get(name)?.[0] ?? -1;
  if (place("cluster") >= 0) reasons.push(...labelFaults(cells, header, place("cluster"), labels));
  const [first, ...others] = reasons;
  if (first) return { kind: "refused", reasons: [first, ...others] };
  return {
    kind: "read",
    columns: {
      cluster: place("cluster"),
      year: place("year"),
      indicators: model.indicators.map(({ code }) => place(code)),
      firstRow: header + 1 + underHeader.length,
      extra,
    },
  };
}

/** Without its labelled rows under the header, nobody knows where the entries begin. */
function labelFaults(
  cells: readonly (readonly Cell[])[],
  header: number,
  column: number,
  { under }: TemplateLabels,
): Refusal[] {
  return underHeader.flatMap((label, at): Refusal[] => {
    const row = header + 1 + at;
    const found = cellText(cells[row]?.[column] ?? null);
    const expected = under[label];
    if (expected.some((text) => comparableHeader(text) === comparableHeader(found))) return [];
    return [{ code: "layoutChanged", cell: cellName(column, row), expected: inAllLanguages(expected), found }];
  });
}

/** A sentence may be read in another language than the template's. */
const inAllLanguages = (labels: readonly string[]): string => labels.join(" / ");

/** The row with the most of the wanted headers, in the form in which they are compared; -1 where there is none. */
function headerRowOf(cells: readonly (readonly unknown[])[], wanted: ReadonlySet<string>): number {
  let [best, most] = [-1, 0];
  cells.forEach((row, at) => {
    const count = row.filter((cell) => typeof cell === "string" && wanted.has(comparableHeader(cell))).length;
    if (count > most) [best, most] = [at, count];
  });
  return best;
}
