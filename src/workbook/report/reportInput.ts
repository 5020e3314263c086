import type { Assessment, BoundModel, Dataset } from "../../assessment";
import type { Language } from "../../model";
import type { SourcePreview } from "../sourceTable";

/** One cluster of a report. */
interface ReportedCluster {
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

/** The whole table with its header row, or some of its rows, counted from 0 below the header. */
export type PartOfSource = "whole" | { readonly first: number; readonly rows: number };

/** A function that gives a row for each cluster. */
export type TableFunction = "CLUSTERASSESS" | "CLUSTERTARGET";

/** What a report tells about. */
export interface ReportInput {
  readonly source: SourcePreview;
  readonly model: BoundModel;
  readonly dataset: Dataset;
  readonly language: Language;
  /** Formulas that follow the data, or values that stay. */
  readonly form: "live" | "values";
  /** The formula that gives a table about the clusters of a part of the source, below a header row or with it. */
  readonly formulaOf: (rows: PartOfSource, id: TableFunction) => string;
  readonly clusters: readonly ReportedCluster[];
  /** Rows that are left out of the table, from 0 below the header. */
  readonly leftOutRows: readonly number[];
  /** The column of the names, from 0 within the table, where it is known; other texts of a row stand in for it. */
  readonly nameColumn: number | undefined;
  /** The column of the periods, from 0 within the table, where rows are clusters in periods. */
  readonly periodColumn: number | undefined;
  /** Which rows were left out as totals, in a sentence; "" where none was. */
  readonly leftOut: string;
  readonly date: string;
}
