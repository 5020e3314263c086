import type { DataProblem } from "../assessment";
import type { PanelRemark } from "../evolution";
import { cellText } from "../model";
import { type KeyBelow, type OutputLanguage, sentenceLanguage, translatorFor } from "../texts";
import { dataProblemSentence } from "./dataProblems";
import { indicatorLabel } from "./labels";
import { panelRemarkSentence } from "./panelRemarks";
import { column, resultTable, type Columns, type ResultTable } from "./resultTable";

type CheckColumn = KeyBelow<"columns.check">;

/** A row that the panel leaves out. */
type LeftOut = Extract<PanelRemark, { readonly code: "leftOut" }>;

/** A line of the data check: a problem, a row that is left out, what to collect of a row, or a sentence about all of them. */
export type CheckLine =
  | DataProblem
  | LeftOut
  | { readonly code: "toCollect"; readonly row: number; readonly text: string }
  | { readonly code: "remark"; readonly text: string };

/** How the checked cells are called where they stand; the header row is row -1. */
interface Names {
  readonly sheetRow: (row: number) => number;
  readonly columnName: (column: number) => string;
}

const SHOWN_LENGTH = 100;

export function checkTable(names: Names, language: OutputLanguage): ResultTable<CheckLine, CheckColumn> {
  const words = sentenceLanguage(language);
  const t = translatorFor(words);
  const columns: Columns<CheckLine, CheckColumn> = {
    row: column(10, (line) => {
      if ("row" in line) return names.sheetRow(line.row);
      return line.code === "unknownHeader" ? names.sheetRow(-1) : "";
    }),
    column: column(12, (line) => ("column" in line ? names.columnName(line.column) : "")),
    indicator: column(40, (line) => ("indicator" in line ? indicatorLabel(line.indicator, words) : "")),
    value: column(24, (line) => {
      if (line.code === "leftOut") return line.found.slice(0, SHOWN_LENGTH);
      if (!("cell" in line)) return "";
      return typeof line.cell === "number" ? line.cell : cellText(line.cell).slice(0, SHOWN_LENGTH);
    }),
    problem: column(60, (line) => {
      if (line.code === "remark" || line.code === "toCollect") return line.text;
      if (line.code === "leftOut") return panelRemarkSentence(line, words, names.sheetRow);
      return dataProblemSentence(line, words, names.sheetRow);
    }),
  };
  return resultTable(columns, (key) => t(`columns.check.${key}`));
}
