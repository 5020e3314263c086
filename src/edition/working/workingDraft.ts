import { blockName, columnLetters, fixedName } from "../../spreadsheet/address";
import { EditionSheet, looks, type EditionCell, type EditionFormula } from "../sheet";

/** What is known of a column before any cluster is: each stands in a row of its own above the columns. */
export const parameters = [
  "name",
  "collect",
  "monitor",
  "weight",
  "tolerance",
  "low",
  "gate",
  "high",
  "key",
  "inType",
  "inID",
  "inDI",
  "order",
] as const;
export type Parameter = (typeof parameters)[number];

const FIRST_PARAMETER = 3;
const BLOCK_ROW = FIRST_PARAMETER + parameters.length;
const HEADER_ROW = BLOCK_ROW + 1;
export const FIRST_WORKING_ROW = HEADER_ROW + 1;

/** Where numbers of the model that many columns ask for stand above the columns: name and value. */
const NUMBERS_COLUMN = 2;

/** Stands for the row in the text of a column's formula. */
export const ROW = "¤";

/** The formula of a column in a row, counted from 0. */
export const inRow = (text: string, row: number): EditionFormula => ({
  formula: text.replaceAll(ROW, String(row + 1)),
  ofColumn: text,
});

/** A column of the sheet Working: the same formula in every row. */
export interface WorkingColumn {
  readonly at: number;
  readonly header: string;
  /** Its cell in the row of a cluster. */
  readonly cell: string;
  /** The cell above it with its header. */
  readonly headerCell: string;
  /** The cell above it that holds a parameter, fixed to its row. */
  parameter(name: Parameter): string;
}

interface ColumnText {
  readonly header: string;
  /** Of every row, with the row as ROW; without its equals sign. Without one the rows are numbered. */
  readonly formula?: string | ((own: (name: Parameter) => string) => string);
  readonly parameters?: Partial<Record<Parameter, EditionCell>>;
  readonly numberFormat?: string;
}

/** The sheet Working while it grows from left to right, block by block. */
export class WorkingDraft {
  private next = 0;
  private repeated = 0;

  constructor(
    readonly sheet: EditionSheet,
    readonly rows: number,
  ) {}

  get columns(): number {
    return this.next;
  }

  /** Repeats a number of the model above the columns: a formula that stays on its sheet is short, and can be shared. */
  repeat(name: string, value: EditionCell): string {
    const row = FIRST_PARAMETER + this.repeated;
    this.repeated += 1;
    this.sheet.put(row, NUMBERS_COLUMN, [name, value]);
    return fixedName(NUMBERS_COLUMN + 1, row);
  }

  /** Begins a block of columns of one purpose. */
  block(title: string, column = this.next): void {
    this.sheet.put(BLOCK_ROW, column, [title], { bold: true, fill: "#DDEBF7" });
  }

  add({ header, formula: given, parameters: known = {}, numberFormat }: ColumnText): WorkingColumn {
    const at = this.next;
    this.next += 1;
    const letters = columnLetters(at);
    const own = (name: Parameter): string => `$${letters}$${FIRST_PARAMETER + parameters.indexOf(name) + 1}`;
    const text = typeof given === "function" ? given(own) : given;
    parameters.forEach((name, line) => {
      const value = known[name];
      if (value !== undefined) this.sheet.put(FIRST_PARAMETER + line, at, [value]);
    });
    this.sheet.put(HEADER_ROW, at, [header], looks.header);
    for (let row = 0; row < this.rows; row += 1) {
      const line = FIRST_WORKING_ROW + row;
      this.sheet.put(line, at, [text === undefined ? row + 1 : inRow(text, line)]);
    }
    if (numberFormat !== undefined)
      this.sheet.look({ row: FIRST_WORKING_ROW, column: at, rows: this.rows, columns: 1 }, { numberFormat });
    return {
      at,
      header,
      cell: `$${letters}${ROW}`,
      headerCell: `$${letters}$${HEADER_ROW + 1}`,
      parameter: own,
    };
  }

  /** Puts a table of its own beside the columns, from the first row of the clusters on. Gives its cells, fixed. */
  table(title: string, headers: readonly string[], cells: readonly (readonly EditionCell[])[]): string {
    const column = this.next;
    this.next += headers.length;
    this.block(title, column);
    this.sheet.put(HEADER_ROW, column, headers, looks.header);
    cells.forEach((line, row) => this.sheet.put(FIRST_WORKING_ROW + row, column, line));
    return blockName({ row: FIRST_WORKING_ROW, column, rows: cells.length, columns: headers.length });
  }

  /** A column of the sheet from its first cluster to its last, as any sheet's formula names it. */
  whole(column: WorkingColumn): string {
    return this.sheet.block({ row: FIRST_WORKING_ROW, column: column.at, rows: this.rows, columns: 1 });
  }

  /** The same as a formula of this sheet names it. */
  column({ at }: Pick<WorkingColumn, "at">): string {
    return blockName({ row: FIRST_WORKING_ROW, column: at, rows: this.rows, columns: 1 });
  }

  /** Words on what each row above the columns holds. */
  nameParameters(word: (name: Parameter) => string, column: number): void {
    parameters.forEach((name, line) => {
      this.sheet.put(FIRST_PARAMETER + line, column, [word(name)], { italic: true });
    });
  }
}

/** Neighbouring columns as one range: of a cluster's row, or of a row of parameters. */
export const across = (columns: readonly WorkingColumn[]): string => between(columns, ({ cell }) => cell);
export const parametersOf = (columns: readonly WorkingColumn[], name: Parameter): string =>
  between(columns, (column) => column.parameter(name));

function between(columns: readonly WorkingColumn[], of: (column: WorkingColumn) => string): string {
  const [first, last] = [columns[0], columns.at(-1)];
  return first && last ? `${of(first)}:${of(last)}` : "";
}
