import type { CellArea } from "../../spreadsheet/address";
import type { Draft } from "../generatedSheet/draft";

/** What may be entered into an area, and what Excel says about it. */
export interface EntryRule {
  readonly area: CellArea;
  readonly check:
    | { readonly kind: "decimal" | "wholeNumber"; readonly lowest: number; readonly highest: number }
    | { readonly kind: "textLength"; readonly most: number }
    /** One of some words, which Excel offers beside the cell. */
    | { readonly kind: "list"; readonly words: readonly string[] };
  readonly prompt: RuleMessage;
  readonly error: RuleMessage;
}

export interface RuleMessage {
  readonly title: string;
  readonly text: string;
}

/** A colour that appears as soon as a formula over the cells holds. */
export interface Highlight {
  readonly area: CellArea;
  readonly formula: string;
  readonly color: string;
}

/** A colour that is always there. */
export interface Swatch {
  readonly area: CellArea;
  readonly color: string;
}

/** A sheet of the template, still on paper: plain Excel, no function of this add-in. */
export interface TemplateSheet {
  readonly name: string;
  readonly draft: Draft;
  /** Long texts that need more than one line. */
  readonly wrapped?: readonly CellArea[];
  /** In points, of a single row with such texts; by default that of a name in a narrow column. */
  readonly wrappedHeight?: number;
  /** Cells that may be changed; everything else is locked. */
  readonly entries?: CellArea;
  /** Further cells that may be changed. */
  readonly otherEntries?: readonly CellArea[];
  readonly rules?: readonly EntryRule[];
  readonly highlights?: readonly Highlight[];
  readonly swatches?: readonly Swatch[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
}
