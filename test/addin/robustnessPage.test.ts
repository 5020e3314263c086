import { defaultModel, writeModelTable } from "../../src/model";
import type { TestHost } from "../../host";
import { SAMPLE, SAMPLE_CELLS, SAMPLE_TABLE } from "./illustrativeSample";
import { Pane } from "./pane";

// The page "Robustness" of the shipped bundle, and the sheet that it writes. The page of the tests has no workers, so
// simulations run in its own thread.

const SHEET = "Robustness";

let pane: Pane;
let host: TestHost;
beforeEach(async () => {
  pane = await Pane.open();
  ({ host } = pane);
  await pane.press("Insert sample");
  await shows("The illustrative sample is on the sheet");
  host.select(`'${SAMPLE}'!B2`);
  await pane.press("Robustness");
  await shows("What is varied");
  await shows(`${SAMPLE_TABLE} (12 rows)`);
});
afterEach(() => {
  expect(host.missing).toEqual([]);
  expect(host.crashes).toEqual([]);
  host.close();
});

const text = (): string => pane.pageText.replaceAll("\u00a0", " ");
const shows = (wanted: string): Promise<void> =>
  host.until(
    () => text().includes(wanted),
    () => `"${wanted}" in the pane, which shows: ${text()}`,
  );

const names = (): string[] => [...pane.page.querySelectorAll("h3")].map(({ textContent }) => textContent ?? "");

async function run(draws: string, seed: string): Promise<void> {
  await pane.fill("Draws", draws);
  await pane.fill("Seed", seed);
  await pane.press("Run robustness check");
  await shows(`${draws} draws, seed ${seed}, xoroshiro128+`);
}

async function write(): Promise<void> {
  await pane.press("Write to a sheet of its own");
  await host.until(() => /is on the new sheet|has been updated/u.test(text()), `an answer in: ${text()}`);
  await host.settled();
}

const on = (address: string, sheet = SHEET): string => `'${sheet}'!${address}`;
const shown = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map((cell) => cell ?? ""));

/** The row of the sheet, counted from 1, whose first cell is this. */
function rowOf(label: string): number {
  const at = host.valuesOf(on("A1:A120")).findIndex(([cell]) => cell === label);
  if (at < 0) throw new Error(`No row begins with "${label}".`);
  return at + 1;
}

test("what is varied stands there with the numbers of the model, before anything is drawn", () => {
  expect(text()).toContain("Weight of each piece of evidence: ± 25 % of itself");
  expect(text()).toContain("Each anchor of the type evidence: ± 10 % of the distance between its two anchors");
  expect(text()).toContain("undecided band ±0.2, minimum grade 30");
  // 1.96 times the square root of .25 / 1000.
  expect(text()).toContain("A share near one half is then known to ± 3.1 percentage points.");
});

test.each([
  ["Draws", "1.5", "A whole number from 1 to 100000 is expected, but '1.5' was found."],
  ["Draws", "100001", "A whole number from 1 to 100000 is expected, but '100001' was found."],
  ["Draws", "", "A whole number from 1 to 100000 is expected, but '' was found."],
  ["Seed", "x", "A whole number is expected, but 'x' was found."],
  ["Seed", "9007199254740993", "A whole number is expected, but '9007199254740993' was found."],
])("%s '%s' is refused beside its field, and nothing can be drawn", async (label, value, sentence) => {
  await pane.fill(label, value);
  await shows(sentence);
  expect(pane.button("Run robustness check").disabled).toBe(true);
});

test("the same seed gives the same probabilities in the pane and in a CLUSTERROBUST cell", async () => {
  await run("400", "7");
  const bar = pane.button("Open Estuary robotics").closest("li")?.querySelector('[role="img"]');
  const table = [...pane.page.querySelectorAll("details tr")].map((row) =>
    [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent ?? ""),
  );
  const barSays = bar?.getAttribute("aria-label")?.replaceAll("\u00a0", " ") ?? "";
  await pane.press("Open Estuary robotics");
  await shows("Types in the draws");
  await host.enter(`'${SAMPLE}'!BK1`, `=CLUSTERROBUST(${SAMPLE_CELLS},,,,400,7)`);
  const spill = host.spillOf(`'${SAMPLE}'!BK1`);
  const at = host.valuesOf(`'${SAMPLE}'!A1:A13`).findIndex(([name]) => name === "Estuary robotics");
  const inCells = spill[at]?.slice(1, 5).map(Number) ?? [];
  const inPane = [...pane.page.querySelectorAll('table[aria-label="Types in the draws"] tr')].map(
    (row) => Number.parseFloat(row.querySelector("td:last-child")?.textContent ?? "") / 100,
  );
  expect(inPane).toHaveLength(4);
  inPane.forEach((share, kind) => expect(share).toBeCloseTo(inCells[kind] ?? NaN, 3));
  // The bar and the table of the list say the same numbers.
  const inPercent = inCells.map((share) => (100 * share).toFixed(1));
  expect(table.find(([name]) => name === "Estuary robotics")?.slice(1, 5)).toEqual(inPercent);
  expect([...barSays.matchAll(/[\d.]+(?= %)/gu)].map(([share]) => Number(share))).toEqual(
    inPercent.map(Number).filter((share) => share > 0),
  );
  // Neither all nor nothing, else equality would say little.
  expect(Math.max(...inCells)).toBeLessThan(1);
  await write();
  const header = rowOf("Cluster");
  expect(shown(host.valuesOf(on(`B${header}:S${header + 12}`)))).toEqual(shown(spill));
  // The sheet names the formula that gives them; a sheet with other draws would not equal it.
  const formula = host.valueOf(on(`B${rowOf("The same numbers by formula")}`));
  expect(formula).toBe(`=CLUSTERROBUST('${SAMPLE}'!$A$1:$AO$13,,,,400,7)`);
  expect(host.formulaOf(on(`B${rowOf("The same numbers by formula")}`))).not.toBe("");
  await host.enter(`'${SAMPLE}'!BK20`, `=CLUSTERROBUST(${SAMPLE_CELLS},,,,400,8)`);
  expect(host.spillOf(`'${SAMPLE}'!BK20`).slice(1)).not.toEqual(spill.slice(1));
});

test("the list: least certain first, as in the table, only what may flip, found by name; no verdict is said", async () => {
  await run("400", "7");
  await host.enter(`'${SAMPLE}'!BK1`, `=CLUSTERROBUST(${SAMPLE_CELLS},,,"code",400,7)`);
  const kinds = ["ID", "DI", "HYBRID", "INDETERMINATE"];
  const certainty = host
    .spillOf(`'${SAMPLE}'!BK1`)
    .slice(1)
    .map((row) => (kinds.includes(String(row[0])) ? Number(row[1 + kinds.indexOf(String(row[0]))]) : 2));
  const inTable = host.valuesOf(`'${SAMPLE}'!A2:A13`).map(([name]) => String(name));
  const expected = inTable
    .map((name, at) => ({ name, share: certainty[at] ?? NaN, at }))
    .sort((a, b) => a.share - b.share || a.at - b.at);
  expect(names()).toEqual(expected.map(({ name }) => name));
  const flips = expected.filter(({ share }) => share < 1);
  const withVerdict = expected.filter(({ share }) => share <= 1);
  expect(flips.length).toBeGreaterThan(0);
  await shows(`${flips.length} of ${withVerdict.length} types changed in at least one draw.`);
  expect(text()).toContain("2 clusters have no type, so no probability is given.");
  expect(text()).toContain("No probability: this cluster has no type.");
  await pane.click(pane.page.querySelector('input[type="checkbox"]'));
  await shows(`${flips.length} of 12 clusters`);
  expect(names()).toEqual(flips.map(({ name }) => name));
  await pane.click(pane.page.querySelector('input[type="checkbox"]'));
  await pane.choose("Order", "by name");
  await host.idle();
  expect(names()).toEqual([...inTable].sort());
  await pane.choose("Type", "hybrid");
  await shows("1 of 12 clusters");
  await pane.choose("Type", "all types");
  await pane.fill("Find a cluster", "ESTUARY");
  await shows("1 of 12 clusters");
  expect(names()).toEqual(["Estuary robotics"]);
});

test("one cluster opened: a sentence that claims shares of draws, bars, ranges on their axes, and what moves it", async () => {
  await run("400", "7");
  await host.enter(`'${SAMPLE}'!BK1`, `=CLUSTERROBUST(${SAMPLE_CELLS},,,"code",400,7)`);
  const row = host.spillOf(`'${SAMPLE}'!BK1`)[1]?.map(Number) ?? [];
  await pane.press("Open Linden machine tools");
  await shows("Range of nine draws in ten");
  expect(text()).toContain("In all 400 draws the type stayed industrial digitalization.");
  expect(text()).toContain("It is not the probability that the type is correct");
  const pictures = [...pane.page.querySelectorAll('svg[role="img"]')].map((it) => it.getAttribute("aria-label") ?? "");
  const two = (at: number): string => (row[at] ?? NaN).toFixed(2);
  expect(pictures[0]).toBe(`Type index: P5 ${two(8)}, P50 ${two(9)}, P95 ${two(10)}, on an axis from -1 to 1`);
  expect(pictures[1]).toBe(`Maturity: P5 ${two(11)}, P50 ${two(12)}, P95 ${two(13)}, on an axis from 0 to 3`);
  expect(pictures[2]).toMatch(/^Rank by maturity among 4 of the same type .* on an axis from 1 to 4$/u);
  expect(pictures.filter((label) => label.includes("alone moves the type index"))).toHaveLength(5);
  expect(text()).toContain("The 5 widest of 9.");
  await pane.press("All clusters");
  await host.until(
    () => host.document.activeElement?.getAttribute("aria-label") === "Open Linden machine tools",
    "the focus on the card that was opened",
  );
});

test("a cluster below the floor says that nothing was drawn, and why", async () => {
  await run("50", "1");
  await host.until(() => host.spillOf(`'${SAMPLE}'!AQ1`).length === 13, "the assessment on the sheet");
  const below = host.spillOf(`'${SAMPLE}'!AQ1`).findIndex(([verdict]) => verdict === "not yet a digital cluster");
  const name = String(host.valueOf(`'${SAMPLE}'!A${below + 1}`));
  await pane.press(`Open ${name}`);
  await shows("The cluster is below the floor, which the draws do not vary, so it has no type and no probability.");
  expect(pane.page.querySelectorAll('svg[role="img"]')).toHaveLength(0);
});

test("with anchors held fixed a firm verdict has probability 1, and the page says so", async () => {
  const table = writeModelTable({ ...defaultModel, rules: { ...defaultModel.rules, anchorTolerance: 0 } });
  host.addSheet("Cluster model");
  host.enterTable(
    "'Cluster model'!A1",
    table.map((row) => row.map((cell) => (cell === "" ? null : cell))),
  );
  host.defineName("ClusterModel", `='Cluster model'!$A$1:$R$${table.length}`);
  // A run reads the workbook anew, its model too.
  await run("20", "3");
  if (pane.has("Change")) await pane.press("Change");
  await shows("This workbook: DIC");
  await pane.chooseIn(pane.page.querySelectorAll("select")[1], "workbook");
  await shows("Anchors are held fixed: a firm type has probability 1.");
  await run("200", "3");
  await pane.press("Open Linden machine tools");
  await shows("The type is firm, and the draws vary weights and missing values only");
  expect(text()).toContain("In all 200 draws the type stayed industrial digitalization.");
});

describe("the sheet", () => {
  test("holds settings, tolerances, table and two native charts of the least sure clusters", async () => {
    await run("400", "7");
    await write();
    expect(host.activeSheet).toBe(SHEET);
    expect(host.valueOf(on("A1"))).toBe("Robustness of the types");
    expect(host.valueOf(on("A2"))).toMatch(new RegExp(`^Written on \\d{4}-\\d\\d-\\d\\d from ${SAMPLE_TABLE}`, "u"));
    expect(host.valueOf(on(`B${rowOf("Draws")}`))).toBe(400);
    expect(host.valueOf(on(`B${rowOf("Seed")}`))).toBe(7);
    expect(host.valueOf(on(`B${rowOf("Generator")}`))).toBe("xoroshiro128+");
    expect(host.valueOf(on(`B${rowOf("Model")}`))).toBe(`DIC ${defaultModel.version}: Digital industry clusters`);
    expect(host.valueOf(on(`B${rowOf("What is varied")}`))).toBe("Weight of each piece of evidence: ± 25 % of itself");
    expect(host.valueOf(on(`B${rowOf("Clusters with a type")}`))).toBe(10);
    rowOf("The charts show all 10 clusters with a type, least certain first.");
    const header = rowOf("Cluster");
    expect(host.valueOf(on(`A${header + 1}`))).toBe("Linden machine tools");
    expect(host.numberFormatOf(on(`C${header + 1}`))).toBe("0.0%");
    const [types, ranks] = host.chartsOn(SHEET);
    expect(types).toMatchObject({
      type: "BarStacked",
      name: "DCA type probabilities",
      axes: { category: { reversed: true }, value: { minimum: 0, maximum: 1 } },
      source: { row: header - 1, column: 20, rowCount: 11, columnCount: 5 },
    });
    // Eight clusters are on a ladder; what leads to P5 is not to be seen.
    expect(ranks).toMatchObject({
      type: "BarStacked",
      name: "DCA rank intervals",
      source: { row: header - 1, column: 26, rowCount: 9, columnCount: 4 },
      unfilled: [0],
      hasLegend: false,
    });
    for (const row of host.valuesOf(on(`V${header + 1}:Y${header + 10}`))) {
      expect(row.reduce((sum: number, share) => sum + Number(share), 0)).toBeCloseTo(1, 12);
    }
    // The bar of the first cluster reaches from P5 - 1/2 to P95 + 1/2 of its row in the table.
    const [[name, start, toMedian, toHigh] = []] = host.valuesOf(on(`AA${header + 1}:AD${header + 1}`));
    const at = host
      .valuesOf(on(`A${header + 1}:A${header + 12}`))
      .findIndex(([it]) => String(name).endsWith(String(it)));
    const [[p5, , p95] = []] = host.valuesOf(on(`P${header + 1 + at}:R${header + 1 + at}`));
    expect(start).toBe(Number(p5) - 0.5);
    expect(Number(start) + Number(toMedian) + Number(toHigh)).toBeCloseTo(Number(p95) + 0.5, 12);
  });

  test("a second run fills its own sheet, renamed or not, and keeps the report and notes beside it", async () => {
    await run("60", "1");
    await write();
    host.renameSheet(SHEET, "For the board");
    await host.enter(on("AH3", "For the board"), "my note");
    host.select(`'${SAMPLE}'!B2`);
    // What is chosen is what was drawn: one line.
    await shows(`${SAMPLE_TABLE} · DIC · 12 rows`);
    await run("80", "2");
    await write();
    expect(text()).toContain("The robustness of the types on sheet 'For the board' has been updated.");
    expect(host.sheetNames).toEqual(["Sheet1", SAMPLE, "For the board"]);
    expect(host.valueOf(on("AH3", "For the board"))).toBe("my note");
    expect(host.valuesOf(on("B9:B10", "For the board"))).toEqual([[80], [2]]);
    expect(host.chartsOn("For the board")).toHaveLength(2);
  });

  test("carries the sentence of the model, each sentence of a note in a row of its own", async () => {
    // Positions 1, 1 and 1 by the anchors of the model for economies.
    host.enterTable("Sheet1!A1", [
      ["geo", "ict_serv_gva_pct", "ict_emp_pct", "ict_emp_per_specialist"],
      ["LU", 6.4, 4.3, 0.98],
    ]);
    host.select("Sheet1!A2");
    await shows("Sheet1!A1:D2");
    await pane.chooseIn(pane.page.querySelectorAll("select")[1], "EU-PROXY");
    await shows("3 of 19 indicators recognised");
    await run("50", "1");
    await write();
    const notes = host.valuesOf(on("A1:A8")).map(([cell]) => String(cell));
    expect(notes[3]).toMatch(/^It is not the probability that the type is correct/u);
    expect(notes[4]).toBe("Proxy position of an economy, not a cluster assessment.");
    expect(notes[5]).toMatch(/^Services value added is inflated/u);
  });

  test("a name that could become a formula stays text, in the table and in the data of the charts", async () => {
    await host.enter(`'${SAMPLE}'!A2`, "'=1+1");
    await run("60", "1");
    await write();
    const header = rowOf("Cluster");
    expect(host.valueOf(on(`A${header + 1}`))).toBe("=1+1");
    expect(host.valuesOf(on(`U${header + 1}:U${header + 10}`)).flat()).toContain("=1+1");
  });
});

test("cells that changed since the draws are said", async () => {
  await run("60", "1");
  // The cells are watched as soon as the result is in sight.
  await host.idle();
  await host.settled();
  await host.enter(`'${SAMPLE}'!D2`, 3);
  await shows(`Cells of ${SAMPLE_TABLE} have changed since the draws. Run the check again.`);
});

test("the page Audit says whether to collect data or to argue, and what it lacks; its sheet holds the table of CLUSTERAUDIT", async () => {
  await pane.press("Audit");
  await shows("Collect data, or argue about weights?");
  await shows(`${SAMPLE_TABLE} (12 rows)`);
  await pane.fill("Draws", "50");
  await pane.press("Run the audit");
  await shows("12 clusters, 50 base draws, seed 1, xoroshiro128+");
  // With 50 draws which side outweighs the other is not for a test to say; that it is said, is.
  expect(text()).toMatch(/Type index: (?:collect data first|settle |both together|no clear difference)/u);
  expect(text()).toContain("The model states no measurement error (column Error), so it counts as 0.");
  expect(text()).toContain("Not computed: the actual influence needs 15 clusters");
  expect(text()).toMatch(/\d+ of 52 pairs of indicators inside a stage correlate negatively/u);
  await pane.press("Write to a sheet of its own");
  await shows("The audit is on the new sheet 'Audit'.");
  await host.settled();
  const cells = host.valuesOf(on("A1:H700", "Audit"));
  expect(cells[0]?.[0]).toBe("Audit of the index");
  const header = cells.findIndex(([part]) => part === "Part");
  expect(cells[header]?.[7]).toBe("Remark (50 draws, seed 1, xoroshiro128+)");
  const formula = String(cells.find(([label]) => label === "The same numbers by formula")?.[1]);
  expect(formula).toMatch(/^=CLUSTERAUDIT\(.*,50,1\)$/u);
  await host.enter(on("AA1", "Audit"), formula);
  const spilled = host.spillOf(on("AA1", "Audit"));
  expect(shown(cells.slice(header, header + spilled.length))).toEqual(shown(spilled));
});
