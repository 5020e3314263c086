import { GATE, type Model } from "../../model";
import type { AssessmentColumn } from "../../results";
import { resultTints } from "../../results/report";
import { columnLetters } from "../../spreadsheet/address";
import type { ReportTable } from "./reportTable";

/** Colours verdicts, closed scores and scores below the least grade; all by formula, because a text would pass ">= 60". */
export function addHighlights(sheet: Excel.Worksheet, table: ReportTable, model: Model): void {
  const rule = (from: AssessmentColumn, columns: number, condition: (cell: string) => string, color: string): void => {
    const column = table.column(from);
    const range = sheet.getRangeByIndexes(table.first, column, table.rows, columns);
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = `=${condition(`${columnLetters(column)}${table.first + 1}`)}`;
    custom.format.fill.color = color;
  };
  for (const kind of ["ID", "DI", "HYBRID"] as const) {
    rule("verdict", 1, (cell) => table.isVerdict(cell, kind), resultTints[kind]);
  }
  const scores = table.column("s3") - table.column("s1") + 1;
  rule("s1", scores, (cell) => `AND(ISNUMBER(${cell}),${cell}>=${GATE}-1E-9)`, resultTints.completed);
  rule("s1", scores, (cell) => `AND(ISNUMBER(${cell}),${cell}<${model.rules.minimumGrade}-1E-9)`, resultTints.tooLow);
  rule("coverage", 1, (cell) => `AND(ISNUMBER(${cell}),${cell}<${model.rules.typeCoverage}-1E-9)`, resultTints.tooLow);
}
