import type { CellArea } from "../../spreadsheet/address";
import type { Draft } from "./draft";
import type { PagePlan } from "./setUpPage";

/** A sheet that the add-in writes and may write again. */
export interface SheetPlan {
  /** The defined name by which the sheet is found again. */
  readonly definedName: string;
  readonly sheetName: string;
  /** What the first cell of such a sheet says, in every language. */
  readonly titles: readonly string[];
  readonly draft: Draft;
  /** A part of the sheet under a name of its own, for formulas and for the choice of data. */
  readonly dataName?: { readonly name: string; readonly area: CellArea };
  /** Charts of these names are ours; others on the sheet are the user's. */
  readonly chartNames?: readonly string[];
  /** Conditional formats, charts, wrapping: whatever the draft does not say. */
  readonly finish?: (sheet: Excel.Worksheet) => void;
  /** One of many that are written together: the first comes into view. */
  readonly staysBehind?: boolean;
  /** How it is printed, where it is made for that. */
  readonly page?: PagePlan;
  /** Names beside the points of its charts. */
  readonly label?: (sheet: Excel.Worksheet, sheetName: string) => void;
}

export interface WrittenSheet {
  readonly sheet: string;
  readonly isNew: boolean;
}

/** What a sheet has beyond its cells, and Excel may refuse: names beside the points of a chart, paper and scaling. */
export type RefusedExtra = "labels" | "page";

export interface FinishedSheet extends WrittenSheet {
  readonly refused: readonly RefusedExtra[];
}
