import { columnLetters, columnPosition } from "../../src/spreadsheet/address";
import { hostileTexts } from "../security/hostileTexts";
import { Pane } from "./pane";

// Cluster names that are formulas, prototype keys or odd characters, through every way in which the pane writes cells.

const header = ["Cluster", "FL1", "FL3", "ID1.5", "TY1", "TY2", "TY4", "TY6", "TY7", "TY8", "=1+1", "__proto__"];
const numbers = [2, 40, 50, 60, 80, 30, 20, 0.6, 30];
const rows = hostileTexts.length;
/** Rows of the report, counted from 1: the header of its results. */
const HEADER = 49;

let pane: Pane;
beforeEach(async () => {
  pane = await Pane.open({});
  pane.host.enterTable("A1", [
    header.map((text) => `'${text}`),
    ...hostileTexts.map((text) => [`'${text}`, ...numbers, "'+1", "'@x"]),
  ]);
  pane.host.select("B2");
  await pane.shows(`(${rows} rows)`);
  await pane.press("Assess this table");
  await pane.shows(`${rows} of ${rows} clusters`);
  await pane.shows("Report and workings");
});
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.close();
});

const names = hostileTexts.map((text) => text.trim());
const column = (address: string): unknown[] => pane.host.valuesOf(address).map(([cell]) => cell);

async function choose(section: "beside" | "report", form: "live" | "values"): Promise<void> {
  const radios = [...pane.host.document.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  await pane.click(radios.filter(({ value }) => value === form)[section === "beside" ? 0 : 1]);
}

/** Formulas among the cells of a sheet: what is calculated differs from a text of the same letters. */
function formulasOn(sheet: string): string[] {
  const used = pane.host.usedRange(sheet)?.split(":")[1] ?? "A1";
  const [, letters = "A", last = "1"] = /([A-Z]+)(\d+)/u.exec(used) ?? [];
  const columns = columnPosition(letters) + 1;
  const found: string[] = [];
  for (let row = 1; row <= Number(last); row += 1) {
    for (let at = 0; at < columns; at += 1) {
      const address = `'${sheet}'!${columnLetters(at)}${row}`;
      const formula = pane.host.formulaOf(address);
      if (formula.startsWith("=") && pane.host.valueOf(address) !== formula) found.push(`${address} ${formula}`);
    }
  }
  return found;
}

test("the pane shows every name as it is, and runs none of them", () => {
  expect(pane.host.document.querySelector("img[src=x]")).toBeNull();
  for (const name of names) expect(pane.text).toContain(name);
});

test("beside the table as values: nothing becomes a formula", async () => {
  await choose("beside", "values");
  await pane.press("Write beside the table");
  await pane.shows("Written to Sheet1!N1:");
  expect(formulasOn("Sheet1")).toEqual([]);
  expect(column(`A2:A${rows + 1}`)).toEqual([...hostileTexts]);
});

test("the frozen report: names beside the results and under the chart stay texts", async () => {
  await choose("report", "values");
  await pane.press("Write the report");
  await pane.shows("The report is on the new sheet");
  const report = "Cluster report";
  expect(column(`'${report}'!A${HEADER + 1}:A${HEADER + rows}`)).toEqual(names);
  const [chart] = pane.host.chartsOn(report);
  const nameColumn = columnLetters((chart?.source.column ?? 0) - 1);
  expect(column(`'${report}'!${nameColumn}${HEADER + 1}:${nameColumn}${HEADER + rows}`)).toEqual(names);
  expect(formulasOn(report)).toEqual([]);
});

test("the live report follows the names without calculating them", async () => {
  await choose("report", "live");
  await pane.press("Write the report");
  await pane.shows("The report is on the new sheet");
  await pane.host.settled();
  expect(column(`'Cluster report'!A${HEADER + 1}:A${HEADER + rows}`)).toEqual([...hostileTexts]);
});

test("workings: the sheet of each has a name that Excel takes, and its title is the cluster's", async () => {
  const label = "Cluster";
  const select = pane.field(label);
  const wanted = ["-1+1", "1-2", "TRUE", "__proto__", "half \uD83C pair", "🏭".repeat(20), "$t(pane.title)", "a'b"];
  for (const name of [...wanted, "{{cluster}}", "\u0000nul"]) {
    const before = pane.host.sheetNames;
    await pane.chooseIn(select, String(hostileTexts.indexOf(name)));
    await pane.press("Write the workings");
    await pane.host.until(() => pane.host.sheetNames.length > before.length, `the workings of ${label} ${name}`);
    await pane.host.until(() => !pane.text.includes("Writing …"), "the end of the work");
    const sheet = pane.host.sheetNames.find((candidate) => !before.includes(candidate)) ?? "";
    expect(sheet).not.toMatch(/[[\]:*?/\\\p{Cc}\p{Cs}]|^'|'$/u);
    expect(sheet.length).toBeLessThanOrEqual(31);
    expect(pane.host.valueOf(`'${sheet.replaceAll("'", "''")}'!A1`)).toBe(`Workings of ${name}`);
    expect(pane.host.valueOf(`'${sheet.replaceAll("'", "''")}'!F6`)).toBe("agrees within 1e-9");
  }
});

test("a cluster whose name fills its cell: report and workings are written, and written anew on their own sheets", async () => {
  const giant = "=".repeat(32_767);
  pane.host.enterTable("A2", [[`'${giant}`]]);
  await pane.press("Assess this table");
  await pane.host.until(() => pane.text.includes(giant.slice(0, 1_000)), "the long name");
  for (const times of ["is on the new sheet", "has been updated"]) {
    await pane.press("Write the report");
    await pane.shows(times);
  }
  expect(pane.host.valueOf(`'Cluster report'!A${HEADER + 1}`)).toBe(giant);
  for (const times of ["are on the new sheet", "have been updated"]) {
    await pane.press("Write the workings");
    await pane.shows(times);
  }
  expect(pane.host.sheetNames).toHaveLength(4);
});

test("formulas that give hostile texts are frozen to those texts", async () => {
  pane.host.enterTable("Z1", [
    ['="=1+"&"1"'],
    ['="1-"&"2"'],
    ['="TR"&"UE"'],
    ['="+"&"1"'],
    ['="@"&"x"'],
    ['=""&""'],
    ["=1/0"],
  ]);
  await pane.host.settled();
  pane.host.select("Z1:Z7");
  await pane.press("Freeze the selection");
  await pane.shows("7 cells");
  expect(column("Z1:Z7")).toEqual(["=1+1", "1-2", "TRUE", "+1", "@x", null, "#DIV/0!"]);
});
