/** A formula of the page, and how many lines its longest text takes. */
export interface PageFormula {
  readonly formula: string;
  readonly lines: number;
}
export type PageEntry = string | number | null | PageFormula;

export const told = (text: string, lines = 1): PageFormula => ({ formula: text, lines });
