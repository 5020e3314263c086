/**
 * npm run example: writes dist/example.xlsx from the illustrative clusters. Its results are values, computed here by the
 * built add-in under the real office.js, so that a person without the add-in reads them and nobody sees #NAME?. How Excel
 * stores a call of an add-in's function in a file is documented nowhere, so the formulas stand in it as texts: where the
 * add-in is loaded, F2 and Enter make one live.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import Papa from "papaparse";
import { startTestHost } from "../test/host";
import { namespaceOf } from "../test/host/customFunctions/namespace";
import { columnLetters } from "../src/workbook/address";
import { withNamespace } from "../src/i18n";
import { exampleTexts } from "./example/texts";

const root = join(__dirname, "..");
const HEADING = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE3ECE8" } } as const;

/** In characters, as Excel counts the width of a column. */
const ABOUT_WIDTH = 110;
const WIDEST = 60;
const ONE_PAGE_WIDE = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

type SheetCell = string | number | null;

async function main(): Promise<void> {
  const rows = readClusters();
  const address = `A1:${columnLetters((rows[0]?.length ?? 1) - 1)}${rows.length}`;
  const namespace = namespaceOf(readFileSync(join(root, "dist", "manifest.xml"), "utf8"));
  const typed = (text: string): string => withNamespace(text, namespace);
  const book = new ExcelJS.Workbook();
  const about = book.addWorksheet("Read me 说明");
  writeTable(book, "Clusters", rows);
  for (const { sheet, formula } of exampleTexts.results) {
    const spill = await calculated(rows, typed(formula(address)));
    const names = rows.map(([name]) => name ?? "");
    // Name and result side by side, as on a sheet where the formula stands beside the table.
    writeTable(
      book,
      sheet,
      spill.map((row, at) => (spill.length === rows.length ? [names[at] ?? "", ...row] : row)),
    );
  }
  const lines = [
    ...exampleTexts.lines,
    ...exampleTexts.results.map(({ formula }) => typed(formula(`Clusters!${address}`))),
  ];
  for (const line of lines) about.addRow([line]);
  about.getColumn(1).width = ABOUT_WIDTH;
  about.getColumn(1).alignment = { wrapText: true, vertical: "top" };
  lines.forEach((line, at) => fitHeight(about.getRow(at + 1), [line], [ABOUT_WIDTH]));
  about.getRow(1).font = { bold: true, size: 14 };
  about.getRow(1).height = 22;
  about.pageSetup = ONE_PAGE_WIDE;
  await book.xlsx.writeFile(join(root, "dist", "example.xlsx"));
  console.log("dist/example.xlsx");
}

function readClusters(): SheetCell[][] {
  const text = readFileSync(join(root, "assets", "samples", "illustrative-clusters.csv"), "utf8").replace(
    /^\uFEFF/u,
    "",
  );
  const { data } = Papa.parse<string[]>(text.trim(), { skipEmptyLines: "greedy" });
  return data.map((row) =>
    row.map((field) => (field.trim() === "" ? null : Number.isNaN(Number(field)) ? field : Number(field))),
  );
}

/** What the add-in answers to a formula beside the table. */
async function calculated(rows: SheetCell[][], formula: string): Promise<SheetCell[][]> {
  const host = await startTestHost();
  try {
    host.enterTable("A1", rows);
    const cell = `${columnLetters((rows[0]?.length ?? 0) + 1)}1`;
    await host.enter(cell, formula);
    const fault = host.errorTextAt(cell);
    if (fault !== undefined) throw new Error(`${formula}: ${fault}`);
    return host
      .spillOf(cell)
      .map((row) => row.map((value) => (typeof value === "number" ? value : String(value ?? ""))));
  } finally {
    host.close();
  }
}

function writeTable(book: ExcelJS.Workbook, name: string, rows: readonly (readonly SheetCell[])[]): void {
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", xSplit: 1, ySplit: 1 }] });
  for (const row of rows) sheet.addRow([...row]);
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).fill = HEADING;
  sheet.columns.forEach((column, at) => {
    const widest = Math.max(...rows.map((row) => widthOf(row[at])));
    column.width = Math.min(Math.max(widest + 2, 8), WIDEST);
    column.alignment = { wrapText: widest > WIDEST, vertical: "top" };
    column.numFmt = "General";
  });
  const widths = sheet.columns.map(({ width = WIDEST }) => width);
  rows.forEach((row, at) => fitHeight(sheet.getRow(at + 1), row, widths));
  sheet.pageSetup = ONE_PAGE_WIDE;
}

/** A Chinese character takes the room of two Latin ones. */
const widthOf = (cell: SheetCell | undefined): number =>
  [...String(cell ?? "")].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/u.test(sign) ? 2 : 1), 0);

/** Not every program measures wrapped rows when it opens a file. */
function fitHeight(row: ExcelJS.Row, cells: readonly SheetCell[], widths: readonly number[]): void {
  // Lines break between words, so a little more than the text alone is needed.
  const lines = cells.map((cell, at) => Math.ceil((widthOf(cell) * 1.1) / (widths[at] ?? WIDEST)));
  row.height = Math.max(1, ...lines) * 15;
}

void main().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.message : String(failure));
  process.exitCode = 1;
});
