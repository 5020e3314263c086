// Excel on the web refuses a request or an answer of more than 5 MB; each number below keeps what is loaded or written
// with one cell (in brackets, in bytes) well below that.

/** Cells in one request. */
export const CELLS_PER_REQUEST = {
  /** Value types (10). */
  types: 300_000,
  /** Number formats (100). */
  formats: 40_000,
  /** Values and types (50). */
  values: 60_000,
  /** Values, types and formats (100). */
  valuesAndFormats: 30_000,
  /** Values, types and formulas (100), or values and formats that are written, where a value may be a sentence. */
  valuesAndFormulas: 20_000,
  /** Values, types, formulas and formats (200). */
  all: 15_000,
  /** Texts as they are shown (100). */
  texts: 40_000,
} as const;

/** No function reads more cells at once, either. */
export const MOST_CELLS = 5_000_000;

/**
 * Characters in one request that writes. A character takes three bytes at most as UTF-8, and six where JSON has to escape
 * it; the quotation marks of a cell and what office.js adds for it are counted, too.
 */
export const CHARACTERS_PER_REQUEST = 700_000;
export const CHARACTERS_AROUND_CELL = 8;

/** Width of a character of the standard font, about. */
export const POINTS_PER_CHARACTER = 5.5;
