/** What the in-memory book knows of a sheet and of a cell with a formula. */
import { MAX_COLUMNS, type Area, type Cell } from "../address";
import type { Sheet, Visibility } from "../book";
import { SheetCells } from "./sheetCells";
import { Looks } from "./looks";
import type { Formula } from "./formula/syntax";

export interface FormulaCell {
  readonly cell: Cell;
  readonly text: string;
  readonly tree: Formula;
  /** Whether a change of defined names or tables can change its meaning. */
  readonly usesNames: boolean;
  /** The areas it reads, as far as its text tells. */
  precedents: readonly Area[];
  /** Changes with every new set of inputs, and with it the keys of its calls of custom functions. */
  serial: number;
  keys: string[];
  isDirty: boolean;
  isBusy: boolean;
  isRunning: boolean;
  /** Where its array lies, itself included. */
  spill: Area | undefined;
  /** Where its array would lie, if something were not in the way. */
  blocked: Area | undefined;
}

export const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

export class SheetState implements Sheet {
  visibility: Visibility = "Visible";
  isProtected = false;
  readonly hiddenRows = new Set<number>();
  readonly cells = new SheetCells();
  readonly looks = new Looks();
  readonly formulas = new Map<number, FormulaCell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The cells with formulas inside an area, by the shorter way. */
  formulasIn(area: Area): FormulaCell[] {
    const found: FormulaCell[] = [];
    if (area.rowCount * area.columnCount < this.formulas.size) {
      for (let row = area.row; row < area.row + area.rowCount; row++) {
        for (let column = area.column; column < area.column + area.columnCount; column++) {
          const formula = this.formulas.get(keyOf(row, column));
          if (formula) found.push(formula);
        }
      }
      return found;
    }
    for (const formula of this.formulas.values()) {
      const { row, column } = formula.cell;
      if (
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount
      )
        found.push(formula);
    }
    return found;
  }
}
