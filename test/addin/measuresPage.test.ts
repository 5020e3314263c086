import type { TestHost } from "../../host";
import { Pane, type PaneOptions } from "./pane";

// The page Measures of the shipped bundle, in jsdom, filled in and clicked as a person does.

let pane: Pane;
let host: TestHost;
afterEach(() => {
  expect(host.missing).toEqual([]);
  expect(host.crashes).toEqual([]);
  host.close();
});

async function openPane(options: PaneOptions): Promise<void> {
  pane = await Pane.open(options);
  ({ host } = pane);
}
async function open(measure: string, options: PaneOptions = {}): Promise<void> {
  await openPane(options);
  await pane.press("Measures");
  await pane.shows("Textbook measures");
  await pane.press(measure);
  await pane.shows("Try it");
}

const useSelection = async (label: string, address: string): Promise<void> => {
  host.select(address);
  await pane.press(`Use selection: ${label}`);
  await host.until(() => pane.field(label).value !== "", `the address of the selection under "${label}"`);
};

const formula = (): string => host.document.querySelector("code")?.textContent ?? "";
const resultRows = (): string[][] =>
  [...host.document.querySelectorAll("article table tr")].map((row) =>
    [...row.querySelectorAll("td")].map(({ textContent }) => textContent ?? ""),
  );

describe.each(["zero", "null"] as const)("where Excel delivers a blank cell as %s", (blanks) => {
  test("a Gini coefficient is tried on the selected cells, blank left out and zero counted, and inserted beside them", async () => {
    await open("Gini coefficient", { blanks });
    host.enterTable("A1", [["Jobs"], [20], [50], [null], [0], [20], [10]]);
    await useSelection("Amount per unit", "A1:A7");
    expect(formula()).toBe("=CLUSTERGINI(Sheet1!A1:A7)");
    await pane.press("Try it");
    // Of 0, 10, 20, 20, 50: Σ(2i - n - 1) x = -4·0 - 2·10 + 0·20 + 2·20 + 4·50 = 220, over n Σx = 500.
    await pane.shows("Result of =CLUSTERGINI(Sheet1!A1:A7)0.44");
    expect(pane.text).toContain("5 of 6 units used; 1 without a number: row 4");
    await pane.press("Insert the formula");
    await pane.shows("=CLUSTERGINI(Sheet1!A1:A7) was inserted in Sheet1!C1.");
    await host.settled();
    expect(host.formulaOf("C1")).toBe("=CLUSTERGINI(Sheet1!A1:A7)");
    expect(host.valueOf("C1")).toBeCloseTo(0.44, 12);
  });
});

describe("on the desktop", () => {
  test("a spill goes into the selected cell where it has room, and shows what was tried", async () => {
    await open("Theil index");
    host.enterTable("A1", [
      [1, "coast"],
      [1, "coast"],
      [3, "inland"],
      [3, "inland"],
    ]);
    await useSelection("Amount per unit", "A1:A4");
    await useSelection("Group of each unit (optional)", "B1:B4");
    expect(formula()).toBe("=CLUSTERTHEIL(Sheet1!A1:A4,,Sheet1!B1:B4)");
    await pane.press("Try it");
    await pane.shows("Within groups");
    // .75 ln 1.5 + .25 ln .5
    expect(resultRows()[0]?.slice(0, 2)).toEqual(["Total", "0.130812"]);
    expect(resultRows()).toHaveLength(6);
    host.select("F3");
    await pane.press("Insert the formula");
    await pane.shows("was inserted in Sheet1!F3.");
    await host.settled();
    expect(host.spillOf("F3")[0]?.[1]).toBeCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), 12);
  });

  test("nothing is overwritten: what stands where the spill would go is named and left", async () => {
    await open("Kendall's tau-b and Mann-Kendall trend");
    host.enterTable("A1", [[1], [3], [2], [4]]);
    host.enterTable("E7", [["mine"]]);
    await useSelection("Series", "A1:A4");
    host.select("D4");
    await pane.press("Insert the formula");
    await pane.shows("There is no room for the result: Sheet1!E7 is not empty");
    expect(host.valueOf("D4")).toBeNull();
    expect(host.valueOf("E7")).toBe("mine");
    host.select("D8");
    await pane.press("Insert the formula");
    await pane.shows("was inserted in Sheet1!D8.");
    await host.settled();
    // One of six pairs is out of order: (5 - 1) / 6.
    expect(host.spillOf("D8")[0]?.slice(0, 2)).toEqual(["Tau-b", expect.closeTo(2 / 3, 12)]);
  });

  test("where Excel refuses to select the cell, no formula is written, as the sentence says", async () => {
    await open("Gini coefficient");
    host.enterTable("A1", [[1], [3]]);
    await useSelection("Amount per unit", "A1:A2");
    host.failOn({ member: "Range.Select", code: "GeneralException", onCall: 1 });
    await pane.press("Insert the formula");
    await pane.shows("Nothing was changed");
    expect(host.valueOf("C1")).toBeNull();
  });

  test("a protected sheet is not touched", async () => {
    await open("Gini coefficient");
    host.enterTable("A1", [[1], [3]]);
    await useSelection("Amount per unit", "A1:A2");
    host.protectSheet("Sheet1");
    await pane.press("Insert the formula");
    await pane.shows("The sheet must be open for writing, but it is protected.");
    expect(host.valueOf("C1")).toBeNull();
  });

  test("options with their default stay out of the formula, others go in as Excel reads them", async () => {
    await open("Herfindahl-Hirschman index");
    host.enterTable("A1", [[20], [50], [20], [10]]);
    await pane.fill("Amount per holder", "A1:A4");
    expect(formula()).toBe("=CLUSTERHHI(A1:A4)");
    await pane.choose("Form", "TRUE");
    expect(formula()).toBe("=CLUSTERHHI(A1:A4,TRUE)");
    await pane.press("Try it");
    // (0.34 - 1/4) / (1 - 1/4)
    await pane.shows("Result of =CLUSTERHHI(A1:A4,TRUE)0.12");
    await pane.press("All measures");
    await pane.press("TOPSIS");
    await pane.fill("Table: units down, indicators across", "A1:B2");
    await pane.fill("Weight per indicator", "'My data'!A1:B1");
    await pane.fill("Directions, 1 or −1 (optional)", "−1");
    await pane.choose("Scale", "min-max");
    expect(formula()).toBe(`=CLUSTERTOPSIS(A1:B2,'My data'!A1:B1,-1,"min-max")`);
  });

  test("a location quotient of four numbers needs no cells", async () => {
    await open("Location quotient");
    await pane.fill("Activity here, or a whole table of regions by activities", "30");
    await pane.fill("All activities here (optional)", "100");
    await pane.fill("The activity in the whole economy (optional)", "2000");
    await pane.fill("All activities in the whole economy (optional)", "10000");
    expect(formula()).toBe("=CLUSTERLQ(30,100,2000,10000)");
    await pane.press("Try it");
    await pane.shows("Result of =CLUSTERLQ(30,100,2000,10000)1.5");
  });

  test("what is missing or no address is said at its field, and nothing is asked of Excel", async () => {
    await open("Krugman specialisation index");
    await pane.fill("Amount per industry, reference", "Total jobs");
    await pane.press("Try it");
    await pane.shows("Cells are needed here.");
    expect(pane.text).toContain("'Total jobs' is not a cell address. Write it like Sheet1!B2:B40.");
    expect(formula()).toBe("=CLUSTERKRUGMAN(…,…)");
    await pane.fill("Amount per industry, region", "Elsewhere!A1:A3");
    await pane.fill("Amount per industry, reference", "B1:B3");
    await pane.press("Try it");
    await pane.shows("it has no sheet 'Elsewhere'");
  });

  test("faults are told in the sentence of the cell, with the address of the faulty cell", async () => {
    await open("Herfindahl-Hirschman index");
    host.enterTable("A1", [[20], [50], [null], [20]]);
    await useSelection("Amount per holder", "A1:A4");
    await pane.press("Try it");
    await pane.shows(
      "CLUSTERHHI cannot use these cells: Sheet1!A3 should hold a number, found nothing. A blank is never taken for 0",
    );
    await pane.press("Insert the formula");
    await host.settled();
    expect(host.valueOf("C1")).toBeNull();
    await host.enter("A3", 10);
    await pane.press("Try it");
    await pane.shows("Result of =CLUSTERHHI(Sheet1!A1:A4)0.34");
  });

  test("an error in a cell is missing, as the function sees it, and a whole column reads to its end", async () => {
    await open("Gini coefficient");
    host.enterTable("B1", [["Jobs"], [20], ["#N/A"], [50], [20], [10]]);
    await host.enter("B3", "=1/0");
    await pane.fill("Amount per unit", "Sheet1!B:B");
    await pane.press("Try it");
    await pane.shows("Result of =CLUSTERGINI(Sheet1!B:B)0.3");
    await host.enter("D1", "=CLUSTERGINI(Sheet1!B1:B6)");
    expect(host.valueOf("D1")).toBeCloseTo(0.3, 12);
  });

  test("long work tells how far it is and can be cancelled; the fields stay", async () => {
    await open("Moran's I", {});
    const units = 120;
    // Every unit a neighbour of every other one by a weight of its own: 7,140 pairs, walked through for each reassignment.
    host.enterTable(
      "A1",
      Array.from({ length: units }, (_, i) => [
        (i * 37) % 101,
        ...Array.from({ length: units }, (__, j) => (i === j ? 0 : 1 / (1 + Math.abs(i - j)))),
      ]),
    );
    await useSelection("One value per unit; a column of names may precede it", "A1:A120");
    await useSelection("Neighbours: square matrix, or columns from, to, weight", "B1:DQ120");
    await pane.fill("Random reassignments; 0 for none", "400000");
    expect(formula()).toBe("=CLUSTERMORAN(Sheet1!A1:A120,Sheet1!B1:DQ120,400000)");
    await pane.press("Try it");
    await host.until(() => /Calculating … [\d,]+ of 400,000/u.test(pane.text), "how far the work is");
    await pane.press("Cancel");
    await pane.shows("Cancelled. Nothing was changed.");
    await pane.fill("Random reassignments; 0 for none", "99");
    await pane.press("Try it");
    await pane.shows("p (permutation)");
    await host.enter("DS1", "=CLUSTERMORAN(A1:A120,B1:DQ120,99)");
    const shown = resultRows().slice(0, 2);
    expect(shown.map((row) => row.slice(0, 2))).toEqual(
      host
        .spillOf("DS1")
        .slice(0, 2)
        .map(([label, value]) => [label, String(Number(Number(value).toPrecision(6)))]),
    );
    expect(shown.map((row) => row.slice(2))).toEqual([
      ["Used", "Left out", "Remarks"],
      ["120", "0", ""],
    ]);
  });

  test("in Chinese the page, its faults and its results are Chinese, and so is what the inserted formula shows", async () => {
    await openPane({ locale: "zh-CN" });
    await pane.press("测度");
    await pane.shows("常用的经典测度");
    await pane.press("赫芬达尔-赫希曼指数");
    await pane.shows("试算");
    host.enterTable("A1", [[20], ["n/a"], [50]]);
    await pane.fill("各主体的数量", "Sheet1!A1:A3");
    await pane.press("试算");
    await pane.shows("CLUSTERHHI 无法使用这些单元格：Sheet1!A2 应为数字，实为 'n/a'。");
    await pane.press("全部测度");
    await pane.press("泰尔指数");
    host.enterTable("D1", [
      [1, "a"],
      [1, "a"],
      [3, "b"],
      [3, "b"],
    ]);
    await pane.fill("各单元的数量", "Sheet1!D1:D4");
    await pane.fill("各单元所属的组（可选）", "Sheet1!E1:E4");
    expect(formula()).toBe('=CLUSTERTHEIL(Sheet1!D1:D4,,Sheet1!E1:E4,,,"zh-CN")');
    await pane.press("试算");
    await host.until(() => resultRows().length > 0, "the result");
    // Means 1 and 3 around 2: 0.75 ln 1.5 + 0.25 ln 0.5
    expect(resultRows().slice(0, 3)).toEqual([
      ["总计", "0.130812", "", "", "", "使用单元数", "未计入单元数", "说明"],
      ["组内", "0", "", "", "", "4", "0", ""],
      ["组间", "0.130812", "", "", "", "", "", ""],
    ]);
    host.select("H1");
    await pane.press("插入公式");
    await pane.shows("Sheet1!H1");
    await host.settled();
    expect(host.spillOf("H1").map(([label]) => label)).toEqual(["总计", "组内", "组间", "组", "a", "b"]);
  });

  test("in detail the number is shown with its name and its units", async () => {
    await open("Gini coefficient");
    host.enterTable("A1", [["Jobs"], [20], [50], ["n/a"], [20], [10]]);
    await pane.fill("Amount per unit", "Sheet1!A1:A6");
    await pane.choose("Result", "TRUE");
    expect(formula()).toBe("=CLUSTERGINI(Sheet1!A1:A6,,TRUE)");
    await pane.press("Try it");
    await pane.shows("Result of =CLUSTERGINI(Sheet1!A1:A6,,TRUE)");
    await host.until(() => resultRows().length > 0, "the result");
    expect(resultRows()).toEqual([["Gini coefficient", "0.3", "4", "1"]]);
  });
});
