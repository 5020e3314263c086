import type { CellArea } from "../../spreadsheet/address";
import { sentencesOf } from "../../texts/sentences";
import { literalText } from "../../spreadsheet/writtenText";

/** A cell of a sheet that is still on paper; null stays empty. Text is text, whatever it begins with. */
export type DraftCell = number | string | Formula | null;

export interface Formula {
  /** With its equals sign. */
  readonly formula: string;
}

export const formula = (text: string): Formula => ({ formula: text });

export type CellStyle = "title" | "heading" | "header" | "overNumbers" | "input" | "result" | "note";

export interface StyledArea extends CellArea {
  readonly style: CellStyle;
}

export interface FormattedArea extends CellArea {
  readonly numberFormat: string;
}

/** Of a column of which nothing is known, about. */
const STANDARD_WIDTH = 9;

/** A sheet on paper: rows are put one below the other, then looks are added. Excel comes later and writes it in one go. */
export class Draft {
  private readonly lines: DraftCell[][] = [];
  readonly styles: StyledArea[] = [];
  readonly formats: FormattedArea[] = [];
  /** In characters, as the widest thing that was put into a column asks for. */
  readonly widths: number[] = [];

  /** The row that comes next, and how many there are. */
  get next(): number {
    return this.lines.length;
  }

  get columns(): number {
    return this.lines.reduce((most, { length }) => Math.max(most, length), 1);
  }

  /** Adds a row and gives its position. */
  add(cells: readonly DraftCell[] = [], style?: CellStyle): number {
    const row = this.lines.push([...cells]) - 1;
    if (style) this.style({ row, column: 0, rows: 1, columns: cells.length }, style);
    return row;
  }

  /** Adds a note, each sentence in a row of its own: a row shows one line, and a long one runs out of the window. */
  addNote(text: string): void {
    for (const sentence of sentencesOf(text)) {
      this.add([sentence], "note");
    }
  }

  /** Puts cells where they belong; rows that do not exist yet are added. */
  put(row: number, column: number, cells: readonly DraftCell[], style?: CellStyle): void {
    while (this.lines.length <= row) this.lines.push([]);
    const line = this.lines[row] ?? [];
    while (line.length < column) line.push(null);
    cells.forEach((cell, at) => {
      line[column + at] = cell;
    });
    if (style) this.style({ row, column, rows: 1, columns: cells.length }, style);
  }

  /** Rows of one style below each other become one area: each area is a request. */
  style(area: CellArea, style: CellStyle): void {
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

  format(area: CellArea, numberFormat: string): void {
    if (area.rows > 0 && area.columns > 0) this.formats.push({ ...area, numberFormat });
  }

  /** Makes room in columns from `first` on, each as wide as it has to be for everything that stands there. */
  widen(first: number, widths: readonly number[]): void {
    while (this.widths.length < first) this.widths.push(STANDARD_WIDTH);
    widths.forEach((width, at) => {
      this.widths[first + at] = Math.max(this.widths[first + at] ?? 0, width);
    });
  }

  /** The cells as they were put. */
  get drafted(): readonly (readonly DraftCell[])[] {
    return this.lines;
  }

  /** What is written: formulas as they are, text that cannot become one, null where nothing is written. */
  cells(): (string | number | null)[][] {
    const { columns } = this;
    return this.lines.map((line) =>
      Array.from({ length: columns }, (_, column) => {
        const cell = line[column] ?? null;
        if (cell === null || cell === "") return null;
        if (typeof cell === "number") return cell;
        return typeof cell === "object" ? cell.formula : literalText(cell);
      }),
    );
  }
}
