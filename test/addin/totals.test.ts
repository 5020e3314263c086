import type { TestHost } from "../../host";
import { Pane } from "./pane";

// Rows that look like totals, and totals rows of Excel tables, through the shipped bundle: in cells, in the pane, in reports.

const header = ["Cluster", "Year", "FL1", "FL3", "ID1.5", "TY1", "TY2", "TY4", "TY6", "TY7", "TY8"];
const measured = [2, 40, 50, 60, 80, 30, 20, 0.6, 30];
const rowOf = (name: string, year = 2023, more = 0): (string | number)[] => [
  name,
  year,
  ...measured.map((value) => value + more),
];
const table = [header, rowOf("Harbour"), rowOf("EU", 2023, 1), rowOf("Summit", 2023, 2)];

let pane: Pane;
let host: TestHost;
async function open(rows: readonly (readonly (string | number)[])[] = table): Promise<void> {
  pane = await Pane.open();
  ({ host } = pane);
  host.enterTable(
    "A1",
    rows.map((row) => [...row]),
  );
  await pane.shows("Assess this table");
}
afterEach(() => {
  expect(host.missing).toEqual([]);
  expect(host.crashes).toEqual([]);
  host.close();
});

const totals = (): string[] =>
  [...pane.page.querySelectorAll('ul[aria-label="Totals among the rows"] li p')].map(
    // Without the way to leave it out, which ends the sentence.
    ({ firstChild }) => firstChild?.textContent ?? "",
  );
const shown = (address: string): unknown[][] => host.valuesOf(address).map((row) => row.map((cell) => cell ?? ""));

describe("a row that is called like a total", () => {
  test("is assessed until it is left out, and comes back when it is taken back", async () => {
    await open();
    await pane.press("Assess this table");
    await pane.shows("3 of 3 clusters");
    expect(totals()).toEqual(["'EU' (row 3): named like a total or an average."]);
    await pane.press("Leave out 'EU' (row 3)");
    await pane.shows("2 of 2 clusters");
    expect(totals()).toEqual(["'EU' (row 3): left out as a total. Formulas over the range still include it."]);
    await pane.press("Put back 'EU' (row 3)");
    await pane.shows("3 of 3 clusters");
  });

  test("that adds up the years as well is not the newest period", async () => {
    await open([
      header,
      rowOf("Harbour", 2022),
      rowOf("Summit", 2022),
      rowOf("Harbour"),
      rowOf("Summit"),
      rowOf("Total", 8090),
    ]);
    await pane.press("Assess this table");
    await pane.shows("2 of 2 clusters");
    expect((pane.field("Period") as HTMLSelectElement).value).toBe("2023");
  });

  test("is in no report: values and live formulas leave its row empty and say so", async () => {
    await open();
    await pane.press("Assess this table");
    await pane.press("Leave out 'EU' (row 3)");
    await pane.shows("2 of 2 clusters");
    await pane.press("Write the report");
    await pane.shows("The report is on the new sheet");
    await host.settled();
    const results = "'Cluster report'!A49:D52";
    expect(host.valueOf("'Cluster report'!A4")).toBe("Left out as totals: 'EU' (row 3).");
    const frozen = shown(results);
    expect(frozen.map(([name]) => name)).toEqual(["Cluster", "Harbour", "", "Summit"]);
    expect(frozen[2]).toEqual(["", "", "", ""]);
    expect(shown("'Cluster report'!A12:B12")).toEqual([["All clusters", 2]]);
    host.removeSheet("Cluster report");
    const [live] = pane.page.querySelectorAll<HTMLInputElement>(
      'section[aria-label="Report and workings"] [type=radio]',
    );
    await pane.click(live);
    await pane.press("Write the report");
    await host.until(() => host.sheetNames.includes("Cluster report"), "the report");
    await host.settled();
    expect(host.formulaOf("'Cluster report'!B50")).toBe("=CLUSTERASSESS(Sheet1!$A$2:$K$2,Sheet1!$A$1:$K$1)");
    expect(host.formulaOf("'Cluster report'!B52")).toBe("=CLUSTERASSESS(Sheet1!$A$4:$K$4,Sheet1!$A$1:$K$1)");
    expect(shown(results)).toEqual(frozen);
  });

  test("is left out on every page of its table once it is left out on one", async () => {
    const later = [rowOf("Harbour", 2024, 1), rowOf("EU", 2024, 3), rowOf("Summit", 2024, 3)];
    await open([...table, ...later]);
    await pane.press("Evolution");
    host.select("B2");
    await pane.press("Compute the evolution");
    await host.until(() => pane.has("Path of EU"), "the path of the total");
    await pane.press("Leave out 'EU' (rows 3, 6)");
    await host.until(() => !pane.has("Path of EU"), "the path of the total to go");
    expect(pane.has("Path of Harbour")).toBe(true);
    await pane.press("Write to a sheet of its own");
    await pane.shows("The evolution is on the new sheet");
    await host.settled();
    expect(shown("'Cluster evolution'!A1:A8").flat()).toContain("Left out as totals: 'EU' (rows 3, 6).");
    host.activateSheet("Sheet1");
    host.select("Sheet1!B2");
    await pane.goTo("Robustness");
    await pane.pageShows("What is varied");
    await pane.fill("Draws", "50");
    await pane.press("Run robustness check");
    await pane.pageShows("left out as a total");
    const names = [...pane.page.querySelectorAll("h3")].map(({ textContent }) => textContent);
    expect(names.some((name) => name?.includes("EU"))).toBe(false);
    expect(names.some((name) => name?.includes("Summit"))).toBe(true);
  });

  test("a cluster whose name only begins like one is assessed without a word", async () => {
    await open([header, rowOf("Totalis"), rowOf("Eurasia")]);
    await pane.press("Assess this table");
    await pane.shows("2 of 2 clusters");
    expect(totals()).toEqual([]);
  });
});

describe("the totals row of an Excel table", () => {
  const withTotals = [
    header,
    rowOf("Harbour"),
    rowOf("Summit", 2023, 2),
    ["Everything", "", 6, 82, 102, 122, 162, 62, 42, 1.2, 62],
  ];

  async function openTable(): Promise<void> {
    await open(withTotals);
    host.makeTable("A1:K4", "Clusters");
    host.showTotals("Clusters");
    host.select("Z9");
    host.select("B2");
  }

  test("is no part of the table in the pane, which says so", async () => {
    await openTable();
    await pane.shows("Row 4 is the totals row of the table Clusters. It is not a cluster and is left out");
    await pane.shows("Sheet1!A1:K3 (2 rows)");
    await pane.press("Assess this table");
    await pane.shows("2 of 2 clusters");
    expect(totals()).toEqual([]);
  });

  test("is no cluster to functions, at the end of a range and inside it", async () => {
    await openTable();
    host.enterTable("A5", [rowOf("Below", 2023, 3)]);
    await host.enter("N1", '=CLUSTERTYPE(A1:K5,,,"code")');
    expect(host.spillOf("N1").map(([cell]) => cell)).toEqual([
      expect.any(String),
      expect.stringMatching(/^[A-Z_]+$/u),
      expect.stringMatching(/^[A-Z_]+$/u),
      "",
      expect.stringMatching(/^[A-Z_]+$/u),
    ]);
    await host.enter("P1", "=CLUSTERTYPE(A1:K4)");
    expect(host.spillOf("P1")).toHaveLength(3);
    await host.enter("R1", "=CLUSTERCHECK(A1:K4)");
    const lines = host.spillOf("R1").filter(([, , , , problem]) => String(problem).includes("totals row"));
    expect(lines.map(([row]) => row)).toEqual([4]);
    // Without its mark it is a row like any other, and told for what it looks like.
    host.showTotals("Clusters", false);
    await host.enter("P1", "=CLUSTERTYPE(A1:K4) ");
    expect(host.spillOf("P1")).toHaveLength(4);
  });

  test("is no cluster in a panel", async () => {
    await openTable();
    await host.enter("N1", "=CLUSTERPATTERN(A1:A4,B1:B4,A1:K4)");
    expect(host.spillOf("N1").map(([cluster]) => cluster)).toEqual([expect.any(String), "Harbour", "Summit"]);
  });
});

describe("a measure", () => {
  test("is tried without a total, while its formula keeps it", async () => {
    await open([
      ["Region", "Jobs"],
      ["North", 20],
      ["全国", 100],
      ["South", 50],
      ["East", 20],
      ["West", 10],
    ]);
    await pane.press("Measures");
    await pane.press("Gini coefficient");
    await pane.fill("Amount per unit", "Sheet1!A1:B6");
    await pane.press("Try it");
    // Of 10, 20, 20, 50, 100: Σ(2i - n - 1) x = -40 - 40 + 0 + 100 + 400 = 420, over n Σx = 1000.
    await pane.shows("Result of =CLUSTERGINI(Sheet1!A1:B6)0.42");
    expect(totals()).toEqual(["'全国' (B3): named like a total or an average."]);
    await pane.press("Leave out '全国' (B3)");
    // Of 10, 20, 20, 50: 120 over 400.
    await pane.shows("Result of =CLUSTERGINI(Sheet1!A1:B6)0.3");
    expect(totals()).toEqual(["'全国' (B3): left out as a total. Formulas over the range still include it."]);
    await pane.press("Put back '全国' (B3)");
    await pane.shows("Result of =CLUSTERGINI(Sheet1!A1:B6)0.42");
  });

  test("with weights under a heading of their own, and neighbours that keep their places", async () => {
    await open([
      ["Jobs", "People", "Group"],
      [1030, 2, "a"],
      [6060, 9, "a"],
      [3020, 3, "b"],
      [2010, 4, "b"],
    ]);
    await pane.press("Measures");
    await pane.press("Gini coefficient");
    await pane.fill("Amount per unit", "Sheet1!A1:A5");
    await pane.fill("Weight per unit, e.g. population (optional)", "Sheet1!B2:B5");
    await pane.press("Try it");
    await pane.shows("equal to the sum of the other rows");
    await pane.press("Leave out A3");
    await pane.shows("left out as a total");
    const left = pane.pageText;
    await pane.fill("Amount per unit", "Sheet1!E1:E4");
    await pane.fill("Weight per unit, e.g. population (optional)", "Sheet1!F2:F4");
    host.enterTable("E1", [
      ["Jobs", "People"],
      [1030, 2],
      [3020, 3],
      [2010, 4],
    ]);
    await pane.press("Try it");
    await pane.shows("Result of =CLUSTERGINI(Sheet1!E1:E4");
    const number = (text: string): string => /Result of [^)]*\)([\d.]+)/u.exec(text)?.[1] ?? "";
    expect(number(left)).not.toBe("");
    expect(number(left)).toBe(number(pane.pageText));
  });
});
