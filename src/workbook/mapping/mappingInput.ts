import type { ForeignTable, Mapping } from "../../mapping";
import type { Language, Model } from "../../model";
import type { CellBlock } from "../../spreadsheet/address";

/** What a matched table is written from. */
export interface MappingInput {
  readonly table: ForeignTable;
  /** Where the source stands, its header row included, and how a person writes that. */
  readonly block: CellBlock;
  readonly address: string;
  readonly mapping: Mapping;
  readonly model: Model;
  readonly language: Language;
}

/** Row of the first link to a header of the source, and the column of those links. */
export const LINK_ROW = 5;
export const LINK_COLUMN = 1;

/** The row, from 0, where what the numbers say begins; so many columns of the source are used. */
export const resultsRow = (columns: number): number => LINK_ROW + columns + 1;
