import type ExcelJS from "exceljs";
import { entryCell, fileName, officeFile, officeRows, officeValues } from "./collectFiles";
import { emptyTemplate, TemplatePane } from "./templatePane";

// What offices and other programs make of a template, and what people make of panel and log between two collections.

let template: Uint8Array;
let pane: TemplatePane;
beforeAll(async () => {
  template = await emptyTemplate();
});
beforeEach(async () => {
  pane = await TemplatePane.open();
});
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

const one = (name: string): { rows: () => [string, number, ...(number | null)[]][] } => ({
  rows: () => [[name, 2024, ...officeValues(1, 1)]],
});
/** XML makes a line feed of a carriage return. */
const asInFile = (text: string): string => text.replace("\r", "\n");
const LOG = "'Collection log'";
function logRows(): (string | number | boolean | null)[][] {
  const [, last = ""] = pane.host.addressOfTable("ClusterCollectionLog")?.split(":") ?? [];
  return pane.host.valuesOf(`${LOG}!A2:${last}`);
}

describe.each(["=1+1", "+49 30", "-Cluster", "@home", "\tTab", "\rReturn", "'=1+1"])(
  "a text that begins like %j",
  (hostile) => {
    test("stays text in the panel, as cluster and as name of its file", async () => {
      const name = `${hostile}.xlsx`;
      await pane.collect([{ ...(await officeFile(template, 1, one(hostile))), name }]);
      expect(pane.host.valueOf("'Cluster panel'!A2")).toBe(asInFile(hostile));
      expect(pane.host.formulaOf("'Cluster panel'!A2")).toBe(asInFile(hostile));
      expect(pane.host.valueOf("'Cluster panel'!AQ2")).toBe(name);
      expect(pane.host.formulaOf("'Cluster panel'!AQ2")).toBe(name);
    });

    test("stays text in the log, as name of a file and at the head of a finding", async () => {
      const name = `${hostile}.xlsx`;
      const twice = await officeFile(template, 1, { rows: () => [...one(hostile).rows(), ...one(hostile).rows()] });
      await pane.collect([{ ...twice, name }]);
      const finding = `${asInFile(hostile)}, 2024 appears in rows 9, 10. Keep one of them.`;
      expect(logRows().map((row) => row.slice(1))).toEqual([[name, "refused", 0, finding]]);
      expect([pane.host.formulaOf(`${LOG}!B2`), pane.host.formulaOf(`${LOG}!E2`)]).toEqual([name, finding]);
    });
  },
);

test("a file whose name speaks the language of our sentences is called by its name", async () => {
  const name = "{{count}} $t(collect.tab) <b>.xlsx";
  await pane.collect([{ ...(await officeFile(template, 1)), name }]);
  await pane.collect([{ ...(await officeFile(template, 1)), name: "copy.xlsx" }]);
  expect(pane.verdictOf("copy.xlsx").findings[0]).toContain(`from the file ${name}. Decide`);
});

test("numbers arrive with every digit and whatever their format", async () => {
  const values = [0.1 + 0.2, 1e-300, 9_007_199.254_740_993, 12.345_678_901_234_567];
  const formats = ["General", "0.00E+00", "#,##0.00 [$USD]", '0.0" days"'];
  const cells = ["FL1", "TY1", "FL3", "FL2"];
  const file = await officeFile(template, 1, {
    spoil: (sheet) =>
      cells.forEach((code, at) => {
        const cell = entryCell(sheet, 0, code);
        cell.value = values[at];
        cell.style = { ...cell.style, numFmt: formats[at] ?? "" };
      }),
  });
  await pane.collect([file]);
  expect(pane.host.valuesOf("'Cluster panel'!C2:F2")).toEqual([[values[0], values[3], values[2], values[1]]]);
});

describe("what a person sees in a cell is not what it holds", () => {
  const findingsOf = async (spoil: (sheet: ExcelJS.Worksheet) => void): Promise<string[]> => {
    await pane.collect([await officeFile(template, 1, { spoil })]);
    expect(pane.verdictOf(fileName(1)).verdict).toBe("refused");
    return pane.verdictOf(fileName(1)).findings;
  };
  test.each(["45", " 45 ", "１２", "1,234.5", "12 %", "-3", "1 000"])(
    "the number %j as text is named as such",
    async (text) => {
      const findings = await findingsOf((sheet) => {
        entryCell(sheet, 0, "TY1").value = text;
      });
      expect(findings).toEqual([
        expect.stringMatching(
          /^F9 \(TY1\) shows .+, but it is stored as text, and a number is needed\. Set the format/u,
        ),
      ]);
      expect(findings[0]).toContain(text);
    },
  );

  test("a date that Excel made of something else is no number", async () => {
    const findings = await findingsOf((sheet) => {
      for (const [cell, serial, numFmt] of [
        [entryCell(sheet, 0, "FL3"), 45_355, "m/d/yyyy"],
        [entryCell(sheet, 1, "FL3"), 45_355, 'd"." mmm'],
        [sheet.getCell("B11"), 45_291, 'yyyy"年"m"月"d"日"'],
        // Neither a colour nor a quoted letter makes a date.
        [entryCell(sheet, 2, "FL3"), 40, '[Red]0" days"'],
      ] as const) {
        cell.value = serial;
        cell.style = { ...cell.style, numFmt };
      }
    });
    expect(findings.map((finding) => finding.slice(0, 36))).toEqual([
      "E9 (FL3) holds the date 2024-03-04, ",
      "E10 (FL3) holds the date 2024-03-04,",
      "B11 (Year) holds the date 2023-12-31",
    ]);
  });
});

test("names of a file that lead nowhere or out of the workbook go; one that a colleague defines meanwhile stays", async () => {
  pane.host.afterUse("Workbook.insertWorksheetsFromBase64", 1, () => {
    expect(pane.host.sheetNames).toContain("Cluster data");
    pane.host.defineName("Budget", "=#REF!");
    pane.host.defineName("Rate", "=0.2");
    pane.host.defineName("Colleague", "=Sheet1!$A$1");
  });
  await pane.collect([await officeFile(template, 1)]);
  expect([pane.host.nameOf("Budget"), pane.host.nameOf("Rate")]).toEqual([undefined, undefined]);
  expect(pane.host.nameOf("Colleague")).toBe("=Sheet1!$A$1");
});

test("calculation that spares tables does so again afterwards", async () => {
  pane.host.setCalculationMode("AutomaticExceptTables");
  await pane.collect([await officeFile(template, 1)]);
  expect(pane.host.calculationMode).toBe("AutomaticExceptTables");
});

test("a panel with a row of totals is told before anything is opened", async () => {
  await pane.collect([await officeFile(template, 1)]);
  pane.host.showTotals("ClusterPanel");
  await pane.collect([await officeFile(template, 2)]);
  expect(pane.notices[0]).toMatch(
    /^Rows must be added to the panel on the sheet 'Cluster panel', but it shows a totals row\. Switch it off/u,
  );
  expect(pane.verdicts).toEqual([]);
  pane.host.showTotals("ClusterPanel", false);
  await pane.collect([await officeFile(template, 2)]);
  expect(pane.verdicts.map(({ verdict }) => verdict)).toEqual(["accepted with remarks"]);
});

describe("a log that somebody has changed", () => {
  beforeEach(async () => {
    await pane.collect([await officeFile(template, 1)]);
  });

  test("is found by its headers: a column before the others stays as it is", async () => {
    const [before] = logRows();
    pane.host.enterTable(`${LOG}!A1`, [["Finding", "Time", "Source file", "Verdict", "Rows"]]);
    await pane.collect([await officeFile(template, 2)]);
    const [, now] = logRows();
    expect(now?.slice(2)).toEqual([fileName(2), "accepted with remarks", 3]);
    expect(now?.[0]).toMatch(/values are empty/u);
    expect(typeof before?.[0]).toBe(typeof now?.[1]);
  });

  test("and has lost a column is left alone, what stands beside it too", async () => {
    pane.host.enterTable(`${LOG}!C1`, [["My word"]]);
    const before = pane.host.usedRange("Collection log");
    await pane.collect([await officeFile(template, 2)]);
    expect(pane.notices[0]).toMatch(
      /^The log was not written, because the table ClusterCollectionLog has no column Verdict any more/u,
    );
    expect(pane.host.usedRange("Collection log")).toBe(before);
    expect(pane.host.valuesOf("'Cluster panel'!A2:A7")).toHaveLength(officeRows(1).length + officeRows(2).length);
  });
});

test("a pane that is closed while it collects is told of at the next opening, with what it may have left", async () => {
  pane.host.setDelay(60);
  await pane.handIn([await officeFile(template, 1), await officeFile(template, 2), await officeFile(template, 3)]);
  await pane.press(/^Collect 3 files$/u);
  await pane.host.until(() => pane.host.sheetNames.includes("Cluster data"), "the sheets of the first file");
  const before = pane.host;
  before.close();
  pane = await TemplatePane.open({ workbookOf: before });
  expect(pane.host.calculationMode).toBe("Manual");
  await pane.press("Assess");
  await pane.pageShows(
    "The add-in was closed while it collected 'Office 01.xlsx' … 'Office 03.xlsx'. Calculation may still be",
  );
});
