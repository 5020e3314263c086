/** Charts and conditional formats of the sheets, as records: everything can be asked, and whoever draws them listens. */
import type { Area } from "./address";

export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly type: string;
  /** Where its data lie. */
  readonly source: Area;
  readonly seriesBy: string;
  name: string;
  title: string;
  /** From the upper left to the lower right cell. */
  position: Area | undefined;
  /** Whether it is as large as the cells of its position; else as its frame says. */
  isBetweenCells: boolean;
  /** In points, as far as somebody set them. */
  frame: Partial<Record<"left" | "top" | "width" | "height", number | undefined>>;
  /** Positions of the series whose fill was cleared. */
  readonly unfilled: number[];
  /** Positions of the series that show their values. */
  readonly labelledSeries: Set<number>;
  /** What stands beside single points, by the positions of series and point. */
  readonly labels: Map<string, PointLabel>;
  hasLegend: boolean;
  legendPosition: string;
  readonly axes: Record<"category" | "value", AxisRecord>;
}

/** A text, or the reference of the cell that holds it. */
export interface PointLabel {
  readonly text: string;
  readonly formula: string;
  readonly position: string;
}

export interface AxisRecord {
  title: string;
  minimum: number | "";
  maximum: number | "";
  reversed: boolean;
}

export interface ConditionalFormatRecord {
  readonly id: string;
  readonly area: Area;
  readonly type: string;
  formula: string;
  fillColor: string;
  fontColor: string;
  bold: boolean | undefined;
}

export class Drawings {
  charts: ChartRecord[] = [];
  conditionalFormats: ConditionalFormatRecord[] = [];
  private last = 0;
  private readonly listeners = new Set<() => void>();

  /** Called after each change of a record or of the lists. Returns the way to stop listening. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  announce(): void {
    for (const listener of [...this.listeners]) listener();
  }

  nextId(): string {
    return `{drawing-${++this.last}}`;
  }

  /** The drawings of sheets that are gone are gone with them. */
  keepOnly(sheetIds: ReadonlySet<string>): void {
    this.charts = this.charts.filter(({ sheetId }) => sheetIds.has(sheetId));
    this.conditionalFormats = this.conditionalFormats.filter(({ area }) => sheetIds.has(area.sheetId));
    this.announce();
  }
}
