import { defaultModel, type Cell } from "../../src/model";
import { verdictSentences } from "../../src/results";
import {
  findReturn,
  judgeList,
  settleList,
  type FileVerdict,
  type KnownLists,
  type Refusal,
  type ReturnedSheet,
  type SheetTop,
} from "../../src/returns";
import { templateLabels } from "../../src/workbook/template/templateLabels";
import { returnedSheet, topOf, type Grid } from "../workbook/questionnaireSheets";

// Returned questionnaires, each wrong in one way: what is refused, where, and which rows could be taken all the same.

const TOP: Grid = [["Questionnaire"], ["Template version", "DCA-QUESTIONNAIRE 1 | firms"], [null]];
const FIRMS = ["firm Firm", "cluster Cluster", "period Period", "revenue Revenue", "role Role", "sme SME"];
const alder = ["Alder", "East", 2024, 100, "supplier", "yes"];
const birch = ["Birch", "East", 2024, 50, "user", "no"];
const TIES = ["from From firm", "to To firm", "kind Kind of tie", "live Live data exchange", "period Period"];

const nothing: KnownLists = { firms: undefined, ties: undefined };
const firm = (name: string, period = "2024", file = "Other.xlsx", cluster = "East") => ({
  ...{ firm: name, cluster, period, file },
});
const knownFirms = (...rows: readonly ReturnType<typeof firm>[]): KnownLists => ({
  ties: undefined,
  firms: { hasPeriod: rows.some(({ period }) => period !== ""), rows },
});

interface Given {
  readonly list?: "firms" | "ties";
  readonly header?: readonly Cell[];
  readonly known?: KnownLists;
  readonly sheet?: Parameters<typeof returnedSheet>[1];
  readonly asked?: readonly string[];
  readonly above?: Grid;
}

function settled(rows: readonly (readonly Cell[])[], given: Given = {}) {
  const { list = "firms", known = nothing, sheet, asked, above = TOP } = given;
  const header = given.header ?? (list === "firms" ? FIRMS : TIES);
  const read: ReturnedSheet = returnedSheet([...above, header, ...rows], sheet);
  const reading = judgeList(read, list, templateLabels(), asked && new Set(asked));
  return reading.kind === "refused" ? { ...reading, good: undefined } : settleList(reading.judged, "Mine.xlsx", known);
}

/** Why it is refused, as the pane says it; and how many rows could be taken all the same. */
function refused(rows: readonly (readonly Cell[])[], given: Given = {}): { says: string[]; good: number } {
  const reading = settled(rows, given);
  if (reading.kind === "read") throw new Error("It was read without a fault.");
  const verdict: FileVerdict = { kind: "refused", reasons: reading.reasons };
  return { says: verdictSentences(verdict, "en"), good: reading.good?.rows.length ?? 0 };
}

const changed = (row: readonly Cell[], at: number, cell: Cell): Cell[] =>
  row.map((old, column) => (column === at ? cell : old));

describe("cells, each with its sheet, what it holds, what is needed and what to do", () => {
  test.each<[string, Cell, number, string]>([
    [
      "text in a number",
      "about 100",
      3,
      "'Firms'!D5 (revenue Revenue) holds the text 'about 100', a number is needed. Type the number alone, or leave the cell empty.",
    ],
    [
      "a number as text",
      "1,200",
      3,
      "'Firms'!D5 (revenue Revenue) shows 1,200, but it is stored as text, and a number is needed. Set the format of the cell to General and type the number again, without separators or sign.",
    ],
    [
      "a negative amount",
      -3,
      3,
      "'Firms'!D5 (revenue Revenue) is -3, a number of 0 or more is needed. Correct it, or leave the cell empty.",
    ],
    [
      "an unknown role",
      "boss",
      4,
      "'Firms'!E5 (role Role) holds 'boss'; one of these is needed: platform / 平台, developer / 开发者, supplier / 供应商, integrator / 集成服务商, data / 数据方, user / 用户企业, research / 科研教育, finance / 金融中介. Choose it from the list of the cell, or leave the cell empty.",
    ],
    [
      "neither yes nor no",
      "maybe",
      5,
      "'Firms'!F5 (sme SME) holds 'maybe'; one of these is needed: yes / 是, no / 否. Choose it from the list of the cell, or leave the cell empty.",
    ],
    [
      "half a year",
      2023.5,
      2,
      "'Firms'!C5 (period Period) is 2023.5, a whole number from 1900 to 2100 is needed. Correct it, or leave the cell empty.",
    ],
    [
      "no firm",
      null,
      0,
      "'Firms'!A5 (firm Firm) is empty, but the row cannot be used without it. Fill it in, or clear the row.",
    ],
    [
      "no period where there is a column",
      null,
      2,
      "'Firms'!C5 (period Period) is empty, but the row cannot be used without it. Fill it in, or clear the row.",
    ],
    [
      "an error",
      { error: "#N/A" },
      3,
      "'Firms'!D5 (revenue Revenue) holds the error #N/A. Correct the cell or leave it empty.",
    ],
  ])("%s", (_, cell, at, says) => {
    expect(refused([changed(alder, at, cell), birch])).toEqual({ says: [says], good: 1 });
  });

  test("a formula, and one that leads outside", () => {
    expect(refused([alder, birch], { sheet: { formulas: { D5: "=50*2" } } })).toEqual({
      says: ["'Firms'!D5 (revenue Revenue) holds the formula =50*2, a value is needed. Paste it as a value."],
      good: 1,
    });
    expect(refused([alder, birch], { sheet: { formulas: { D6: "=[1]Sheet1!A1" } } }).says[0]).toMatch(
      /^'Firms'!D6 \(revenue Revenue\) holds a formula that leads outside the file: =\[1\]Sheet1!A1/u,
    );
  });

  test("a date that Excel made of something else, and merged cells", () => {
    expect(refused([changed(alder, 3, 45_000), birch], { sheet: { formats: { D5: "yyyy-mm-dd" } } }).says[0]).toMatch(
      /^'Firms'!D5 \(revenue Revenue\) holds the date 2023-03-15/u,
    );
    expect(refused([alder, birch], { sheet: { merged: ["A5:A6"] } })).toMatchObject({ good: 0 });
  });

  test("an industry and a class that nobody can read", () => {
    const header = ["firm", "cluster", "industry", "digital_class"];
    const { says, good } = refused(
      [
        ["Alder", "East", "metal", "04"],
        ["Birch", "East", "C28", "seven"],
        ["Cedar", "East", 62.01, "0103"],
      ],
      { header },
    );
    expect(says[0]).toMatch(/^'Firms'!C5 \(industry\) holds 'metal'; an industry code is needed/u);
    expect(says[1]).toMatch(
      /^'Firms'!D6 \(digital_class\) holds 'seven'; one of these is needed: 01, 02, 03, 04, 05\./u,
    );
    expect(good).toBe(1);
  });
});

describe("the sheet", () => {
  test("inserted rows, moved columns, mixed languages and another name are read like any other", () => {
    const header = ["是否中小企业", "营业收入", "Notes of ours", "Role", "集群", "firm 企业", "年度"];
    const above: Grid = [["Our company"], [null], ...TOP, [null], [null]];
    const reading = settled(
      [
        [null],
        ["是", 100, "x", "供应商", "East", "Alder", 2024],
        [null],
        ["no", 50, null, "user", "East", "Birch", 2024],
      ],
      { header, above, sheet: { name: "Sheet9" } },
    );
    expect(reading).toMatchObject({ kind: "read", remarks: [{ code: "extraColumns", headers: ["Notes of ours"] }] });
    expect(reading.kind === "read" && reading.rows.map((row) => Object.fromEntries(row))).toEqual([
      { firm: "Alder", cluster: "East", period: 2024, revenue: 100, role: "供应商", sme: "是" },
      { firm: "Birch", cluster: "East", period: 2024, revenue: 50, role: "user", sme: "no" },
    ]);
  });

  test("two headers for one column, and headers that are gone", () => {
    expect(refused([alder], { header: ["firm", "cluster", "period", "Revenue", "营业收入", "sme"] }).says).toEqual([
      "The column revenue (Revenue / 营业收入) appears more than once: 'Firms'!D4, 'Firms'!E4. Keep one of them.",
    ]);
    expect(refused([alder], { header: ["Name", "cluster", "period", "revenue", "role", "sme"] }).says).toEqual([
      "The column firm (Firm / 企业) is missing in the header row, or its header was renamed. Restore the header.",
    ]);
    expect(
      refused([["Alder", "East"]], { header: ["firm", "cluster"], asked: ["firm", "cluster", "erp"] }).says,
    ).toEqual([
      "The column erp (Uses ERP or similar / 使用ERP等系统) is missing in the header row, or its header was renamed. Restore the header.",
    ]);
  });

  test("hidden sheets and rows are read and told; a sheet without a row is refused", () => {
    const reading = settled([alder, birch], { sheet: { isHidden: true, hiddenRows: new Set([5]) } });
    expect(reading).toMatchObject({ remarks: [{ code: "hiddenTemplate" }, { code: "hiddenRows", rows: [6] }] });
    expect(refused([[null, "East", 2024]]).says).toEqual(["No row is filled in. Ask the office for its data."]);
  });
});

describe("beside what was collected before", () => {
  test("a firm twice in a period of one file, and across files", () => {
    expect(refused([alder, birch, ["\u200bＡlder ", "East", 2024, 1, null, null]])).toEqual({
      says: ["Alder is listed more than once for 2024: 'Firms'!A5, 'Firms'!A7. Keep one of the rows."],
      good: 1,
    });
    expect(refused([alder, birch], { known: knownFirms(firm("Birch"), firm("Alder", "2023")) })).toEqual({
      says: [
        "'Firms'!A6: Birch was already collected for 2024, from the file Other.xlsx. Decide which of the two counts; to take this one, delete that row from the table firms.",
      ],
      good: 1,
    });
  });

  test("a file of the same name replaces its rows, but not those of another office", () => {
    const own = firm("Alder", "2024", "mine.xlsx");
    expect(settled([alder], { known: knownFirms(own) }).kind).toBe("read");
    expect(refused([alder], { known: knownFirms({ ...own, cluster: "West" }) }).says[0]).toMatch(
      /^1 row is collected from a file of the same name with nothing in common \(West\)\. If this file is another office's, rename it/u,
    );
  });

  test("periods in one file and not in the other", () => {
    const header = ["firm", "cluster", "revenue"];
    expect(refused([["Alder", "East", 1]], { header, known: knownFirms(firm("Cedar")) })).toMatchObject({
      says: [
        expect.stringMatching(
          /^The sheet Firms has no column of periods, but the rows collected in the table firms have one/u,
        ),
      ],
      good: 0,
    });
    expect(refused([alder], { known: knownFirms(firm("Cedar", "")) }).says[0]).toMatch(
      /^The sheet Firms has a column of periods, but the rows collected in the table firms have none/u,
    );
    const ties: Given = {
      list: "ties",
      header: ["from", "to"],
      known: knownFirms(firm("Alder", "2023"), firm("Birch", "2024")),
    };
    expect(refused([["Alder", "Birch"]], ties).says[0]).toMatch(
      /^The sheet Firms has no column of periods, but the collected firms have several \(2023, 2024\)/u,
    );
  });

  test("ties to a firm that no file lists, to itself, and before any firm was collected", () => {
    const known = knownFirms(firm("Alder"), firm("Birch"));
    const rows = [
      ["Alder", "Birch", "供应", "是", 2024],
      ["Alder", "Elder", "supply", null, 2024],
      ["Birch", "Birch", "supply", null, 2024],
      ["Alder", "Birch", "friendship", null, 2024],
    ];
    expect(refused(rows, { list: "ties", known, sheet: { name: "Ties" } })).toEqual({
      says: [
        "'Ties'!C8 (kind Kind of tie) holds 'friendship'; one of these is needed: supply / 供应, project / 项目, complement / 互补, horizontal / 横向, data / 数据. Choose it from the list of the cell, or leave the cell empty.",
        "'Ties'!B6 (to To firm / 终点企业) names 'Elder', a firm that no collected file lists. Correct the name, or collect the file that lists it, then this one again.",
        "'Ties'!B7 names 'Birch' as both ends of a tie, two firms are needed. Correct it, or clear the row.",
      ],
      good: 1,
    });
    expect(settled(rows.slice(0, 2), { list: "ties" })).toMatchObject({
      kind: "read",
      remarks: [{ code: "endsUnchecked", count: 2 }],
    });
  });
});

describe("what a file is", () => {
  const found = (...tops: readonly SheetTop[]) => findReturn(tops, defaultModel);
  const list: Grid = [
    ["Firm", "Cluster"],
    ["Alder", "East"],
  ];
  const reasonOf = (...tops: readonly SheetTop[]): Refusal | undefined => {
    const one = found(...tops);
    return one.kind === "refused" ? one.reason : undefined;
  };

  test("the version cell tells, wherever it stands and whatever the sheet is called", () => {
    const moved: Grid = [[null], [null, null, null, "dca-questionnaire 1 |  TIES"], [null], ["from", "to"]];
    expect(found(topOf("Notes", [["x"]]), topOf("Renamed", moved))).toMatchObject({ into: "ties", position: 1 });
    const asked: Grid = [["DCA-QUESTIONNAIRE 1 | firms", "DCA-COLUMNS firm, cluster, erp"]];
    expect(found(topOf("Firms", asked))).toMatchObject({ columns: new Set(["firm", "cluster", "erp"]) });
  });

  test("without one, the columns that a list cannot do without", () => {
    expect(found(topOf("Tabelle1", list))).toMatchObject({ into: "firms", columns: undefined });
    expect(found(topOf("Tabelle1", [["x"], ["终点企业", "起点企业"]]))).toMatchObject({ into: "ties" });
    expect(reasonOf(topOf("Tabelle1", [["Company", "Town"]]))).toEqual({ code: "noTemplate" });
  });

  test("several, a newer one, and counts by other indicators", () => {
    const marked = topOf("A", [["DCA-QUESTIONNAIRE 1 | firms"]]);
    expect(reasonOf(marked, topOf("B", [["DCA-QUESTIONNAIRE 1 | ties"]]))).toEqual({
      code: "severalTemplates",
      sheets: ["A", "B"],
    });
    expect(reasonOf(topOf("A", list), topOf("B", list))).toEqual({ code: "severalTemplates", sheets: ["A", "B"] });
    expect(reasonOf(topOf("A", [["DCA-QUESTIONNAIRE 2 | firms"]]))).toEqual({
      code: "otherQuestionnaire",
      found: 2,
      known: 1,
    });
    expect(
      reasonOf(topOf("A", [["DCA-QUESTIONNAIRE 1 | office | DIC 9.9 | 01234567", "DCA-INDICATORS TY5"]])),
    ).toMatchObject({ code: "otherModel", found: "DIC 9.9 (01234567)" });
    expect(reasonOf({ ...marked, rows: 10_001 })).toEqual({ code: "tooManyRows", found: 10_001, most: 10_000 });
  });
});

test("the same in Chinese: every refusal and remark of a list has its sentence", () => {
  const reading = settled([changed(alder, 4, "boss"), birch, birch], { known: knownFirms(firm("Cedar")) });
  const reasons = reading.kind === "refused" ? reading.reasons : undefined;
  expect(reasons && verdictSentences({ kind: "refused", reasons }, "zh-CN")).toEqual([
    expect.stringMatching(/^'Firms'!E5（role Role）为“boss”，应为下列之一：platform \/ 平台、developer/u),
    "Birch（2024）重复出现：'Firms'!A6、'Firms'!A7。请只保留一行。",
  ]);
});
