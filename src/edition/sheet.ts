import { blockName, fixedName, quotedSheet, type CellArea } from "../spreadsheet/address";

/** A cell of a sheet that is still on paper; null stays empty. A text is a text, whatever it begins with. */
export type EditionCell = number | string | EditionFormula | null;

export interface EditionFormula {
  /** Without its equals sign. */
  readonly formula: string;
  /** The text that it has in common with its neighbours above and below, where the row is all that differs. */
  readonly ofColumn?: string;
}

export const formula = (text: string): EditionFormula => ({ formula: text });

/** How cells look; what is not said stays as it is. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  /** Colours as #RRGGBB. */
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** Room at the left, in characters, so that a text does not touch the number before it. */
  readonly indent?: number;
  /** In the middle of the height of the row. */
  readonly middle?: boolean;
  /** A thin line below. */
  readonly underline?: boolean;
  /** A thick line at the left. */
  readonly leftLine?: boolean;
}

/** A look that cells take on while a formula over them holds; the words in the cell say the same. */
export interface Highlight {
  readonly area: CellArea;
  /** About the first cell of the area, without its equals sign. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  /** A thin line at this edge. */
  readonly line?: "left" | "bottom";
}

export type EntryCheck =
  | { readonly kind: "decimal" | "wholeNumber"; readonly lowest: number; readonly highest: number }
  | { readonly kind: "textLength"; readonly most: number }
  /** One of the values of a range, without its equals sign. */
  | { readonly kind: "list"; readonly source: string };

/** What may be entered into an area, and what is said about it. */
export interface Entry {
  readonly area: CellArea;
  readonly check: EntryCheck;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
}

/** Points in a plane. */
export interface ScatterChart {
  readonly name: string;
  readonly title: string;
  readonly axes: readonly [ChartAxis, ChartAxis];
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly area: CellArea;
}

export interface ChartAxis {
  readonly title: string;
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly marker: "circle" | "diamond";
  readonly color: string;
  /** Blocks of cells with their sheets. */
  readonly x: string;
  readonly y: string;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Pages beside each other; as many below each other as it takes, unless it is one page. */
  readonly pagesWide: number;
  readonly isOnePage?: boolean;
  /** Rows from the first one that stand on top of every page. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  /** So many columns from the first one stand at the left of every page. */
  readonly titleColumns?: number;
  readonly area?: CellArea;
}

/** A sheet on paper: plain formulas and looks, no function of this add-in. Rows and columns count from 0. */
export class EditionSheet {
  readonly cells: EditionCell[][] = [];
  readonly looks: { readonly area: CellArea; readonly look: Look }[] = [];
  /** In characters. */
  readonly widths: (number | undefined)[] = [];
  /** In points, by row. */
  readonly heights = new Map<number, number>();
  readonly merged: CellArea[] = [];
  readonly highlights: Highlight[] = [];
  readonly entries: Entry[] = [];
  /** Cells that may be changed; everything else is locked, without a password. */
  readonly open: CellArea[] = [];
  readonly charts: ScatterChart[] = [];
  hasGridLines = true;
  /** Against slips, without a password. */
  isProtected = true;
  frozen: { readonly rows: number; readonly columns: number } | undefined;
  print: PrintSetup = { orientation: "landscape", pagesWide: 1 };

  constructor(readonly name: string) {}

  get columns(): number {
    return this.cells.reduce((most, { length }) => Math.max(most, length), 1);
  }

  /** Puts cells where they belong; rows that do not exist yet are added. */
  put(row: number, column: number, cells: readonly EditionCell[], look?: Look): void {
    while (this.cells.length <= row) this.cells.push([]);
    const line = this.cells[row] ?? [];
    while (line.length < column) line.push(null);
    cells.forEach((cell, at) => {
      line[column + at] = cell;
    });
    if (look) this.look({ row, column, rows: 1, columns: cells.length }, look);
  }

  look(area: CellArea, look: Look): void {
    if (area.rows > 0 && area.columns > 0) this.looks.push({ area, look });
  }

  widen(column: number, widths: readonly number[]): void {
    widths.forEach((width, at) => {
      this.widths[column + at] = width;
    });
  }

  /** A cell of this sheet as any sheet's formula names it. */
  cell(row: number, column: number): string {
    return `${quotedSheet(this.name)}!${fixedName(column, row)}`;
  }

  /** A block of this sheet as any sheet's formula names it. */
  block(area: CellArea): string {
    return `${quotedSheet(this.name)}!${blockName(area)}`;
  }
}

export const looks = {
  title: { bold: true, size: 16 },
  heading: { bold: true, size: 12 },
  header: { bold: true, fill: "#E7E6E6", wrap: true },
  note: { italic: true },
  input: { color: "#0000C0" },
} as const satisfies Record<string, Look>;
