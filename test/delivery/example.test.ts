/** The example workbook as a colleague without the add-in opens it. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { ROOT } from "./builtSite";

jest.setTimeout(60_000);

const book = new ExcelJS.Workbook();
beforeAll(async () => {
  const script = join(ROOT, "scripts", "example.ts");
  execFileSync(process.execPath, [join(ROOT, "node_modules", "tsx", "dist", "cli.mjs"), script], { cwd: ROOT });
  await book.xlsx.readFile(join(ROOT, "dist", "example.xlsx"));
});

/** Without the empty place that ExcelJS puts before the first cell. */
const rowsOf = (name: string): unknown[][] =>
  (book.getWorksheet(name)?.getSheetValues() ?? []).slice(1).map((row) => (Array.isArray(row) ? row.slice(1) : []));

test("no cell holds a formula, so none can show #NAME?", () => {
  const formulas: string[] = [];
  book.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => cell.type === ExcelJS.ValueType.Formula && formulas.push(cell.address)),
    ),
  );
  expect(formulas).toEqual([]);
});

test("Meadow textiles misses the floor: quotient 0.9 of 1.2, platform 20 of 50 %, 18 of 30 firms", () => {
  const [header = [], ...clusters] = rowsOf("Assessment");
  const meadow = clusters.find(([name]) => name === "Meadow textiles");
  expect(meadow?.[header.indexOf("Verdict")]).toBe("not yet a digital cluster");
  expect(clusters).toHaveLength(12);
});

test("the formulas can be tried from the first sheet, which says that the clusters are invented", () => {
  const texts = rowsOf("Read me 说明").flat().map(String);
  expect(texts).toContain("=CLUSTERASSESS(Clusters!A1:AO13)");
  expect(texts.join(" ")).toMatch(/invented.*虚构/su);
});
