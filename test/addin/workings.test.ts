import { writeModelTable } from "../../src/model";
import { cellName } from "../../src/spreadsheet/address";
import { editedModel } from "./editedModel";
import { SAMPLE } from "./illustrativeSample";
import { ReportPane } from "./reportPane";

// The workings of a cluster as the shipped bundle writes them, recalculated by the host's own formula engine.

// Twelve sheets in one test, on machines of any speed.

let pane: ReportPane;
beforeEach(async () => {
  pane = await ReportPane.open();
});
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

/** Columns of the workings: what a formula reads, and how far that is from the add-in's own. */
const READING = 13;
const DIFFERENCE = 26;
const sheetOf = (sentence: string): string => /sheet '(.*?)'/u.exec(sentence)?.[1] ?? "";

/** The rows of a workings sheet. */
function rowsOf(sheet: string) {
  const [, last = ""] = pane.host.usedRange(sheet)?.split(":") ?? [];
  return pane.host.valuesOf(`'${sheet}'!A1:${last}`);
}

test("every cluster of the sample: formulas and add-in agree to 1e-9", async () => {
  const { clusters } = pane;
  expect(clusters).toHaveLength(12);
  const verdicts = new Set<unknown>();
  const standings = { reached: new Set<unknown>(), focus: new Set<unknown>(), stage: new Set<unknown>() };
  for (const [at, cluster] of clusters.entries()) {
    await pane.chooseCluster(at);
    const sentence = await pane.answerTo("Write the workings");
    expect(sentence).toContain(`The workings of ${cluster} are on the new sheet`);
    const rows = rowsOf(sheetOf(sentence));
    const compared = rows.filter((row) => typeof row[DIFFERENCE] === "number").map((row) => row[DIFFERENCE]);
    expect(compared.length).toBeGreaterThan(60);
    for (const difference of compared) expect(Math.abs(Number(difference))).toBeLessThanOrEqual(1e-9);
    expect(rows[5]?.slice(3, 6)).toEqual(["Largest difference", expect.any(Number), "agrees within 1e-9"]);
    const ladders = (label: string) => rows.filter((row) => row[1] === label).map((row) => row[READING]);
    for (const reached of ladders("Stages reached")) standings.reached.add(reached);
    for (const focus of ladders("Priority stage")) standings.focus.add(focus);
    for (const stage of ladders("Stage")) standings.stage.add(stage);
    expect(ladders("Maturity (0 to 3)")).toHaveLength(2);
    verdicts.add(rows.find((row) => row[1] === "Type of the cluster")?.[READING]);
  }
  expect(verdicts).toEqual(
    new Set([
      "industrial digitalization",
      "digital industrialization",
      "hybrid",
      "indeterminate",
      "insufficient data",
      "not yet a digital cluster",
    ]),
  );
  // The sample has every standing, unknown and none included.
  expect(standings.reached).toEqual(new Set([0, 1, 2, 3, ""]));
  expect(standings.focus).toEqual(new Set([1, 2, 3, ""]));
  expect(standings.stage).toEqual(new Set([1, 2, 3, ""]));
});

test("an edited model: other weights, anchors, gates, rules and tests, computed alike for every cluster", async () => {
  const table = writeModelTable(editedModel);
  pane.host.addSheet("Cluster model");
  pane.host.enterTable("'Cluster model'!A1", table);
  pane.host.defineName("ClusterModel", `='Cluster model'!$A$1:$R$${table.length}`);
  // The pane reads anew what the workbook offers.
  await pane.press("Assess this table");
  await pane.chooseModel("This workbook: DIC");
  await pane.press("Assess this table");
  // Quarry, Meadow, Summit and Beacon have fewer than 90 interacting firms.
  await pane.shows("not yet a digital cluster 4");
  const verdicts = new Set<unknown>();
  for (const at of pane.clusters.keys()) {
    await pane.chooseCluster(at);
    const rows = rowsOf(sheetOf(await pane.answerTo("Write the workings")));
    expect(rows[5]?.slice(3, 6)).toEqual(["Largest difference", expect.any(Number), "agrees within 1e-9"]);
    expect(Math.abs(Number(rows[5]?.[4]))).toBeLessThanOrEqual(1e-9);
    // TY2 weighs nothing, so it takes no part; the band is 0.35; 12 lies between the new anchors 5 and 40.
    expect(rows.map(([code]) => code)).not.toContain("TY2");
    expect(rows.find(([code]) => code === "typeBand")?.[4]).toBe(0.35);
    if (at === 0)
      expect(rows.filter(([code]) => code === "TY1")[1]?.[READING]).toBeCloseTo((2 * (12 - 5)) / 35 - 1, 12);
    verdicts.add(rows.find((row) => row[1] === "Type of the cluster")?.[READING]);
  }
  expect(verdicts).toEqual(
    new Set(["industrial digitalization", "digital industrialization", "hybrid", "not yet a digital cluster"]),
  );
});

test("the ladder by hand: a stage that lacks data, a platform that is not founded, all stages closed", async () => {
  const sheet = sheetOf(await pane.answerTo("Write the workings"));
  const label = (text: string) => rowsOf(sheet).findIndex((row) => row[1] === text) + 1;
  const ladder = (text: string) =>
    rowsOf(sheet)
      .filter((row) => row[1] === text)
      .map((row) => row[READING]);
  const read = () => ["Stages reached", "Stage", "Priority stage", "Maturity (0 to 3)"].map(ladder);
  const set = async (stages: Record<string, number | "">) => {
    for (const [stage, score] of Object.entries(stages)) {
      const state = score === "" ? "lacks data" : score >= 60 ? "completed" : "not completed";
      await pane.host.enter(`'${sheet}'!N${label(`Score of ${stage}`)}`, score);
      await pane.host.enter(`'${sheet}'!N${label(`State of ${stage}`)}`, state);
    }
  };
  // ID: closed, open, closed counts 1, the third is not rewarded. DI: the second counts on a platform of 40.
  await set({ ID1: 70, ID2: 30, ID3: 80, DI1: 40, DI2: 65, DI3: 45 });
  expect(read()).toEqual([
    [1, 2],
    [2, 3],
    [2, 1],
    [1 + 30 / 60, 1 + 40 / 60],
  ]);
  // Without a founded platform (30) a closed stage above it does not count; the focus lies at most one stage ahead.
  await set({ DI1: 29, DI3: 10 });
  expect(read().map(([, di]) => di)).toEqual([0, 1, 1, 29 / 60]);
  // Stage 2 lacks data: for ID everything hangs on it; for DI the closed third decides.
  await set({ ID2: "", DI1: 50, DI2: "", DI3: 90 });
  expect(read()).toEqual([
    ["", 3],
    ["", 3],
    ["", 1],
    ["", ""],
  ]);
  // All closed: consolidated; no more than 0.99 of a stage for work within it.
  await set({ ID2: 61, DI1: 75, DI2: 59.9, DI3: 75 });
  expect(read()).toEqual([
    [3, 3],
    [3, 3],
    ["", 2],
    [3, 2.99],
  ]);
});

test("Linden machine tools by hand: position of TY1, grade of ID1.1, score of ID1", async () => {
  const sheet = sheetOf(await pane.answerTo("Write the workings"));
  const rows = rowsOf(sheet);
  const find = (code: string, nth = 0) => rows.filter((row) => row[0] === code)[nth];
  // TY1 = 12 between 10 and 60; in the floor it stands first. ID1.1 = 68 between gate 66 and high 90.
  expect(find("TY1", 1)?.[READING]).toBeCloseTo((2 * (12 - 10)) / 50 - 1, 12);
  expect(find("ID1.1")?.[READING]).toBeCloseTo(60 + (40 * (68 - 66)) / 24, 12);
  expect(find("TY1", 1)?.[3]).toBe(`'${SAMPLE}'!$E$2`);
});

test("a blank is missing and never zero; a correction of the data shows in the check", async () => {
  const sheet = sheetOf(await pane.answerTo("Write the workings"));
  const blank = rowsOf(sheet).find((row) => row[0] === "DI1.1");
  expect(blank?.slice(4, 8)).toEqual(["", 0, 100, 0]);
  expect(blank?.[READING]).toBe("");
  await pane.host.enter(`'${SAMPLE}'!E2`, 13);
  const [check] = rowsOf(sheet).filter((row) => row[0] === "Check against the add-in");
  expect(check?.[4]).toBeCloseTo(0.04, 12);
  expect(String(check?.[5])).toContain("differs");
  for (const text of ["x", "TRUE", "=1/0", "101"]) {
    await pane.host.enter(`'${SAMPLE}'!E2`, text);
    const row = rowsOf(sheet).filter((candidate) => candidate[0] === "TY1")[1];
    expect([row?.[7], row?.[READING]]).toEqual([0, ""]);
  }
});

test("a percentage cell is read in percent, as the add-in reads it", async () => {
  await pane.host.enter(`'${SAMPLE}'!E2`, "12.5%");
  const sheet = sheetOf(await pane.answerTo("Write the workings"));
  const rows = rowsOf(sheet);
  expect(rows.filter((row) => row[0] === "TY1")[1]?.[4]).toBe(12.5);
  expect(rows[5]?.[5]).toBe("agrees within 1e-9");
});

test("only functions that Excel 2016 knows, and none of the add-in", async () => {
  const sheet = sheetOf(await pane.answerTo("Write the workings"));
  const known = new Set(["IF", "MAX", "MIN", "SUM", "SUMPRODUCT", "ISNUMBER", "AND", "OR", "ABS", "ROUND"]);
  const rows = rowsOf(sheet);
  const used = new Set<string>();
  rows.forEach((row, y) =>
    row.forEach((_, x) => {
      const text = pane.host.formulaOf(`'${sheet}'!${cellName(x, y)}`);
      if (text.startsWith("="))
        for (const [name] of text.replace(/"[^"]*"|'[^']*'/gu, "").matchAll(/[A-Z]+(?=\()/gu)) used.add(name);
    }),
  );
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(5);
});

test("a second run fills the same sheet, also when it was renamed; a row that moved is refused", async () => {
  const sheet = sheetOf(await pane.answerTo("Write the workings"));
  pane.host.renameSheet(sheet, "Audit");
  expect(await pane.answerTo("Write the workings")).toContain("on sheet 'Audit' have been updated");
  expect(pane.host.sheetNames).toHaveLength(3);
  await pane.host.enter(`'${SAMPLE}'!A2`, "Somebody else");
  expect(await pane.answerTo("Write the workings")).toContain("has changed since it was assessed");
});
