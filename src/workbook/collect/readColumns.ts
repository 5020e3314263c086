import type { Refusal } from "../../returns";
import { bindModel } from "../../assessment";
import { translatorFor } from "../../i18n";
import { cellText, comparableHeader, isBlank, languages, type Cell, type Model } from "../../model";
import { cellName } from "../../spreadsheet/address";
import { underHeader } from "../template/layout";
import { headerRowOf } from "./findTemplate";

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
export function readTemplateColumns(cells: readonly (readonly Cell[])[], model: Model): ColumnReading {
  const { indicatorOfHeader } = bindModel(model);
  const keys = keyHeaders();
  // Codes tell the header row, not names: those stand in the row below, too.
  const codes = model.indicators.map(({ code }) => comparableHeader(code));
  const header = headerRowOf(cells, new Set([...keys.keys(), ...codes]));
  const row = cells[header] ?? [];
  const found = new Map<string, number[]>();
  const extra: string[] = [];
  row.forEach((cell, column) => {
    if (isBlank(cell)) return;
    const text = comparableHeader(cellText(cell));
    const indicator = model.indicators[indicatorOfHeader.get(text) ?? -1];
    const name = keys.get(text) ?? indicator?.code;
    if (name === undefined) extra.push(cellText(cell));
    else found.set(name, [...(found.get(name) ?? []), column]);
  });
  const wanted = ["cluster", "year", ...model.indicators.map(({ code }) => code)];
  const reasons = wanted.flatMap((name): Refusal[] => {
    const columns = found.get(name) ?? [];
    const column = shownName(name);
    if (columns.length === 0) return [{ code: "missingColumn", column }];
    if (columns.length === 1) return [];
    return [{ code: "repeatedColumn", column, cells: columns.map((at) => cellName(at, header)) }];
  });
  const place = (name: string): number => found.get(name)?.[0] ?? -1;
  if (place("cluster") >= 0) reasons.push(...labelFaults(cells, header, place("cluster")));
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
function labelFaults(cells: readonly (readonly Cell[])[], header: number, column: number): Refusal[] {
  return underHeader.flatMap((label, at): Refusal[] => {
    const row = header + 1 + at;
    const found = cellText(cells[row]?.[column] ?? null);
    const expected = languages.map((language) => translatorFor(language)(`template.under.${label}`));
    if (expected.some((text) => comparableHeader(text) === comparableHeader(found))) return [];
    return [{ code: "layoutChanged", cell: cellName(column, row), expected: expected.join(" / "), found }];
  });
}

/** The headers of the two columns that name a row, in every language. */
function keyHeaders(): Map<string, "cluster" | "year"> {
  return new Map(
    languages.flatMap((language) =>
      (["cluster", "year"] as const).map((key) => [comparableHeader(translatorFor(language)(`template.${key}`)), key]),
    ),
  );
}

/** The keys are called in both languages: the sentence may be read in another one than the template's. */
function shownName(name: string): string {
  if (name !== "cluster" && name !== "year") return name;
  return languages.map((language) => translatorFor(language)(`template.${name}`)).join(" / ");
}
