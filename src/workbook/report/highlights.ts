import { GATE, type Model } from "../../model";
import type { AssessmentColumn } from "../../results";
import { columnLetters } from "../../spreadsheet/address";
import type { ReportTable } from "./reportTable";

/** Colours that keep black text readable; the words beside them say the same. */
const tint = { ID: "#DCE6F1", DI: "#E2EFDA", HYBRID: "#FFF2CC", closed: "#E2EFDA", tooLow: "#FCE4D6" } as const;

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
    rule("verdict", 1, (cell) => table.isVerdict(cell, kind), tint[kind]);
  }
  const scores = table.column("s3") - table.column("s1") + 1;
  rule("s1", scores, (cell) => `AND(ISNUMBER(${cell}),${cell}>=${GATE}-1E-9)`, tint.closed);
  rule("s1", scores, (cell) => `AND(ISNUMBER(${cell}),${cell}<${model.rules.minimumGrade}-1E-9)`, tint.tooLow);
  rule("coverage", 1, (cell) => `AND(ISNUMBER(${cell}),${cell}<${model.rules.typeCoverage}-1E-9)`, tint.tooLow);
}
