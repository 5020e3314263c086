/** What a spreadsheet program made of a workbook that assesses itself, against what the core says of its rows. */
import { assessmentColumns, FIRST_ASSESSMENT_ROW, type AssessmentCell } from "../../src/edition";
import type { Cell, Language, Model } from "../../src/model";
import type { AssessingTemplate } from "../../src/workbook/assessingTemplate/assessingTemplate";
import { nameOf, yearOf } from "./books";
import { expectedRows, type ExpectedRow } from "./expected";

export interface Book {
  readonly book: AssessingTemplate;
  /** The model by which the rows are to be assessed, as it stands on the sheet. */
  readonly model: Model;
  readonly language: Language;
  readonly rows: readonly (readonly Cell[])[];
}

/** The sheets that are compared, in the order in which their values come. */
export const comparedSheets = ({ assessment, summary, model, working, cluster }: AssessingTemplate): string[] =>
  [assessment.sheet, summary, model, working.sheet, cluster].map(({ name }) => name);

/** Every cell of the sheet Assessment that is not what the core says, rows numbered from the first one. */
export function differencesFrom({ book, model, language, rows }: Book, sheets: readonly string[][][]): string[] {
  const [assessed = [], , , working = []] = sheets;
  return expectedRows(model, language, rows).flatMap((row, line) =>
    assessmentColumns.flatMap((column, place) => {
      const found = assessed[FIRST_ASSESSMENT_ROW + line]?.[place] ?? "";
      // A share of a hundred comes rounded to its format, so it is read where it is calculated.
      const exact = working[book.working.firstRow + line]?.[book.working.type.coverage.at] ?? "";
      const wanted = wantedIn(column, row, line);
      return wanted === undefined || agree(column === "coverage" ? exact : found, wanted)
        ? []
        : [`row ${line}, ${column}: ${found} for ${String(wanted)}`];
    }),
  );
}

/** In how many rows both ways to calculate confidence and secured stages agree, as the sheet Summary tells. */
export function rowsThatAgree({ language }: Book, sheets: readonly string[][][]): string | undefined {
  const check = language === "en" ? "Rows in which both" : "可信度与稳妥达标";
  return sheets[1]?.find(([, text = ""]) => text.startsWith(check))?.[0];
}

/** Cells of any sheet that hold an error. */
export const errorsIn = (sheets: readonly string[][][]): string[] =>
  sheets.flat(2).filter((text) => /^(?:#(?:N\/A|VALUE|REF|DIV|NAME|NUM)|Err:)/u.test(text));

function wantedIn(column: AssessmentCell, row: ExpectedRow, line: number): ExpectedRow[keyof ExpectedRow] | undefined {
  if (column === "cluster") return nameOf(line);
  if (column === "year") return yearOf(line);
  return column === "fractions" ? undefined : row[column];
}

function agree(found: string, wanted: string | number | boolean): boolean {
  if (typeof wanted !== "number") return found === String(wanted);
  return found !== "" && Math.abs(Number(found) - wanted) < 1e-9 * Math.max(1, Math.abs(wanted));
}
