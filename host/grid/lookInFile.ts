/** How a cell looks, in an .xlsx file. */
import type { Border, Cell as FileCell, Alignment } from "exceljs";
import type { CellFormat } from "../book";
import { PLAIN_LOOK } from "../book/looks";

const argb = (color: string): { readonly argb: string } => ({ argb: `FF${color.slice(1)}` });

export function writeLook(cell: FileCell, format: CellFormat): void {
  writeFont(cell, format);
  const { fillColor = PLAIN_LOOK.fillColor } = format;
  const alignment = alignmentOf(format);
  if (Object.keys(alignment).length > 0) cell.alignment = alignment;
  if (fillColor !== PLAIN_LOOK.fillColor) cell.fill = { type: "pattern", pattern: "solid", fgColor: argb(fillColor) };
  const border = {
    ...edge("top", format.borderTop),
    ...edge("bottom", format.borderBottom),
    ...edge("left", format.borderLeft),
    ...edge("right", format.borderRight),
  };
  if (Object.keys(border).length > 0) cell.border = border;
}

function writeFont(cell: FileCell, { bold, italic, fontColor, fontSize }: CellFormat): void {
  const isColoured = fontColor !== undefined && fontColor !== PLAIN_LOOK.fontColor;
  const isSized = fontSize !== undefined && fontSize !== PLAIN_LOOK.fontSize;
  if (bold !== true && italic !== true && !isColoured && !isSized) return;
  cell.font = {
    name: PLAIN_LOOK.fontName,
    size: fontSize ?? PLAIN_LOOK.fontSize,
    bold: bold === true,
    italic: italic === true,
    ...(isColoured && { color: argb(fontColor) }),
  };
}

const HORIZONTAL: Readonly<Record<string, NonNullable<Alignment["horizontal"]>>> = {
  Left: "left",
  Center: "center",
  Right: "right",
};
const VERTICAL: Readonly<Record<string, NonNullable<Alignment["vertical"]>>> = { Top: "top", Center: "middle" };

function alignmentOf({ horizontalAlignment, verticalAlignment, wrapText }: CellFormat): Partial<Alignment> {
  const horizontal = HORIZONTAL[horizontalAlignment ?? ""];
  const vertical = VERTICAL[verticalAlignment ?? ""] ?? (wrapText === true ? "top" : undefined);
  return { ...(horizontal && { horizontal }), ...(vertical && { vertical }), ...(wrapText === true && { wrapText }) };
}

function edge(side: "top" | "bottom" | "left" | "right", line: string | undefined): Record<string, Partial<Border>> {
  if (line === undefined || line === "") return {};
  const [style, weight = "", color = "#000000"] = line.split(" ");
  const drawn = style === "Dash" ? "dashed" : style === "Dot" ? "dotted" : WEIGHTS[weight];
  return { [side]: { style: drawn ?? "thin", color: argb(color) } };
}

const WEIGHTS: Readonly<Record<string, "hair" | "thin" | "medium" | "thick">> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};
