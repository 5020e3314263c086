import { Pane } from "./pane";

// A table with headings of its own becomes a sheet of live formulas under the codes of the model.

const table = [
  ["country_code", "nuts2", "year", "ict_specialists_pct_emp", "vhcn coverage", "Digital-core revenue share", "Firms"],
  ["AT", "AT11", 2017, 3.5, 0.4, "=1/4", 10],
  ["AT", "AT12", 2017, null, 0.5, 30, 20],
  ["AT", "AT13", 2017, "n/a", 0.6, 35, 30],
  ["AT", "AT11", 2018, 4, 0.45, 40, 11],
  ["AT", "AT12", 2018, 4.5, null, 45, 20],
  ["AT", "AT13", 2018, 5, 0.65, 50, 33],
  ["", "Total", 2018, 13.5, 1.1, 135, 64],
  ["Source: own survey", "", "", "", "", "", ""],
];
const SHEET = "Matched columns";

let pane: Pane;
async function open(): Promise<void> {
  pane = await Pane.open();
  pane.host.enterTable("A1", table);
  pane.host.setNumberFormat("E2:E8", "0%");
  pane.host.select("B2");
  await pane.press("Match columns");
  await pane.shows("What these columns can say");
}
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.close();
});

/** Rows of the matched table on its sheet, its header row first. */
function matched(): { row: number; rows: (number | string | boolean | null)[][] } {
  const [, row = "0"] = /\$A\$(\d+):/u.exec(pane.host.nameOf("ClusterMatchedData") ?? "") ?? [];
  const [, address = ""] = (pane.host.nameOf("ClusterMatchedData") ?? "").split("!");
  return { row: Number(row), rows: pane.host.valuesOf(`'${SHEET}'!${address.replaceAll("$", "")}`) };
}

test("from own headings to a result: proposals accepted, totals and notes left out, live formulas, one change, undone", async () => {
  await open();
  // Names that repeat under the country are those of the regions; what is near is proposed with its reason.
  expect(pane.field("B: nuts2").value).toBe("cluster");
  expect(pane.field("C: year").value).toBe("period");
  expect(pane.text).toContain("shares words with its name: ict, specialist, emp");
  expect(pane.text).toContain("'Total', named like a total: row 8");
  expect(pane.text).toContain("note: row 9");
  expect(pane.field("F: Digital-core revenue share").value).toBe("TY1");
  await pane.press("Accept all 2 proposals");
  expect(pane.field("D: ict_specialists_pct_emp").value).toBe("TY8");
  expect(pane.text).toContain("Cells formatted as percentages are read as such");
  await pane.choose("G: Firms", "number");
  await pane.press("Write the matched table");
  await pane.shows(`The matched table is on the sheet '${SHEET}'`);

  const { row, rows } = matched();
  expect(rows).toEqual([
    ["Cluster", "Period", "TY1", "TY8", "DI1.4", "Firms"],
    ["AT11", 2017, 0.25, 3.5, 40, 10],
    ["AT12", 2017, 30, "", 50, 20],
    ["AT13", 2017, 35, "n/a", 60, 30],
    ["AT11", 2018, 40, 4, 45, 11],
    ["AT12", 2018, 45, 4.5, "", 20],
    ["AT13", 2018, 50, 5, 65, 33],
  ]);
  expect(pane.host.formulaOf(`'${SHEET}'!D${row + 1}`)).toBe("=IF(ISBLANK('Sheet1'!$D$2),\"\",'Sheet1'!$D$2)");
  // Quartile groups of 10, 11, 20, 20, 30, 33: they end at 13.25, 20 and 27.5.
  expect(pane.host.valuesOf(`'${SHEET}'!G${row + 1}:G${row + 6}`).flat()).toEqual([1, 2, 4, 1, 2, 4]);
  // Three notes and an empty row stand between the distribution and the table.
  expect(pane.host.valuesOf(`'${SHEET}'!B${row - 5}:F${row - 5}`)).toEqual([[6, 0, 13.25, 20, 27.5]]);

  // Every surface reads it: a blank is missing in cells and in the pane, a text is told.
  await pane.host.settled();
  pane.host.addSheet("Check");
  pane.host.enterTable("Check!A1", [["=CLUSTERCHECK(ClusterMatchedData)"]]);
  await pane.host.settled();
  const problems = pane.host.spillOf("Check!A1");
  const about = (value: string) =>
    problems
      .filter((line) => String(line[2]).startsWith("TY8") && line[3] === value)
      .map(([at, , , , problem]) => [at, problem]);
  expect(about("n/a")).toEqual([[row + 3, expect.stringContaining("text")]]);
  expect(about("")).toEqual([[row + 2, expect.stringContaining("missing")]]);
  expect(pane.field("Data").value).toBe("name ClusterMatchedData");
  await pane.press("Assess this table");
  await pane.pageShows("3 of 3 clusters");
  await pane.pageShows("'n/a'");

  // A value that changes in the source is followed by the formulas; rows that come are told.
  pane.host.enterTable("Sheet1!D4", [[3.9]]);
  await pane.host.until(() => !pane.pageText.includes("'n/a'"), "the table to be read again");
  expect(matched().rows[3]?.[3]).toBe(3.9);
});

test("choosing again begins with what was chosen and updates the sheet; deleting it undoes it", async () => {
  await open();
  await pane.press("Accept all 2 proposals");
  await pane.press("Write the matched table");
  await pane.shows(`The matched table is on the sheet '${SHEET}'`);
  pane.host.clear("Sheet1!A9:G9");
  pane.host.clear("Sheet1!A8:G8");
  pane.host.enterTable("Sheet1!A8", [
    ["AT", "AT11", 2019, 4.2, 0.5, 41, 12],
    ["AT", "AT12", 2019, 4.7, 0.5, 46, 21],
    ["AT", "AT13", 2019, 5.2, 0.7, 51, 34],
  ]);
  await pane.shows("The table behind the matched columns has changed: 1 row more than before.");
  pane.host.renameSheet("Sheet1", "Own data");
  await pane.press("Match columns");
  await pane.shows("What these columns can say");
  expect(pane.text).toContain("'Own data'!A1:G10 (9 rows)");
  expect(pane.field("D: ict_specialists_pct_emp").value).toBe("TY8");
  await pane.choose("D: ict_specialists_pct_emp", "TY1");
  expect(pane.text).toContain(
    "TY1 is chosen for several columns: ict_specialists_pct_emp, Digital-core revenue share.",
  );
  expect(pane.canPress("Update the matched table")).toBe(false);
  await pane.choose("D: ict_specialists_pct_emp", "unused");
  await pane.press("Update the matched table");
  await pane.shows(`The matched table is on the sheet '${SHEET}'`);
  expect(matched().rows[0]).toEqual(["Cluster", "Period", "TY1", "DI1.4"]);
  expect(matched().rows).toHaveLength(10);
  expect(pane.host.sheetNames).toEqual(["Own data", SHEET]);

  pane.host.removeSheet(SHEET);
  pane.host.select("'Own data'!B2");
  await pane.host.until(() => pane.field("Data").value === "selection", "the selection as data");
});

test("numbers without an indicator: what can be said of them and what not, and the way to it, whose figures stand", async () => {
  pane = await Pane.open();
  pane.host.enterTable("A1", [
    ["region", "year", "turnover", "patents"],
    ["Aster", 2020, 10, 1],
    ["Birch", 2020, 20, null],
    ["Cedar", 2020, 30, 3],
    ["Aster", 2021, 30, 2],
    ["Birch", 2021, 20, "n/a"],
    ["Cedar", 2021, 10, 6],
  ]);
  pane.host.select("B2");
  await pane.press("Match columns");
  await pane.shows("What these columns can say");
  await pane.press("Compare all 2 number columns");
  expect(pane.field("C: turnover").value).toBe("number");
  expect(pane.has(/^Compare all/u)).toBe(false);
  await pane.press("Write the matched table");
  await pane.shows(`The matched table is on the sheet '${SHEET}'`);
  // The list of columns has made room for what comes next, and no code is asked for any more.
  expect(pane.has("Write the matched table")).toBe(false);
  expect(pane.pageText).not.toContain("Expected");
  expect(pane.pageText).toContain("None of its columns is an indicator of the model DIC,");
  expect(pane.pageText).toContain("2 numbers can be compared.");
  expect(pane.pageText).toContain("evolution by labelled states");

  // When the sentence came, nothing was awaited any more.
  const { row } = matched();
  const figures = pane.host.valuesOf(`'${SHEET}'!A${row - 7}:H${row - 5}`);
  expect(figures).toEqual([
    // prettier-ignore
    ["Distribution", "Values used (n)", "Blank or text, left out", "Quartile group 1 up to", "Quartile group 2 up to", "Quartile group 3 up to", "Gini 2021", "Values used 2021 (n)"],
    // Of 30, 20, 10 the mean difference is 80/9 over nine pairs, half of it over the mean of 20: 2/9.
    ["turnover", 6, 0, 12.5, 20, 27.5, expect.closeTo(2 / 9, 10), 3],
    // Of 1, 3, 2, 6 in 2020 and 2021; in 2021 alone 2 and 6: 2/4 times 1/2.
    ["patents", 4, 2, 1.75, 2.5, 3.75, expect.closeTo(1 / 4, 10), 2],
  ]);
  // Turnover moves from group 1 to 4, stays in 2, and from 4 to 1: three movements.
  expect(pane.host.spillOf(`'${SHEET}'!H${row + 8}`)).toEqual([
    ["From / to", 1, 2, 4],
    [1, 0, 0, 1],
    [2, 0, 1, 0],
    [4, 1, 0, 0],
  ]);
  pane.host.select("Sheet1!A1");
  await pane.press("Go to the results");
  await pane.host.until(() => pane.host.activeSheet === SHEET, "the sheet with the results");
  expect([pane.host.activeSheet, pane.host.selection]).toEqual([SHEET, `A${row - 7}`]);
  await pane.press("Open Measures");
  await pane.pageShows("Gini");
});

test("the columns of names and periods are not told as ignored", async () => {
  pane = await Pane.open();
  pane.host.enterTable("A1", [
    ["Who", "Year", "Remark", "TY1", "TY8"],
    ["Aster", 2020, "new", 30, 4],
    ["Birch", 2020, "", 40, 5],
  ]);
  pane.host.select("A1");
  await pane.pageShows("2 of 40 indicators recognised");
  await pane.pageShows("Ignored columns (1)");
});
