import { startTestHost, type TestHost } from "../../host";

// The shipped bundle under the real office.js, typed into cells as a person does.

const header = ["Cluster", "FL1", "FL3", "ID1.5", "TY1", "TY2", "TY4", "TY6", "TY7", "TY8"];
const digital = ["Harbour", 2, 40, 50, 60, 80, 30, 20, 0.6, 30];

let host: TestHost;
afterEach(() => {
  expect(host.missing).toEqual([]);
  expect(host.refusedRequests).toEqual([]);
  expect(host.consoleErrors).toEqual([]);
  host.close();
});

/** The verdicts in code that a formula over a table gives, one per row. */
async function verdicts(rows: Entry[][]): Promise<unknown[]> {
  host.enterTable("A1", [header, ...rows]);
  await host.enter("M1", `=CLUSTERTYPE(A1:J${rows.length + 1},,,"code")`);
  return host.spillOf("M1").map(([verdict]) => verdict);
}

type Entry = string | number | boolean | null;

const withCell = (row: readonly Entry[], column: string, value: Entry): Entry[] =>
  row.map((cell, at) => (header[at] === column ? value : cell));

describe.each(["zero", "null"] as const)("where Excel delivers a blank cell as %s", (blanks) => {
  beforeEach(async () => {
    host = await startTestHost({ blanks });
  });

  test("a blank share of digital core is missing, a share of 0 is evidence", async () => {
    // TY1 weighs .14 of the observed .70; positions of the rest: TY2 +1 (.08), TY4 +1 (.10), TY6 +1 (.20), TY7 +1 (.14), TY8 +1 (.10).
    host.enterTable("A1", [header, withCell(digital, "TY1", null), withCell(digital, "TY1", 0)]);
    await host.enter("M1", "=CLUSTERSCORES(A1:J3)");
    const [, blank, zero] = host.spillOf("M1");
    expect(blank?.[0]).toBeCloseTo(1, 9);
    // (.62 - .14) / .76
    expect(zero?.[0]).toBeCloseTo(0.48 / 0.76, 9);
  });

  test("an empty cost is 1, a cost of 0 is refused, and an empty stage is the focus", async () => {
    // DI1.1 at its gate, DI1.2 half-way: 30 points are missing. DI1.2 has the cheaper ones, unless it costs ten times as much.
    host.enterTable("A1", [
      [...header, "DI1.1", "DI1.2"],
      [...digital, 16, 17.5],
    ]);
    host.enterTable("P1", [
      ["DI1.1", null],
      ["DI1.2", null],
      ["DI1.2", 10],
      ["DI1.1", 0],
    ]);
    await host.enter("S1", '=CLUSTERTARGET(A1:L2,,,"code",R1,P1:Q2)');
    // Without data on the later stages there is no focus.
    expect(host.spillOf("S1")[1]?.slice(0, 2)).toEqual(["collect", "DI2.1"]);
    await host.enter("S1", '=CLUSTERTARGET(A1:L2,,,"code",1,P1:Q2)');
    expect(host.spillOf("S1")[1]?.slice(0, 2)).toEqual(["DI1", "DI1.2=30"]);
    await host.enter("S1", '=CLUSTERTARGET(A1:L2,,,"code",1,P3:Q3)');
    expect(host.spillOf("S1")[1]?.slice(0, 2)).toEqual(["DI1", "DI1.1=49"]);
    await host.enter("S1", "=CLUSTERTARGET(A1:L2,,,,,P4:Q4)");
    expect(host.errorTextAt("S1")).toContain("Row 1 of Sheet1!P4:Q4 should hold a number above 0");
  });

  test("two clusters of the sheet are found by the names in its cells", async () => {
    host.enterTable("A1", [header, digital, withCell(withCell(digital, "TY1", null), "Cluster", "Quay")]);
    await host.enter("M1", '=CLUSTERCOMPARE(A1:J3,A2,A3,,,,"code")');
    expect(host.spillOf("M1")[1]).toEqual(["position", "TY1", "TY1", "position, -1 to 1", 1, "", "", ""]);
  });

  test("an empty row inside stays an empty result row, trailing empty rows are cut", async () => {
    host.enterTable("A1", [header, digital, header.map(() => null), digital]);
    await host.enter("M1", '=CLUSTERTYPE(A1:J9,,,"code")');
    expect(host.spillOf("M1")).toEqual([["Verdict"], ["DI"], [""], ["DI"]]);
  });

  test("a formula filled down beside the header row answers for its own row", async () => {
    host.enterTable("A1", [header, digital, withCell(digital, "TY1", null)]);
    await host.enter("M2", '=CLUSTERTYPE(A2:J2,$A$1:$J$1,,"code")');
    await host.enter("M3", '=CLUSTERTYPE(A3:J3,$A$1:$J$1,,"code")');
    await host.enter("M4", '=CLUSTERTYPE(A4:J4,$A$1:$J$1,,"code")');
    expect([host.valueOf("M2"), host.valueOf("M3"), host.valueOf("M4")]).toEqual(["DI", "DI", ""]);
  });
});

describe("on the desktop", () => {
  beforeEach(async () => {
    host = await startTestHost();
  });

  // TY1 reads -1 up to 10 and +1 from 60.
  test.each<[string, number, unknown]>([
    ["0.0_%", 0.8, -1],
    ['0.0"%"', 0.8, -1],
    ["0.0\\%", 0.8, -1],
    ["[Red]0%", 0.8, 1],
    ["[$-804]0.0%", 0.8, 1],
    ["[<=1]0%;0.0", 0.8, 1],
    ["[<=1]0%;0.0", 1.2, -1],
    ["0.0;0%", 0.8, -1],
    ["0%", 1.0000000000000002, 1],
    ["0%", 1.2, ""],
    ["0%", 9.5, ""],
    ["General", 9.5, -1],
  ])("a cell formatted as %s that holds %d: the format decides, not the size", async (format, value, expected) => {
    host.enterTable("A1", [header, withCell(digital, "TY1", value)]);
    host.setNumberFormat("E2", format);
    await host.enter("M1", "=CLUSTERGRADES(A1:J2)");
    expect(host.spillOf("M1")[1]?.[host.spillOf("M1")[0]?.indexOf("TY1") ?? -1]).toBe(expected);
  });

  test("a percentage format in an indicator of another unit is told, and scales nothing", async () => {
    host.enterTable("A1", [header, withCell(digital, "TY7", 0.6), withCell(digital, "TY7", 0.3)]);
    host.setNumberFormat("I3", "0%");
    await host.enter("M1", "=CLUSTERCHECK(A1:J3)");
    const told = host.spillOf("M1").filter(([, , , , problem]) => String(problem).includes("formatted as percentages"));
    expect(told.map(([row, column]) => [row, column])).toEqual([["", "I"]]);
    await host.enter("M30", '=CLUSTERGRADES(A1:J3,,,"code")');
    expect(host.spillOf("M30")[2]).toContain(0.5);
  });

  test("120 % is told as 120, out of range", async () => {
    host.enterTable("A1", [header, withCell(digital, "TY1", 1.2)]);
    host.setNumberFormat("E2", "0%");
    await host.enter("M1", "=CLUSTERCHECK(A1:J2)");
    expect(host.spillOf("M1").filter(([, , indicator]) => String(indicator).startsWith("TY1"))).toMatchObject([
      [2, "E", expect.anything(), 120, expect.anything()],
    ]);
  });

  test("45 % in a percent cell is the same as 45, in a table and in a row of its own", async () => {
    host.enterTable("A1", [header, withCell(digital, "ID1.5", 0.5), withCell(digital, "ID1.5", 0.5)]);
    host.setNumberFormat("D2", "0%");
    await host.enter("M1", "=CLUSTERASSESS(A1:J3)");
    await host.enter("M5", "=CLUSTERSTAGE(A2:J2,A1:J1)");
    const [, percent, plain] = host.spillOf("M1");
    expect(percent?.[17]).not.toContain("ID1.5");
    expect(plain?.[0]).toBe("digital industrialization");
    await host.enter("A10", '=CLUSTERTYPE(A3:J3,A1:J1,,"code")');
    // Without TY1 the digital floor rests on ID1.5 alone: 50 % holds (>= 46), half a percent fails.
    host.enterTable("A1", [
      header,
      withCell(withCell(digital, "ID1.5", 0.5), "TY1", 1),
      withCell(withCell(digital, "ID1.5", 0.5), "TY1", 1),
    ]);
    host.setNumberFormat("D2", "0%");
    await host.calculate("Full");
    await host.enter("M1", '=CLUSTERTYPE(A1:J3,,,"code")');
    expect(host.spillOf("M1")).toEqual([["Verdict"], ["DI"], ["BELOW_FLOOR"]]);
    await host.enter("M6", '=CLUSTERTYPE(A2:J2,A1:J1,,"code")');
    expect(host.valueOf("M6")).toBe("DI");
  });

  test("a column of numbers without a zero or a small number is not looked at again", async () => {
    host.enterTable("A1", [header, withCell(digital, "TY7", 0.6)]);
    await host.idle();
    const before = host.batches.length;
    const readsOfCells = () =>
      host.batches
        .slice(before)
        .flatMap(({ actions }) => actions)
        .filter((action) => action.includes("GetRangeByIndexes"));
    await host.enter("M1", "=CLUSTERTYPE(A1:J2)");
    expect(host.valueOf("M2")).toBe("digital industrialization");
    expect(readsOfCells()).toEqual([]);
    await host.enter("E2", "0");
    expect(readsOfCells()).not.toEqual([]);
  });

  test("one bad row never spoils another", async () => {
    expect(
      await verdicts([
        digital,
        withCell(digital, "TY8", "n/a"),
        withCell(digital, "TY8", true),
        withCell(digital, "TY8", 120),
        withCell(digital, "FL3", 3),
      ]),
    ).toEqual(["Verdict", "DI", "DI", "DI", "DI", "BELOW_FLOOR"]);
    await host.enter("J3", "=1/0");
    await host.enter("P1", "=CLUSTERASSESS(A1:J6)");
    const notes = host.spillOf("P1").map((row) => String(row[17]));
    expect(notes[2]).toContain("TY8 not read: an error value");
    expect(notes[3]).toContain("TY8 not read: TRUE or FALSE instead of a number");
    expect(notes[4]).toContain("TY8 not read: outside the valid range");
    expect(notes[1]).not.toContain("TY8");
  });

  test("a header row alone gives the header alone; one row alone without headers is refused", async () => {
    host.enterTable("A1", [header, digital]);
    await host.enter("M1", "=CLUSTERTYPE(A1:J1)");
    expect(host.spillOf("M1")).toEqual([["Verdict"]]);
    await host.enter("M4", "=CLUSTERTYPE(A2:J2)");
    expect(host.valueOf("M4")).toBe("#VALUE!");
    expect(host.errorTextAt("M4")).toBe(
      "CLUSTERTYPE needs a header row with indicator codes or names. Row 1 of Sheet1!A2:J2 holds 'Harbour', '2', '40', '50', … (10): none is an indicator of model DIC. See CLUSTERMODEL().",
    );
  });

  test("columns may come in any order, by code or by name in either language, with a unit in brackets", async () => {
    const named = [
      "TY 1 (%)",
      "ｔｙ２",
      "平台活跃成员本地占比",
      "chain ties as a share of ALL ties",
      "TY7",
      "TY8\n[%]",
      "Notes",
    ];
    host.enterTable("A1", [named, [60, 80, 30, 20, 0.6, 30, "x"]]);
    await host.enter("M1", "=CLUSTERSCORES(A1:G2)");
    expect(host.spillOf("M1")[1]?.[0]).toBeCloseTo(1, 9);
  });

  test.each([
    [
      "two columns for one indicator",
      "=CLUSTERTYPE(A1:K2)",
      "CLUSTERTYPE needs one column per indicator. Columns 'E TY1', 'K Digital-core revenue share' all stand for TY1 Digital-core revenue share. Rename or remove all but one.",
    ],
    [
      "an empty range",
      "=CLUSTERTYPE(X1:Z9)",
      "CLUSTERTYPE needs a range with one row per cluster. Sheet1!X1:Z9 is empty. Select the table with its header row.",
    ],
    [
      "an unknown model id",
      '=CLUSTERTYPE(A1:J2,,"OECD")',
      "CLUSTERTYPE needs a model: a range as CLUSTERMODEL() returns it, or one of 'DIC', 'DIC-1.0', 'EU-PROXY'. Found 'OECD'. Correct the argument model.",
    ],
    [
      "an unknown language",
      '=CLUSTERTYPE(A1:J2,,,"fr")',
      "CLUSTERTYPE needs a language: one of 'en', 'zh-CN', 'code'. Found 'fr'. Correct the argument language.",
    ],
    [
      "headers of another width",
      "=CLUSTERTYPE(A2:J2,A1:C1)",
      "CLUSTERTYPE needs as many headers as columns. The indicators have 10 columns, the headers 3. Give ranges of the same width.",
    ],
    [
      "headers of two rows",
      "=CLUSTERTYPE(A2:J2,A1:J2)",
      "CLUSTERTYPE needs one row of headers as argument 2. Sheet1!A1:J2 has 2 rows. Give the header row alone.",
    ],
    [
      "a table that is no model",
      "=CLUSTERTYPE(A1:J2,,A1:C2)",
      /^CLUSTERTYPE cannot use this model: 18 errors\. the table, Part: the column Part is missing; found Cluster, FL1, FL3\. /u,
    ],
  ])("%s is a sentence in the cell", async (_, formula, sentence) => {
    host.enterTable("A1", [
      [...header, "Digital-core revenue share"],
      [...digital, 60],
    ]);
    await host.enter("M5", formula);
    expect(host.valueOf("M5")).toBe("#VALUE!");
    if (typeof sentence === "string") expect(host.errorTextAt("M5")).toBe(sentence);
    else expect(host.errorTextAt("M5")).toMatch(sentence);
  });

  test("while a cell is being edited no class flips: the answer comes when the editing ends", async () => {
    host.enterTable("A1", [header, withCell(digital, "TY1", null)]);
    host.setEditMode(true);
    const typed = host.enter("M1", "=CLUSTERSCORES(A1:J2)");
    await host.idle();
    expect(host.valueOf("M1")).toBe("#BUSY!");
    host.setEditMode(false);
    await typed;
    expect(host.spillOf("M1")[1]?.[0]).toBeCloseTo(1, 9);
  });

  test("where the second read fails the cell says so instead of guessing", async () => {
    host.enterTable("A1", [header, withCell(digital, "TY1", null)]);
    host.failOn({ member: "Worksheet.GetUsedRangeOrNullObject", code: "GeneralException" });
    await host.enter("M1", "=CLUSTERTYPE(A1:J2)");
    expect(host.valueOf("M1")).toBe("#N/A");
    expect(host.errorTextAt("M1")).toMatch(/^CLUSTERTYPE could not tell blank from zero in Sheet1!A1:J2; recalculate/u);
  });

  test("an array has no address, so its zeros count and the notes say so", async () => {
    host.enterTable("A1", [header, withCell(digital, "TY1", null)]);
    await host.enter("M1", "=CLUSTERASSESS(CHOOSECOLS(A1:J2,1,2,3,4,5,6,7,8,9,10))");
    expect(host.spillOf("M1")[1]?.[17]).toContain(
      "TY1: computed array: blanks cannot be detected, so 0 counts as measured",
    );
  });

  test("the model as a table, given back as model, changes nothing", async () => {
    host.enterTable("A1", [header, digital, withCell(digital, "TY6", 60)]);
    host.addSheet("Cluster model");
    await host.enter("'Cluster model'!A1", "=CLUSTERMODEL()");
    const table = host.spillOf("'Cluster model'!A1");
    expect(table.length).toBe(1 + 1 + 16 + 6 + 5 + 9 + 28 + 23);
    host.defineName("ClusterModel", "='Cluster model'!$A$1:$R$89");
    await host.enter("M1", "=CLUSTERASSESS(A1:J3)");
    await host.enter("M6", "=CLUSTERASSESS(A1:J3,,CLUSTERMODEL())");
    await host.enter("M11", "=CLUSTERASSESS(A1:J3,,ClusterModel)");
    expect(host.spillOf("M6")).toEqual(host.spillOf("M1"));
    expect(host.spillOf("M11")).toEqual(host.spillOf("M1"));
  });

  test("a blank weight in the model is a fault that names its cell, not a weight of 0", async () => {
    host.enterTable("A1", [header, digital]);
    host.addSheet("Cluster model");
    await host.enter("'Cluster model'!A1", "=CLUSTERMODEL()");
    const table = host.spillOf("'Cluster model'!A1");
    host.addSheet("Edited");
    host.enterTable(
      "Edited!A1",
      table.map((row, at) => row.map((cell, column) => (at === 30 && column === 10 ? null : cell))),
    );
    await host.enter("M1", `=CLUSTERTYPE(A1:J2,,Edited!A1:R${table.length})`);
    expect(host.errorTextAt("M1")).toMatch(/row 31, Weight: a value was expected, the cell is empty/u);
  });
});

test("in Chinese, verdicts, headers and errors are Chinese", async () => {
  host = await startTestHost({ locale: "zh-CN" });
  host.enterTable("A1", [header, digital]);
  await host.enter("M1", '=CLUSTERTYPE(A1:J2,,,"zh-CN")');
  expect(host.spillOf("M1")).toEqual([["类型判定"], ["数字产业化"]]);
  await host.enter("M5", '=CLUSTERTYPE(A2:J2,,,"zh-CN")');
  expect(host.errorTextAt("M5")).toMatch(/^CLUSTERTYPE 需要含指标代码或名称的标题行/u);
});
