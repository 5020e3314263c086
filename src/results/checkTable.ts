import type { DataProblem } from "../assessment";
import { cellText } from "../model";
import { sayIn, sentenceLanguage, type OutputLanguage } from "../texts";
import type { en } from "../texts/en";
import { dataProblemSentence } from "./dataProblems";
import { indicatorLabel } from "./labels";
import { column, resultTable, type Columns, type ResultTable } from "./resultTable";

type CheckColumn = keyof typeof en.columns.check;

/** A line of the data check: a problem, or a sentence about all of them. */
export type CheckLine = DataProblem | { readonly code: "remark"; readonly text: string };

/** How the checked cells are called where they stand; the header row is row -1. */
interface Names {
  readonly sheetRow: (row: number) => number;
  readonly columnName: (column: number) => string;
}

const SHOWN_LENGTH = 100;

export function checkTable(names: Names, language: OutputLanguage): ResultTable<CheckLine, CheckColumn> {
  const words = sentenceLanguage(language);
  const t = sayIn(words);
  const columns: Columns<CheckLine, CheckColumn> = {
    row: column(10, (line) => {
      if ("row" in line) return names.sheetRow(line.row);
      return line.code === "unknownHeader" ? names.sheetRow(-1) : "";
    }),
    column: column(12, (line) => ("column" in line ? names.columnName(line.column) : "")),
    indicator: column(40, (line) => ("indicator" in line ? indicatorLabel(line.indicator, words) : "")),
    value: column(24, (line) => {
      if (!("cell" in line)) return "";
      return typeof line.cell === "number" ? line.cell : cellText(line.cell).slice(0, SHOWN_LENGTH);
    }),
    problem: column(60, (line) =>
      line.code === "remark" ? line.text : dataProblemSentence(line, words, names.sheetRow),
    ),
  };
  return resultTable(columns, (key) => t(`columns.check.${key}`));
}
