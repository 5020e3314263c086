/** A box where each chart stands: its kind, its title and where its data lie. The grid draws no charts. */
import { ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import { fullAddress, type Area } from "../address";
import type { ChartRecord, Drawings } from "../drawings";
import type { GridBook } from "./gridBook";
import type { Texts } from "./texts";

/** Whatever may move a chart on the screen. */
const MOVING =
  /^sheet\.(operation\.(set-scroll|set-zoom-ratio|set-worksheet-active|scroll)|mutation\.(set-worksheet|set-zoom|insert-|remove-|set-row|set-col))/u;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export class ChartPlaceholders {
  private readonly layer = document.createElement("div");
  private isDue = false;

  constructor(
    private readonly book: GridBook,
    private readonly drawings: Drawings,
    private readonly texts: Texts,
  ) {
    this.layer.className = "charts";
    drawings.listen(() => this.due());
    book.grid.find(ICommandService).onCommandExecuted(({ id }) => {
      if (MOVING.test(id)) this.due();
    });
  }

  /** The grid's canvas is there later than the grid. */
  private attach(canvas: HTMLCanvasElement): void {
    if (this.layer.isConnected) return;
    canvas.parentElement?.append(this.layer);
    new ResizeObserver(() => this.due()).observe(canvas);
  }

  private get canvas(): HTMLCanvasElement {
    const canvas = this.book.grid.find(IRenderManagerService).getRenderById(this.book.grid.unitId)?.engine;
    if (!canvas) throw new Error("The grid is not drawn yet.");
    return canvas.getCanvasElement();
  }

  /** After the grid itself has moved; many changes in one turn are drawn once. */
  private due(): void {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      this.isDue = false;
      this.draw();
    });
  }

  private draw(): void {
    const sheet = this.book.grid.workbook.getActiveSheet();
    const skeleton = sheet.getSkeleton();
    const charts = this.drawings.charts.filter(({ sheetId }) => sheetId === sheet.getSheetId());
    if (!skeleton || charts.length === 0) return this.layer.replaceChildren();
    const zoom = sheet.getZoom();
    const { canvas } = this;
    this.attach(canvas);
    const header = { left: skeleton.rowHeaderWidth * zoom, top: skeleton.columnHeaderHeight * zoom };
    place(this.layer, {
      left: canvas.offsetLeft + header.left,
      top: canvas.offsetTop + header.top,
      width: canvas.clientWidth - header.left,
      height: canvas.clientHeight - header.top,
    });
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
    const across = (column: number): number => skeleton.columnWidthAccumulation[column - 1] ?? 0;
    const down = (row: number): number => skeleton.rowHeightAccumulation[row - 1] ?? 0;
    const [startX, startY] = [across(sheetViewStartColumn) + offsetX, down(sheetViewStartRow) + offsetY];
    this.layer.replaceChildren(
      ...charts.map((chart) => {
        const { row, column, rowCount, columnCount } = chart.position ?? standardPlace(chart);
        const [left, top] = [across(column), down(row)];
        const box = this.box(chart);
        place(box, {
          left: (left - startX) * zoom,
          top: (top - startY) * zoom,
          width: (across(column + columnCount) - left) * zoom,
          height: (down(row + rowCount) - top) * zoom,
        });
        return box;
      }),
    );
  }

  private box(chart: ChartRecord): HTMLElement {
    const box = document.createElement("figure");
    box.className = "chart";
    const line = (text: string, name?: string): void => {
      if (text === "") return;
      const paragraph = document.createElement(name ?? "p");
      paragraph.textContent = text;
      box.append(paragraph);
    };
    const sheetName = this.book.sheets().find(({ id }) => id === chart.source.sheetId)?.name ?? "";
    line(chart.title, "strong");
    line(`${this.texts.chart} ${chart.type}`);
    line(`${this.texts.chartData} ${fullAddress(sheetName, chart.source)}`);
    line(axisLine("x", chart.axes.category));
    line(axisLine("y", chart.axes.value));
    return box;
  }
}

function axisLine(name: string, { title, minimum, maximum }: ChartRecord["axes"]["value"]): string {
  const range = minimum === "" && maximum === "" ? "" : `${minimum} … ${maximum}`;
  return title === "" && range === "" ? "" : `${name}: ${[title, range].filter((part) => part !== "").join(", ")}`;
}

/** Where a chart stands that nobody placed: about as large as Excel makes it. */
const standardPlace = ({ source }: ChartRecord): Area => ({ ...source, rowCount: 15, columnCount: 6 });

function place({ style }: HTMLElement, { left, top, width, height }: Frame): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}
