/**
 * Draws the charts of the sheet in view over its cells, with ECharts (Apache-2.0), which is fetched with the first chart. They
 * follow the cells that they draw.
 */
import { ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { EChartsType } from "echarts/core";
import { fullAddress, type Area } from "../address";
import { chartSeries } from "../chartContents";
import type { ChartRecord, Drawings } from "../drawings";
import { chartOption } from "./chartOption";
import type { GridBook } from "./gridBook";

/** Whatever may move a chart on the screen. */
const MOVING =
  /^sheet\.(operation\.(set-scroll|set-zoom-ratio|set-worksheet-active|scroll)|mutation\.(set-worksheet|set-zoom|insert-|remove-|set-row|set-col))/u;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const PIXELS_PER_POINT = 4 / 3;
/** About as large as Excel makes a chart that nobody sized. */
const STANDARD = { width: 480, height: 288 };

/** A chart on the page: its box, what draws in it, and what it drew last. */
interface Drawn {
  readonly box: HTMLElement;
  readonly canvas: EChartsType;
  shown: string;
}

export class Charts {
  private readonly layer = document.createElement("div");
  private readonly drawn = new Map<string, Drawn>();
  private isDue = false;

  constructor(
    private readonly book: GridBook,
    private readonly drawings: Drawings,
  ) {
    this.layer.className = "charts";
    drawings.listen(() => this.due());
    book.listen(({ kind }) => {
      if (kind === "cellsChanged" || kind === "sheetCalculated") this.due();
    });
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
      void this.draw();
    });
  }

  private async draw(): Promise<void> {
    const isNeeded = this.drawings.charts.length > 0;
    const library = isNeeded ? await import("./chartLibrary") : undefined;
    const sheet = this.book.grid.workbook.getActiveSheet();
    const skeleton = sheet.getSkeleton();
    const charts = this.drawings.charts.filter(({ sheetId }) => sheetId === sheet.getSheetId());
    this.forget(new Set(charts.map(({ id }) => id)));
    if (!library || !skeleton || charts.length === 0) return;
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
    for (const chart of charts) {
      const { row, column, rowCount, columnCount } = chart.position ?? standardPlace(chart);
      const [left, top] = [across(column), down(row)];
      const size = chart.isBetweenCells
        ? { width: across(column + columnCount) - left, height: down(row + rowCount) - top }
        : STANDARD;
      const { frame } = chart;
      const own = this.drawn.get(chart.id) ?? this.begin(chart, library.startChart);
      place(own.box, {
        left: (pixels(frame.left) ?? left) * zoom - startX * zoom,
        top: (pixels(frame.top) ?? top) * zoom - startY * zoom,
        width: (pixels(frame.width) ?? size.width) * zoom,
        height: (pixels(frame.height) ?? size.height) * zoom,
      });
      this.fill(own, chart);
    }
  }

  private begin(chart: ChartRecord, start: (box: HTMLElement) => EChartsType): Drawn {
    const box = document.createElement("figure");
    box.className = "chart";
    box.setAttribute("role", "img");
    this.layer.append(box);
    const own = { box, canvas: start(box), shown: "" };
    this.drawn.set(chart.id, own);
    return own;
  }

  private fill({ box, canvas, ...own }: Drawn, chart: ChartRecord): void {
    const { width, height } = box.style;
    const series = chartSeries(this.book, chart);
    const shown = JSON.stringify([chart, [...chart.labels], series, width, height]);
    const known = this.drawn.get(chart.id);
    if (!known || own.shown === shown) return;
    known.shown = shown;
    const sheetName = this.book.sheets().find(({ id }) => id === chart.source.sheetId)?.name ?? "";
    box.dataset["type"] = chart.type;
    box.dataset["source"] = fullAddress(sheetName, chart.source);
    box.setAttribute("aria-label", chart.title);
    canvas.resize({ width: Number.parseFloat(width), height: Number.parseFloat(height) });
    canvas.setOption(chartOption(chart, series), { notMerge: true });
  }

  /** Charts that are deleted or stand on another sheet. */
  private forget(kept: ReadonlySet<string>): void {
    for (const [id, { box, canvas }] of this.drawn) {
      if (kept.has(id)) continue;
      canvas.dispose();
      box.remove();
      this.drawn.delete(id);
    }
  }
}

const pixels = (points: number | undefined): number | undefined =>
  points === undefined ? undefined : points * PIXELS_PER_POINT;

/** Where a chart stands that nobody placed. */
const standardPlace = ({ source }: ChartRecord): Area => ({ ...source, rowCount: 1, columnCount: 1 });

function place({ style }: HTMLElement, { left, top, width, height }: Frame): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}
