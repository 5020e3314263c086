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
}

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
