import { recordOf, type AssessmentRecord } from "../../results/reproduction";
import type { ReportedTable } from "../../results/report";
import type { Assessed } from "../assess/assessed";
import type { ReadTable } from "../source/readTable";

/** What a report of the pane was made from. */
export const recordOfPane = ({ read, modelChoice }: Assessed, table: ReportedTable): AssessmentRecord =>
  recordOf(table, { modelChoice, leftOut: rowsLeftOut(read) });

/** Rows of the sheet that somebody left out as totals; the totals rows of Excel tables leave themselves out. */
const rowsLeftOut = ({ totals }: ReadTable): number[] =>
  totals.filter(({ isLeftOut }) => isLeftOut).flatMap(({ rows }) => rows);
