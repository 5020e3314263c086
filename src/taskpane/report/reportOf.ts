import type { Language } from "../../model";
import type { PartOfSource, ReportInput } from "../../workbook/report/reportInput";
import type { Assessed } from "../assess/assessed";
import { assessmentFormula } from "../assess/assessmentFormula";
import { leftOutIn } from "../source/readTable";
import { absoluteAddress } from "./absoluteAddress";
import { today } from "./today";

/** What a sheet about an assessed table is written from. */
export function reportOf(assessed: Assessed, form: ReportInput["form"], language: Language): ReportInput {
  const { source, read, modelChoice, table } = assessed;
  const formulaOf = (part: PartOfSource): string => {
    const { row } = source.block;
    const [data, headers] =
      part === "whole"
        ? [{}, ""]
        : [{ row: row + 1 + part.first, rows: part.rows }, absoluteAddress(source, { rows: 1 })];
    return assessmentFormula(absoluteAddress(source, data), modelChoice, language, headers);
  };
  return {
    source,
    model: read.model,
    dataset: read.dataset,
    language,
    form,
    formulaOf,
    leftOutRows: read.leftOutRows,
    leftOut: leftOutIn(read, language),
    clusters: table.clusters,
    date: today(),
  };
}
