// Where things stand on the sheet that an office fills in; rows and columns count from 0. A returned file is read by the
// same numbers, so a change here needs a new template version.

export const HEADER_ROW = 3;

/** Rows between the codes and the first entry, each with its own label in the first column. */
export const underHeader = ["name", "unit", "lowest", "highest"] as const;
export type UnderHeader = (typeof underHeader)[number];

/** What the sheet calls its two columns that name a row, and the rows under the header: once for each language. */
export interface TemplateLabels {
  readonly cluster: readonly string[];
  readonly year: readonly string[];
  readonly under: Readonly<Record<UnderHeader, readonly string[]>>;
  /** Before the cells in which an office says who it is. */
  readonly office: readonly string[];
  readonly contact: readonly string[];
  /** Behind the code of an indicator, where a column asks for the source of its values, or for a remark. */
  readonly source: readonly string[];
  readonly remark: readonly string[];
}

/** Row of the version; who reports stands behind it, label and entry by turns, and at last the list of chosen indicators. */
export const VERSION_ROW = 1;
export const OFFICE_COLUMN = 3;
export const CONTACT_COLUMN = 5;
export const LIST_COLUMN = 7;

export const FIRST_ENTRY_ROW = HEADER_ROW + 1 + underHeader.length;

export const NAME_ROW = HEADER_ROW + 1;
export const LOWEST_ROW = HEADER_ROW + 3;
export const HIGHEST_ROW = HEADER_ROW + 4;

export const CLUSTER_COLUMN = 0;
export const YEAR_COLUMN = 1;
export const FIRST_INDICATOR_COLUMN = 2;

/** Rows that may be filled in: an office has some clusters and some years of each. */
export const ENTRY_ROWS = 200;

export const LOWEST_YEAR = 1900;
export const HIGHEST_YEAR = 2100;
export const LONGEST_NAME = 100;
/** Of a source or a remark, and of what an office says of itself. */
export const LONGEST_TEXT = 500;
