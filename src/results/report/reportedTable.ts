import type { Assessment, BoundModel, Dataset } from "../../assessment";
import type { Language } from "../../model";

/** One cluster of a report. */
export interface ReportedCluster {
  /** Row of the table, from 0. */
  readonly row: number;
  /** "" where it has none. */
  readonly name: string;
  readonly assessment: Assessment;
  /** "" where rows are no clusters in periods. */
  readonly period: string;
  /** Row of the sheet, from 1: what a cluster without a name is called by. */
  readonly sheetRow: number;
  readonly values: Float64Array;
}

/** An assessed table, as a report tells of it, on a sheet or in a document. */
export interface ReportedTable {
  /** Where the data stand, e.g. "Sheet1!A1:AO13". */
  readonly address: string;
  readonly model: BoundModel;
  readonly dataset: Dataset;
  /** Position of the column of each indicator of the model, -1 where the table has none. */
  readonly columnOf: readonly number[];
  readonly language: Language;
  readonly clusters: readonly ReportedCluster[];
  /** Which rows were left out as totals, in a sentence; "" where none was. */
  readonly leftOut: string;
  readonly date: string;
}
