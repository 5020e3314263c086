import type { VerdictKind } from "../../assessment";
import {
  assessmentTable,
  labelsFor,
  type AssessmentColumn,
  type AssessmentReading,
  type Labels,
  type ResultCell,
} from "../../results";
import { sheetPart, blockName, cellName } from "../../spreadsheet/address";
import { quotedText } from "../../spreadsheet/writtenText";
import { translatorFor } from "../../texts";
import { formula, type Draft, type DraftCell } from "../generatedSheet/draft";
import { PRINTED_NAME_WIDTH, PRINTED_WIDTHS } from "./printedWidths";
import { formatted, lookOfTable, putTable } from "./putTable";
import type { PartOfSource, ReportInput, TableFunction } from "./reportInput";

const noRemarks = { zeroFromArray: [], percentFromArray: [] };

/** The rows of a table of results, of assessments or of what an engine told; a row without a cluster is blank. */
export interface ReportedRows {
  readonly columns: readonly {
    readonly key: AssessmentColumn;
    readonly header: string;
    readonly width: number;
    readonly format?: string;
  }[];
  readonly names: readonly string[];
  kind(row: number): VerdictKind | undefined;
  cell(name: AssessmentColumn, row: number): ResultCell | undefined;
  cells(row: number): ResultCell[];
}

/** The rows of an assessed table, in the places of the source. */
export function assessedRows({ source, model, dataset, language, clusters }: ReportInput): ReportedRows {
  const results = assessmentTable(model, language);
  const names = Array<string>(source.size).fill("");
  const readings = Array<AssessmentReading | undefined>(source.size).fill(undefined);
  for (const { row, name, assessment } of clusters) {
    names[row] = name;
    const observationOf = (indicator: number) => dataset.observation(row, indicator);
    readings[row] = { assessment, observationOf, remarks: noRemarks };
  }
  return {
    columns: results.columns,
    names,
    kind: (row) => readings[row]?.assessment.kind,
    cell: (name, row) => {
      const reading = readings[row];
      return reading && results.cell(name, reading);
    },
    cells: (row) => {
      const reading = readings[row];
      return reading ? results.row(reading) : results.blank();
    },
  };
}

/** The table of results on a report: the cluster's name, then the columns of the assessment table. */
export class ReportTable {
  private readonly labels: Labels;
  private readonly places: ReadonlyMap<string, number>;
  readonly columns: readonly { readonly header: string; readonly width: number; readonly format?: string }[];

  constructor(
    { model, language, form }: Pick<ReportInput, "model" | "language" | "form">,
    private readonly reported: ReportedRows,
    /** Row of its header, from 0. */
    readonly header: number,
    /** Columns that stand beside the results. */
    private readonly beside = 0,
  ) {
    this.labels = labelsFor(model, language);
    this.places = new Map(reported.columns.map(({ key }, at) => [key, at]));
    const name = { header: translatorFor(language)("report.cluster"), width: 48 };
    this.columns =
      form === "live"
        ? [name, ...reported.columns]
        : [
            { ...name, width: PRINTED_NAME_WIDTH },
            ...reported.columns.map((column) => ({ ...column, width: PRINTED_WIDTHS[column.key] })),
          ];
  }

  get names(): readonly string[] {
    return this.reported.names;
  }

  /** Columns of the results and of what stands beside them. */
  get width(): number {
    return this.columns.length + this.beside;
  }

  get rows(): number {
    return this.names.length;
  }

  get first(): number {
    return this.header + 1;
  }

  column(name: AssessmentColumn): number {
    return (this.places.get(name) ?? -1) + 1;
  }

  /** All cells of a column, as a formula names them. */
  area(name: AssessmentColumn): string {
    return blockName({ row: this.first, column: this.column(name), rows: this.rows, columns: 1 });
  }

  cell(name: AssessmentColumn, row: number): string {
    return cellName(this.column(name), this.first + row);
  }

  kind(row: number): VerdictKind | undefined {
    return this.reported.kind(row);
  }

  /** What a formula asks of cells of the verdict: they hold nothing but the column's words. */
  isVerdict(cells: string, kind: VerdictKind): string {
    return `${cells}=${quotedText(this.verdict(kind))}`;
  }

  verdict(kind: VerdictKind): string {
    return this.labels.verdict(kind);
  }

  /** The number in a cell of the table; undefined where there is none. */
  number(name: AssessmentColumn, row: number): number | undefined {
    const cell = this.reported.cell(name, row);
    return typeof cell === "number" ? cell : undefined;
  }

  /** Names and results as values, row by row. */
  cells(): ResultCell[][] {
    return this.names.map((name, row) => [name, ...this.reported.cells(row)]);
  }
}

/** A live formula, or its value where the report is frozen. */
export function formulaOrValue(input: Pick<ReportInput, "form">, text: string, value: DraftCell): DraftCell {
  return input.form === "live" ? formula(text) : value;
}

/** Puts names and results below a header row. */
export function addResults(draft: Draft, input: ReportInput, table: ReportTable, nameColumns: readonly number[]): void {
  const { header, columns } = table;
  const corner = { header, column: 0 };
  if (input.form === "values") putTable(draft, columns, table.cells(), corner);
  else {
    const leftOut = new Set(input.leftOutRows);
    draft.put(
      header,
      0,
      columns.slice(0, 1).map((column) => column.header),
    );
    for (let row = 0; row < table.rows; row += 1) {
      if (!leftOut.has(row)) draft.put(table.first + row, 0, [formula(nameFormula(input, nameColumns, row))]);
    }
    putFormulas(draft, input, table, { column: 1, columns: columns.slice(1), id: "CLUSTERASSESS" });
    lookOfTable(draft, columns, corner, table.rows);
  }
  numbersUnderHeader(draft, columns, corner);
}

interface LiveColumns {
  readonly column: number;
  readonly columns: readonly { readonly header: string }[];
  readonly id: TableFunction;
}

/** The formulas that fill columns beside the names: one, or one for each part between rows that are left out. */
export function putFormulas(draft: Draft, input: ReportInput, table: ReportTable, live: LiveColumns): void {
  const { column, columns, id } = live;
  if (input.leftOutRows.length === 0) return draft.put(table.header, column, [formula(input.formulaOf("whole", id))]);
  draft.put(
    table.header,
    column,
    columns.map(({ header }) => header),
  );
  for (const part of partsBetween(input.leftOutRows, table.rows)) {
    draft.put(table.first + part.first, column, [formula(input.formulaOf(part, id))]);
  }
}

/** Headers over numbers stand where the numbers do. */
export function numbersUnderHeader(
  draft: Draft,
  columns: ReportTable["columns"],
  { header, column }: { readonly header: number; readonly column: number },
): void {
  for (const { first, columns: many } of formatted(columns)) {
    draft.style({ row: header, column: column + first, rows: 1, columns: many }, "overNumbers");
  }
}

/** The rows between those that are left out: one formula each. */
function partsBetween(leftOut: readonly number[], rows: number): Exclude<PartOfSource, "whole">[] {
  const ends = [...leftOut.filter((row) => row < rows).sort((a, b) => a - b), rows];
  return ends.flatMap((end, at) => {
    const first = (ends[at - 1] ?? -1) + 1;
    return end > first ? [{ first, rows: end - first }] : [];
  });
}

/** The first text of the row in a column without an indicator. */
function nameFormula(
  { source, nameColumn, periodColumn }: ReportInput,
  nameColumns: readonly number[],
  row: number,
): string {
  const sheet = sheetPart(source.address);
  const cellIn = (column: number): string =>
    `${sheet}${cellName(source.block.column + column, source.block.row + 1 + row)}`;
  const first = nameColumn === undefined ? [] : [nameColumn];
  const name = [...new Set([...first, ...nameColumns])]
    .filter((column) => column !== periodColumn)
    .map(cellIn)
    .reduceRight((rest, cell) => `IF(ISTEXT(${cell}),${cell},${rest})`, quotedText(""));
  if (periodColumn === undefined) return `=${name}`;
  const period = cellIn(periodColumn);
  return `=${name}&IF(${period}="","",${quotedText(" · ")}&${period})`;
}
