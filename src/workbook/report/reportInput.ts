import type { ReportedTable } from "../../results/report";
import type { SourcePreview } from "../sourceTable";

/** The whole table with its header row, or some of its rows, counted from 0 below the header. */
export type PartOfSource = "whole" | { readonly first: number; readonly rows: number };

/** A function that gives a row for each cluster. */
export type TableFunction = "CLUSTERASSESS" | "CLUSTERTARGET";

/** What a report on a sheet tells about. */
export interface ReportInput extends ReportedTable {
  readonly source: SourcePreview;
  /** Formulas that follow the data, or values that stay. */
  readonly form: "live" | "values";
  /** The formula that gives a table about the clusters of a part of the source, below a header row or with it. */
  readonly formulaOf: (rows: PartOfSource, id: TableFunction) => string;
  /** Rows that are left out of the table, from 0 below the header. */
  readonly leftOutRows: readonly number[];
  /** Columns of the source that hold no indicator, from 0. */
  readonly otherColumns: readonly number[];
  /** The column of the names, from 0 within the table, where it is known; other texts of a row stand in for it. */
  readonly nameColumn: number | undefined;
  /** The column of the periods, from 0 within the table, where rows are clusters in periods. */
  readonly periodColumn: number | undefined;
}
