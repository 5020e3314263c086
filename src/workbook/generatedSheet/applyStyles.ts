import { POINTS_PER_CHARACTER } from "../excel/limits";
import { rangeAt } from "../excel/usedRange";
import type { CellStyle, Draft } from "./draft";

/** Gives a written sheet its looks: styles, number formats, widths. */
export function applyStyles(sheet: Excel.Worksheet, draft: Draft): void {
  for (const area of draft.styles) applyStyle(rangeAt(sheet, area), area.style);
  for (const area of draft.formats) {
    rangeAt(sheet, area).numberFormat = Array.from({ length: area.rows }, () =>
      Array<string>(area.columns).fill(area.numberFormat),
    );
  }
  for (const { column, columns, width } of runsOf(draft.widths)) {
    sheet.getRangeByIndexes(0, column, 1, columns).format.columnWidth = width * POINTS_PER_CHARACTER;
  }
}

/** Inputs are blue and what is computed black, as in any financial model; dark enough to read on white. */
function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { font, fill } = range.format;
  switch (style) {
    case "title":
      font.bold = true;
      font.size = 16;
      return;
    case "heading":
      font.bold = true;
      font.size = 12;
      return;
    case "header":
      font.bold = true;
      fill.color = "#E7E6E6";
      return;
    case "overNumbers":
      range.format.horizontalAlignment = "Right";
      return;
    case "input":
      font.color = "#0000C0";
      return;
    case "result":
      font.bold = true;
      return;
    case "note":
      font.italic = true;
      return;
  }
}

/** Neighbouring columns of one width, so that each run is one request. */
function runsOf(widths: readonly number[]): { column: number; columns: number; width: number }[] {
  const runs: { column: number; columns: number; width: number }[] = [];
  widths.forEach((width, column) => {
    const last = runs.at(-1);
    if (last && last.width === width) last.columns += 1;
    else runs.push({ column, columns: 1, width });
  });
  return runs;
}
