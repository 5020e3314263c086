/** Writes sheets on paper as a file of Excel: cells, looks, checks, print set-up and charts. */
import { zipSync, type Zippable } from "fflate";
import type { EditionSheet, PrintSetup } from "../sheet";
import { blockName, columnLetters, quotedSheet } from "../../spreadsheet/address";
import { chartXml, drawingXml } from "./chartXml";
import { rowsIn, sheetXml } from "./sheetXml";
import { StyleTable } from "./styleTable";
import { attributes, escaped, part, relationsPart, schemas } from "./xml";

/** The earliest day that a file in a package can have: the same sheets give the same bytes on every day. */
const DAY = new Date(1980, 0, 1);

const kinds = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  sheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** The bytes of the file. */
export function xlsxOf(sheets: readonly EditionSheet[]): Uint8Array {
  const steps = xlsxSteps(sheets);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** How many steps `xlsxSteps` takes: one for each row of each sheet. */
export const rowsOfFile = (sheets: readonly EditionSheet[]): number =>
  sheets.reduce((rows, sheet) => rows + rowsIn(sheet), 0);

/** The bytes of the file, made row by row, for whoever counts the rows or stops between two. */
export function* xlsxSteps(sheets: readonly EditionSheet[]): Generator<void, Uint8Array> {
  const styles = new StyleTable();
  const parts: Zippable = {};
  const types: string[] = [];
  const put = (name: string, bytes: Uint8Array, kind?: keyof typeof kinds): void => {
    parts[name] = bytes;
    if (kind) types.push(`<Override PartName="/${name}" ContentType="${kinds[kind]}"/>`);
  };
  put("xl/workbook.xml", part(workbookXml(sheets)), "workbook");
  let charts = 0;
  for (const [at, sheet] of sheets.entries()) {
    const number = at + 1;
    put(`xl/worksheets/sheet${number}.xml`, part(yield* sheetXml(sheet, styles, at === 0)), "sheet");
    if (sheet.charts.length === 0) continue;
    const first = charts + 1;
    charts += sheet.charts.length;
    put(
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationsPart([{ type: "drawing", target: `../drawings/drawing${number}.xml` }]),
    );
    put(`xl/drawings/drawing${number}.xml`, part(drawingXml(sheet.charts)), "drawing");
    const links = sheet.charts.map((_, n) => ({ type: "chart", target: `../charts/chart${first + n}.xml` }));
    put(`xl/drawings/_rels/drawing${number}.xml.rels`, relationsPart(links));
    sheet.charts.forEach((chart, n) => put(`xl/charts/chart${first + n}.xml`, part(chartXml(chart)), "chart"));
  }
  put("xl/styles.xml", styles.part(), "styles");
  put(
    "xl/_rels/workbook.xml.rels",
    relationsPart([
      ...sheets.map((_, at) => ({ type: "worksheet", target: `worksheets/sheet${at + 1}.xml` })),
      { type: "styles", target: "styles.xml" },
    ]),
  );
  put("_rels/.rels", relationsPart([{ type: "officeDocument", target: "xl/workbook.xml" }]));
  const all = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join("")}`;
  put("[Content_Types].xml", part(`<Types xmlns="${schemas.types}">${all}</Types>`));
  return zipSync(parts, { mtime: DAY });
}

function workbookXml(sheets: readonly EditionSheet[]): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet${attributes({ name, sheetId: at + 1, "r:id": `rId${at + 1}` })}/>`,
  );
  const names = sheets.flatMap(({ name, print: { titleRows, titleColumns = 0, area } }, at) => [
    ...(area ? [nameXml("_xlnm.Print_Area", at, `${quotedSheet(name)}!${blockName(area)}`)] : []),
    ...printTitles(name, titleRows, titleColumns).map((text) => nameXml("_xlnm.Print_Titles", at, text)),
  ]);
  const defined = names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
  return `<workbook xmlns="${schemas.main}" xmlns:r="${schemas.office}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets>${listed.join("")}</sheets>${defined}<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`;
}

/** Columns and rows that every printed page repeats, as one name. */
function printTitles(sheet: string, rows: PrintSetup["titleRows"], columns: number): string[] {
  const own = quotedSheet(sheet);
  const titles = [
    ...(columns > 0 ? [`${own}!$A:$${columnLetters(columns - 1)}`] : []),
    ...(rows ? [`${own}!$${rows.row + 1}:$${rows.row + rows.rows}`] : []),
  ];
  return titles.length === 0 ? [] : [titles.join(",")];
}

const nameXml = (name: string, sheet: number, text: string): string =>
  `<definedName name="${name}" localSheetId="${sheet}">${escaped(text)}</definedName>`;
