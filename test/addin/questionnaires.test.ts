import ExcelJS from "exceljs";
import type { Language } from "../../src/model";
import { columnUnder, type AnswerList } from "../../src/registers";
import { callFunction } from "../functions/callFunction";
import { firmCells, tieCells } from "../registers/sixFirms";
import { TemplatePane, type FileToReturn } from "./templatePane";

// Questionnaires written by the shipped bundle, filled in outside of it, collected by it, and what CLUSTERINDICATORS makes of them.

let pane: TemplatePane;
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

const words = {
  "en-US": {
    what: "What to write",
    rows: "Rows to fill in",
    write: "Write the questionnaire",
    written: "The template is on the sheets",
    firms: "Questionnaire for firms",
    ties: "Questionnaire for ties between firms",
    office: "Questionnaire for the office's own counts",
  },
  "zh-CN": {
    what: "生成内容",
    rows: "填写行数",
    write: "生成问卷",
    written: "模板已写入工作表",
    firms: "企业问卷",
    ties: "企业联系问卷",
    office: "集群机构问卷",
  },
} as const;
type Locale = keyof typeof words;

const questionnaires = new Map<string, Promise<Uint8Array>>();

/** A questionnaire as an office gets it; each one is written once. */
function written(list: "firms" | "ties" | "office", locale: Locale): Promise<Uint8Array> {
  const key = `${list} ${locale}`;
  const known = questionnaires.get(key) ?? writtenNow(list, locale);
  questionnaires.set(key, known);
  return known;
}

async function writtenNow(list: "firms" | "ties" | "office", locale: Locale): Promise<Uint8Array> {
  const said = words[locale];
  const writing = await TemplatePane.open({ locale });
  try {
    await writing.choose(said.what, said[list]);
    await writing.pageShows(said.write);
    if (list !== "office") await writing.fill(said.rows, "20");
    await writing.press(said.write);
    await writing.pageShows(said.written);
    expect(writing.host.missing).toEqual([]);
    const [sheet = "", ...others] = writing.host.sheetNames;
    expect(others).toHaveLength(2);
    const sources = writing.host.validationsOn(sheet).flatMap(({ rule }) => ("list" in rule ? [rule["list"]] : []));
    const yesOrNo = { inCellDropDown: true, source: locale === "en-US" ? "yes,no" : "是,否" };
    // Of the firms class and role, beside questions of yes or no; of the ties the type, and whether data run.
    if (list === "firms")
      expect(sources.filter((source) => JSON.stringify(source) !== JSON.stringify(yesOrNo))).toHaveLength(2);
    if (list === "ties")
      expect(sources).toEqual([{ inCellDropDown: true, source: "供应,项目,互补,横向,数据" }, yesOrNo]);
    return await writing.host.saveAsFile();
  } finally {
    writing.host.close();
  }
}

type Rows = readonly (readonly unknown[])[];

const officeCounts: Rows = [
  ["集群", "年度", "TY5", "ID1.4", "DI1.1"],
  ["East", 2023, 0.5, 80, 35],
];

const valueOf = (value: unknown): ExcelJS.CellValue =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;

/** Fills a list with a header of its own into a questionnaire, by the headers that stand there. */
async function filledIn(
  template: Uint8Array,
  [header = [], ...rows]: Rows,
  placeOf: (headers: readonly string[], name: string) => number,
  headerRow: number,
  firstRow: number,
  spoil: (sheet: ExcelJS.Worksheet) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(template).buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("The questionnaire has no sheet.");
  const headers = Array.from({ length: sheet.columnCount }, (_, at) => sheet.getCell(headerRow, at + 1).text);
  rows.forEach((row, below) =>
    header.forEach((name, at) => {
      const place = placeOf(headers, String(name));
      const value = valueOf(row[at]);
      if (place >= 0 && value !== null) sheet.getCell(firstRow + below, place + 1).value = value;
    }),
  );
  spoil(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const fileOf = async (
  name: string,
  list: AnswerList,
  rows: Rows,
  locale: Locale,
  spoil?: (sheet: ExcelJS.Worksheet) => void,
): Promise<FileToReturn> => {
  const place = (headers: readonly string[], header: string): number =>
    headers.findIndex((cell) => columnUnder(list, cell) === columnUnder(list, header));
  return { name, bytes: await filledIn(await written(list, locale), rows, place, 8, 9, spoil) };
};

const officeFile = async (name: string, rows: Rows, locale: Locale): Promise<FileToReturn> => {
  const keys: Readonly<Record<string, readonly string[]>> = { 集群: ["Cluster", "集群"], 年度: ["Year", "年份"] };
  const place = (headers: readonly string[], header: string): number =>
    headers.findIndex((cell) => (keys[header] ?? [header]).includes(cell));
  return { name, bytes: await filledIn(await written("office", locale), rows, place, 4, 9) };
};

/** Ties that no questionnaire takes: of an unknown type, of a firm to itself, to a firm that is not listed. */
const [tieHeader = [], ...allTies] = tieCells;
const goodTies = [
  tieHeader,
  ...allTies.filter(([from, to, kind]) => from !== to && from !== "Z" && kind !== "friendship"),
];

async function indicatorsOf(firms: Rows, ties: Rows, office: Rows, language: Language): Promise<unknown[][]> {
  return callFunction("CLUSTERINDICATORS", firms, ties, null, "basis", null, language, null, null, office);
}

const tableCells = (name: string): unknown[][] => pane.host.valuesOf(pane.host.addressOfTable(name) ?? "");

test("written in two languages, filled in, collected in any order: the indicators are those of the lists", async () => {
  const [header = [], ...rows] = firmCells;
  // Two offices for the firms in English, the others in Chinese; the ties are handed over before the firms.
  const files = [
    await fileOf("Ties.xlsx", "ties", goodTies, "zh-CN"),
    await fileOf("Firms 1.xlsx", "firms", [header, ...rows.slice(0, 4)], "en-US"),
    await fileOf("Firms 2.xlsx", "firms", [header, ...rows.slice(4)], "en-US"),
    await officeFile("Office.xlsx", officeCounts, "zh-CN"),
  ];
  pane = await TemplatePane.open();
  await pane.collect(files);
  expect(pane.verdicts.map(({ file, verdict }) => [file, verdict])).toEqual([
    ["Firms 1.xlsx", "accepted"],
    ["Firms 2.xlsx", "accepted"],
    ["Office.xlsx", expect.stringContaining("accepted")],
    ["Ties.xlsx", "accepted"],
  ]);
  expect(pane.pageText).toContain("into the table firms (list of firms)");
  expect(pane.host.tableNames.toSorted()).toEqual(["ClusterCollectionLog", "firms", "office", "ties"]);
  const collected = ["firms", "ties", "office"].map(tableCells);
  const [firms = [], ties = [], office = []] = collected;
  expect(firms[0]?.at(-1)).toBe("Source file");
  expect(firms.map((row) => row.at(-1)).slice(1)).toEqual([
    ...Array<string>(4).fill("Firms 1.xlsx"),
    ...Array<string>(7).fill("Firms 2.xlsx"),
  ]);
  const direct = await indicatorsOf(firmCells, goodTies, officeCounts, "en");
  expect(await indicatorsOf(firms, ties, office, "en")).toEqual(direct);
  // As a person types it.
  pane.host.addSheet("Result");
  await pane.host.enter("Result!A1", '=CLUSTERINDICATORS(firms[#All],ties[#All],,"basis",,,,,office[#All])');
  expect(pane.host.spillOf("Result!A1").map((row) => row.map((cell) => cell ?? ""))).toEqual(
    // A range tells its blanks from zeros, an array does not.
    direct.filter((row) => !String(row.at(-1)).includes("computed array")),
  );
  await pane.press("From lists");
  await pane.pageShows("Use the collected lists");
  await pane.press("Use the collected lists");
  await pane.pageShows("The collected lists were taken");
  await pane.press("Compute indicators");
  await pane.pageShows("2 rows of clusters from 11 rows of firms.");
});

test("a refused file, its correct rows on a person's word, a correction that replaces them, and feedback", async () => {
  const [header = [], ...rows] = firmCells;
  const spoiled = await fileOf("Firms.xlsx", "firms", [header, ...rows], "en-US", (sheet) => {
    sheet.name = "Our firms";
    sheet.getCell("G10").value = "about 200";
  });
  pane = await TemplatePane.open();
  await pane.collect([spoiled, { name: "Old.xlsx", bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) }]);
  const [{ findings } = { findings: [] }] = pane.verdicts;
  expect(findings).toEqual([
    expect.stringMatching(/^'Our firms'!G10 \(\w+ .*\) holds the text 'about 200', a number/u),
  ]);
  expect(pane.verdictOf("Old.xlsx").findings[0]).toMatch(/Excel 97-2003 \(\.xls\)\. Open it and save it as \.xlsx/u);
  expect(pane.host.tableNames).toEqual(["ClusterCollectionLog"]);
  await pane.press(/^Collect the correct rows of 1 refused file$/u);
  await pane.collected();
  expect(pane.verdicts).toMatchObject([{ file: "Firms.xlsx", verdict: "accepted in part" }]);
  expect(tableCells("firms")).toHaveLength(1 + rows.length - 1);
  await pane.press("Write a feedback sheet");
  await pane.pageShows("The feedback is on the sheets");
  expect(pane.host.sheetNames).toContain("Feedback Firms");
  // The corrected file, with a column more than before.
  await pane.collect([await fileOf("Firms.xlsx", "firms", firmCells, "en-US")]);
  expect(pane.verdicts).toMatchObject([
    { verdict: "accepted with remarks", findings: ["10 rows collected from this file before were replaced."] },
  ]);
  expect(tableCells("firms")).toHaveLength(1 + rows.length);
});

test("columns that only a later file has are added; cells beside the table that are in use are not", async () => {
  const list = (name: string, cells: Rows): Promise<FileToReturn> => plainFile(name, cells);
  pane = await TemplatePane.open();
  await pane.collect([
    await list("A.xlsx", [
      ["firm", "cluster"],
      ["Alder", "East"],
    ]),
  ]);
  await pane.collect([
    await list("B.xlsx", [
      ["企业", "集群", "erp", "01"],
      ["Birch", "East", "是", 5],
    ]),
  ]);
  expect(tableCells("firms")).toEqual([
    ["Firm [firm]", "Cluster [cluster]", "Source file", "Uses ERP or similar [erp]"],
    ["Alder", "East", "A.xlsx", null],
    ["Birch", "East", "B.xlsx", "是"],
  ]);
  expect(pane.verdictOf("B.xlsx").findings).toEqual(["Columns that the template does not have were not read: 01."]);
  pane.host.enterTable("'Collected firms'!E2", [["mine"]]);
  await pane.collect([
    await list("C.xlsx", [
      ["firm", "cluster", "sme"],
      ["Cedar", "East", "no"],
    ]),
  ]);
  expect(pane.verdictOf("C.xlsx").findings[0]).toMatch(
    /'Collected firms'!E2, are in use\. What was collected before is unchanged/u,
  );
  expect(tableCells("firms")).toHaveLength(3);
});

/** A list that somebody made without any questionnaire. */
async function plainFile(name: string, cells: Rows): Promise<FileToReturn> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Sheet1");
  for (const row of cells) sheet.addRow(row.map(valueOf));
  return { name, bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}
