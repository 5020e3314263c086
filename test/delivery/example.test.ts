/** The example workbook as a colleague without the add-in opens it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { writeExample } from "../../scripts/example/workbook";
import { ROOT } from "./builtSite";

const book = new ExcelJS.Workbook();
let parts: JSZip;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  try {
    const file = join(folder, "example.xlsx");
    await writeExample(ROOT, file, "2026-09-01");
    await book.xlsx.readFile(file);
    parts = await JSZip.loadAsync(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
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

test("a Chinese reader finds the clusters under Chinese names, with the same numbers, and so in the explanations", () => {
  const [, ...english] = rowsOf("Clusters");
  const [[head] = [], ...chinese] = rowsOf("集群");
  expect(head).toBe("集群（示例）");
  expect(chinese.map((row) => row.slice(1))).toEqual(english.map((row) => row.slice(1)));
  const meadow = rowsOf("解读").find(([name]) => name === "青原纺织");
  expect(meadow?.[1]).toMatch(/^青原纺织尚未构成数字产业集群。/u);
});

test("the formulas can be tried from the first sheet, which says that the clusters are invented", () => {
  const texts = rowsOf("Read me 说明").flat().map(String);
  expect(texts).toContain("=CLUSTERASSESS(Clusters!A1:AO13)");
  expect(texts).toContain('=CLUSTEREXPLAIN(集群!A1:AO13,,,"zh-CN")');
  expect(texts.join(" ")).toMatch(/invented.*虚构/su);
});

const tableSheets = ["Clusters", "集群", "Assessment", "In words", "解读", "Policy", "Data check"];
const pages = [
  ...["Linden machine tools", "Harbour platform services", "Estuary robotics", "Meadow textiles"],
  ...["椴林机床", "海港平台服务", "河口机器人", "青原纺织"],
];

test("an introduction, a summary in both languages, tables, and a page about a cluster of each kind", () => {
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    ...["Read me 说明", "Summary", "概览"],
    ...tableSheets,
    ...pages,
  ]);
});

test("the summary counts the twelve clusters: four of either type, and one of each other kind", () => {
  for (const name of ["Summary", "概览"]) {
    const counts = rowsOf(name).flatMap((row) => (typeof row[1] === "number" ? [row[1]] : []));
    expect(counts.slice(0, 7)).toEqual([4, 4, 1, 1, 1, 1, 12]);
  }
});

test("each summary maps the clusters that have a type and a maturity, each type by its own mark", async () => {
  const charts = parts.file(/^xl\/charts\/chart\d\.xml$/u);
  expect(charts).toHaveLength(2);
  for (const chart of charts) {
    const xml = await chart.async("string");
    expect([...xml.matchAll(/<c:symbol val="(\w+)"\/>/gu)].map(([, mark]) => mark)).toEqual(["circle", "diamond"]);
  }
  // One of each type has no maturity, because a stage lacks data.
  const drawn = rowsOf("Summary").flatMap((row) => (typeof row[13] === "number" ? [row[11]] : []));
  expect(drawn).toEqual([
    ...["Linden machine tools", "Orchard household appliances", "Canal motor parts"],
    ...["Harbour platform services", "Mosaic digital finance", "Beacon live commerce"],
  ]);
});

test("results have the colours of a report, by rules that follow the numbers", () => {
  const sheet = book.getWorksheet("Assessment");
  // ExcelJS tells them, and its types do not.
  const formats: unknown = sheet && "conditionalFormattings" in sheet ? sheet.conditionalFormattings : [];
  // Three types; completed or too low for each of three stages; coverage.
  expect(formats).toHaveLength(3 + 2 * 3 + 1);
});

test("a page tells of its cluster on one A4", () => {
  for (const name of pages) {
    const sheet = book.getWorksheet(name);
    expect(sheet?.getCell("A1").value).toBe(name);
    expect(sheet?.pageSetup).toMatchObject({ orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 1 });
  }
  expect(rowsOf("Meadow textiles").flat().join(" ")).toContain("18 (30 needed)");
});

test("no sheet is locked: whoever has the add-in can make a formula live", async () => {
  const sheets = await Promise.all(parts.file(/^xl\/worksheets\/sheet/u).map((sheet) => sheet.async("string")));
  expect(sheets.filter((xml) => xml.includes("<sheetProtection"))).toEqual([]);
});

test("no text is cut on paper: each column is narrower than a page of A4, and header and names stand on every page", () => {
  for (const name of ["Read me 说明", ...tableSheets]) {
    const sheet = book.getWorksheet(name);
    const { columns = [], pageSetup } = sheet ?? {};
    // A landscape page of A4 with these margins is 277 mm wide: 100 digits of the widest common font, DejaVu Sans 11.
    for (const { width = Infinity } of columns) expect([name, width <= 100]).toEqual([name, true]);
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 });
    // At most so many characters share a page, or its print could not be read without a glass.
    const all = columns.reduce((sum, { width = Infinity }) => sum + width, 0);
    expect([name, all / (pageSetup?.fitToWidth ?? 1) <= 170]).toEqual([name, true]);
    if (name !== "Read me 说明") expect(pageSetup).toMatchObject({ printTitlesRow: "1:1", printTitlesColumn: "A:A" });
  }
});

test("every cell of a table wraps, in a row that is high enough for its lines, in a font with a name", () => {
  for (const name of tableSheets)
    book.getWorksheet(name)?.eachRow((row) =>
      row.eachCell((cell) => {
        const width = book.getWorksheet(name)?.getColumn(cell.col).width ?? 0;
        // Letters are a tenth narrower than the digits by which the width of a column is counted.
        const lines = typeof cell.value === "string" ? Math.ceil((0.9 * cell.value.length) / width) : 1;
        expect([cell.address, row.height >= 15 * lines]).toEqual([cell.address, true]);
        expect(cell.font.name).toBe("Calibri");
        expect(cell.alignment.wrapText).toBe(true);
      }),
    );
});

test("numbers show two decimals, and keep all of theirs", () => {
  const sheet = book.getWorksheet("Assessment");
  const index = sheet?.getCell("C2");
  expect(index?.numFmt).toBe("0.00");
  expect(String(index?.value).length).toBeGreaterThan(8);
});
