// The type axis and the ladders, drawn with cells of a table: no picture that a printer or a reader of the screen would miss.
import { BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import type { ITableCellBorders, ITableCellOptions } from "docx";
import {
  axisCell,
  axisMarks,
  barMarks,
  evidenceCounts,
  layOutPage,
  pageColours,
  PAGE_COLUMNS,
  type AxisBlock,
  type LadderBlock,
  type PageCell,
  type PageDrawing,
  type PageRow,
} from "../results/clusterPage";
import { sharedOut } from "./page";
import { colourOf, styles } from "./styles";
import { filled } from "./tables";
import { paragraph, shownText } from "./words";

const { axis: axisFill, bar: barFill, frame: FRAME } = pageColours;

/** The sign of the index on the axis: it is told from its interval without colour. */
const INDEX_SIGN = "◆";

/** Of a row that is drawn, in twentieths of a point. */
const HEIGHT = 230;

const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color: colourOf(color) });

/** A drawing on the columns of the page. */
export function drawingOf(block: AxisBlock | LadderBlock, room: number): Table {
  const widths = sharedOut(room, Array<number>(PAGE_COLUMNS).fill(1));
  const rows = layOutPage({ sections: [{ key: "type", heading: "", blocks: [block] }] }, () => 1);
  return new Table({
    style: styles.drawing,
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map((row) => new Row(row, widths).row()),
  });
}

/** A row of cells over some columns each, the gaps between them filled. */
class Row {
  private readonly cells: TableCell[] = [];
  private next = 0;

  constructor(
    private readonly given: PageRow,
    private readonly widths: readonly number[],
  ) {}

  row(): TableRow {
    const { cells, drawing } = this.given;
    for (const drawn of drawing ? drawnCells(drawing) : [])
      this.put(this.next, 1, drawn.text, drawn.text === INDEX_SIGN ? styles.sign : styles.bar, drawn.options);
    for (const cell of cells) this.text(cell);
    if (this.next < PAGE_COLUMNS) this.fillTo(PAGE_COLUMNS);
    return new TableRow({
      cantSplit: true,
      height: { value: HEIGHT, rule: drawing ? HeightRule.EXACT : HeightRule.ATLEAST },
      children: this.cells,
    });
  }

  private text({ column, columns, value, look, align, format }: PageCell): void {
    const text = shownText(value, format);
    const style = look === "tick" ? styles.tick : look === "label" ? styles.tableLabel : styles.tableText;
    const aligned = { alignment: align, keepNext: true } as const;
    this.put(column, columns, text, style, { verticalAlign: VerticalAlign.CENTER }, aligned);
  }

  private put(
    column: number,
    columns: number,
    text: string,
    style: string,
    options: Partial<ITableCellOptions>,
    more: Parameters<typeof paragraph>[2] = {},
  ): void {
    if (column > this.next) this.fillTo(column);
    const size = this.widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
    this.cells.push(
      new TableCell({
        ...options,
        width: { size, type: WidthType.DXA },
        ...(columns > 1 && { columnSpan: columns }),
        children: [paragraph(text, style, more)],
      }),
    );
    this.next = column + columns;
  }

  private fillTo(column: number): void {
    this.put(this.next, column - this.next, "", styles.tick, {});
  }
}

/** A cell of a drawing: what is written in it, and how it is filled and framed. */
export interface DrawnCell {
  readonly text: string;
  readonly options: Partial<ITableCellOptions>;
}

function drawnCells(drawing: PageDrawing): DrawnCell[] {
  switch (drawing.kind) {
    case "evidence":
      return evidenceCounts(drawing.axis).map((count) => ({ text: count === 0 ? "" : String(count), options: {} }));
    case "axis":
      return axisCells(drawing.axis);
    case "bar":
      return barMarks(drawing.stage).map((mark, cell) => ({
        text: "",
        options: {
          ...filled(barFill[mark]),
          borders: {
            top: line(4, "#D9D9D9"),
            bottom: line(4, "#D9D9D9"),
            ...(cell === drawing.gate && { left: line(18, "#000000") }),
          },
        },
      }));
  }
}

/** The axis itself: the sign of the index, its interval, and the frame of the undecided band. */
export function axisCells(axis: AxisBlock): DrawnCell[] {
  const [first, last] = [axisCell(-axis.band), axisCell(axis.band)];
  return axisMarks(axis).map((mark, cell) => {
    const edge = line(6, FRAME);
    const borders: ITableCellBorders =
      cell < first || cell > last
        ? {}
        : { top: edge, bottom: edge, ...(cell === first && { left: edge }), ...(cell === last && { right: edge }) };
    return {
      text: mark === "index" ? INDEX_SIGN : "",
      options: { ...filled(axisFill[mark]), borders, verticalAlign: VerticalAlign.CENTER },
    };
  });
}
