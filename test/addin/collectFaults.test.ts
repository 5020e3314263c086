import { callsToFail, faultCodes } from "./callsToFail";
import { fileName, officeFile, officeRows } from "./collectFiles";
import { emptyTemplate, TemplatePane, type FileToReturn } from "./templatePane";

// Calls to the workbook fail in turn while files are collected. Whatever fails: calculation is automatic again, no sheet
// of a returned file stays, what stood in the panel stays, and the same files are collected by the next attempt.

let again: FileToReturn;
let fresh: FileToReturn;
let pane: TemplatePane;
beforeAll(async () => {
  const template = await emptyTemplate();
  again = await officeFile(template, 1);
  fresh = await officeFile(template, 2);
});

const kept = officeRows(3).map((row) => [...row, fileName(3)]);
const old = officeRows(1).map((row) => [...row, fileName(1)]);
const added = officeRows(2).map((row) => [...row, fileName(2)]);

/** A panel with rows of the office that comes again and of one that does not. */
async function openWithPanel(): Promise<void> {
  pane = await TemplatePane.open();
  const template = await emptyTemplate();
  await pane.collect([again, await officeFile(template, 3)]);
}

function panelRows(): unknown[][] {
  const [, last = ""] = pane.host.addressOfTable("ClusterPanel")?.split(":") ?? [];
  return pane.host.valuesOf(`'Cluster panel'!A2:${last}`);
}
const has = (rows: readonly unknown[][], wanted: readonly unknown[][]): boolean =>
  wanted.every((row) => rows.some((other) => JSON.stringify(other) === JSON.stringify(row)));

describe.each(faultCodes)("%s", (code) => {
  beforeEach(openWithPanel);
  afterEach(() => {
    expect(pane.host.missing).toEqual([]);
    expect(pane.host.crashes).toEqual([]);
    pane.host.close();
  });

  test("at every call in turn: calculation, sheets and panel are as they should be, and the next attempt works", async () => {
    const before = pane.host.memberCalls;
    await pane.collect([again, fresh]);
    const calls = pane.host.memberCalls - before;
    expect(calls).toBeGreaterThan(150);
    for (const call of callsToFail(calls, 13, code)) {
      const withdraw = pane.host.failOn({ member: "*", code, onCall: call });
      await pane.collect([again, fresh]);
      withdraw();
      expect([call, pane.host.calculationMode]).toEqual([call, "Automatic"]);
      expect([call, pane.host.sheetNames]).toEqual([call, ["Sheet1", "Cluster panel", "Collection log"]]);
      const rows = panelRows();
      // Nothing that stood there is lost, nothing stands there twice, and below the table nothing is left.
      expect([call, has(rows, kept), has(rows, old), has(rows, added), rows.length]).toEqual([
        call,
        true,
        true,
        true,
        9,
      ]);
      expect(pane.host.usedRange("Cluster panel")).toBe("A1:AQ10");
    }
    await pane.collect([again, fresh]);
    expect(pane.verdicts.map(({ verdict }) => verdict)).toEqual(["accepted with remarks", "accepted with remarks"]);
  });

  test("at every call of the first collection: there is a whole panel or none", async () => {
    for (const call of callsToFail(200, 17, code)) {
      for (const sheet of ["Cluster panel", "Collection log"])
        if (pane.host.sheetNames.includes(sheet)) pane.host.removeSheet(sheet);
      const withdraw = pane.host.failOn({ member: "*", code, onCall: call });
      await pane.collect([fresh]);
      withdraw();
      expect([call, pane.host.calculationMode]).toEqual([call, "Automatic"]);
      const isThere = pane.host.sheetNames.includes("Cluster panel");
      expect([call, pane.host.tableNames.includes("ClusterPanel")]).toEqual([call, isThere]);
      if (isThere) expect(panelRows()).toEqual(added);
      else expect([call, pane.verdicts[0]?.verdict ?? "refused"]).toEqual([call, "refused"]);
      expect(pane.host.sheetNames.filter((name) => !/^(Sheet1|Cluster panel|Collection log)$/u.test(name))).toEqual([]);
    }
  });
});

describe("what cannot be put right is named", () => {
  beforeEach(openWithPanel);
  afterEach(() => pane.host.close());

  test("calculation that stays manual", async () => {
    const withdraw = pane.host.failOn({ member: "Application.calculationMode", code: "GeneralException" });
    await pane.collect([fresh]);
    withdraw();
    expect(pane.notices[0]).toMatch(/^Nothing was collected/u);
    // Read once and set to manual, but from then on not to be set back.
    await pane.handIn([fresh]);
    await pane.press(/^Collect 1 file$/u);
    await pane.host.until(() => pane.host.calculationMode === "Manual", "manual calculation");
    pane.host.failOn({ member: "Application.calculationMode", code: "GeneralException" });
    await pane.collected();
    pane.host.clearFaults();
    expect(pane.host.calculationMode).toBe("Manual");
    expect(pane.notices.at(-1)).toMatch(/^Calculation is still manual\. Set it back under Formulas/u);
  });

  test("a sheet of a returned file that cannot be removed", async () => {
    const withdraw = pane.host.failOn({ member: "Worksheet.delete", code: "AccessDenied" });
    await pane.collect([fresh]);
    withdraw();
    expect(pane.notices[0]).toMatch(
      /^These sheets of a returned file could not be removed: Cluster data, Instructions, Definitions\. Delete them by hand/u,
    );
  });

  test("a log that cannot be written", async () => {
    pane.host.removeSheet("Collection log");
    const withdraw = pane.host.failOn({ member: "WorksheetCollection.add", code: "AccessDenied" });
    await pane.collect([fresh]);
    withdraw();
    expect(pane.notices[0]).toMatch(/^The log was not written, because the sheet or the structure/u);
    expect(panelRows()).toHaveLength(9);
  });
});
