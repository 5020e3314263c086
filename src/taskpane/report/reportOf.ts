import type { Language } from "../../model";
import type { PartOfSource, ReportInput, TableFunction } from "../../workbook/report/reportInput";
import type { Assessed } from "../assess/assessed";
import { assessmentFormula } from "../assess/assessmentFormula";
import { translatorFor } from "../../texts";
import { guessPanelColumns } from "../source/panelColumns";
import { leftOutIn, type ReadTable } from "../source/readTable";
import { absoluteAddress } from "./absoluteAddress";
import { today } from "./today";

/** What a sheet about an assessed table is written from. */
export function reportOf(assessed: Assessed, form: ReportInput["form"], language: Language): ReportInput {
  const { source, read, modelChoice, table } = assessed;
  const t = translatorFor(language);
  const formulaOf = (part: PartOfSource, id: TableFunction): string => {
    const { row } = source.block;
    const [data, headers] =
      part === "whole"
        ? [{}, ""]
        : [{ row: row + 1 + part.first, rows: part.rows }, absoluteAddress(source, { rows: 1 })];
    return assessmentFormula(absoluteAddress(source, data), modelChoice, language, headers, id);
  };
  return {
    source,
    model: read.model,
    dataset: read.dataset,
    language,
    form,
    formulaOf,
    leftOutRows: read.leftOutRows,
    nameColumn: guessPanelColumns(read).cluster,
    periodColumn: periodColumnOf(read),
    leftOut: [
      leftOutIn(read, language),
      read.periods.length === 0 ? "" : t("report.periods", { count: read.periods.length }),
    ]
      .filter((sentence) => sentence !== "")
      .join(t("explain.sentenceGap")),
    clusters: table.clusters,
    date: today(),
  };
}

/** A formula would show a date as its number: such periods are named in the values alone. */
function periodColumnOf(read: ReadTable): number | undefined {
  const { period } = guessPanelColumns(read);
  const isPlain = period !== undefined && read.periods.length > 0 && !read.isDateAt(0, period);
  return isPlain ? period : undefined;
}
