/** The colours of a report on the table of results; conditional, so that they follow whoever pastes other numbers. */
import type { EditionSheet } from "../../src/edition";
import { GATE, type Language, type Model } from "../../src/model";
import { labelsFor } from "../../src/results";
import { resultTints } from "../../src/results/report";
import { bindModel } from "../../src/assessment";
import { cellName } from "../../src/spreadsheet/address";
import { quotedText } from "../../src/spreadsheet/writtenText";
import { translatorFor } from "../../src/texts";
import type { SheetCell } from "./layout";

const TOLERANCE = "1E-9";

/** @param rows - the table of CLUSTERASSESS with its header row */
export function highlightResults(
  sheet: EditionSheet,
  rows: readonly (readonly SheetCell[])[],
  model: Model,
  language: Language,
): void {
  const t = translatorFor(language);
  const labels = labelsFor(bindModel(model), language);
  const [header = []] = rows;
  const rule = (
    key: "verdict" | "s1" | "s2" | "s3" | "coverage",
    condition: (cell: string) => string,
    fill: string,
  ): void => {
    const column = header.indexOf(t(`columns.assess.${key}`));
    const area = { row: 1, column, rows: rows.length - 1, columns: 1 };
    sheet.highlights.push({ area, formula: condition(cellName(column, 1)), fill });
  };
  for (const kind of ["ID", "DI", "HYBRID"] as const)
    rule("verdict", (cell) => `${cell}=${quotedText(labels.verdict(kind))}`, resultTints[kind]);
  const below = (limit: number) => (cell: string) => `AND(ISNUMBER(${cell}),${cell}<${limit}-${TOLERANCE})`;
  for (const stage of ["s1", "s2", "s3"] as const) {
    rule(stage, (cell) => `AND(ISNUMBER(${cell}),${cell}>=${GATE}-${TOLERANCE})`, resultTints.completed);
    rule(stage, below(model.rules.minimumGrade), resultTints.tooLow);
  }
  rule("coverage", below(model.rules.typeCoverage), resultTints.tooLow);
}
