import { columnLetters } from "../address";

/** A cell of a sheet that is still on paper; null stays empty. Text is text, whatever it begins with. */
export type DraftCell = number | string | Formula | null;

export interface Formula {
  /** With its equals sign. */
  readonly formula: string;
}

export const formula = (text: string): Formula => ({ formula: text });

export type CellStyle = "title" | "heading" | "header" | "overNumbers" | "input" | "result" | "note";

/** A rectangle of the draft; rows and columns count from 0. */
export interface DraftArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface StyledArea extends DraftArea {
  readonly style: CellStyle;
}

export interface FormattedArea extends DraftArea {
  readonly numberFormat: string;
}

/** A cell as a formula names it, in A1 notation; the row counts from 0. */
export const cellName = (column: number, row: number): string => `${columnLetters(column)}${row + 1}`;

/** The same, fixed in both directions. */
export const fixedName = (column: number, row: number): string => `$${columnLetters(column)}$${row + 1}`;

/** A block of cells as a formula names it. */
export const blockName = ({ row, column, rows, columns }: DraftArea): string =>
  `${fixedName(column, row)}:${fixedName(column + columns - 1, row + rows - 1)}`;

/** Excel refuses a longer text in a cell, and everything else that is written with it. */
const LONGEST_TEXT = 32_767;

/** A text that a cell can hold; one that is too long ends in an ellipsis, and never within a character. */
export const fittingText = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;

/**
 * A text that stays the text it is: not only what begins a formula, also what Excel would read as a number, a date or a
 * truth value ("4", "1-2", "TRUE", in full width, too) gets an apostrophe, which Excel does not show.
 */
export const inertText = (text: string): string => {
  const isPlain = /^\p{L}\P{N}*$/u.test(text) && !/^(true|false)$/iu.test(text.normalize("NFKC").trim());
  return text === "" || isPlain ? fittingText(text) : `'${fittingText(text)}`;
};

/** A text inside a formula. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A sheet on paper: rows are put one below the other, then looks are added. Excel comes later and writes it in one go. */
export class Draft {
  private readonly lines: DraftCell[][] = [];
  readonly styles: StyledArea[] = [];
  readonly formats: FormattedArea[] = [];

  /** The row that comes next. */
  get next(): number {
    return this.lines.length;
  }

  get columns(): number {
    return Math.max(1, ...this.lines.map(({ length }) => length));
  }

  /** Adds a row and gives its position. */
  add(cells: readonly DraftCell[] = [], style?: CellStyle): number {
    const row = this.lines.push([...cells]) - 1;
    if (style) this.look({ row, column: 0, rows: 1, columns: cells.length }, style);
    return row;
  }

  /** Adds a note, each sentence in a row of its own: a row shows one line, and a long one runs out of the window. */
  addNote(text: string): void {
    for (const sentence of text.split(/(?<=[\p{L})']\.)\s+|(?<=。)/u)) {
      if (sentence !== "") this.add([sentence], "note");
    }
  }

  /** Puts cells where they belong; rows that do not exist yet are added. */
  put(row: number, column: number, cells: readonly DraftCell[]): void {
    while (this.lines.length <= row) this.lines.push([]);
    const line = this.lines[row] ?? [];
    while (line.length < column) line.push(null);
    cells.forEach((cell, at) => {
      line[column + at] = cell;
    });
  }

  /** Rows of one style below each other become one area: each area is a request. */
  look(area: DraftArea, style: CellStyle): void {
    if (area.rows < 1 || area.columns < 1) return;
    const above = this.styles.findIndex(
      (other) =>
        other.style === style &&
        other.column === area.column &&
        other.columns === area.columns &&
        other.row + other.rows === area.row,
    );
    const found = this.styles[above];
    if (found) this.styles[above] = { ...found, rows: found.rows + area.rows };
    else this.styles.push({ ...area, style });
  }

  format(area: DraftArea, numberFormat: string): void {
    if (area.rows > 0 && area.columns > 0) this.formats.push({ ...area, numberFormat });
  }

  /** What is written: formulas as they are, text that cannot become one, null where nothing is written. */
  cells(): (string | number | null)[][] {
    const { columns } = this;
    return this.lines.map((line) =>
      Array.from({ length: columns }, (_, column) => {
        const cell = line[column] ?? null;
        if (cell === null || cell === "") return null;
        if (typeof cell === "number") return cell;
        return typeof cell === "object" ? cell.formula : inertText(cell);
      }),
    );
  }
}
