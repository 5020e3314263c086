import {
  axisCell,
  axisMarks,
  barMarks,
  PAGE_COLUMNS,
  type AxisMark,
  type BarMark,
  type CellLook,
  type PageCell,
  type PageDrawing,
  type PageRow,
} from "../../results/clusterPage";

/** Dark, middle and light are told apart in black and white, too. */
const INK = "#1F3864";
const GREY = "#595959";
const FRAME = "#7F7F7F";
const axisFill: Readonly<Record<AxisMark, string>> = {
  index: INK,
  interval: "#9DC3E6",
  band: "#FFFFFF",
  axis: "#EDEDED",
};
const barFill: Readonly<Record<BarMark, string>> = {
  sure: INK,
  score: "#5B84C4",
  possible: "#D6E3F5",
  none: "#F7F7F7",
};

/** In points, of a line of the page's text. */
const LINE = 12;
const TEXT_SIZE = 9;
const lineOf: Readonly<Partial<Record<CellLook, number>>> = { title: 22, subtitle: 15, heading: 15.5 };

interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

const looks: Readonly<Record<CellLook, TextLook>> = {
  title: { size: 16, bold: true, color: INK },
  subtitle: { size: 11, color: GREY },
  heading: { size: 11, bold: true, color: INK },
  header: { bold: true },
  label: { bold: true },
  paragraph: {},
  text: {},
  number: {},
  note: { size: 8, color: GREY },
  tick: { size: 8, color: GREY },
};

/** Gives a page its looks: cells that reach over columns, heights, and the drawings. */
export function applyPageLooks(sheet: Excel.Worksheet, rows: readonly PageRow[]): void {
  const { format } = sheet.getRangeByIndexes(0, 0, rows.length, PAGE_COLUMNS);
  format.font.size = TEXT_SIZE;
  format.wrapText = true;
  format.verticalAlignment = "Top";
  sheet.showGridlines = false;
  rows.forEach((row, at) => {
    sheet.getRangeByIndexes(at, 0, 1, 1).format.rowHeight = heightOf(row);
    for (const cell of row.cells) applyCell(sheet, at, cell);
    if (row.drawing) draw(sheet, at, row.drawing);
  });
}

const heightOf = ({ lines, cells }: PageRow): number =>
  lines * Math.max(LINE, ...cells.map(({ look }) => lineOf[look] ?? LINE));

function applyCell(sheet: Excel.Worksheet, row: number, { column, columns, look, align }: PageCell): void {
  const range = sheet.getRangeByIndexes(row, column, 1, columns);
  if (columns > 1) range.merge();
  const { font } = range.format;
  const { size, bold, color } = looks[look];
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (color !== undefined) font.color = color;
  range.format.horizontalAlignment = align === "left" ? "Left" : align === "right" ? "Right" : "Center";
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
