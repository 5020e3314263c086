import ExcelJS from "exceljs";
import { startTestHost, type TestHost } from "../../host";
import { FaultError } from "../../src/faults";
import { defaultModel } from "../../src/model";
import { openAssessingTemplate } from "../../src/workbook/assessingTemplate/openAssessingTemplate";
import { Draft } from "../../src/workbook/generatedSheet/draft";
import type { SheetPlan } from "../../src/workbook/generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../../src/workbook/generatedSheet/writeGeneratedSheet";
import { addSheets } from "../../src/workbook/lists/newSheets";
import { previewSource } from "../../src/workbook/sourceTable";
import type { WorkControl } from "../../src/workbook/workControl";
import { writeTemplate } from "../../src/workbook/template/writeTemplate";
import { writeWorkings, type WorkingsRequest } from "../../src/workbook/workings/writeWorkings";
import { writeValuesBeside } from "../../src/workbook/writeResults";

// Somebody cancels between two requests while a sheet is written: nothing half-written is left, or what stands there is told.

let host: TestHost;
beforeEach(async () => {
  host = await startTestHost();
  Object.defineProperty(globalThis, "Excel", { configurable: true, value: host.Excel });
  Object.defineProperty(globalThis, "Office", { configurable: true, value: host.window["Office"] });
  host.enterTable("A1", [["kept"], ["too"]]);
  host.activateSheet("Sheet1");
});
afterEach(() => {
  expect(host.valuesOf("Sheet1!A1:A2")).toEqual([["kept"], ["too"]]);
  expect(host.missing).toEqual([]);
  expect(host.crashes).toEqual([]);
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
  host.close();
});

const stopped = new Error("cancelled");

/** Three requests of 500 rows. */
const ROWS = 1_200;

function planOf(word: string, rows = ROWS): SheetPlan {
  const draft = new Draft();
  draft.add(["Our title"], "title");
  for (let row = 1; row < rows; row += 1) draft.add([word, row]);
  return { definedName: "DCA_Test", sheetName: "Ours", titles: ["Our title"], draft };
}

const NEVER = Number.POSITIVE_INFINITY;

/** Cancels as soon as so many rows stand. */
function cancelledAfter(rows: number): WorkControl & { readonly seen: string[] } {
  const cancel = new AbortController();
  const seen: string[] = [];
  const report: WorkControl["report"] = (done, of, unit) => {
    seen.push(`${unit ?? ""} ${done} of ${of}`);
    if (done === rows) cancel.abort(stopped);
  };
  return { signal: cancel.signal, report, seen };
}

const faultOf = (error: unknown): unknown => (error instanceof FaultError ? error.fault : error);
const failed = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "it went through",
    (error: unknown) => faultOf(error),
  );

test("rows are counted, and a new sheet goes again with its name", async () => {
  const control = cancelledAfter(1_000);
  await expect(writeGeneratedSheet(planOf("new"), control)).rejects.toBe(stopped);
  expect(control.seen).toEqual(["rows 500 of 1200", "rows 1000 of 1200"]);
  expect(host.sheetNames).toEqual(["Sheet1"]);
  expect(host.nameOf("DCA_Test")).toBeUndefined();
  expect(await writeGeneratedSheet(planOf("again"))).toMatchObject({ sheet: "Ours", isNew: true });
  expect(host.usedRange("Ours")).toBe("A1:B1200");
});

test("an empty sheet of that name, which somebody else put there, is empty again", async () => {
  host.addSheet("Ours");
  const control = cancelledAfter(500);
  await expect(writeGeneratedSheet(planOf("new"), control)).rejects.toBe(stopped);
  expect(host.sheetNames).toEqual(["Sheet1", "Ours"]);
  expect(host.usedRange("Ours")).toBeUndefined();
  expect(host.nameOf("DCA_Test")).toBeUndefined();
});

test("a sheet that an earlier run wrote is emptied and named; notes beside it stay, and the next run fills it", async () => {
  await writeGeneratedSheet(planOf("earlier", 40));
  host.enterTable("Ours!E3", [["a note"]]);
  expect(await failed(writeGeneratedSheet(planOf("later"), cancelledAfter(500)))).toMatchObject({
    ...{ subject: "sheet", code: "emptied", sheet: "Ours" },
  });
  expect(host.usedRange("Ours")).toBe("E3");
  expect(await writeGeneratedSheet(planOf("again", 30))).toMatchObject({ sheet: "Ours", isNew: false });
  expect(host.valueOf("Ours!A30")).toBe("again");
  expect(host.valueOf("Ours!E3")).toBe("a note");
});

test("cancelled before the first request, an earlier sheet stays as it is", async () => {
  await writeGeneratedSheet(planOf("earlier", 40));
  const signal = AbortSignal.abort(stopped);
  expect(await failed(writeGeneratedSheet(planOf("later"), { signal, report: () => undefined }))).toBe(stopped);
  expect(host.valueOf("Ours!A40")).toBe("earlier");
});

test("cancelled after the last request, the sheet is whole", async () => {
  expect(await writeGeneratedSheet(planOf("new"), cancelledAfter(ROWS))).toMatchObject({ sheet: "Ours" });
  expect(host.usedRange("Ours")).toBe("A1:B1200");
});

test("Excel refuses a request in the middle: the sheet is named, and the next run fills it", async () => {
  const withdraw = host.failOn({ member: "Range.formulas", code: "AccessDenied", onCall: 2 });
  const fault = await failed(writeGeneratedSheet(planOf("new"), cancelledAfter(NEVER)));
  withdraw();
  expect(fault).toMatchObject({
    subject: "sheet",
    code: "unfinished",
    sheet: "Ours",
    cause: { code: "protectedSheet" },
  });
  expect(await writeGeneratedSheet(planOf("again"))).toMatchObject({ sheet: "Ours", isNew: false });
  expect(host.valueOf("Ours!A1200")).toBe("again");
});

test("Excel refuses to take the sheet back after a cancel: it is named as incomplete", async () => {
  const withdraw = host.failOn({ member: "Worksheet.delete", code: "AccessDenied" });
  const fault = await failed(writeGeneratedSheet(planOf("new"), cancelledAfter(500)));
  withdraw();
  expect(fault).toMatchObject({
    subject: "sheet",
    code: "unfinished",
    sheet: "Ours",
    cause: { code: "protectedSheet" },
  });
});

test("indicators as values: the new sheet goes again", async () => {
  const cells = Array.from({ length: 2_500 }, (_, row) => [row, "x"]);
  const control = cancelledAfter(1_000);
  await expect(addSheets([{ name: "Indicators", cells }], control)).rejects.toBe(stopped);
  expect(host.sheetNames).toEqual(["Sheet1"]);
});

test("results beside a table: the cells are empty again, those of the person stay", async () => {
  const source = await previewSource({ kind: "cells", address: "Sheet1!A1:A2" });
  const cells = Array.from({ length: 2_500 }, (_, row) => [row, "x"]);
  const control = cancelledAfter(2_000);
  await expect(writeValuesBeside(source, cells, control)).rejects.toBe(stopped);
  expect(host.usedRange("Sheet1")).toBe("A1:A2");
});

test("a template: the sheets that stood already go again", async () => {
  const control = cancelledAfter(1);
  const { indicators } = defaultModel;
  const options = { language: "en", indicators, prefilled: [], asksSources: false, rows: 20 } as const;
  await expect(writeTemplate(defaultModel, options, control)).rejects.toBe(stopped);
  expect(control.seen).toEqual(["sheets 0 of 3", "sheets 1 of 3"]);
  expect(host.sheetNames).toEqual(["Sheet1"]);
});

test("a template with assessment: its rows are counted, and nothing opens after a cancel", async () => {
  const control = cancelledAfter(40);
  await expect(openAssessingTemplate(defaultModel, "en", control, 2)).rejects.toBe(stopped);
  expect(host.filesOpenedBeside).toEqual([]);

  const whole = cancelledAfter(NEVER);
  await openAssessingTemplate(defaultModel, "en", whole, 2);
  const [file = ""] = host.filesOpenedBeside;
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(Buffer.from(file, "base64")).buffer);
  const rows = book.worksheets.reduce((sum, { rowCount }) => sum + rowCount, 0);
  expect(rows).toBeGreaterThan(100);
  const told = Array.from({ length: Math.ceil(rows / 20) }, (_, slice) => `rows ${slice * 20} of ${rows}`);
  expect(whole.seen).toEqual(told);
  expect(control.seen).toEqual(told.slice(0, 3));
});

test("workings: cancelled before the first request that writes, an earlier sheet stays as it is", async () => {
  const codes = defaultModel.indicators.map(({ code }) => code);
  host.enterTable("D1", [
    ["Cluster", ...codes],
    ["Alpha", ...codes.map(() => 50)],
  ]);
  const source = await previewSource({ kind: "cells", address: "Sheet1!D1:BZ2" });
  const request: WorkingsRequest = {
    ...{ source, model: defaultModel, formattedColumns: new Set<number>(), row: 0, name: "Alpha", label: "Alpha" },
    ...{ language: "en", date: "2026-01-31" },
  };
  const counted = cancelledAfter(NEVER);
  const { sheet } = await writeWorkings(request, counted);
  const [, last = ""] = host.usedRange(sheet)?.split(":") ?? [];
  // Its last row may be blank.
  const rows = Number(last.replace(/\D/gu, "")) + 1;
  expect(counted.seen).toEqual([`rows 0 of ${rows}`, `rows ${rows} of ${rows}`]);
  const before = host.valuesOf(`'${sheet}'!A1:${last}`);
  expect(await failed(writeWorkings({ ...request, date: "2026-02-01" }, cancelledAfter(0)))).toBe(stopped);
  expect(host.valuesOf(`'${sheet}'!A1:${last}`)).toEqual(before);
  expect(await failed(writeWorkings({ ...request, label: "Alpha again" }, cancelledAfter(0)))).toBe(stopped);
  expect(host.sheetNames).toEqual(["Sheet1", sheet]);
});
