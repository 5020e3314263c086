import { bindModel, indicatorUnder } from "../assessment";
import { cellText, comparableHeader, isBlank, type Cell, type Indicator, type Model } from "../model";
import { cellName } from "../spreadsheet/address";
import { underHeader, type TemplateLabels } from "./templateLayout";
import type { Refusal } from "./verdict";

/** Where the columns of the template stand on a returned sheet. */
export interface TemplateColumns {
  readonly cluster: number;
  readonly year: number;
  /** Per indicator of the model; -1 where the template does not ask for it. */
  readonly indicators: readonly number[];
  /** The same of what is asked beside a value; -1 where nothing is. */
  readonly sources: readonly number[];
  readonly remarks: readonly number[];
  readonly header: number;
  readonly firstRow: number;
  /** Headers that are none of the template's. */
  readonly extra: readonly string[];
}

export type ColumnReading =
  | { readonly kind: "read"; readonly columns: TemplateColumns }
  | { readonly kind: "refused"; readonly reasons: readonly [Refusal, ...Refusal[]] };

/** Finds the header row and every column by its header, and checks that the rows below it are those of the template. */
export function findColumns(
  cells: readonly (readonly Cell[])[],
  model: Model,
  labels: TemplateLabels,
  asked: readonly Indicator[] = model.indicators,
): ColumnReading {
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
  const beside = besideValues(asked, labels);
  const extra: string[] = [];
  row.forEach((cell, column) => {
    if (isBlank(cell)) return;
    const indicator = model.indicators[indicatorUnder(bound, cell) ?? -1];
    const key = comparableHeader(cellText(cell));
    const name =
      keys.get(key) ?? beside.get(key) ?? (indicator && asked.includes(indicator) ? indicator.code : undefined);
    if (name === undefined) extra.push(cellText(cell));
    else found.set(name, [...(found.get(name) ?? []), column]);
  });
  const wanted = ["cluster", "year", ...asked.map(({ code }) => code)];
  const reasons = wanted.flatMap((name): Refusal[] => {
    const columns = found.get(name) ?? [];
    const column = name === "cluster" || name === "year" ? inAllLanguages(labels[name]) : name;
    if (columns.length === 0) return [{ code: "missingColumn", column }];
    if (columns.length === 1) return [];
    return [{ code: "repeatedColumn", column, cells: columns.map((at) => cellName(at, header)) }];
  });
  const place = (name: string): number => found.get(name)?.[0] ?? -1;
  const under = labelsUnder(cells, header, place("cluster"), labels);
  if (place("cluster") >= 0) reasons.push(...under.faults);
  const [first, ...others] = reasons;
  if (first) return { kind: "refused", reasons: [first, ...others] };
  return {
    kind: "read",
    columns: {
      cluster: place("cluster"),
      year: place("year"),
      indicators: model.indicators.map(({ code }) => place(code)),
      sources: model.indicators.map(({ code }) => place(besideName(code, "source"))),
      remarks: model.indicators.map(({ code }) => place(besideName(code, "remark"))),
      header,
      firstRow: under.firstRow,
      extra,
    },
  };
}

const besideName = (code: string, what: "source" | "remark"): string => `${code} ${what}`;

/** Headers of what is asked beside the values, in the form in which they are compared. */
function besideValues(asked: readonly Indicator[], labels: TemplateLabels): ReadonlyMap<string, string> {
  return new Map(
    asked.flatMap(({ code }) =>
      (["source", "remark"] as const).flatMap((what) =>
        labels[what].map((label) => [comparableHeader(`${code} ${label}`), besideName(code, what)] as const),
      ),
    ),
  );
}

/** Rows that somebody inserted among the labelled ones, at most. */
const MOST_INSERTED = 5;

/** The labelled rows under the header: without them nobody knows where the entries begin. Empty rows between them do no harm. */
function labelsUnder(
  cells: readonly (readonly Cell[])[],
  header: number,
  column: number,
  { under }: TemplateLabels,
): { readonly faults: readonly Refusal[]; readonly firstRow: number } {
  const textAt = (row: number): string => cellText(cells[row]?.[column] ?? null);
  let row = header + 1;
  const faults = underHeader.flatMap((label): Refusal[] => {
    for (let inserted = 0; inserted < MOST_INSERTED && (cells[row] ?? []).every(isBlank); inserted += 1) row += 1;
    const [found, at, expected] = [textAt(row), row, under[label]];
    row += 1;
    if (expected.some((text) => comparableHeader(text) === comparableHeader(found))) return [];
    return [{ code: "layoutChanged", cell: cellName(column, at), expected: inAllLanguages(expected), found }];
  });
  return { faults, firstRow: row };
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
