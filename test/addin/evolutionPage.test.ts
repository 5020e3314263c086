// Long because it is the whole page: every table that can be a panel, what is drawn and written of it, and each refusal.
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { defaultModel } from "../../src/model";
import { columnLetters } from "../../src/spreadsheet/address";
import { handTable, type HandCluster } from "../evolution/handPanel";
import { sharedFile, testWith } from "../sharedFile";
import { EvolutionPane } from "./evolutionPane";
import { spaced } from "./pane";

let pane: EvolutionPane;
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

const aster: HandCluster = {
  name: "Aster",
  ladder: "DI",
  periods: [
    [60, 30, 0],
    [60, 60, 0],
    [60, 60, 60],
  ],
};
const birch: HandCluster = { name: "Birch", ladder: "ID", periods: [[30, 0, 0], [60, 0, 0], null] };

describe("a panel made by hand", () => {
  beforeEach(async () => {
    pane = await EvolutionPane.open();
  });

  test("transitions are counted, shares stand beside them, and a row that nothing left is unknown, not zero", async () => {
    pane.host.enterTable("A1", handTable([aster, birch]));
    await pane.follow();
    await pane.pageShows(`Clusters: 2; periods: 3, 2001 to 2003; model DIC ${defaultModel.version}.`);
    await pane.press("Transitions");
    // Aster goes 1, 2, 3.
    expect(pane.table("Stages reached, digital industrialization")).toEqual([
      ["from \\ to", "0", "1", "2", "3"],
      ["0", "no movement out of this state was observed: unknown, not zero"],
      ["1", "0 %0 of 1", "0 %0 of 1", "100 %1 of 1", "0 %0 of 1"],
      ["2", "0 %0 of 1", "0 %0 of 1", "0 %0 of 1", "100 %1 of 1"],
      ["3", "no movement out of this state was observed: unknown, not zero"],
    ]);
    expect(pane.pageText).toContain(
      "Clusters: 1; comparable movements: 2; left out because the observed indicators differ: 0.",
    );
    expect(pane.pageText).toContain(
      "Clusters: 1; comparable movements: 1; left out because the observed indicators differ: 0.",
    );
    await pane.press("Test");
    expect(pane.pageText).toContain("not testable: 1 ID and 1 DI clusters with a comparable movement, 5 of each type");
    // All of n: Wilson's interval begins at n/(n + z²), 1/4.8415 and 2/5.8415; none of n: it ends at the rest.
    const none = ["0.0 % (0 of 1)0.0 to 79.3 %", "0.0 % (0 of 2)0.0 to 65.8 %"];
    const own = pane.table("Movements on each type's own ladder");
    expect(own.slice(0, 3)).toEqual([
      ["", "ID", "DI"],
      ["advance", "100.0 % (1 of 1)20.7 to 100.0 %", "100.0 % (2 of 2)34.2 to 100.0 %"],
      ["skip", ...none],
    ]);
    expect(own.slice(3, 9)).toEqual(
      ["hold", "loop", "founding", "unfounding", "repair", "erosion"].map((movement) => [movement, ...none]),
    );
    expect(own.slice(9)).toEqual([
      ["composition changed", "n 0 (pairs of periods, left out)", "n 0 (pairs of periods, left out)"],
    ]);
    expect(pane.table("Type against type").slice(1)).toEqual(["skip", "loop"].map((movement) => [movement, ...none]));
    // Aster ends with all three stages closed; Birch with the first: no error, and the margins reproduce it all.
    const few = "no conclusion: 1 of the 20 clusters needed";
    expect(pane.table("Is a ladder cumulative?").slice(1)).toEqual([
      ["Clusters", "1", "1"],
      ["CR", "1.00", "1.00"],
      ["MMR", "1.00", "1.00"],
      ["CS", "none", "none"],
      ["Conclusion", few, few],
    ]);
  });

  test("a path tells each period in words, and rows in any order give the same path", async () => {
    const [header = [], ...rows] = handTable([aster]);
    pane.host.enterTable("A1", [header, ...rows.reverse()]);
    await pane.follow();
    await pane.press("Path of Aster");
    await pane.pageShows("The path as a table");
    expect(pane.points).toEqual([
      "2001: 2 Dynamic innovation; maturity 1.50; movement: first period",
      "2002: 3 Ecosystem optimisation; maturity 2.00; movement: advance",
      "2003: 3 Ecosystem optimisation, consolidated; maturity 3.00; movement: advance",
    ]);
    expect(pane.pageText).toContain("it is not evidence about the cluster");
    expect(pane.pageText).toContain("The test is the comparison of the two types.");
  });

  test("text periods stand in their order", async () => {
    const [header = [], ...rows] = handTable([aster]);
    const quarters = ["2022Q3", "2022Q4", "2023Q1"];
    pane.host.enterTable("A1", [
      header,
      ...rows.map(([name = null, , ...cells], at) => [name, quarters[at] ?? null, ...cells]),
    ]);
    await pane.follow();
    await pane.pageShows("Clusters: 1; periods: 3, 2022Q3 to 2023Q1");
    await pane.pageShows("The panel has one cluster.");
    await pane.press("Path of Aster");
    await pane.pageShows("The path as a table");
    expect(pane.points.map((point) => point.slice(0, 6))).toEqual(quarters);
  });

  test("a period twice is named with its rows, and the corrected table is followed", async () => {
    const table = handTable([aster]);
    pane.host.enterTable("A11", [...table, table[1] ?? []]);
    await pane.follow("B12");
    await pane.pageShows(
      "This page needs one row per cluster and period. Found twice: 'Aster' has 2001 in rows 12, 15. Remove the duplicates, or correct the cluster or the period.",
    );
    await pane.host.enter("B15", 2004);
    await pane.follow("B12");
    await pane.pageShows("Clusters: 1; periods: 4, 2001 to 2004");
  });

  test("one period: nothing is said about evolution", async () => {
    const [header = [], first = []] = handTable([aster]);
    pane.host.enterTable("A1", [header, first]);
    await pane.follow();
    await pane.pageShows("A movement needs two periods, but all rows are for 2001.");
    await pane.press("Transitions");
    expect(pane.table("Stages reached, digital industrialization").slice(1)).toEqual(
      ["0", "1", "2", "3"].map((from) => [from, "no movement out of this state was observed: unknown, not zero"]),
    );
  });

  test("rows without cluster or period are left out and named", async () => {
    const table = handTable([aster, birch]);
    table.push([null, 2002, 2], ["Clover", null, 2]);
    pane.host.enterTable("A1", table);
    await pane.follow();
    await pane.pageShows("2 rows are excluded.");
    expect(pane.pageText).toContain("Row 7: left out: the row names no cluster");
    expect(pane.pageText).toContain("Row 8: left out: the row names no period");
  });

  test("a marked period is left out and named; the step, what is not compared and names in capitals are told", async () => {
    const [header = [], ...rows] = handTable([aster, birch]);
    const [first = []] = rows;
    const row = (cluster: string, period: unknown): (typeof first)[number][] => {
      return [cluster, typeof period === "number" ? period : String(period), ...first.slice(2)];
    };
    pane.host.enterTable("A1", [
      header,
      ...[2018, 2020, 2024, "2022p"].map((year) => row("Aster", year)),
      ...["2018年", 2020].map((year) => row("aster", year)),
    ]);
    await pane.follow();
    await pane.pageShows("1 row is excluded.");
    expect(pane.pageText).toContain("Row 5 ('2022p'): left out: there is something after its period");
    expect(pane.pageText).toContain(
      "Successive periods lie 2 apart (counted in years or plain numbers); pairs of rows",
    );
    expect(pane.pageText).toContain("further apart and are not compared: 1");
    expect(pane.pageText).toContain("'aster' and 'Aster' differ only in case and count as two clusters");
  });

  test("a column without any cluster is an error that names the column", async () => {
    const [header = [], ...rows] = handTable([aster]);
    pane.host.enterTable("A1", [[...header, "Area"], ...rows]);
    pane.host.select("B2");
    await pane.pageShows("Sheet1!A1:AQ4");
    await pane.choose("Column of the clusters", "Area");
    await pane.press("Compute the evolution");
    await pane.pageShows("Sheet1!AQ2:AQ4 names no cluster with a period.");
  });

  test("headers that say nothing: the fields ask for the columns, and the button waits", async () => {
    const [header = [], ...rows] = handTable([aster]);
    pane.host.enterTable("A1", [["Who", "When", ...header.slice(2)], ...rows]);
    pane.host.select("B2");
    await pane.pageShows("Choose the column that names the cluster of each row.");
    await pane.pageShows("Choose the column that holds the year or period of each row.");
    expect(pane.button("Compute the evolution").disabled).toBe(true);
    // Nobody has done anything yet: that is no error.
    expect(pane.page.querySelector('[aria-invalid="true"], [role="alert"]')).toBeNull();
    await pane.choose("Column of the clusters", "Who");
    await pane.choose("Column of the periods", "Who");
    await pane.pageShows("Clusters and periods need two different columns.");
    expect(pane.button("Compute the evolution").disabled).toBe(true);
    await pane.choose("Column of the periods", "When");
    await pane.press("Compute the evolution");
    await pane.pageShows("Clusters: 1; periods: 3");
  });

  test("what was followed is out of date as soon as a cell of it changes", async () => {
    pane.host.enterTable("A1", handTable([aster]));
    await pane.follow();
    await pane.pageShows("Clusters: 1; periods: 3");
    await pane.host.enter("C2", 0.5);
    await pane.pageShows("Cells of Sheet1!A1:AP4 have changed since the evolution was computed.");
  });
});

describe("the illustrative panel", () => {
  const SHEET = "Cluster evolution";
  const on = (address: string, sheet = SHEET): string => `'${sheet}'!${address}`;

  beforeEach(async () => {
    pane = await EvolutionPane.open();
    await pane.press("Insert panel over years");
    await pane.pageShows("The illustrative panel is on the sheet at 'Illustrative panel'!A1:AP160.");
    await pane.host.settled();
    await pane.press("Compute the evolution");
    await pane.pageShows(`Clusters: 20; periods: 8, 2017 to 2024; model DIC ${defaultModel.version}.`);
  });

  /** The first row of the sheet, from 1, that begins with a text. */
  const rowOf = (text: string, sheet = SHEET): number =>
    pane.host.valuesOf(on("A1:A300", sheet)).findIndex(([cell]) => cell === text) + 1;

  test("is followed at once; tiles say pattern and type, one line how many cannot be tested and why", async () => {
    expect(pane.tile("Cedar castings")).toEqual(["progressive", "industrial digitalization"]);
    expect(pane.tile("Harrow smart farming")[1]).toBe("digital industrialization; type changed once");
    // Five clusters of the sample have no pattern: three short series, one of unknown maturity, one without type.
    expect(pane.pageText).toContain(
      "Not testable: 5 of 20 clusters (fewer than 6 comparable periods in a row: 3; maturity is not known in any period: 1; no type: 1)",
    );
    await pane.pageShows("15 of 20 clusters");
    // Whoever looks for one of them finds it.
    await pane.fill("Find a cluster", "ferry");
    await pane.pageShows("1 of 20 clusters");
    expect(pane.tile("Ferry cables")).toEqual([
      "not testable: longest run has 4 of the 6 periods needed",
      "industrial digitalization",
    ]);
  });

  test("clusters are ticked for the common chart, up to six, and the report draws them", async () => {
    const legend = (): string[] =>
      [...pane.page.querySelectorAll('svg[viewBox="-14 -7 28 14"]')].map(({ parentElement }) =>
        spaced(parentElement?.textContent ?? ""),
      );
    expect(legend()).toHaveLength(4);
    const tick = async (name: string): Promise<void> => {
      await pane.click(pane.page.querySelector(`input[aria-label="Draw ${name} in the common chart"]`));
    };
    await tick("Cedar castings");
    await pane.pageShows("Chosen: 1 of at most 6.");
    await tick("Orbit hosting");
    await pane.pageShows("Chosen: 2 of at most 6.");
    expect(legend()).toEqual([
      "Cedar castings · industrial digitalization · progressive",
      "Orbit hosting · digital industrialization · declining",
    ]);
    const series = [...pane.page.querySelectorAll("svg [role=button]")].map(
      (it) => it.getAttribute("aria-label") ?? "",
    );
    expect(series).toHaveLength(2);
    expect(series[0]).toMatch(/^Cedar castings: 2017 0\.\d\d, 2018 /u);
    await write();
    const header = rowOf("Patterns") + 1;
    expect(pane.host.valuesOf(on(`X${header}:AA${header}`))).toEqual([
      ["Period", "Cedar castings", "Orbit hosting", null],
    ]);
    for (const name of ["Vector AI services", "Lantern short video", "Quill open data", "Pixel game studios"]) {
      await tick(name);
    }
    await pane.pageShows("Chosen: 6 of at most 6.");
    const boxes = [...pane.page.querySelectorAll<HTMLInputElement>('input[aria-label^="Draw "]')];
    expect(boxes.filter(({ disabled }) => !disabled)).toHaveLength(6);
    await pane.press("Clear the choice");
    await pane.pageShows("The clusters that moved most.");
  });

  test("beside the panel stands the path of every row", () => {
    const path = pane.host.spillOf("'Illustrative panel'!AR1");
    expect(path).toHaveLength(160);
    expect(path[1]?.[4]).toBe("first period");
  });

  test("the list is filtered by pattern", async () => {
    await pane.choose("Pattern", "dynamic, non-linear: 4");
    await pane.pageShows("4 of 20 clusters");
  });

  test("a path with a gap draws no point for the year without a row, and calls the next one a gap", async () => {
    await pane.press("Path of Heron packaging");
    await pane.pageShows("The path as a table");
    expect(pane.points.map((point) => point.slice(0, 4))).toEqual("2017 2018 2019 2021 2022 2023 2024".split(" "));
    expect(pane.points[3]).toContain("none: no row in the period before");
    // Six lines would join seven points; nothing leads over the gap.
    expect(pane.page.querySelectorAll("svg line")).toHaveLength(5);
  });

  test("a period whose stage lacks data, or below the floor, is a question mark and no number", async () => {
    await pane.press("Path of Fallow data port");
    await pane.pageShows("The path as a table");
    expect(pane.points[0]).toBe(
      "2017: not assessed: not yet a digital cluster; maturity unknown; movement: first period",
    );
    expect(pane.points[5]).toContain("maturity unknown");
    const marks = [...pane.page.querySelectorAll("svg [role=button]")].map(({ textContent }) => textContent);
    expect(marks.map((mark) => mark === "?")).toEqual([true, true, false, false, false, true, false, false]);
  });

  test("where maturity is never known, nothing is drawn and the table says why", async () => {
    await pane.press("Path of Basin toolmakers");
    await pane.pageShows("Maturity is not known in any period");
    expect(pane.points).toEqual([]);
    await pane.pageShows("unknown: stage 1 lacks data");
  });

  test("the test is stated with n, interval and p, and says what each part rests on", async () => {
    await pane.press("Test");
    const statements = [...pane.page.querySelectorAll("li")].map(({ textContent }) => spaced(textContent));
    const of = (about: string) => statements.filter((statement) => statement.startsWith(about));
    expect(pane.table("Is a ladder cumulative?").at(-1)?.[1]).toMatch(
      /^no conclusion: \d+ of the 20 clusters needed$/u,
    );
    expect(pane.table("Movements on each type's own ladder").at(-1)?.[1]).toBe("n 1 (pairs of periods, left out)");
    expect(of("All movements, ID against DI")[0]).toMatch(
      /; p 0\.\d{3}; n 18 \(clusters\).*999 permutations of whole clusters, seed 1/u,
    );
    expect(of("Skips, ID against DI")[0]).toMatch(/difference of 0\.0 percentage points; p 1\.000; n 18 \(clusters\)/u);
    expect(of("Loops, ID against DI")).toHaveLength(1);
    expect(pane.pageText).toContain("assume independent movements");
    expect(pane.pageText).not.toMatch(/two in five/u);
  });

  async function write(): Promise<void> {
    await pane.press("Write to a sheet of its own");
    await pane.pageShows(/The evolution (is on the new sheet|on sheet)|Nothing was written|may be incomplete/u);
    await pane.host.settled();
  }

  test("the report holds patterns, transitions, test and paths as values, and two native charts over its data", async () => {
    await write();
    expect(pane.pageText).toContain(`The evolution is on the new sheet '${SHEET}'.`);
    const patterns = rowOf("Patterns");
    // Each sentence of the notes has a row of its own, so that none runs out of the window.
    const header = rowOf("Cluster");
    const notes = pane.host.valuesOf(on(`A${patterns + 1}:A${header - 1}`)).map(([note]) => String(note));
    expect(notes).toContain("The test is the comparison of the two types.");
    expect(Math.max(...notes.map((note) => note.length))).toBeLessThan(180);
    expect(pane.host.valuesOf(on(`A${header}:B${header + 1}`))).toEqual([
      ["Cluster", "Type"],
      ["Cedar castings", "industrial digitalization"],
    ]);
    expect(pane.host.valueOf(on(`O${header + 1}`))).toBe("agrees");
    // Cedar rises in each of seven steps: p = 2/8!, which three places would show as nought.
    expect(pane.host.valueOf(on(`F${header + 1}`))).toBeCloseTo(2 / 40_320, 9);
    expect(pane.host.numberFormatOf(on(`F${header + 1}`))).toBe('[<0.0005]"< 0.001";0.000');
    // The sheet has no tints to speak of; the three parts of the test have their headings.
    expect(rowOf("The darker the shade, the larger the share.")).toBe(0);
    const parts = ["Type against type", "Movements on each type's own ladder", "Is a ladder cumulative?"].map((part) =>
      rowOf(part),
    );
    expect(parts).toEqual([...parts].sort((one, other) => one - other));
    expect(parts[0]).toBeGreaterThan(rowOf("Test of the theory"));
    await pane.press("Transitions");
    const counts = rowOf("Counts");
    const shown = pane.table("Stages reached, industrial digitalization");
    const written = pane.host.valuesOf(on(`A${counts + 1}:E${counts + 4}`));
    expect(written.map((row) => row.slice(1).map((count) => `${String(count)} of`))).toEqual(
      shown.slice(1).map((row) => row.slice(1).map((cell) => /\d+ of/u.exec(cell.replace(/^\d+ %/u, ""))?.[0])),
    );
    const paths = rowOf("Paths");
    expect(pane.host.valuesOf(on(`A${paths + 2}:C${paths + 2}`))).toEqual([
      ["Cedar castings", 2017, "industrial digitalization"],
    ]);
    const [lines, stages] = pane.host.chartsOn(SHEET);
    expect(lines).toMatchObject({ type: "LineMarkers", axes: { value: { minimum: 0, maximum: 3 } } });
    expect(stages).toMatchObject({ type: "ColumnStacked", title: "Clusters by number of completed stages" });
    // In 2017 twenty clusters have a row; the years are text, or Excel would draw them as a line.
    const [titles, year] = pane.host.valuesOf(on(`Q${patterns + 1}:V${patterns + 2}`));
    expect(titles).toEqual(["Period", "0 completed", "1 completed", "2 completed", "3 completed", "unknown"]);
    expect(year?.[0]).toBe("2017");
    expect(year?.slice(1).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(20);
  });

  test("a second run fills its own sheet, renamed or not, and draws the clusters that the list shows", async () => {
    await write();
    pane.host.renameSheet(SHEET, "For the board");
    await pane.choose("Pattern", "dynamic, non-linear: 4");
    await pane.pageShows("4 of 20 clusters");
    await write();
    await pane.pageShows("The evolution on sheet 'For the board' has been updated.");
    expect(pane.host.sheetNames).toEqual(["Sheet1", "Illustrative panel", "For the board"]);
    expect(pane.host.chartsOn("For the board")).toHaveLength(2);
    const header = rowOf("Patterns", "For the board") + 1;
    expect(pane.host.valuesOf(on(`X${header}:AC${header}`, "For the board"))).toEqual([
      [
        "Period",
        // Those that moved most come first.
        "Vector AI services",
        "Lantern short video",
        "Compass mobility platform",
        "Ridge electronics assembly",
        null,
      ],
    ]);
  });

  test("a failure says what is left behind, and the next attempt works", async () => {
    pane.host.failOn({ member: "ChartCollection.Add", code: "GeneralException", onCall: 1 });
    await write();
    expect(pane.pageText).toContain("may be incomplete, because");
    pane.host.clearFaults();
    await write();
    await pane.pageShows("The evolution on sheet");
    expect(pane.host.chartsOn(SHEET)).toHaveLength(2);
  });
});

test("in Chinese the page is Chinese throughout", async () => {
  pane = await EvolutionPane.open({ locale: "zh-CN" });
  await pane.press("插入多年面板");
  await pane.pageShows("其中的集群与数字均为虚构");
  await pane.press("计算演化");
  await pane.pageShows("20 个集群，8 个时期（2017 至 2024）");
  expect(pane.pageText).not.toMatch(/evolutionPage|undefined|NaN/u);
  await pane.press("罗盘出行平台 的路径");
  await pane.pageShows("以表格查看路径");
  expect(pane.points[3]).toContain("跃迁");
});

testWith(
  sharedFile("data", "eu27_desi_2017_2022.csv"),
  "the panel of the EU under the proxy model: what it can say it says, what it cannot it gives the reason for",
  async (csv) => {
    pane = await EvolutionPane.open();
    const { data } = Papa.parse<string[]>(readFileSync(csv, "utf8"), { skipEmptyLines: true });
    const [header = [], ...rows] = data;
    const letter = (name: string): string => columnLetters(header.indexOf(name));
    const members = rows.filter((row) => row[header.indexOf("geo")] !== "EU");
    pane.host.enterTable("A1", [
      [...header, "ict_emp_per_specialist"],
      ...members.map((row, at) => {
        const employment = `${letter("ict_emp_pct")}${at + 2}`;
        return [
          ...row.map((field) => (field === "" ? null : Number.isNaN(Number(field)) ? field : Number(field))),
          // A bare division would turn the unpublished cells into false evidence.
          `=IF(${employment}="","",${employment}/${letter("ict_specialists_pct_emp")}${at + 2})`,
        ];
      }),
    ]);
    await pane.host.settled();
    pane.host.select("A2");
    await pane.choose("Model", "EU-PROXY: EU digital economy proxy (DESI), version 1.0");
    await pane.pageShows("19 of 19 indicators recognised");
    await pane.press("Compute the evolution");
    await pane.pageShows("Clusters: 27; periods: 6, 2017 to 2022; model EU-PROXY 1.0 (edition 2022).");
    // The column "country" names the clusters, the column "desi_edition" the periods: both were guessed.
    await pane.fill("Find a cluster", "austria");
    await pane.pageShows("1 of 27 clusters");
    const austria = pane.tile("Austria");
    // Cloud, AI and basic intensity of SMEs exist only in edition 2022: no country on that ladder has six known periods.
    expect(austria[1]).toBe("industrial digitalization");
    expect(austria[0]).toMatch(
      /^not testable: (longest run has \d of the 6 periods needed|maturity is not known in any period)/u,
    );
    await pane.press("Test");
    expect(pane.pageText).toMatch(/not testable: 0 ID and \d+ DI clusters with a comparable movement, 5 of each type/u);
    expect(pane.pageText).toMatch(/no conclusion: \d+ of the 20 clusters needed/u);
    expect(pane.pageText).toContain("Proxy position of an economy, not a cluster assessment.");
    await pane.press("Patterns");
    await pane.press("Path of Austria");
    await pane.pageShows("lacks data");
  },
);
