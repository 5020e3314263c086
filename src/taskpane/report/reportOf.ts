import type { Language } from "../../model";
import type { PartOfSource, ReportInput, TableFunction } from "../../workbook/report/reportInput";
import type { Assessed } from "../assess/assessed";
import { assessmentFormula } from "../assess/assessmentFormula";
import { guessPanelColumns } from "../source/panelColumns";
import type { ReadTable } from "../source/readTable";
import { absoluteAddress } from "./absoluteAddress";
import { reportedTable } from "./reportedTable";
import { today } from "./today";

/** What a sheet about an assessed table is written from. */
export function reportOf(assessed: Assessed, form: ReportInput["form"], language: Language): ReportInput {
  const { source, read, modelChoice, table } = assessed;
  const formulaOf = (part: PartOfSource, id: TableFunction): string => {
    const { row } = source.block;
    const [data, headers] =
      part === "whole"
        ? [{}, ""]
        : [{ row: row + 1 + part.first, rows: part.rows }, absoluteAddress(source, { rows: 1 })];
    return assessmentFormula(absoluteAddress(source, data), modelChoice, language, headers, id);
  };
  return {
    ...reportedTable(read, table.clusters, language, today()),
    source,
    form,
    formulaOf,
    leftOutRows: read.leftOutRows,
    otherColumns: read.columns.others,
    nameColumn: guessPanelColumns(read).cluster,
    periodColumn: periodColumnOf(read),
  };
}

/** A formula would show a date as its number: such periods are named in the values alone. */
function periodColumnOf(read: ReadTable): number | undefined {
  const { period } = guessPanelColumns(read);
  const isPlain = period !== undefined && read.periods.length > 0 && !read.isDateAt(0, period);
  return isPlain ? period : undefined;
}
