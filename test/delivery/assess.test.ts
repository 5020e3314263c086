/** npm run assess on small files, through the built add-in under the real office.js. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { assessFile, type Assessed, type Question } from "../../scripts/assess/assessFile";
import { NoTable, readTableFile } from "../../scripts/assess/tableFile";
import { WrongCall } from "../../scripts/commandLine";

const folder = mkdtempSync(join(tmpdir(), "assess-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const assess = (name: string, question: Partial<Question> = {}): Promise<Assessed> =>
  assessFile({ file: name, table: readTableFile(path(name)), model: "DIC", language: "code", ...question });

/** What a column says of each cluster. */
function said({ columns, results }: Assessed, key: string): unknown[] {
  const at = columns.findIndex((column) => column.key === key);
  return results.map(({ name, values }) => [name, values[at]]);
}

// Meadow misses the floor: quotient 0.9 of 1.2, platform 20 of 50 %, 18 of 30 firms. Nothing is known of Summit.
const header = ["region", "name", "FL1", "FL2", "FL3"];
const meadow = ["", "Meadow textiles", 0.9, 20, 18];
const summit = ["North", "", "", "", ""];
const verdicts = [
  ["Meadow textiles", "BELOW_FLOOR"],
  ["North", "NO_DATA"],
];

test.each([
  ["meadow.csv", ","],
  ["meadow.tsv", "\t"],
])("%s is assessed; the name is the first text of a row in a column without an indicator", async (name, separator) => {
  writeFileSync(path(name), [header, meadow, summit].map((row) => row.join(separator)).join("\n"));
  const assessed = await assess(name);
  expect(said(assessed, "verdict")).toEqual(verdicts);
  expect(assessed.naming).toBe('The names are those of column A "region" or B "name".');
  expect(assessed.columns[0]).toEqual({ key: "verdict", title: "Verdict" });
  expect(assessed.remarks).toEqual([]);
});

test("a workbook is assessed: formulas by their saved values, percentages in percent, a sheet by its name", async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Notes").addRow(["nothing to assess"]);
  const sheet = book.addWorksheet("2023");
  // Not at A1, as people place tables.
  [header, meadow, summit].forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== "") sheet.getCell(3 + at, 2 + column).value = value;
    }),
  );
  sheet.getCell("D4").value = { formula: "0.3*3", result: 0.9 };
  sheet.getCell("E4").value = 0.2;
  sheet.getCell("E4").numFmt = "0%";
  // A platform of 60 % (of 50) is enough beside a quotient of 0.9, and 30 firms are; 0.6 % would be below the floor.
  sheet.getRow(6).values = ["", "", "Harbour", 0.9, 0.6, 30];
  sheet.getCell("E6").numFmt = "0%";
  await book.xlsx.writeFile(path("meadow.xlsx"));

  const assessed = await assess("meadow.xlsx", { sheet: "2023", language: "zh-CN" });
  expect(said(assessed, "verdict")).toEqual([
    ["Meadow textiles", "尚未构成数字产业集群"],
    ["North", "数据不足"],
    ["Harbour", "数据不足"],
  ]);
  expect(assessed.results.map(({ row }) => row)).toEqual([4, 5, 6]);
  await expect(assess("meadow.xlsx", { sheet: "2024" })).rejects.toThrow(WrongCall);
  await expect(assess("meadow.xlsx", { sheet: "2024" })).rejects.toThrow(
    '--sheet expects one of Notes, 2023; found "2024". Choose one of them.',
  );
  await expect(assess("meadow.xlsx")).rejects.toThrow(NoTable);
});

test("decimal commas are missing data, and it is said where", async () => {
  writeFileSync(path("comma.csv"), "name;FL1;FL2;FL3\nMeadow;0,9;20;18\n");
  const assessed = await assess("comma.csv");
  expect(assessed.remarks).toEqual([
    'Missing, since a decimal comma is not guessed: B2 "0,9". Write a decimal point, or save as .xlsx.',
  ]);
});

test("headers of another model: how many of its indicators were found, and the option that takes it", async () => {
  writeFileSync(path("proxy.csv"), "geo,ict_serv_gva_pct,ict_emp_pct\nLT,3,3\n");
  await expect(assess("proxy.csv")).rejects.toThrow(
    "proxy.csv holds no indicator of model DIC. 2 of 19 indicators of EU-PROXY found in proxy.csv: use --model EU-PROXY.",
  );
  expect((await assess("proxy.csv", { model: "EU-PROXY" })).remarks).toEqual([]);
  writeFileSync(path("mixed.csv"), "name,FL1,ict_serv_gva_pct,ict_emp_pct\nLT,1,3,3\n");
  expect((await assess("mixed.csv")).remarks).toEqual([
    "2 of 19 indicators of EU-PROXY found in mixed.csv: use --model EU-PROXY.",
  ]);
});

// Only a process of its own starts without the words that other tests have loaded.
test.each([
  ["en", "'Total' (rows 3, 4): named like a total or an average; it counts as a cluster"],
  ["zh-CN", "“Total”（第 3、4 行）：名称疑为合计或平均；"],
])("rows that look like totals are assessed, and the terminal is told in %s which they are", (language, sentence) => {
  const total = ["", "Total", 0.9, 20, 18];
  writeFileSync(path("total.csv"), [header, meadow, total, total].map((row) => row.join(",")).join("\n"));
  const tsx = join(__dirname, "../../node_modules/tsx/dist/cli.mjs");
  const command = [tsx, "scripts/assess.ts", path("total.csv"), "--language", language, "--csv"];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  expect(stderr).toContain(sentence);
  expect(status).toBe(0);
  expect(stdout.match(/^Total,/gmu)).toHaveLength(2);
});

test.each([
  ["rows.csv", "name,FL1\n", /rows\.csv holds one row only/u],
  ["blank.csv", "\n\n", /blank\.csv holds nothing/u],
  ["prose.csv", "hello\nworld\n", /none is an indicator of model DIC/u],
  ["damaged.xlsx", "PK\u0003\u0004", /is no \.xlsx workbook, or is damaged/u],
])("%s cannot be assessed, and the sentence says why", async (name, content, sentence) => {
  writeFileSync(path(name), content);
  await expect(assess(name)).rejects.toThrow(sentence);
});
