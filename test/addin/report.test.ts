import { defaultModel } from "../../src/model";
import { SAMPLE, SAMPLE_TABLE } from "./illustrativeSample";
import { ReportPane } from "./reportPane";

// The report as the shipped bundle writes it, and the freezing of formulas.

const REPORT = "Cluster report";
/** Rows of the sheet: the header of the results and the cluster's first row. */
const HEADER = 49;

// Opening the pane with the sample assessed takes some seconds on a busy machine.

let pane: ReportPane;
beforeEach(async () => {
  pane = await ReportPane.open();
});
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

const on = (address: string, sheet = REPORT): string => `'${sheet}'!${address}`;
const shown = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map((cell) => cell ?? ""));

async function write(form: "Live formulas" | "Frozen values" = "Live formulas"): Promise<string> {
  await pane.chooseForm(form);
  const sentence = await pane.answerTo("Write the report");
  await pane.host.settled();
  return sentence;
}

test("a live report: verdicts counted, results beside the names, and it follows the data", async () => {
  expect(await write()).toBe(`The report is on the new sheet '${REPORT}'.`);
  expect(pane.host.activeSheet).toBe(REPORT);
  expect(pane.host.formulaOf(on(`B${HEADER}`))).toBe(`=CLUSTERASSESS('${SAMPLE}'!$A$1:$AO$13)`);
  expect(shown(pane.host.valuesOf(on(`B${HEADER}:S61`)))).toEqual(pane.host.spillOf(`'${SAMPLE}'!AQ1`));
  expect(pane.host.valuesOf(on("A6:B12"))).toEqual([
    ["industrial digitalization", 4],
    ["digital industrialization", 4],
    ["hybrid", 1],
    ["indeterminate", 1],
    ["insufficient data", 1],
    ["not yet a digital cluster", 1],
    ["All clusters", 12],
  ]);
  // With three interacting firms Linden falls below the floor.
  await pane.host.enter(`'${SAMPLE}'!D2`, 3);
  expect(pane.host.valuesOf(on("B6:B12"))).toEqual([[3], [4], [1], [1], [1], [2], [12]]);
  await pane.host.enter(`'${SAMPLE}'!A2`, "Renamed");
  expect(pane.host.valueOf(on("A50"))).toBe("Renamed");
});

test("beside each result what the cluster would need, its peers, its place and what to collect", async () => {
  await write();
  const header = pane.host.valuesOf(on(`A${HEADER}:AC${HEADER}`))[0] ?? [];
  expect(header.slice(19)).toEqual([
    ...["Target", "Changes", "Cost (spans)", "Enough alone", "Cost when secured", "Notes"],
    ...["Nearest clusters", "Highest quarter of its type", "Lowest quarter of its type", "To collect"],
  ]);
  expect(pane.host.formulaOf(on(`T${HEADER}`))).toBe(`=CLUSTERTARGET('${SAMPLE}'!$A$1:$AO$13)`);
  const rows = pane.host.valuesOf(on("A50:AC61"));
  const of = (name: string) => rows.find(([first]) => first === name) ?? [];
  // A consolidated cluster shows its cushion, as far as it may fall.
  expect(of("Orchard household appliances").slice(19, 21)).toEqual([
    expect.stringContaining("consolidated"),
    expect.stringContaining(">="),
  ]);
  expect(of("Linden machine tools")[25]).toMatch(/^\p{L}.* \(0\.\d\d; \d+ %\), /u);
  const untyped = rows.find(([, verdict]) => verdict === "insufficient data") ?? [];
  expect(untyped[28]).toContain("insufficient data for a type; the fewest indicators");
  // Frozen, the targets are the same.
  const live = shown(pane.host.valuesOf(on("T49:AC61")));
  pane.host.removeSheet(REPORT);
  await write("Frozen values");
  expect(shown(pane.host.valuesOf(on("T49:AC61")))).toEqual(live);
});

test("frozen values say the same, hold no formula, and stay as they are", async () => {
  await write();
  const live = shown(pane.host.valuesOf(on("A5:S61")));
  pane.host.removeSheet(REPORT);
  await write("Frozen values");
  expect(shown(pane.host.valuesOf(on("A5:S61")))).toEqual(live);
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", ..."ABCDEFGH"].map((letter, at) =>
    at < 26 ? letter : `A${letter}`,
  );
  for (let row = 1; row <= 61; row += 1)
    for (const letter of letters) expect(pane.host.formulaOf(on(`${letter}${row}`))).not.toMatch(/^=/u);
  await pane.host.enter(`'${SAMPLE}'!D2`, 3);
  expect(pane.host.valueOf(on("B6"))).toBe(4);
  const data = pane.host.valuesOf(on("AE50:AF61"));
  const indexOf = (name: string): unknown => data.find(([first]) => first === name)?.[1];
  expect([indexOf("Meadow textiles"), indexOf("Summit data park")]).toEqual([null, null]);
});

test("says date, table, model, changes, coverage, judgement, source, provenance and what a lever is", async () => {
  await write();
  const text = shown(pane.host.valuesOf(on("A1:C25")))
    .flat()
    .join("\n");
  expect(text).toMatch(new RegExp(`Written on \\d{4}-\\d\\d-\\d\\d from ${SAMPLE_TABLE}`, "u"));
  expect(text).toContain(`DIC ${defaultModel.version}: Digital industry clusters`);
  expect(text).toContain("Changed from the default model\nnothing");
  // 12 clusters with 40 indicators each; the blanks are counted on the sheet.
  const blanks = pane.host
    .valuesOf(`'${SAMPLE}'!B2:AO13`)
    .flat()
    .filter((cell) => cell === null || cell === "").length;
  expect(blanks).toBeGreaterThan(100);
  expect(text).toContain(`40 of 40; missing: none; missing cells: ${blanks} of 480`);
  expect(pane.host.valueOf(on("D18"))).toBe("of the stage evidence");
  expect(pane.host.textOf(on("E18"))).toMatch(/^\d+%$/u);
  expect(text).toContain("Source: Xia Jiechang & Tao Jiu");
  expect(text).toContain("J expert judgement, to be calibrated by the user");
  expect(text).toContain(
    "green score = at the threshold of 60 or above; orange score = below 30; orange coverage = below 60 %",
  );
  expect(text).toContain("I infrastructure; L leader enterprises; D differentiated support");
  expect(text).toContain("A lever is a hypothesis about a bottleneck, not an estimated effect.");
  expect(pane.host.textOf(on("B18"))).toBe("89%");
  expect(pane.host.textOf(on("C18"))).toBe("10%");
});

test("native charts: the map over index and maturity, the stages by type; formats by formula", async () => {
  await write();
  const [map, stages] = pane.host.chartsOn(REPORT);
  expect(map).toMatchObject({
    type: "XYScatter",
    name: "DCA map of clusters",
    axes: { category: { minimum: -1, maximum: 1 } },
  });
  expect(stages).toMatchObject({ type: "ColumnStacked", title: "Stages by type" });
  // Linden (ID) is drawn in the first series, Harbour (DI) in the second, a hybrid in neither.
  expect(pane.host.valuesOf(on("AE50:AH51"))).toEqual([
    ["Linden machine tools", expect.any(Number), expect.any(Number), "#N/A"],
    ["Harbour platform services", 1, "#N/A", expect.any(Number)],
  ]);
  expect(pane.host.valuesOf(on("AG54:AH54"))).toEqual([["#N/A", "#N/A"]]);
  // Without a type there is no index: missing in the data of the charts, too, and never 0.
  const data = pane.host.valuesOf(on("AE50:AF61"));
  const indexOf = (name: string): unknown => data.find(([first]) => first === name)?.[1];
  expect([indexOf("Meadow textiles"), indexOf("Summit data park")]).toEqual(["#N/A", "#N/A"]);
  expect(pane.host.conditionalFormatsOn(REPORT)).toContainEqual({
    address: "L50:N61",
    formula: "=AND(ISNUMBER(L50),L50>=60-1E-9)",
    color: "#E2EFDA",
  });
  expect(pane.host.numberFormatOf(on("C50"))).toBe("0.00");
  expect(pane.host.numberFormatOf(on("J50"))).toBe("0");
  expect(pane.host.numberFormatOf(on("R50"))).toBe("0%");
});

test("a second run fills its own sheet, renamed or not, and keeps notes beside the block", async () => {
  await write();
  pane.host.renameSheet(REPORT, "For the board");
  await pane.host.enter(on("AL3", "For the board"), "my note");
  await pane.host.enter(on("A6", "For the board"), "overwritten by hand");
  expect(await write("Frozen values")).toBe("The report on sheet 'For the board' has been updated.");
  expect(pane.host.sheetNames).toEqual(["Sheet1", SAMPLE, "For the board", "About this assessment"]);
  expect(pane.host.valueOf(on("A6", "For the board"))).toBe("industrial digitalization");
  expect(pane.host.valueOf(on("AL3", "For the board"))).toBe("my note");
  expect(pane.host.chartsOn("For the board")).toHaveLength(2);
  expect(pane.host.conditionalFormatsOn("For the board")).toHaveLength(6);
});

test("a report sheet that somebody has hidden is written anew and shown", async () => {
  await write();
  const { Excel } = pane.host;
  pane.host.activateSheet(SAMPLE);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(REPORT).visibility = "Hidden";
    await context.sync();
  });
  expect(await write("Frozen values")).toBe(`The report on sheet '${REPORT}' has been updated.`);
  expect(pane.host.activeSheet).toBe(REPORT);
});

test("a sheet of that name which is not ours is left alone; so is a defined name that leads elsewhere", async () => {
  pane.host.addSheet(REPORT);
  await pane.host.enter(on("C9"), "mine");
  await pane.host.enter("Sheet1!A1", "mine too");
  pane.host.defineName("DCA_Report", "=Sheet1!$A$1:$B$2");
  expect(await write()).toBe(`The report is on the new sheet '${REPORT} 2'.`);
  expect(pane.host.usedRange(REPORT)).toBe("C9");
  expect(pane.host.usedRange("Sheet1")).toBe("A1");
});

test("no room to grow: the cells in the way are named, and nothing is changed", async () => {
  await write();
  const lastRow = (): number => Number(/\d+$/u.exec(pane.host.nameOf("DCA_Report") ?? "")?.[0]);
  const last = lastRow();
  await pane.host.enter(on(`B${last + 2}`), "my note");
  pane.host.enterTable(`'${SAMPLE}'!A14`, [
    ["New", 2, 40, 100, 60],
    ["Newer", 2, 40, 100, 60],
    ["Newest", 2, 40, 100, 60],
  ]);
  pane.host.select(`'${SAMPLE}'!B2`);
  await pane.shows(`'${SAMPLE}'!A1:AO16 (15 rows)`);
  await pane.press("Assess this table");
  await pane.shows("Newest");
  expect(await write()).toContain(`'${REPORT}'!B${last + 2} is in use`);
  expect(pane.host.valueOf(on("A61"))).toBe("Lagoon cloud services");
  pane.host.clear(on(`B${last + 2}`));
  expect(await write()).toContain("has been updated");
  expect(pane.host.nameOf("DCA_Report")).toBe(`='${REPORT}'!$A$1:$AH$${last + 3}`);
});

test("a report sheet that was deleted is written anew; a protected one is left alone", async () => {
  await write();
  pane.host.removeSheet(REPORT);
  expect(await write()).toBe(`The report is on the new sheet '${REPORT}'.`);
  pane.host.protectSheet(REPORT);
  expect(await write("Frozen values")).toContain(`The sheet '${REPORT}' must be open for writing, but it is protected`);
  expect(pane.host.formulaOf(on(`B${HEADER}`))).toContain("=CLUSTERASSESS");
  pane.host.protectSheet(REPORT, false);
  expect(await write("Frozen values")).toContain("has been updated");
});

test("a text that could become a formula stays text", async () => {
  await pane.host.enter(`'${SAMPLE}'!A2`, "'=1+1");
  pane.host.select(`'${SAMPLE}'!B2`);
  await pane.press("Assess this table");
  await pane.shows("=1+1");
  await write("Frozen values");
  expect(pane.host.formulaOf(on("A50"))).toBe("=1+1");
  expect(pane.host.valueOf(on("A50"))).toBe("=1+1");
  expect(await pane.answerTo("Write the workings")).toContain("The workings of =1+1 are on the new sheet");
});

test("a slow host, a cell being edited: the report waits and comes whole", async () => {
  pane.host.setDelay(300);
  expect(await pane.answerTo("Write the report")).toContain("The report is on the new sheet");
  pane.host.setDelay(0);
  pane.host.setEditMode(true);
  await pane.press("Write the report");
  await pane.host.idle();
  expect(pane.text).toContain("Writing …");
  pane.host.setEditMode(false);
  await pane.shows("has been updated");
});

test("in Chinese: the same sheet, with results that were assessed in English told anew", async () => {
  await write("Frozen values");
  await pane.press("Settings 设置");
  await pane.shows("Language of the pane");
  await pane.click(pane.host.document.querySelector("input[type=radio][value=zh-CN]"));
  await pane.shows("窗格语言");
  await pane.press("评估");
  await pane.shows("写入报告");
  await pane.press("写入报告");
  await pane.shows(`工作表“${REPORT}”上的报告已更新。`);
  expect(pane.host.valueOf(on("A1"))).toBe("集群评估报告");
  expect(pane.host.valuesOf(on("A6:B6"))).toEqual([["产业数字化", 4]]);
  await pane.press("写入计算底稿");
  await pane.shows("的计算底稿已写入新工作表“计算底稿 Linden machine tools”");
  expect(pane.host.valueOf("'计算底稿 Linden machine tools'!F6")).toBe("一致（误差不超过 1e-9）");
});

test("every request stays far below 5 MB and loads named properties only", async () => {
  pane.host.batches.length = 0;
  await write();
  await pane.answerTo("Write the workings");
  expect(Math.max(...pane.host.batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_000_000);
});

describe("freezing", () => {
  test("turns the formulas of a selection into values, and says how many cells of which address", async () => {
    await write();
    const before = shown(pane.host.valuesOf(on("A49:S61")));
    pane.host.select(on("A49:S61"));
    expect(await pane.answerTo("Freeze the selection")).toBe(
      `246 cells of '${REPORT}'!A49:S61 held formulas or their results and are now values.`,
    );
    expect(shown(pane.host.valuesOf(on("A49:S61")))).toEqual(before);
    expect(pane.host.formulaOf(on("B49"))).toBe("Verdict");
    expect(await pane.answerTo("Freeze the selection")).toContain("A formula is needed, but");
  });

  test("the first cell of a spilled result stands for all of it; a cut through one is refused", async () => {
    pane.host.select(`'${SAMPLE}'!AQ3:AR9`);
    expect(await pane.answerTo("Freeze the selection")).toContain(`cuts through the result at '${SAMPLE}'!AQ1:BH13`);
    pane.host.select(`'${SAMPLE}'!AN1:AQ1`);
    expect(await pane.answerTo("Freeze the selection")).toContain(`cuts through the result at '${SAMPLE}'!AQ1:BH13`);
    const before = shown(pane.host.valuesOf(`'${SAMPLE}'!AQ1:BH13`));
    pane.host.select(`'${SAMPLE}'!AQ1`);
    expect(await pane.answerTo("Freeze the selection")).toContain(`234 cells of '${SAMPLE}'!AQ1:BH13`);
    expect(shown(pane.host.valuesOf(`'${SAMPLE}'!AQ1:BH13`))).toEqual(before);
    expect(pane.host.formulaOf(`'${SAMPLE}'!AQ1`)).toBe("Verdict");
  });

  test("a protected sheet, an empty selection, several areas: a sentence, nothing changed", async () => {
    pane.host.select(`'${SAMPLE}'!AQ1`);
    pane.host.protectSheet(SAMPLE);
    expect(await pane.answerTo("Freeze the selection")).toContain("is protected");
    pane.host.protectSheet(SAMPLE, false);
    expect(pane.host.formulaOf(`'${SAMPLE}'!AQ1`)).toContain("=CLUSTERASSESS");
    pane.host.select("Sheet1!C3:D9");
    expect(await pane.answerTo("Freeze the selection")).toContain("A formula is needed, but Sheet1!C3:D9 holds none");
    pane.host.select("Sheet1!C3", "Sheet1!E5");
    expect(await pane.answerTo("Freeze the selection")).toContain("Cells are needed, but something else is selected");
  });
});
