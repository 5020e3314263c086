// Long because it is the whole page: each way to edit a model, with what the preview, the workbook and the formulas make of it.
import { defaultModel, readModelTable, writeModelTable } from "../../src/model";
import { modelFingerprint } from "../../src/sql";
import { firstEdition } from "../firstEdition";
import { callsToFail, faultCodes } from "./callsToFail";
import { ModelPane, SHEET } from "./modelPane";

// The page Model of the shipped bundle: what is edited there changes cells, pane and report alike.

let pane: ModelPane;
beforeEach(async () => {
  pane = await ModelPane.open();
});
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

test("a weight changes the verdict in the formula, in the list and in the report, and the report says so", async () => {
  await pane.weighTY1("0.7");
  expect(pane.besideField("TY1 Weight")).toBe("Default: 0.14");
  // Middle: (0.7 - 0.2) / 1.56 = 0.3205; Tending: 0.7 / 1.56 = 0.4487; both beyond the band of 0.2.
  await pane.press("Show what would change");
  await pane.pageShows("2 of 2 clusters would change type or stage:");
  expect(pane.pageText).toMatch(/Middlefrom indeterminate.*to digital industrialization/u);
  expect(pane.host.sheetNames).toEqual(["Sheet1"]);

  expect(await pane.save()).toBe(
    "Saved on the sheet 'Cluster model'. The pane and formulas with ClusterModel now use it.",
  );
  expect(pane.host.nameOf("ClusterModel")).toMatch(/^='?Cluster model'?!\$A\$1:\$S\$\d+$/u);
  expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight"))).toBe(0.7);

  await pane.goTo("Assess");
  await pane.pageShows("Middledigital industrialization");
  pane.host.select("Sheet1!B2");
  await pane.press("Write beside the table");
  await pane.pageShows("Written to Sheet1!O1.");
  await pane.host.settled();
  expect(pane.host.formulaOf("Sheet1!O1")).toBe("=CLUSTERASSESS(A1:M3,,ClusterModel)");
  expect(pane.host.valueOf("Sheet1!O2")).toBe("digital industrialization");
  expect(pane.host.valueOf("Sheet1!P2")).toBeCloseTo(0.5 / 1.56, 10);
  expect(pane.host.valueOf("Sheet1!P3")).toBeCloseTo(0.7 / 1.56, 10);

  await pane.press("Write the report");
  await pane.pageShows("The report is on the new sheet");
  await pane.host.settled();
  const report = JSON.stringify(pane.host.valuesOf(`'Cluster report'!${pane.host.usedRange("Cluster report") ?? ""}`));
  expect(report).toContain("Changed from the default model");
  expect(report).toContain("type evidence, TY1, Weight: 0.14 to 0.7");
  expect(report).toContain("digital industrialization");
  expect(report).not.toContain('"indeterminate","');
});

test("what would change is out of date while other numbers are shown, and gone once it has come about", async () => {
  const stale = "The numbers have changed since; compare again.";
  await pane.weighTY1("0.7");
  await pane.press("Show what would change");
  await pane.pageShows("2 of 2 clusters would change type or stage:");
  expect(pane.pageText).not.toContain(stale);
  await pane.type("TY1 Weight", "0.8");
  await pane.pageShows(stale);
  await pane.type("TY1 Weight", "0.7");
  expect(pane.pageText).not.toContain(stale);

  await pane.save();
  expect(pane.pageText).not.toContain("would change type or stage");
  expect(pane.pageText).not.toContain(stale);
  // 0.1 instead of 0.7, by the sheet: (0.1 - 0.2) / 0.96 = -0.1042 and 0.1 / 0.96, both undecided again.
  await pane.weighTY1("0.1");
  await pane.press("Show what would change");
  await pane.pageShows("2 of 2 clusters would change type or stage:");
  expect(pane.pageText).toMatch(/Middlefrom digital industrialization.*to indeterminate/u);
});

test("an edit on the sheet itself is seen by the pane, its list and the formula", async () => {
  await pane.weighTY1("0.7");
  await pane.save();
  await pane.host.enter("Sheet1!O1", "=CLUSTERASSESS(A1:M3,,ClusterModel)");
  await pane.host.enter(pane.cellOf("Type", "TY1", "Weight"), "0.14");
  await pane.pageShows("The sheet was edited: 1 field differs from what was shown.");
  expect(pane.field("TY1 Weight").value).toBe("0.14");
  expect(pane.pageText).toContain("This is the built-in model DIC, unchanged.");
  expect(pane.host.valueOf("Sheet1!O2")).toBe("indeterminate");
  await pane.goTo("Assess");
  await pane.pageShows("Middleindeterminate");
});

test("an edit on the sheet while something is typed: the person decides", async () => {
  await pane.weighTY1("0.7");
  await pane.save();
  await pane.type("TY1 Weight", "0.5");
  await pane.host.enter(pane.cellOf("Type", "TY6", "Weight"), "0.3");
  await pane.pageShows("The model was changed elsewhere: 1 field differs from the one you began with");
  expect(pane.field("TY1 Weight").value).toBe("0.5");
  await pane.press("Keep my changes");
  expect([pane.field("TY1 Weight").value, pane.field("TY6 Weight").value]).toEqual(["0.5", "0.3"]);
  expect(await pane.save()).toMatch(/^Saved/u);
  expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight"))).toBe(0.5);
  expect(pane.host.valueOf(pane.cellOf("Type", "TY6", "Weight"))).toBe(0.3);
});

test("an edit on the sheet in the moment of saving is not written over: the person decides", async () => {
  await pane.weighTY1("0.7");
  await pane.save();
  await pane.type("TY1 Weight", "0.5");
  await pane.host.enter(pane.cellOf("Type", "TY6", "Weight"), "0.3");
  await pane.press("Save to the workbook");
  await pane.pageShows("The model was changed elsewhere: 1 field differs from the one you began with");
  await pane.host.settled();
  expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight"))).toBe(0.7);
  expect(pane.host.valueOf(pane.cellOf("Type", "TY6", "Weight"))).toBe(0.3);
});

test.each([
  ["TY1 Weight", "-1", "Weight: a weight must be at least 0, found -1."],
  ["TY1 Weight", "1,234", "Weight: 1,234 is not a number. Write digits with a decimal point, e.g. 0.25."],
  ["TY1 Weight", "", "Weight: a number is needed, the field is empty."],
  ["TY1 DI anchor", "10", "DI anchor: the two anchors must differ, both are 10."],
  ["TY1 DI anchor", "101", "DI anchor: 101 lies outside the valid range 0..100."],
])("%s %j is explained in place and cannot be saved", async (field, text, sentence) => {
  await pane.openGroup("Type evidence");
  await pane.type(field, text);
  await pane.host.until(() => pane.besideField(field).includes(sentence), `${sentence} ${pane.besideField(field)}`);
  expect(pane.button("Save to the workbook").disabled).toBe(true);
  expect(pane.pageText).toContain(`1 entry must be corrected before it can be saved: ${field}`);
  await pane.press("Discard changes");
  expect(pane.pageText).toContain("This is the built-in model DIC, unchanged.");
});

test("a gate outside its low and high, and a rule outside its range", async () => {
  await pane.openGroup("ID1");
  await pane.type("ID1.1 Gate", "95");
  expect(pane.besideField("ID1.1 Gate")).toContain("Low, Gate and High must rise or fall strictly, found 28, 95, 90.");
  await pane.openGroup("Rules");
  await pane.type("Undecided band of the type index Value", "1.5");
  expect(pane.besideField("Undecided band of the type index Value")).toContain(
    "the rule must lie in (0, 1], found 1.5.",
  );
  expect(pane.pageText).toContain("2 entries must be corrected");
});

test("the number of a rule says where it comes from, and one's own number takes its own source", async () => {
  await pane.openGroup("Rules");
  expect(pane.pageText).toContain(
    "J expert judgement, to be calibrated. A fifth of the way from the middle of the axis to either pole",
  );
  await pane.type("Undecided band of the type index Value", "0.25");
  await pane.press("Provenance and source");
  await pane.type("Undecided band of the type index Provenance marks", "E");
  await pane.type("Undecided band of the type index Source", "Own panel, 2019 to 2025");
  await pane.pageShows("E empirical quantile of published panels or your own. Own panel, 2019 to 2025");
  expect(pane.pageText).toContain("3 fields differ from the built-in model DIC.");
  expect(await pane.save()).toMatch(/^Saved/u);
  const cell = (column: string): unknown => pane.host.valueOf(pane.cellOf("Rule", "typeBand", column));
  expect([cell("Gate"), cell("Provenance"), cell("Source")]).toEqual([0.25, "E", "Own panel, 2019 to 2025"]);
  expect(pane.host.valueOf(pane.cellOf("Rule", "weightTolerance", "Provenance"))).toBe("L");
});

test("another built-in model is called by its own name", async () => {
  await pane.goTo("Assess");
  if (pane.has("Change")) await pane.press("Change");
  await pane.choose("Model", "EU-PROXY");
  await pane.goTo("Model");
  await pane.pageShows("This is the built-in model EU-PROXY, unchanged.");
});

test("tolerance, error and date stand in columns that the table gains at its right, and are read back", async () => {
  await pane.openGroup("Type evidence");
  await pane.type("TY1 Weight tolerance", "1");
  expect(pane.pageText).toContain("a tolerance must lie in [0, 1), found 1.");
  await pane.type("TY1 Weight tolerance", "0");
  await pane.type("TY1 Measurement error (±)", "2.5");
  expect(pane.pageText).toContain("2 fields differ from the built-in model DIC.");
  expect(await pane.save()).toMatch(/^Saved/u);
  expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Tolerance"))).toBe(0);
  expect(pane.host.valueOf(pane.cellOf("Type", "TY6", "Tolerance"))).toBeNull();
  // The error belongs to the indicator, so it stands in each of its rows.
  expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Error"))).toBe(2.5);
  expect(pane.host.valueOf(pane.cellOf("Floor", "TY1", "Error"))).toBe(2.5);
  expect(pane.pageText).toContain("2 fields differ from the built-in model DIC.");
});

test("the name of an indicator and the text of a lever are edited in either language, and stand where their rows stood", async () => {
  await pane.openGroup("Indicator names");
  await pane.type("TY1 English", "");
  expect(pane.besideField("TY1 English")).toContain("a text is needed, the field is empty.");
  expect(pane.button("Save to the workbook").disabled).toBe(true);
  expect(pane.pageText).toContain("1 entry must be corrected before it can be saved: TY1 English");
  await pane.type("TY1 English", "Core revenue");
  await pane.openGroup("Levers");
  await pane.type("ID1 · I English", "fibre to every plant");
  await pane.type("ID1 · I Chinese", "工厂光纤入户");
  expect(pane.pageText).toContain("3 fields differ from the built-in model DIC.");
  expect(await pane.save()).toMatch(/^Saved/u);
  const before = defaultModel.levers.findIndex(({ group, family }) => group === "ID1" && family === "I");
  const cells = pane.host.valuesOf(`'${SHEET}'!${pane.host.usedRange(SHEET) ?? "A1"}`);
  const levers = cells.filter(([part]) => part === "Lever");
  expect(levers).toHaveLength(defaultModel.levers.length);
  expect(levers[before]?.slice(0, 5)).toEqual(["Lever", "ID1", "I", "fibre to every plant", "工厂光纤入户"]);
  // The name belongs to the indicator, so it stands in each of its rows.
  expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Name"))).toBe("Core revenue");
  expect(pane.host.valueOf(pane.cellOf("Floor", "TY1", "Name"))).toBe("Core revenue");
  // Saved once more over the sheet: the lever keeps its row although its words have changed.
  await pane.type("ID1 · I English", "industrial networks");
  expect(await pane.save()).toMatch(/^Saved/u);
  const again = pane.host
    .valuesOf(`'${SHEET}'!${pane.host.usedRange(SHEET) ?? "A1"}`)
    .filter(([part]) => part === "Lever");
  expect(again.map((row) => row.slice(1, 3))).toEqual(levers.map((row) => row.slice(1, 3)));
  expect(again[before]?.[3]).toBe("industrial networks");
});

test("a sheet of 18 columns that the version before saved is the built-in model of its own version, and gains what is typed", async () => {
  const table = writeModelTable(firstEdition);
  pane.host.addSheet(SHEET);
  pane.host.enterTable(
    `'${SHEET}'!A1`,
    table.map((row) => row.map((cell) => (cell === "" ? null : cell))),
  );
  pane.host.defineName("ClusterModel", `='${SHEET}'!$A$1:$R$${table.length}`);
  await pane.goTo("Assess");
  await pane.press("Assess this table");
  await pane.goTo("Model");
  await pane.pageShows("This is the built-in model DIC-1.0, unchanged.");
  await pane.openGroup("ID1");
  await pane.type("ID1.1 Weight tolerance", "0.1");
  expect(await pane.save()).toMatch(/^Saved/u);
  expect(pane.host.valueOf(`'${SHEET}'!S1`)).toBe("Tolerance");
  expect(pane.host.valueOf(pane.cellOf("Stage", "ID1.1", "Tolerance"))).toBe(0.1);
  expect(pane.pageText).toContain("1 field differs from the built-in model DIC-1.0.");
});

test("what stands beside the table stays, and only cells that differ are written", async () => {
  await pane.weighTY1("0.7");
  await pane.save();
  const weight = pane.cellOf("Type", "TY6", "Weight");
  await pane.host.enter(weight, "=0.1+0.1");
  await pane.host.enter(`'${SHEET}'!T5`, "my note");
  await pane.host.settled();
  await pane.type("TY1 Weight", "0.6");
  expect(await pane.save()).toMatch(/^Saved/u);
  expect(pane.host.formulaOf(weight)).toBe("=0.1+0.1");
  expect(pane.host.valueOf(`'${SHEET}'!T5`)).toBe("my note");
});

test("back to default in one click and an answer: formulas go on, with the default numbers", async () => {
  await pane.weighTY1("0.7");
  await pane.save();
  await pane.host.enter("Sheet1!O1", "=CLUSTERASSESS(A1:M3,,ClusterModel)");
  expect(pane.host.valueOf("Sheet1!O2")).toBe("digital industrialization");
  await pane.press("Back to default");
  await pane.pageShows("are replaced by those of the default model DIC");
  expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight"))).toBe(0.7);
  await pane.press("Replace");
  expect(await pane.answer()).toMatch(/^Saved/u);
  expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight"))).toBe(0.14);
  expect(pane.host.valueOf("Sheet1!O2")).toBe("indeterminate");
  await pane.pageShows("This is the built-in model DIC, unchanged.");
});

describe("enemies of the sheet", () => {
  beforeEach(async () => {
    await pane.weighTY1("0.7");
    await pane.save();
    await pane.type("TY1 Weight", "0.5");
  });

  test("protected: a sentence, nothing changed, and after unprotecting it works", async () => {
    pane.host.protectSheet(SHEET);
    expect(await pane.save()).toMatch(/must be open for writing, but it is protected/u);
    expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight"))).toBe(0.7);
    pane.host.protectSheet(SHEET, false);
    await pane.press("Save to the workbook");
    await pane.pageShows("Saved on the sheet");
    expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight"))).toBe(0.5);
  });

  test("renamed: the name follows", async () => {
    pane.host.renameSheet(SHEET, "Our model");
    expect(await pane.save()).toContain("Saved on the sheet 'Our model'");
    expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight", "Our model"))).toBe(0.5);
    expect(pane.host.sheetNames).toEqual(["Sheet1", "Our model"]);
  });

  test("deleted: said, and saving writes it anew under the same name", async () => {
    pane.host.removeSheet(SHEET);
    await pane.pageShows("Formulas with that name cannot be calculated.");
    expect(pane.field("TY1 Weight").value).toBe("0.5");
    expect(await pane.save()).toMatch(/^Saved on the sheet 'Cluster model'/u);
    await pane.host.enter("Sheet1!O1", "=CLUSTERASSESS(A1:M3,,ClusterModel)");
    // (0.5 - 0.2) / 1.36
    expect(pane.host.valueOf("Sheet1!P2")).toBeCloseTo(0.3 / 1.36, 10);
  });

  test("the name points at cells of the user: they stay, a sheet is written and the name follows it", async () => {
    pane.host.defineName("ClusterModel", "=Sheet1!$A$1:$M$3");
    await pane.press("Save to the workbook");
    await pane.host.until(() => /Saved on|Replace/u.test(pane.pageText), "an answer");
    if (pane.pageText.includes("Replace")) await pane.press("Replace");
    expect(await pane.answer()).toMatch(/^Saved on the sheet 'Cluster model 2'/u);
    expect(pane.host.valueOf("Sheet1!A1")).toBe("Cluster");
    expect(pane.host.nameOf("ClusterModel")).toContain("Cluster model 2");
  });

  test("text in a number, an empty weight: the fault and its cell are said, and saving mends them", async () => {
    const cell = pane.cellOf("Type", "TY1", "Weight");
    pane.host.setNumberFormat(cell, "@");
    await pane.host.enter(cell, "heavy");
    await pane.pageShows("a number was expected, found the text heavy.");
    await pane.press("Save to the workbook");
    await pane.pageShows("The model under the name ClusterModel cannot be read.");
    await pane.press("Replace");
    expect(await pane.answer()).toMatch(/^Saved/u);
    expect(pane.host.valueOf(cell)).toBe(0.5);
  });

  test("an older sheet without a rule is read with its default, and saving adds the row below", async () => {
    const row = /\d+$/u.exec(pane.cellOf("Rule", "patternP", "Gate"))?.[0] ?? "";
    pane.host.clear(`'${SHEET}'!A${row}:S${row}`);
    await pane.host.enter(pane.cellOf("Type", "TY6", "Weight"), "0.3");
    await pane.pageShows("The model was changed elsewhere");
    await pane.press("Keep my changes");
    expect(await pane.save()).toMatch(/^Saved/u);
    expect(pane.host.valueOf(pane.cellOf("Rule", "patternP", "Gate"))).toBe(0.1);
    const last = /\d+$/u.exec(pane.cellOf("Rule", "patternP", "Gate"))?.[0];
    expect(pane.host.nameOf("ClusterModel")).toContain(`$S$${last ?? "?"}`);
  });

  test("a row that has to be added where a note stands: refused, nothing changed", async () => {
    const row = /\d+$/u.exec(pane.cellOf("Rule", "patternP", "Gate"))?.[0] ?? "";
    const end = Number(/\d+$/u.exec(pane.host.nameOf("ClusterModel") ?? "")?.[0] ?? 0);
    pane.host.clear(`'${SHEET}'!A${row}:S${row}`);
    await pane.host.enter(`'${SHEET}'!C${end + 1}`, "my note");
    expect(await pane.save()).toMatch(new RegExp(`C${end + 1} is in use. Move its contents. Nothing was changed`, "u"));
    expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight"))).toBe(0.7);
  });
});

describe("weights from data", () => {
  test("entropy: all weight on the one indicator that varies; CRITIC needs a third cluster; taken over, not saved", async () => {
    // TY6 stands at 0 and at 0.5 of the way towards DI, shares 0 and 1, entropy 0; every other column is constant.
    expect(pane.pageText).toContain("Entropy and CRITIC measure dispersion, not importance");
    expect(pane.pageText).toContain("2 of 2 clusters have every indicator of the group.");
    expect(pane.pageText).toContain("CRITIC weights need three complete clusters");
    await pane.press("Use Entropy weights");
    await pane.openGroup("Type evidence");
    const weights = ["TY1", "TY2", "TY5", "TY6", "TY9"].map((code) => pane.field(`${code} Weight`).value);
    expect(weights).toEqual(["0", "0", "0", "1", "0"]);
    expect(pane.besideField("TY6 Weight")).toBe("Default: 0.2");
    expect(pane.host.sheetNames).toEqual(["Sheet1"]);
  });

  test("a group that was never observed says so", async () => {
    await pane.choose("Group", "DI2");
    await pane.pageShows(
      "0 of 2 clusters have every indicator of the group. Never observed: DI2.1, DI2.2, DI2.3, DI2.4.",
    );
    expect(pane.pageText).toContain("Entropy weights need two complete clusters");
    expect(pane.pageText).not.toContain("Use Entropy weights");
  });

  test("judgements 4 : 3 : 2 : 1 with their names around them give these weights, with the sum of the group", async () => {
    const judged = [4, 3, 2, 1];
    const codes = ["DI1.1", "DI1.2", "DI1.3", "DI1.4"];
    pane.host.enterTable("Sheet1!R1", [
      ["", ...codes],
      ...judged.map((row, at) => [codes[at] ?? "", ...judged.map((column) => row / column)]),
    ]);
    await pane.choose("Group", "DI1");
    await pane.pageShows("Select a square of 4 x 4 cells");
    pane.host.select("Sheet1!R1:V5");
    await pane.press("Read the selection");
    await pane.pageShows("consistency ratio 0.000, below 0.10");
    await pane.press("Use AHP weights");
    await pane.openGroup("DI1");
    expect(codes.map((code) => pane.field(`${code} Weight`).value)).toEqual(["1.6", "1.2", "0.8", "0.4"]);
  });

  test("judgements in a circle are shown with their ratio and a warning; faults are told by their cells", async () => {
    // Each of three is 9 times the next one, the fourth equals all.
    pane.host.enterTable("Sheet1!R1", [
      [1, 9, 1 / 9, 1],
      [1 / 9, 1, 9, 1],
      [9, 1 / 9, 1, 1],
      [1, 1, 1, 1],
    ]);
    await pane.choose("Group", "DI1");
    await pane.pageShows("Select a square of 4 x 4 cells");
    pane.host.select("Sheet1!R1:U4");
    await pane.press("Read the selection");
    await pane.pageShows("the judgements contradict each other");
    pane.host.enterTable("Sheet1!R2", [[0.5]]);
    await pane.press("Read the selection");
    await pane.pageShows("R2 should be 0.111");
    pane.host.select("Sheet1!R1:T3");
    await pane.press("Read the selection");
    await pane.pageShows("4 x 4 judgements are needed, Sheet1!R1:T3 has 3 x 3.");
  });
});

test("the model in use is exported as SQL: as saved, under the fingerprint of its numbers, never as another", async () => {
  const given: Blob[] = [];
  Object.assign(pane.host.window.URL, {
    createObjectURL: (blob: Blob) => `blob:${given.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
  pane.host.window.HTMLAnchorElement.prototype.click = () => undefined;
  await pane.weighTY1("0.7");
  const [fold] = [...pane.page.querySelectorAll("details")].filter((it) => it.textContent === "Export as SQL");
  if (fold) fold.open = true;
  await pane.pageShows("the changes above are not in it");
  await pane.fill("Table of the indicators", "");
  await pane.pageShows("The name of the table is empty");
  expect(pane.canPress("Copy the text")).toBe(false);
  await pane.fill("Table of the indicators", "clusters");
  await pane.press("Download .sql");
  await pane.save();
  await pane.press("Download .sql");
  const { FileReader } = pane.host.window;
  const textOf = (blob: Blob): Promise<string> =>
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(blob);
    });
  const [before = "", after = ""] = await Promise.all(given.map(textOf));
  // The weight as it was typed, and only once it was saved.
  expect([before, after].map((text) => /7e-1 \* /u.test(text))).toEqual([false, true]);
  const reading = readModelTable(pane.host.valuesOf(pane.host.nameOf("ClusterModel")?.replace(/^=/u, "") ?? ""));
  expect(reading.kind === "model" && after.includes(`'${modelFingerprint(reading.model)}' AS model`)).toBe(true);

  // A model that cannot be read is exported as none.
  await pane.host.enter(pane.cellOf("Type", "TY1", "Weight"), "much");
  await pane.pageShows("no text is made from another");
  expect(pane.has("Download .sql")).toBe(false);
});

describe("every call to the workbook fails in turn", () => {
  test.each(faultCodes)("%s while a new sheet is written", async (code) => {
    await pane.weighTY1("0.7");
    const before = pane.host.memberCalls;
    expect(await pane.save()).toMatch(/^Saved/u);
    const calls = pane.host.memberCalls - before;
    for (const call of callsToFail(calls, 9, code)) {
      pane.host.close();
      pane = await ModelPane.openWithoutTable();
      await pane.weighTY1("0.7");
      const withdraw = pane.host.failOn({ member: "*", code, onCall: call });
      const sentence = await pane.save();
      withdraw();
      if (/^Saved/u.test(sentence)) continue;
      if (pane.host.sheetNames.includes(SHEET)) expect(sentence).toContain(`'${SHEET}' may be incomplete`);
      else expect(sentence).toMatch(/Nothing was changed/u);
      await pane.press("Save to the workbook");
      const isAsked = () => [...pane.host.document.querySelectorAll("button")].some((b) => b.textContent === "Replace");
      await pane.host.until(() => isAsked() || pane.pageText.includes("Saved on the sheet"), "the next answer");
      if (isAsked()) await pane.press("Replace");
      await pane.pageShows("Saved on the sheet 'Cluster model'.");
      expect(pane.host.sheetNames).toEqual(["Sheet1", SHEET]);
      expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight"))).toBe(0.7);
    }
  });

  test.each(faultCodes)("%s while cells of the sheet are changed", async (code) => {
    await pane.weighTY1("0.7");
    await pane.save();
    let weight = 0.5;
    for (const call of callsToFail(60, 4, code)) {
      weight = weight === 0.6 ? 0.5 : 0.6;
      await pane.type("TY1 Weight", String(weight));
      const saved = pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight"));
      const withdraw = pane.host.failOn({ member: "*", code, onCall: call });
      const sentence = await pane.save();
      withdraw();
      if (/Nothing was changed/u.test(sentence)) {
        expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight"))).toBe(saved);
      } else if (!/^Saved/u.test(sentence)) expect(sentence).toContain(`'${SHEET}' may be incomplete`);
      if (pane.canPress("Save to the workbook")) {
        await pane.press("Save to the workbook");
        await pane.pageShows("Saved on the sheet 'Cluster model'.");
      }
      expect(pane.host.valueOf(pane.cellOf("Type", "TY1", "Weight"))).toBe(weight);
    }
  });
});
