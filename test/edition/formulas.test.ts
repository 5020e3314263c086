/** What may stand in the formulas of the workbook edition: what every spreadsheet has had for fifteen years. */
import { editionSheetNames, type EditionSheet } from "../../src/edition";
import { builtInModels, languages } from "../../src/model";
import { assessingTemplate } from "../../src/workbook/assessingTemplate/assessingTemplate";

const allowed = new Set(
  "IF AND OR NOT ISNUMBER ISBLANK ISERROR IFERROR SUM SUMPRODUCT COUNT COUNTIF COUNTIFS MIN MAX SMALL LARGE INDEX MATCH CHOOSE ROUND ABS LN TEXT CONCATENATE".split(
    " ",
  ),
);
const LONGEST = 8192;
const DEEPEST = 64;

/** A formula without its texts and the names of its sheets. */
const bare = (formula: string): string => formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/gu, "");

const functionsIn = (formula: string): string[] =>
  [...bare(formula).matchAll(/([\p{L}_.][\p{L}\d_.]*)\s*\(/gu)].map(([, name = ""]) => name);

function depthOf(formula: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of bare(formula)) {
    if (sign === "(") deepest = Math.max(deepest, (depth += 1));
    else if (sign === ")") depth -= 1;
  }
  return deepest;
}

const formulasOf = (sheet: EditionSheet): string[] =>
  sheet.cells.flatMap((line) =>
    line.flatMap((cell) => (cell !== null && typeof cell === "object" ? [cell.formula] : [])),
  );

const books = builtInModels.flatMap((model) => languages.map((language) => ({ model, language })));

test.each(books)(
  "$model.id $model.version in $language: only functions that every spreadsheet has, short and flat",
  ({ model, language }) => {
    const { sheets } = assessingTemplate(model, language, 3);
    const formulas = sheets.flatMap(formulasOf);
    expect(formulas.length).toBeGreaterThan(500);
    expect(new Set(formulas.flatMap(functionsIn).filter((name) => !allowed.has(name)))).toEqual(new Set());
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(LONGEST);
    expect(Math.max(...formulas.map(depthOf))).toBeLessThan(DEEPEST);
    // A text inside a formula may have 255 signs in Excel.
    const literals = formulas.flatMap((formula) =>
      [...formula.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, text = ""]) => text),
    );
    expect(Math.max(...literals.map(({ length }) => length))).toBeLessThanOrEqual(255);
  },
);

test("the check finds a function that is not on the list, also beside texts and sheets with brackets", () => {
  expect(functionsIn(`IF('A (b'!A1="LET(",TEXTJOIN(", ",1,A1),0)`)).toEqual(["IF", "TEXTJOIN"]);
  expect(depthOf('IF(A1="((",SUM(B1),0)')).toBe(2);
});

test("conditional formats stay on their sheet: older programs take no other", () => {
  for (const { model, language } of books) {
    const formulas = assessingTemplate(model, language, 2).sheets.flatMap(({ highlights }) =>
      highlights.map((one) => one.formula),
    );
    expect(formulas.filter((formula) => formula.includes("!"))).toEqual([]);
  }
});

test("no formula leads to another file, and each names a sheet of this workbook", () => {
  for (const { model, language } of books) {
    const { sheets } = assessingTemplate(model, language, 2);
    const known = new Set(sheets.map(({ name }) => name));
    const named = sheets
      .flatMap(formulasOf)
      .flatMap((formula) => [...formula.matchAll(/'((?:[^']|'')+)'!/gu)].map(([, name = ""]) => name));
    expect(new Set(named.filter((name) => !known.has(name)))).toEqual(new Set());
    expect(Object.values(editionSheetNames(language)).length).toBe(
      new Set(Object.values(editionSheetNames(language))).size,
    );
  }
});
