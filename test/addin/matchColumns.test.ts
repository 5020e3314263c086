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
  // Quarters of the distribution 10, 11, 20, 20, 30, 33: they end at 13.25, 20 and 27.5.
  expect(pane.host.valuesOf(`'${SHEET}'!G${row + 1}:G${row + 6}`).flat()).toEqual([1, 2, 4, 1, 2, 4]);
  expect(pane.host.valuesOf(`'${SHEET}'!B${row - 2}:D${row - 2}`)).toEqual([[13.25, 20, 27.5]]);

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
  await pane.press("Close");
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
