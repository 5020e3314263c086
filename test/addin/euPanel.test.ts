import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { columnLetters } from "../../src/spreadsheet/address";
import { startTestHost, type TestHost } from "../../host";
import { sharedFile, testWith } from "../sharedFile";

// The published panel of the Digital Economy and Society Index, edition 2022, as an economist would put it on a sheet.

const panel = sharedFile("data", "eu27_desi_2017_2022.csv");

interface Sheet {
  readonly host: TestHost;
  readonly header: readonly string[];
  readonly states: readonly string[];
  readonly range: string;
}

async function sheetWith(file: string): Promise<Sheet> {
  const host = await startTestHost();
  const { data } = Papa.parse<string[]>(readFileSync(file, "utf8"), { skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const at = (name: string): number => header.indexOf(name);
  const edition = rows.filter((row) => row[at("desi_edition")] === "2022" && row[at("geo")] !== "EU");
  const cells = edition.map((row) =>
    row.map((field) => (field === "" ? null : Number.isNaN(Number(field)) ? field : Number(field))),
  );
  const [ratio, employment, specialists] = [header.length, at("ict_emp_pct"), at("ict_specialists_pct_emp")].map(
    columnLetters,
  );
  host.enterTable("A1", [
    [...header, "ict_emp_per_specialist"],
    // A bare division would turn the five unpublished cells into false evidence.
    ...cells.map((row, i) => [...row, `=IF(${employment}${i + 2}="","",${employment}${i + 2}/${specialists}${i + 2})`]),
  ]);
  return {
    host,
    header,
    states: edition.map((row) => row[at("geo")] ?? ""),
    range: `A1:${ratio}${edition.length + 1}`,
  };
}

testWith(
  panel,
  "EU-PROXY on the 2022 edition: 27 Member States with the verdicts that the model's page expects",
  async (file) => {
    const { host, states, range } = await sheetWith(file);
    await host.enter("AZ1", `=CLUSTERASSESS(${range},,"EU-PROXY","code")`);
    const [, ...rows] = host.spillOf("AZ1");
    expect(rows).toHaveLength(27);
    const verdictOf = new Map(states.map((state, at) => [state, rows[at]?.[0]]));
    const having = (verdict: string): string[] => states.filter((state) => verdictOf.get(state) === verdict).sort();
    expect(having("DI")).toEqual("BG CY FI HU LU LV MT NL SE".split(" "));
    expect(having("ID")).toEqual("AT BE EL ES IT PL PT SI".split(" "));
    expect(having("INDETERMINATE")).toEqual("CZ DE DK FR HR LT RO SK".split(" "));
    expect(having("NO_DATA")).toEqual("EE IE".split(" "));
    // Employment is not published for these five, so the missing weight leaves their verdict open.
    for (const state of ["CY", "LU", "NL", "ES", "IT"])
      expect([state, rows[states.indexOf(state)]?.[4]]).toEqual([state, "open"]);
    for (const row of rows) expect(row[17]).toContain("Proxy position of an economy, not a cluster assessment.");
    expect([host.missing, host.consoleErrors]).toEqual([[], []]);
    host.close();
  },
);

testWith(panel, "under DIC the same sheet has no indicator; four renamed columns are too few", async (file) => {
  const { host, header, range } = await sheetWith(file);
  await host.enter("AZ1", `=CLUSTERASSESS(${range})`);
  expect(host.valueOf("AZ1")).toBe("#VALUE!");
  expect(host.errorTextAt("AZ1")).toMatch(/none is an indicator of model DIC/u);
  const rename = new Map([
    ["ict_specialists_pct_emp", "TY8"],
    ["sme_basic_digital_intensity_pct", "ID1.5"],
    ["ent_cloud_pct", "ID2.4"],
    ["vhcn_coverage_pct_hh", "DI1.4"],
  ]);
  for (const [name, code] of rename) await host.enter(`${columnLetters(header.indexOf(name))}1`, code);
  const [, ...verdicts] = host.spillOf("AZ1").map((row) => row[0]);
  // Where SMEs at basic digital intensity fall below 28 % the digital floor is still unchecked: TY1 is not observed.
  expect(new Set(verdicts)).toEqual(new Set(["insufficient data"]));
  host.close();
});
