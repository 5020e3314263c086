/** Charts and conditional formats of the sheets, as records: nothing is drawn, everything can be asked. */
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
  readonly axes: Record<"category" | "value", AxisRecord>;
}

export interface AxisRecord {
  title: string;
  minimum: number | "";
  maximum: number | "";
}

export interface ConditionalFormatRecord {
  readonly id: string;
  readonly area: Area;
  readonly type: string;
  formula: string;
  fillColor: string;
}

export class Drawings {
  charts: ChartRecord[] = [];
  conditionalFormats: ConditionalFormatRecord[] = [];
  private last = 0;

  nextId(): string {
    return `{drawing-${++this.last}}`;
  }

  /** The drawings of sheets that are gone are gone with them. */
  keepOnly(sheetIds: ReadonlySet<string>): void {
    this.charts = this.charts.filter(({ sheetId }) => sheetIds.has(sheetId));
    this.conditionalFormats = this.conditionalFormats.filter(({ area }) => sheetIds.has(area.sheetId));
  }
}
