import type { Cell } from "../model";

/** A sheet of a returned file as it was read; nothing is judged yet. Rows and columns count from 0. */
export interface ReturnedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** From the first cell of the sheet. */
  readonly cells: readonly (readonly ReturnedCell[])[];
  /** Addresses of merged cells, without the sheet. */
  readonly merged: readonly string[];
  /** Rows that are hidden or filtered away, from 0; absent where none is. */
  readonly hiddenRows?: ReadonlySet<number>;
}

export interface ReturnedCell {
  readonly value: Cell;
  /** With its equals sign; undefined where the cell holds a value. */
  readonly formula: string | undefined;
  readonly isPercent: boolean;
  /** Whether it is shown as a date or time. */
  readonly isDate: boolean;
}

/** What stands at the top of a sheet, before it is known to be a template. */
export interface SheetTop {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** A row of the panel, in the order of its columns. */
export interface PanelRow {
  readonly cluster: string | number;
  readonly year: number;
  /** Per indicator of the model: the number as it stood in the file; null where the cell was empty. */
  readonly values: readonly (number | null)[];
  /** Per indicator: whether the number was shown as a percentage. */
  readonly isPercent: readonly boolean[];
  /** What the office says about single values; absent where it says nothing. */
  readonly beside?: readonly ValueRemark[];
}

/** Where a value comes from, and what else there is to say of it. */
export interface ValueRemark {
  readonly code: string;
  readonly source: string;
  readonly remark: string;
}

/** Who returned a file, by its own words; "" where it says nothing. */
export interface Sender {
  readonly office: string;
  readonly contact: string;
}
