/**
 * The workbook as the test host needs it: the one seam between the protocol (xdm, batch, objects) and whatever holds the cells.
 * `book/memory.ts` implements it for unit tests; a grid in a browser implements it for people.
 * Everything is synchronous; what takes time (custom functions) shows `#BUSY!` and is announced by events.
 * Methods refuse with HostFault (`hostFault.ts`). Rules that do not depend on where the cells are kept (protection, sheet names, size limits)
 * are enforced above, in `objects/`; a Book may trust its callers there.
 */
import type { Area, Cell } from "./address";
import type { CellValue, Matrix } from "./cellValue";

/** What is put into a cell: a value, or text read as Excel reads it ("=..." formula, "'..." text, "45%" a number with a format); null leaves the cell alone. */
export type Entry = CellValue;

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Sheet {
  /** Shaped as Excel's: `{00000000-0001-0000-0000-000000000000}`. Never reused. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  /** Header row and totals row included. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; undefined for the whole workbook. */
  readonly sheetId: string | undefined;
  /** Always with the leading "=". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** The look of cells. In an answer for several cells, undefined means that they differ. */
export interface CellFormat {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  /** The line at an edge of a cell: "Continuous Thin #000000"; "" for none. */
  readonly borderTop?: string;
  readonly borderBottom?: string;
  readonly borderLeft?: string;
  readonly borderRight?: string;
  /** In points, of the whole column. */
  readonly columnWidth?: number;
  /** In points, of the whole row. */
  readonly rowHeight?: number;
}

/** What `clear` removes. */
export type ClearedPart = "All" | "Contents" | "Formats" | "Hyperlinks";
export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface Spill {
  readonly anchor: Cell;
  readonly area: Area;
}

/** What happened in the book; the host turns it into the events that the client knows. */
export type BookEvent =
  | {
      readonly kind: "cellsChanged";
      readonly area: Area;
      readonly change:
        | "RangeEdited"
        | "RowInserted"
        | "ColumnInserted"
        | "RowDeleted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted";
    }
  | { readonly kind: "formatChanged"; readonly area: Area }
  | { readonly kind: "selectionChanged"; readonly areas: readonly Area[] }
  | {
      readonly kind: "sheetActivated" | "sheetDeactivated" | "sheetAdded" | "sheetDeleted" | "sheetCalculated";
      readonly sheetId: string;
    }
  | { readonly kind: "sheetRenamed"; readonly sheetId: string; readonly from: string; readonly to: string }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly tableId: string; readonly sheetId: string }
  | { readonly kind: "tableChanged"; readonly tableId: string; readonly area: Area };

/** One argument of a custom function call, as the formula gives it. References keep their address; nothing is converted yet. */
export type CallArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "array"; readonly values: Matrix }
  | { readonly kind: "reference"; readonly area: Area; readonly read: () => Matrix };

export interface FunctionCall {
  /**
   * Names this call for as long as its arguments stay the same: asked again with the same key, the answer is taken from memory.
   * The in-memory book counts the calls of one evaluation of one cell; a grid may use a digest of the arguments.
   */
  readonly key: string;
  /** As typed, any case, with the namespace where there is one. */
  readonly name: string;
  readonly arguments: readonly CallArgument[];
  readonly caller: Cell;
}

export type CallAnswer =
  | { readonly kind: "busy" }
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "array"; readonly values: Matrix };

/** The custom functions, as a book sees them (implemented by `customFunctions/`). */
export interface FunctionSource {
  /** False for a name that no metadata declares: the cell shows #NAME?. */
  knows(name: string): boolean;
  /**
   * The answer, or "busy" when it has to be asked for; then `answersArrived` is called with the key later.
   * An argument is never an error that the function may not see: the source answers such calls itself.
   */
  answer(call: FunctionCall): CallAnswer;
  /** The book has no more use for these answers (their cells were cleared or their inputs changed). Calls under way are cancelled. */
  forget(keys: readonly string[]): void;
  /** A calculation pass is over: every call asked for since the last pass goes out in one message. */
  passEnded(): void;
}

export interface Book {
  // Sheets, in the order of their tabs
  sheets(): readonly Sheet[];
  /** At the end. The name is free and valid. */
  addSheet(name: string): Sheet;
  changeSheet(
    sheetId: string,
    change: { name?: string; visibility?: Visibility; isProtected?: boolean; position?: number },
  ): void;
  removeSheet(sheetId: string): void;
  activeSheetId(): string;
  activateSheet(sheetId: string): void;

  // Cells. Every matrix has the shape of its area; areas may be whole columns, so callers bound them first (usedArea).
  values(area: Area): Matrix;
  /** The formula with "=", or the value of a cell without one. A cell that only shows part of a spill has no formula of its own: it gives the formula of its anchor in Excel's API; here its value. */
  formulas(area: Area): Matrix;
  /** As shown, number formats applied. */
  texts(area: Area): string[][];
  numberFormats(area: Area): string[][];
  /** Puts entries into cells, as the programming interface does. A value in the way of a spill turns its anchor to #SPILL!. */
  write(area: Area, entries: readonly (readonly Entry[])[]): void;
  /** Types into one cell as a person does: like write, but a table next to the cell grows over it. */
  type(cell: Cell, text: string): void;
  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  clear(area: Area, part: ClearedPart): void;
  /** The smallest rectangle around everything used, formats included unless `valuesOnly`, looking only inside `within`; undefined where nothing is. */
  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined;
  /** The spill that covers a cell, its anchor included; undefined where there is none. */
  spillAt(cell: Cell): Spill | undefined;
  insertCells(area: Area, shift: "Down" | "Right"): void;
  deleteCells(area: Area, shift: "Up" | "Left"): void;

  // Rows that a person or a filter has hidden; what they hold stays
  isRowHidden(sheetId: string, row: number): boolean;
  hideRows(sheetId: string, row: number, count: number, isHidden: boolean): void;

  // Looks
  format(area: Area): CellFormat;
  setFormat(area: Area, change: CellFormat): void;
  autofit(area: Area, direction: "columns" | "rows"): void;

  // Selection: on the active sheet, never empty; the first cell of the first area is the active cell
  selection(): readonly Area[];
  select(areas: readonly Area[]): void;

  // Tables
  tables(): readonly Table[];
  /** The area holds the header row already; empty or double headers are filled in ("Column1"). Without a name: Table1, Table2 ... */
  addTable(area: Area, name?: string): Table;
  changeTable(
    tableId: string,
    change: { name?: string; area?: Area; showHeaders?: boolean; showTotals?: boolean; style?: string },
  ): void;
  /** The cells stay. */
  removeTable(tableId: string): void;

  // Defined names
  names(): readonly DefinedName[];
  /** Adds the name or replaces the one of the same name and scope. */
  setName(name: DefinedName): void;
  removeName(name: string, sheetId: string | undefined): void;

  /** The value of a formula that stands in no cell, such as that of a defined name. Custom functions give #BUSY!. */
  evaluate(formula: string, sheetId: string): CellValue;

  // Calculation
  calculationMode(): CalculationMode;
  setCalculationMode(mode: CalculationMode): void;
  /** "Recalculate": what is dirty; "Full": every formula, custom functions called anew. */
  calculate(scope: "Recalculate" | "Full" | "FullRebuild"): void;
  useFunctions(functions: FunctionSource): void;
  /** Answers to calls that were busy are there: their cells and what depends on them are calculated again. */
  answersArrived(keys: readonly string[]): void;
  /** Cells that still show #BUSY!. */
  busyCells(): number;

  /** Called after each change, in order. Returns the way to stop listening. */
  listen(listener: (event: BookEvent) => void): () => void;
}
