import { unzipSync } from "fflate";
import { defaultModel, findBuiltInModel, type Model } from "../../src/model";
import { columnLetters } from "../../host/address";
import { CURRENT_REQUIREMENTS } from "../../host/requirements";
import { TemplatePane } from "./templatePane";

// The template as the shipped bundle writes it into the workbook of the test host.

const INDICATORS = 40;
let pane: TemplatePane;
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

test("an empty workbook becomes the template: data, instructions and definitions", async () => {
  pane = await TemplatePane.open();
  await pane.writeTemplate();
  expect(pane.host.sheetNames).toEqual(["Cluster data", "Instructions", "Definitions"]);
  expect(pane.host.activeSheet).toBe("Cluster data");
  expect(pane.host.selection).toBe("A9");
  expect(pane.pageText).toContain("choose File > Save As, keep the type .xlsx");
  expect(pane.host.valueOf("A1")).toBe("Data of clusters: Digital industry clusters");
  expect(pane.host.valueOf("B2")).toMatch(/^DCA-TEMPLATE 2 \| DIC 1\.1 \| [0-9a-f]{8}$/u);
  expect(pane.host.valuesOf("A4:E8")).toEqual([
    ["Cluster", "Year", "FL1", "FL2", "FL3"],
    [
      "Name",
      null,
      "Location quotient of the leading activity",
      "Members' sales through one platform",
      "Interacting firms",
    ],
    ["Unit", null, "ratio", "%", "firms"],
    ["Lowest value", 1900, 0, 0, 0],
    ["Highest value", 2100, 1000, 100, 10_000_000],
  ]);
  expect(pane.host.usedRange("Cluster data")).toBe("A1:AP8");
  expect(pane.host.valuesOf("Definitions!A4:A43").flat()).toEqual(defaultModel.indicators.map(({ code }) => code));
});

test("every entry is checked as it is typed, with a prompt and an error that Excel takes", async () => {
  pane = await TemplatePane.open();
  await pane.writeTemplate();
  const validations = pane.host.validationsOn("Cluster data");
  expect(validations).toHaveLength(2 + INDICATORS);
  for (const { prompt, errorAlert, area } of validations) {
    expect(prompt.title.length).toBeLessThanOrEqual(32);
    expect(prompt.message.length).toBeGreaterThan(20);
    expect(prompt.message.length).toBeLessThanOrEqual(255);
    // No definition is cut off: what does not fit beside the name comes without it.
    expect(prompt.message).toMatch(/\.$/u);
    expect(errorAlert.message.length).toBeGreaterThan(20);
    expect(errorAlert.message.length).toBeLessThanOrEqual(225);
    expect([area.row, area.rowCount]).toEqual([8, 200]);
  }
  const year = validations.find(({ area }) => area.column === 1);
  expect(year?.rule).toEqual({ wholeNumber: { formula1: 1900, formula2: 2100, operator: "Between" } });
  const netSupply = validations.find(({ prompt }) => prompt.title === "TY7");
  expect(netSupply?.rule).toEqual({ decimal: { formula1: -1, formula2: 1, operator: "Between" } });
  expect(netSupply?.errorAlert.message).toBe(
    "Net digital supply (sold - bought)/(sold + bought): a number from -1 to 1 (ratio) is needed, without text or a sign after it. Leave the cell empty if it is unknown: empty is not zero.",
  );
});

test("the instructions show each colour beside its meaning, and examples that are marked as such", async () => {
  pane = await TemplatePane.open();
  await pane.writeTemplate();
  const steps = pane.host.valuesOf("Instructions!A3:B14");
  const yellow = steps.findIndex(([, text]) => String(text).startsWith("Yellow: a gap"));
  expect(steps.slice(yellow, yellow + 3).map(([number, text]) => [number, String(text).split(":")[0]])).toEqual([
    [null, "Yellow"],
    [null, "Orange"],
    [null, "Violet"],
  ]);
  expect([0, 1, 2].map((at) => pane.host.fillOf(`Instructions!A${3 + yellow + at}`))).toEqual([
    "#FFF2CC",
    "#F8CBAD",
    "#D9C3E8",
  ]);
  expect(new Set(pane.host.conditionalFormatsOn("Cluster data").map(({ color }) => color))).toEqual(
    new Set(["#FFF2CC", "#F8CBAD", "#D9C3E8"]),
  );
  const examples = pane.host.valuesOf("Instructions!B17:G23");
  expect(examples.map(([first, year, ...others]) => [first, year, others[0], others.at(-1)])).toEqual([
    ["Examples", null, null, null],
    ["Cluster", "Year", "TY1", "Correct or not"],
    ["Example cluster A", 2023, 35, "Correct."],
    ["Example cluster A", 2024, 35, "Correct: the unknown value stays empty."],
    ["Example cluster B", 2023, "about 40", "Incorrect: text where a number belongs."],
    ["Example cluster B", 2024, 0.35, "Incorrect: TY1 is in %, so 35 percent is typed as 35."],
    ["Example cluster A", 2024, 35, "Incorrect: this cluster and year already appear above."],
  ]);
});

test("a first sheet that is hidden stays hidden and empty: the template begins on the first that people see", async () => {
  pane = await TemplatePane.open({ sheets: ["Hidden", "Sheet1"] });
  pane.host.hideSheet("Hidden");
  await pane.writeTemplate();
  expect(pane.host.sheetNames).toEqual(["Hidden", "Cluster data", "Instructions", "Definitions"]);
  expect(pane.host.usedRange("Hidden")).toBeUndefined();
});

test("only the entries can be changed; no password is needed to open the rest", async () => {
  pane = await TemplatePane.open();
  await pane.writeTemplate();
  for (const sheet of ["Cluster data", "Instructions", "Definitions"]) expect(pane.host.isProtected(sheet)).toBe(true);
  expect(["A9", "B9", "AP208"].map((cell) => pane.host.isLocked(`'Cluster data'!${cell}`))).toEqual([
    false,
    false,
    false,
  ]);
  expect(["A4", "B2", "AP8", "A209", "AQ9"].map((cell) => pane.host.isLocked(`'Cluster data'!${cell}`))).toEqual(
    Array(5).fill(true),
  );
});

test("conditional formats mark gaps, values outside and rows that stand twice, in native formulas", async () => {
  pane = await TemplatePane.open();
  await pane.writeTemplate();
  const formats = pane.host.conditionalFormatsOn("Cluster data");
  expect(formats.map(({ address, formula }) => [address, formula])).toEqual([
    [
      "A9:B208",
      "=IF(OR(ISBLANK($A9),ISBLANK($B9)),FALSE,SUMPRODUCT((TRIM($A$9:$A$208)=TRIM($A9))*($B$9:$B$208=$B9))>1)",
    ],
    ["B9:B208", "=IF(ISNUMBER(B9),OR(B9<B$7,B9>B$8,B9<>INT(B9)),NOT(ISBLANK(B9)))"],
    ["C9:AP208", "=IF(ISNUMBER(C9),OR(C9<C$7,C9>C$8),NOT(ISBLANK(C9)))"],
    ["A9:AP208", "=IF(ISBLANK(A9),COUNTA($A9:$AP9)>0)"],
  ]);
  expect(new Set(formats.map(({ color }) => color)).size).toBe(3);
});

test("no cell of the template needs this add-in", async () => {
  pane = await TemplatePane.open();
  await pane.writeTemplate();
  for (const sheet of pane.host.sheetNames) {
    const [, last = ""] = pane.host.usedRange(sheet)?.split(":") ?? [];
    const cells = pane.host.valuesOf(`'${sheet}'!A1:${last}`).flat();
    expect(cells.filter((cell) => typeof cell === "string" && /=?CLUSTER[A-Z]+\(/u.test(cell))).toEqual([]);
  }
  expect(pane.host.host.batches.flatMap(({ actions }) => actions).join()).not.toContain("CLUSTER");
});

test("in Chinese every sentence is Chinese", async () => {
  pane = await TemplatePane.open({ locale: "zh-CN" });
  await pane.writeTemplate();
  expect(pane.host.sheetNames).toEqual(["集群数据", "填报说明", "指标定义"]);
  expect(pane.host.valuesOf("A4:C6")).toEqual([
    ["集群", "年份", "FL1"],
    ["名称", null, "主导产业区位熵"],
    ["单位", null, "比值"],
  ]);
  for (const { prompt, errorAlert } of pane.host.validationsOn("集群数据")) {
    expect(prompt.message).toMatch(/\p{Script=Han}/u);
    expect(errorAlert.message).toMatch(/\p{Script=Han}/u);
    expect(prompt.message.length).toBeLessThanOrEqual(255);
  }
});

test("the language of the template is chosen apart from that of the pane", async () => {
  pane = await TemplatePane.open();
  await pane.choose("Language of the template", "zh-CN");
  await pane.writeTemplate();
  expect(pane.host.sheetNames).toEqual(["集群数据", "填报说明", "指标定义"]);
});

test("the template follows the model that is chosen", async () => {
  const model: Model | undefined = findBuiltInModel("EU-PROXY");
  pane = await TemplatePane.open();
  await pane.choose("Model", "EU-PROXY");
  await pane.writeTemplate();
  const codes = model?.indicators.map(({ code }) => code) ?? [];
  expect(codes).toHaveLength(19);
  expect(pane.host.valuesOf(`C4:${columnLetters(1 + codes.length)}4`).flat()).toEqual(codes);
  expect(pane.host.valueOf("B2")).toMatch(/^DCA-TEMPLATE 2 \| EU-PROXY /u);
});

describe("a workbook that holds something", () => {
  beforeEach(async () => {
    pane = await TemplatePane.open();
    pane.host.enterTable("Sheet1!A1", [["mine", 1]]);
  });

  test("is asked for, and gets three new sheets; nothing else changes", async () => {
    await pane.press("Write the template");
    await pane.pageShows("This workbook is not empty");
    expect(pane.host.sheetNames).toEqual(["Sheet1"]);
    await pane.press("Add the sheets");
    await pane.pageShows("The template is on the sheets");
    expect(pane.pageText).toContain("Move or Copy");
    expect(pane.host.sheetNames).toEqual(["Sheet1", "Cluster data", "Instructions", "Definitions"]);
    expect(pane.host.valuesOf("Sheet1!A1:B1")).toEqual([["mine", 1]]);
    expect(pane.host.isProtected("Sheet1")).toBe(false);
  });

  test("stays as it is when the answer is no", async () => {
    await pane.press("Write the template");
    await pane.press("Cancel");
    await pane.host.until(() => !pane.pageText.includes("This workbook is not empty"));
    expect(pane.host.sheetNames).toEqual(["Sheet1"]);
  });

  test("may hold a template already: the next one gets names of its own", async () => {
    for (let times = 0; times < 2; times += 1) {
      await pane.press("Write the template");
      await pane.press("Add the sheets");
      await pane.pageShows("The template is on the sheets");
    }
    expect(pane.host.sheetNames.slice(4)).toEqual(["Cluster data 2", "Instructions 2", "Definitions 2"]);
  });
});

test("an older Excel is told what it lacks", async () => {
  pane = await TemplatePane.open({ requirements: { ...CURRENT_REQUIREMENTS, ExcelApi: "1.12" } });
  expect(pane.pageText).toContain("it needs ExcelApi 1.13");
  expect(pane.canPress("Choose files")).toBe(false);
  expect(pane.canPress("Write the template")).toBe(true);
});

test("a fault at any call leaves nothing behind, and the next attempt works", async () => {
  pane = await TemplatePane.open();
  const before = pane.host.memberCalls;
  await pane.writeTemplate();
  const calls = pane.host.memberCalls - before;
  expect(calls).toBeGreaterThan(300);
  const reopen = async () => {
    pane.host.close();
    pane = await TemplatePane.open();
  };
  await reopen();
  let faults = 0;
  for (let call = 1; call <= calls; call += process.env["EVERY_CALL"] ? 1 : 23) {
    const withdraw = pane.host.failOn({ member: "*", code: "GeneralException", onCall: call });
    await pane.press("Write the template");
    await pane.host.until(() => pane.notices.length > 0 && !pane.pageText.includes("Writing the template …"));
    withdraw();
    const [notice = ""] = pane.notices;
    // The pane looks at the selection now and then and may meet the fault in place of the work.
    if (notice.startsWith("The template is on")) {
      await reopen();
      continue;
    }
    faults += 1;
    expect(notice).toContain("Nothing was changed");
    expect(pane.host.sheetNames).toEqual(["Sheet1"]);
    expect(pane.host.usedRange("Sheet1")).toBeUndefined();
    expect(pane.host.isProtected("Sheet1")).toBe(false);
    expect(pane.host.isLocked("Sheet1!A9")).toBe(true);
    expect(pane.host.validationsOn("Sheet1")).toEqual([]);
    expect(pane.host.conditionalFormatsOn("Sheet1")).toEqual([]);
  }
  expect(faults).toBeGreaterThan(process.env["EVERY_CALL"] ? calls / 2 : 10);
  await reopen();
  pane.host.failOn({ member: "DataValidation.prompt", code: "GeneralException", onCall: 5 });
  await pane.press("Write the template");
  await pane.pageShows("Nothing was changed");
  await pane.writeTemplate();
  expect(pane.host.sheetNames).toEqual(["Cluster data", "Instructions", "Definitions"]);
});

test("a template of two indicators, with rows filled in, a source and a remark beside each value", async () => {
  pane = await TemplatePane.open();
  await pane.press("None");
  expect(pane.pageText).toContain("Choose at least one indicator.");
  expect(pane.canPress("Write the template")).toBe(false);
  for (const code of ["TY1", "ID2.3"]) {
    const boxes = [...pane.page.querySelectorAll("label")];
    await pane.click(boxes.find(({ textContent }) => (textContent ?? "").startsWith(`${code} `)));
  }
  expect(pane.pageText).toContain("Indicators asked for (2 of 40)");
  const clusters = pane.page.querySelector("textarea");
  await pane.click(clusters);
  await pane.paste("Aster\n Birch \n\nAster");
  await pane.fill("Years to prefill, e.g. 2022, 2023", "2022，2023 soon");
  expect(pane.pageText).toContain("Years from 1900 to 2100 are needed, separated by commas. Found: soon.");
  await pane.fill("Years to prefill, e.g. 2022, 2023", "2022，2023");
  await pane.click(pane.field("Ask for a source and a remark beside each value"));
  await pane.writeTemplate();
  expect(pane.host.valuesOf("A4:H4")).toEqual([
    ["Cluster", "Year", "TY1", "TY1 source", "TY1 remark", "ID2.3", "ID2.3 source", "ID2.3 remark"],
  ]);
  expect(pane.host.valuesOf("A9:B13")).toEqual([
    ["Aster", 2022],
    ["Aster", 2023],
    ["Birch", 2022],
    ["Birch", 2023],
    [null, null],
  ]);
  expect(pane.host.valuesOf("D2:H2")).toEqual([["Office", null, "Contact", null, "DCA-INDICATORS TY1, ID2.3"]]);
  expect(["D2", "E2", "G2", "H9"].map((cell) => pane.host.isLocked(`'Cluster data'!${cell}`))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  // A gap is shown where a value belongs, not where nothing needs to be said.
  const gaps = pane.host.conditionalFormatsOn("Cluster data").filter(({ formula }) => formula.includes("COUNTA"));
  expect(gaps.map(({ address }) => address)).toEqual(["A9:B208", "C9:C208", "F9:F208"]);
  expect(pane.host.valuesOf("Definitions!A4:A6").flat()).toEqual(["TY1", "ID2.3", null]);
});

test("the template with assessment opens as a workbook of its own, and this one stays as it is", async () => {
  pane = await TemplatePane.open();
  await pane.press("Open the template with assessment");
  await pane.host.until(() => pane.host.filesOpenedBeside.length > 0, "a second workbook");
  await pane.host.settled();
  expect(pane.host.sheetNames).toEqual(["Sheet1"]);
  const [base64 = ""] = pane.host.filesOpenedBeside;
  const parts = Object.keys(unzipSync(Uint8Array.from(Buffer.from(base64, "base64"))));
  // Eight sheets and a chart.
  expect(parts.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name))).toHaveLength(8);
  expect(parts.filter((name) => /^xl\/charts\/chart\d+\.xml$/u.test(name))).toHaveLength(1);
});
