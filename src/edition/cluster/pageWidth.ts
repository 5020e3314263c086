import { textLines, type PageCell } from "../../results/clusterPage";

/** In characters: 41 columns are as wide, against the rows of the page, as an A4 is against its height. */
export const COLUMN_WIDTH = 2.7;
/** Of the columns for which lines are counted. */
const COUNTED_WIDTH = 2.25;

/** Lines that a text takes in so many columns of this page. */
export const linesOn = (text: string | number | null, columns: number, look: PageCell["look"]): number =>
  textLines(text, (columns * COLUMN_WIDTH) / COUNTED_WIDTH, look);

/** Of the longest of some texts. */
export const mostLines = (texts: readonly string[], columns: number, look: PageCell["look"]): number =>
  Math.max(1, ...texts.map((text) => linesOn(text, columns, look)));
