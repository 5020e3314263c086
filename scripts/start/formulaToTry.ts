import { areaName, cellName } from "../../src/spreadsheet/address";

/** What a person may type beside the table that the test host shows, and where there is room for it. */
export interface FormulaToTry {
  readonly cell: string;
  readonly formula: string;
}

/** Columns of the assessment that stands beside the table, with one empty column before it. */
const ASSESSMENT = 1 + 18;

/**
 * A formula over the whole of a table that begins in A1, two columns to the right of its assessment.
 *
 * @param rows - the table with its header row
 */
export function formulaToTry(rows: readonly (readonly unknown[])[]): FormulaToTry {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const table = areaName({ row: 0, column: 0, rows: rows.length, columns });
  return { cell: cellName(columns + ASSESSMENT + 2, 0), formula: `=CLUSTERTYPE(${table})` };
}
