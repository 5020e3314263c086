/** One sheet on paper as a part of the package; the order of its elements is that of the standard. */
import type { EditionCell, EditionSheet, Entry } from "../sheet";
import { areaName, cellName } from "../../spreadsheet/address";
import { neededHeight } from "./rowHeight";
import { SharedFormulas } from "./sharedFormulas";
import type { CellLook, StyleTable } from "./styleTable";
import { attributes, escaped, schemas } from "./xml";

const A4 = 9;

/** Its text, made row by row: after each whoever wants it may do something else. */
export function* sheetXml(sheet: EditionSheet, styles: StyleTable, isFirst: boolean): Generator<void, string> {
  const { pagesWide, isOnePage = false, orientation } = sheet.print;
  const data = yield* dataXml(sheet, styles);
  return [
    `<worksheet xmlns="${schemas.main}" xmlns:r="${schemas.office}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(sheet),
    data,
    // Without a password: it guards against slips, not against people.
    sheet.isProtected
      ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>'
      : "",
    list(
      "mergeCells",
      sheet.merged.map((area) => `<mergeCell ref="${areaName(area)}"/>`),
    ),
    ...sheet.highlights.map(
      (highlight, at) =>
        `<conditionalFormatting sqref="${areaName(highlight.area)}"><cfRule type="expression" dxfId="${styles.difference(highlight)}" priority="${at + 1}"><formula>${escaped(highlight.formula)}</formula></cfRule></conditionalFormatting>`,
    ),
    list("dataValidations", sheet.entries.map(entryXml)),
    isOnePage ? '<printOptions horizontalCentered="1"/>' : "",
    `<pageMargins left="0.4" right="0.4" top="${isOnePage ? 0.35 : 0.5}" bottom="${isOnePage ? 0.5 : 0.6}" header="0.3" footer="${isOnePage ? 0.2 : 0.3}"/>`,
    `<pageSetup${attributes({ paperSize: A4, orientation, fitToWidth: pagesWide, fitToHeight: isOnePage ? 1 : 0 })}/>`,
    "<headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N</oddFooter></headerFooter>",
    sheet.charts.length > 0 ? '<drawing r:id="rId1"/>' : "",
    "</worksheet>",
  ].join("");
}

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;

function viewXml({ frozen, hasGridLines }: EditionSheet, isFirst: boolean): string {
  const view = attributes({ showGridLines: hasGridLines ? undefined : 0, tabSelected: isFirst ? 1 : undefined });
  if (!frozen) return `<sheetViews><sheetView${view} workbookViewId="0"/></sheetViews>`;
  const { rows, columns } = frozen;
  const pane = attributes({
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell: cellName(columns, rows),
    activePane: columns > 0 && rows > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight",
    state: "frozen",
  });
  return `<sheetViews><sheetView${view} workbookViewId="0"><pane${pane}/></sheetView></sheetViews>`;
}

function columnsXml({ widths }: EditionSheet): string {
  const columns = widths.flatMap((width, at) =>
    width === undefined ? [] : [`<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`],
  );
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

/** How many rows of a sheet a file holds: some have a look or a height alone. */
export function rowsIn({ cells, looks, open, heights }: EditionSheet): number {
  const looked = [...looks.map(({ area }) => area), ...open].map(({ row, rows }) => row + rows);
  return Math.max(cells.length, ...looked, ...[...heights.keys()].map((row) => row + 1));
}

function* dataXml(sheet: EditionSheet, styles: StyleTable): Generator<void, string> {
  const looks = looksByRow(sheet);
  const rows = rowsIn(sheet);
  const lines: string[] = [];
  const formulas = new SharedFormulas(sheet.cells);
  for (let row = 0; row < rows; row += 1) {
    yield;
    const cells = sheet.cells[row] ?? [];
    const looked = looks[row] ?? [];
    const height = sheet.heights.get(row) ?? neededHeight(cells, looked, sheet.widths);
    const columns = Math.max(cells.length, looked.length);
    if (columns === 0 && height === undefined) continue;
    let line = `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>`;
    for (let column = 0; column < columns; column += 1)
      line += cellXml(cellName(column, row), cells[column] ?? null, looked[column], styles, () =>
        formulas.xml(row, column),
      );
    lines.push(`${line}</row>`);
  }
  return `<sheetData>${lines.join("")}</sheetData>`;
}

function cellXml(
  name: string,
  cell: EditionCell,
  look: CellLook | undefined,
  styles: StyleTable,
  formulaXml: () => string,
): string {
  if (cell === null && look === undefined) return "";
  const begin = `<c r="${name}"${look === undefined ? "" : ` s="${styles.cell(look)}"`}`;
  if (cell === null) return `${begin}/>`;
  if (typeof cell === "number") return `${begin}><v>${cell}</v></c>`;
  if (typeof cell === "object") return `${begin}>${formulaXml()}</c>`;
  return `${begin} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** Looks that overlap are put together: what a later one says counts. */
function looksByRow(sheet: EditionSheet): (CellLook | undefined)[][] {
  const rows: (CellLook | undefined)[][] = [];
  // Most cells of an area get the same look on the same one: it is put together once.
  const put = ({ area, look }: { readonly area: EditionSheet["open"][number]; readonly look: CellLook }): void => {
    const joined = new Map<CellLook | undefined, CellLook>();
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = (rows[row] ??= []);
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const before = line[column];
        const both = joined.get(before) ?? { ...before, ...look };
        joined.set(before, both);
        line[column] = both;
      }
    }
  };
  sheet.looks.forEach(put);
  for (const area of sheet.open) put({ area, look: { isOpen: true } });
  return rows;
}

function entryXml({ area, check, prompt, error }: Entry): string {
  const [type, ...formulas] = ruleOf(check);
  const told = attributes({
    type,
    operator: check.kind === "list" ? undefined : "between",
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: error?.title,
    error: error?.text,
    promptTitle: prompt?.title,
    prompt: prompt?.text,
    sqref: areaName(area),
  });
  const limits = formulas.map((formula, at) => `<formula${at + 1}>${escaped(formula)}</formula${at + 1}>`);
  return `<dataValidation${told}>${limits.join("")}</dataValidation>`;
}

function ruleOf(check: Entry["check"]): string[] {
  switch (check.kind) {
    case "list":
      return ["list", check.source];
    case "textLength":
      return ["textLength", "1", String(check.most)];
    case "decimal":
      return ["decimal", String(check.lowest), String(check.highest)];
    case "wholeNumber":
      return ["whole", String(check.lowest), String(check.highest)];
  }
}
