import {
  axisCell,
  axisMarks,
  barMarks,
  heightOf,
  pageColours,
  pageTextLooks,
  PAGE_COLUMNS,
  PAGE_TEXT_SIZE,
  type PageCell,
  type PageDrawing,
  type PageRow,
} from "../../results/clusterPage";

const { axis: axisFill, bar: barFill, frame: FRAME } = pageColours;

/** Gives a page its looks: cells that reach over columns, heights, and the drawings. */
export function applyPageLooks(sheet: Excel.Worksheet, rows: readonly PageRow[]): void {
  const { format } = sheet.getRangeByIndexes(0, 0, rows.length, PAGE_COLUMNS);
  format.font.size = PAGE_TEXT_SIZE;
  format.wrapText = true;
  format.verticalAlignment = "Top";
  sheet.showGridlines = false;
  rows.forEach((row, at) => {
    sheet.getRangeByIndexes(at, 0, 1, 1).format.rowHeight = heightOf(row);
    for (const cell of row.cells) applyCell(sheet, at, cell);
    if (row.drawing) draw(sheet, at, row.drawing);
  });
}

function applyCell(sheet: Excel.Worksheet, row: number, { column, columns, look, align, format }: PageCell): void {
  const range = sheet.getRangeByIndexes(row, column, 1, columns);
  if (columns > 1) range.merge();
  const { font } = range.format;
  const { size, bold, color } = pageTextLooks[look];
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (color !== undefined) font.color = color;
  range.format.horizontalAlignment = align === "left" ? "Left" : align === "right" ? "Right" : "Center";
  if (format !== undefined) range.numberFormat = [Array<string>(columns).fill(format)];
  if (look === "heading") line(range, "EdgeBottom", "#8EA9DB", "Thin");
  if (look === "header") line(range, "EdgeBottom", "#BFBFBF", "Thin");
}

function draw(sheet: Excel.Worksheet, row: number, drawing: PageDrawing): void {
  switch (drawing.kind) {
    case "evidence": {
      const { format } = sheet.getRangeByIndexes(row, 0, 1, PAGE_COLUMNS);
      format.horizontalAlignment = "Center";
      format.font.size = 8;
      format.wrapText = false;
      return;
    }
    case "axis": {
      const { axis } = drawing;
      fillRuns(
        sheet,
        row,
        axisMarks(axis).map((mark) => axisFill[mark]),
      );
      const { format } = sheet.getRangeByIndexes(row, 0, 1, PAGE_COLUMNS);
      format.horizontalAlignment = "Center";
      format.wrapText = false;
      format.font.color = "#FFFFFF";
      const [first, last] = [axisCell(-axis.band), axisCell(axis.band)];
      const band = sheet.getRangeByIndexes(row, first, 1, last - first + 1);
      for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) line(band, edge, FRAME, "Thin");
      return;
    }
    case "bar":
      fillRuns(
        sheet,
        row,
        barMarks(drawing.stage).map((mark) => barFill[mark]),
      );
      line(sheet.getRangeByIndexes(row, drawing.gate, 1, 1), "EdgeLeft", "#000000", "Medium");
  }
}

/** Neighbouring cells of one colour as one request. */
function fillRuns(sheet: Excel.Worksheet, row: number, colors: readonly string[]): void {
  let first = 0;
  colors.forEach((color, at) => {
    if (color === colors[at + 1]) return;
    sheet.getRangeByIndexes(row, first, 1, at - first + 1).format.fill.color = color;
    first = at + 1;
  });
}

function line(
  range: Excel.Range,
  edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight",
  color: string,
  weight: "Thin" | "Medium",
): void {
  const border = range.format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = weight;
  border.color = color;
}
