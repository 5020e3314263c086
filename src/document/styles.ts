// How the document looks, by styles that a person may change in Word: one change of "Heading 1" changes all of them.
import type { IStylesOptions } from "docx";
import type { Language } from "../model";
import { pageColours, pageTextLooks } from "../results/clusterPage";

/** Names of the styles beside those of Word's own. */
export const styles = {
  table: "ReportTable",
  list: "ReportList",
  drawing: "ReportDrawing",
  tableText: "TableText",
  tableNumber: "TableNumber",
  tableHeader: "TableHeader",
  tableHeaderNumber: "TableHeaderNumber",
  tableLabel: "TableLabel",
  note: "Note",
  tick: "DrawingText",
  bar: "DrawingBar",
  sign: "DrawingSign",
  gap: "Gap",
} as const;

/** Without its sign, as Word writes a colour. */
export const colourOf = (colour: string): string => colour.replace("#", "");

const INK = colourOf(pageTextLooks.title.color ?? "");
const GREY = colourOf(pageTextLooks.note.color ?? "");
const LINE = "BFBFBF";

/** Half points. */
const points = (size: number): number => 2 * size;
/** Twentieths of a point. */
const twips = (size: number): number => 20 * size;

/** Fonts that every Office has; a Chinese text is set in those of its script. */
const fonts: Readonly<Record<Language, { readonly body: string; readonly heading: string }>> = {
  en: { body: "SimSun", heading: "SimHei" },
  "zh-CN": { body: "SimSun", heading: "SimHei" },
};
const LATIN = "Calibri";

export function documentStyles(language: Language): IStylesOptions {
  const { body, heading } = fonts[language];
  const font = (eastAsia: string) => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia });
  const tongue = { value: language === "en" ? "en-GB" : "en-US", eastAsia: "zh-CN" };
  const small = (id: string, name: string, more: object = {}, run: object = {}) => ({
    id,
    name,
    basedOn: "Normal",
    paragraph: { spacing: { before: 10, after: 10, line: 228 }, ...more },
    run: { size: points(8), ...run },
  });
  const headingOf = (size: number, before: number, after: number) => ({
    run: { font: font(heading), size: points(size), bold: true, color: INK },
    paragraph: { spacing: { before: twips(before), after: twips(after) }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: font(body), size: points(9), language: tongue },
        paragraph: { spacing: { before: 0, after: twips(3), line: 240 } },
      },
      title: headingOf(22, 0, 4),
      heading1: headingOf(16, 0, 3),
      heading2: headingOf(11, 6, 2),
    },
    paragraphStyles: [
      {
        id: "Subtitle",
        name: "Subtitle",
        basedOn: "Normal",
        next: "Normal",
        run: { size: points(11), color: GREY },
        paragraph: { spacing: { after: twips(6) }, keepNext: true },
      },
      small(styles.note, "Note", { spacing: { before: twips(1), after: twips(2), line: 228 } }, { color: GREY }),
      small(styles.tableText, "Table Text"),
      small(styles.tableNumber, "Table Number", { alignment: "right" }),
      small(styles.tableHeader, "Table Header", { keepNext: true }, { bold: true }),
      small(styles.tableHeaderNumber, "Table Header Number", { keepNext: true, alignment: "right" }, { bold: true }),
      small(styles.tableLabel, "Table Label", {}, { bold: true }),
      small(styles.tick, "Drawing Text", { spacing: { before: 0, after: 0 }, keepNext: true }, { size: points(8) }),
      small(
        styles.bar,
        "Drawing Bar",
        { spacing: { before: 0, after: 0 }, alignment: "center", keepNext: true },
        { size: points(8) },
      ),
      small(
        styles.sign,
        "Drawing Sign",
        { spacing: { before: 0, after: 0 }, alignment: "center", keepNext: true },
        { size: points(8), color: "FFFFFF" },
      ),
      small(styles.gap, "Gap", { spacing: { before: 0, after: 0, line: twips(6), lineRule: "exact" } }, { size: 4 }),
    ],
  };
}

const SCHEMA = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Styles that the package cannot describe otherwise: the plain paragraph, and tables with thin lines or without any. */
export const tableStyles = (): string =>
  [
    `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${SCHEMA}">`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(108)}</w:tblPr></w:style>`,
    tableStyle(styles.table, "Report Table", { hasLines: true, hasHeader: true }),
    tableStyle(styles.list, "Report List", { hasLines: true, hasHeader: false }),
    tableStyle(styles.drawing, "Report Drawing", { hasLines: false, hasHeader: false }),
    "</w:styles>",
  ].join("");

const cellMargins = (side: number): string =>
  `<w:tblCellMar><w:left w:w="${side}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`;

interface TableLook {
  readonly hasLines: boolean;
  readonly hasHeader: boolean;
}

function tableStyle(id: string, name: string, { hasLines, hasHeader }: TableLook): string {
  const edge = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${LINE}"/>`;
  const borders = hasLines ? `<w:tblBorders>${["top", "bottom", "insideH"].map(edge).join("")}</w:tblBorders>` : "";
  const header = hasHeader
    ? `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colourOf(pageColours.axis.axis)}"/></w:tcPr></w:tblStylePr>`
    : "";
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${borders}${cellMargins(hasLines ? 70 : 0)}</w:tblPr>${header}</w:style>`;
}
