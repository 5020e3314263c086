import { assessmentHeader, translatorFor, type ResultCell } from "../../i18n";
import { sheetPart, blockName, cellName } from "../../spreadsheet/address";
import { quotedText } from "../../spreadsheet/writtenText";
import { formula, type Draft, type DraftCell } from "../generatedSheet/draft";
import type { ReportInput } from "./reportInput";

const measures = ["verdict", "index", "reached", "maturity", "s1", "s3", "coverage"] as const;
export type ReportColumn = (typeof measures)[number];

/** The table of results on a report: the cluster's name, then the columns of the assessment table. */
export class ReportTable {
  private readonly at: ReadonlyMap<string, number>;
  readonly columns: number;
  readonly rows: number;

  constructor(
    private readonly input: ReportInput,
    /** Row of its header, from 0. */
    readonly header: number,
  ) {
    const t = translatorFor(input.language);
    const titles = assessmentHeader(input.language);
    this.columns = titles.length + 1;
    this.rows = input.cells.length - 1;
    this.at = new Map(measures.map((name) => [name, titles.indexOf(t(`columns.assess.${name}`)) + 1]));
  }

  column(name: ReportColumn): number {
    return this.at.get(name) ?? 0;
  }

  get first(): number {
    return this.header + 1;
  }

  /** All cells of a column, as a formula names them. */
  area(name: ReportColumn): string {
    return blockName({ row: this.first, column: this.column(name), rows: this.rows, columns: 1 });
  }

  cell(name: ReportColumn, row: number): string {
    return cellName(this.column(name), this.first + row);
  }

  /** The numbers of a column among the results that were assessed; NaN where there is none. */
  values(name: ReportColumn): ResultCell[] {
    return this.input.cells.slice(1).map((row) => row[this.column(name) - 1] ?? "");
  }
}

/** A live formula, or its value where the report is frozen. */
export function formulaOrValue(input: ReportInput, text: string, value: DraftCell): DraftCell {
  return input.form === "live" ? formula(text) : value;
}

/** Puts names and results below a header row. */
export function addResults(draft: Draft, input: ReportInput, table: ReportTable, nameColumns: readonly number[]): void {
  const t = translatorFor(input.language);
  draft.put(table.header, 0, [t("report.cluster")]);
  input.names.forEach((name, row) => {
    draft.put(table.first + row, 0, [formulaOrValue(input, nameFormula(input, nameColumns, row), name)]);
  });
  if (input.form === "live") draft.put(table.header, 1, [formula(input.formula)]);
  else input.cells.forEach((row, at) => draft.put(table.header + at, 1, row.map(textOfTruth)));
  draft.style({ row: table.header, column: 0, rows: 1, columns: table.columns }, "header");
  const format = (name: ReportColumn, columns: number, numberFormat: string): void => {
    const place = { column: table.column(name), columns };
    draft.format({ row: table.first, rows: table.rows, ...place }, numberFormat);
    draft.style({ row: table.header, rows: 1, ...place }, "overNumbers");
  };
  format("index", 3, "0.00");
  format("reached", 1, "0");
  format("maturity", 1, "0.00");
  format("s1", table.column("s3") - table.column("s1") + 1, "0.0");
  format("coverage", 1, "0%");
}

const textOfTruth = (cell: ResultCell): DraftCell => (typeof cell === "boolean" ? String(cell) : cell);

/** The first text of the row in a column without an indicator. */
function nameFormula({ source }: ReportInput, nameColumns: readonly number[], row: number): string {
  const sheet = sheetPart(source.address);
  const cells = nameColumns.map(
    (column) => `${sheet}${cellName(source.block.column + column, source.block.row + 1 + row)}`,
  );
  return `=${cells.reduceRight((rest, cell) => `IF(ISTEXT(${cell}),${cell},${rest})`, quotedText(""))}`;
}

/** How many rows have a text in a column. */
export const countOf = (table: ReportTable, text: string): string =>
  `=SUMPRODUCT(--(${table.area("verdict")}=${quotedText(text)}))`;
