import { strFromU8, unzipSync } from "fflate";
import { SAMPLE } from "./illustrativeSample";
import { ReportPane } from "./reportPane";

// A workbook is verified against the sheet that was written with its report; the report leaves the pane as a Word document.

const [REPORT, ABOUT] = ["Cluster report", "About this assessment"];

let pane: ReportPane;
beforeAll(async () => {
  pane = await ReportPane.open();
});
afterAll(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

const verify = (): Promise<string> => pane.answerTo("Verify this workbook");

test("without the sheet that says what was assessed, that is said", async () => {
  expect(await verify()).toContain("The sheet 'About this assessment' is needed to verify a workbook");
});

test.each(["Live formulas", "Frozen values"] as const)("%s: an unchanged workbook is verified", async (form) => {
  await pane.chooseForm(form);
  await pane.answerTo("Write the report");
  await pane.host.settled();
  expect(pane.host.activeSheet).toBe(REPORT);
  expect(await verify()).toMatch(
    /^Nothing differs from the sheet 'About this assessment' of \d{4}-\d\d-\d\d: .* computed again for 12 clusters\.$/u,
  );
});

test("a changed cell of the data names its cluster, and the report is not compared", async () => {
  const before = pane.host.valueOf(`'${SAMPLE}'!D2`);
  await pane.host.enter(`'${SAMPLE}'!D2`, 3);
  const said = await verify();
  expect(said).toContain("changed: Linden machine tools");
  expect(said).toContain("was not compared, because data or model have changed");
  await pane.host.enter(`'${SAMPLE}'!D2`, Number(before));
  expect(await verify()).toMatch(/^Nothing differs/u);
});

test("a result that somebody edited is named by its cell", async () => {
  const before = pane.host.valueOf(`'${REPORT}'!C50`);
  await pane.host.enter(`'${REPORT}'!C50`, 0.5);
  expect(await verify()).toMatch(/C50 says 0\.5, computed: -0\.8/u);
  await pane.host.enter(`'${REPORT}'!C50`, Number(before));
  expect(await verify()).toMatch(/^Nothing differs/u);
});

test("the Word report is handed over as a file, and says the clusters", async () => {
  const view = pane.host.document.defaultView;
  if (!view) throw new Error("The pane has no window.");
  const given: Blob[] = [];
  Object.assign(view.URL, {
    createObjectURL: (blob: Blob) => `blob:${given.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
  expect(await pane.answerTo("Word report")).toMatch(
    /^Cluster report \d{4}-\d\d-\d\d\.docx was handed over as a download, with pages about 12 clusters/u,
  );
  const [blob] = given;
  const bytes = await new Promise<Uint8Array>((resolve) => {
    const reader = new view.FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result instanceof view.ArrayBuffer ? reader.result : []));
    if (blob) reader.readAsArrayBuffer(blob);
  });
  const text = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  expect(text).toContain("Linden machine tools");
});

test("the data sheet, the report and the model that are gone are each named", async () => {
  pane.host.removeSheet(REPORT);
  expect(await verify()).toContain("Report: its sheet is missing");
  pane.host.renameSheet(SAMPLE, "Elsewhere");
  expect(await verify()).toContain(`Data: they stood at '${SAMPLE}'!A1:AO13`);
  pane.host.renameSheet("Elsewhere", SAMPLE);
  pane.host.removeSheet(ABOUT);
  expect(await verify()).toContain("is needed to verify a workbook");
});
