import type { Area } from "../../host/address";
import { localAddress } from "../../host/address";
import { CURRENT_REQUIREMENTS } from "../../host/requirements";
import { ReportPane } from "./reportPane";

// Pages for print as the shipped bundle writes them: one A4 for each cluster, on a sheet of its own.

let pane: ReportPane;
const open = async (...options: Parameters<typeof ReportPane.open>): Promise<void> => {
  pane = await ReportPane.open(...options);
};
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.host.close();
});

const LINDEN = "Page Linden machine tools";

function mergedOn(sheet: string): readonly Area[] {
  const id = pane.host.host.book.sheets().find(({ name }) => name === sheet)?.id;
  return pane.host.host.rules.merged.filter(({ sheetId }) => sheetId === id);
}
const pageOf = (sheet: string) => {
  const id = pane.host.host.book.sheets().find(({ name }) => name === sheet)?.id ?? "";
  return pane.host.host.rules.pages.get(id);
};
const textsOn = (sheet: string): unknown[] =>
  pane.host
    .valuesOf(`'${sheet}'!A1:AO80`)
    .flat()
    .filter((cell) => cell !== null && cell !== "");

test("the page of a cluster: its texts, drawings of cells, and one A4", async () => {
  await open();
  expect(await pane.answerTo("Page for print")).toBe(
    "The page of Linden machine tools is on the sheet 'Page Linden machine tools'.",
  );
  expect(pane.host.activeSheet).toBe(LINDEN);
  const texts = textsOn(LINDEN);
  expect(texts[0]).toBe("Linden machine tools");
  expect(texts).toEqual(
    expect.arrayContaining([
      "industrial digitalization",
      "-0.88 (between -0.90 and -0.86)",
      "ID2 Cross-industry collaboration",
      "not completed; priority stage",
      "◆",
      "DIC 1.1: Digital industry clusters",
      "'Illustrative clusters'!A1:AO13, row 2",
    ]),
  );
  const page = pageOf(LINDEN);
  expect(page).toMatchObject({
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
  });
  expect(page?.printArea && localAddress(page.printArea)).toMatch(/^A1:AO\d\d$/u);
  // Index -0.88 lies in the third cell of 41, its interval from -0.90 to -0.86 in the same and the next.
  const row = 1 + pane.host.valuesOf(`'${LINDEN}'!A1:AO80`).findIndex((line) => line.includes("◆"));
  expect(pane.host.valueOf(`'${LINDEN}'!C${row}`)).toBe("◆");
  expect(pane.host.fillOf(`'${LINDEN}'!C${row}`)).toBe("#1F3864");
});

test("a page that is written again replaces its own sheet, with its merged cells; notes beside it stay", async () => {
  await open();
  await pane.answerTo("Page for print");
  const [texts, merged] = [textsOn(LINDEN), mergedOn(LINDEN)];
  pane.host.enterTable(`'${LINDEN}'!AQ3`, [["a note"]]);
  expect(await pane.answerTo("Page for print")).toContain("is on the sheet 'Page Linden machine tools'");
  expect(textsOn(LINDEN)).toEqual(texts);
  expect(mergedOn(LINDEN)).toEqual(merged);
  expect(pane.host.valueOf(`'${LINDEN}'!AQ3`)).toBe("a note");
  expect(pane.host.sheetNames.filter((name) => name.startsWith("Page "))).toEqual([LINDEN]);
});

test("of the pages of all clusters one fails: those before it stay and are told", async () => {
  await open();
  await pane.chooseCluster(2);
  await pane.answerTo("Page for print");
  const third = pane.host.activeSheet;
  pane.host.protectSheet(third);
  expect(await pane.answerTo("Pages for print of 12 clusters")).toBe(
    "2 of 12 pages were written; that of Orchard household appliances may be missing or incomplete, because the sheet " +
      `'${third}' is protected. Write the pages again: the same sheets are overwritten.`,
  );
  const pages = pane.host.sheetNames.filter((name) => name.startsWith("Page "));
  expect(pages).toEqual([third, LINDEN, "Page Harbour platform services"]);
  expect(pane.host.activeSheet).toBe(LINDEN);
  for (const page of pages) expect(pageOf(page)?.printArea).toBeDefined();
});

test("where Excel refuses the page setup the page is written, and that is told", async () => {
  await open();
  const withdraw = pane.host.failOn({ member: "Worksheet.PageLayout", code: "GeneralException", onCall: 1 });
  expect(await pane.answerTo("Page for print")).toContain("Excel refused the page setup");
  withdraw();
  expect(textsOn(LINDEN)).toContain("◆");
});

test("the oldest Excel that the add-in is made for sets up the page, too", async () => {
  await open({ requirements: { ...CURRENT_REQUIREMENTS, ExcelApi: "1.9" } });
  expect(await pane.answerTo("Page for print")).toMatch(/'Page Linden machine tools'\.$/u);
  expect(pageOf(LINDEN)?.paperSize).toBe("A4");
});
