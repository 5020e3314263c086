/** The series of a chart, and how each looks. */
import { seriesName } from "../chartContents";
import { ChartPart } from "./chartPart";
import { ChartPointsCollectionObject } from "./chartPoints";
import type { HostObject, Session } from "./hostObject";
import { booleanParameter, integerParameter, itemNotFound } from "./parameters";

/** One series for each column, or row, of the data beside the one of the names. */
export class ChartSeriesCollectionObject extends ChartPart {
  readonly className = "ChartSeriesCollection";

  GetItemAt(index: unknown): HostObject {
    const at = integerParameter(index, "index");
    if (at < 0 || at >= this.Count) throw itemNotFound("series");
    return new ChartSeriesObject(this.session, this.chartId, at);
  }
  get Count(): number {
    const { seriesBy, source } = this.chart;
    return (seriesBy === "Rows" ? source.rowCount : source.columnCount) - 1;
  }
}

export class ChartSeriesObject extends ChartPart {
  readonly className = "ChartSeries";

  constructor(
    session: Session,
    chartId: string,
    private readonly at: number,
  ) {
    super(session, chartId);
  }
  get Format(): HostObject {
    return new ChartSeriesFormatObject(this.session, this.chartId, this.at);
  }
  get Name(): string {
    return seriesName(this.book, this.chart, this.at);
  }
  get HasDataLabels(): boolean {
    return this.chart.labelledSeries.has(this.at);
  }
  set HasDataLabels(value: unknown) {
    if (booleanParameter(value, "hasDataLabels")) this.chart.labelledSeries.add(this.at);
    else this.chart.labelledSeries.delete(this.at);
    this.session.drawings.announce();
  }
  get Points(): HostObject {
    return new ChartPointsCollectionObject(this.session, this.chartId, this.at);
  }
}

export class ChartSeriesFormatObject extends ChartPart {
  readonly className = "ChartSeriesFormat";

  constructor(
    session: Session,
    chartId: string,
    private readonly at: number,
  ) {
    super(session, chartId);
  }
  get Fill(): HostObject {
    return new ChartFillObject(this.session, this.chartId, this.at);
  }
}

export class ChartFillObject extends ChartPart {
  readonly className = "ChartFill";

  constructor(
    session: Session,
    chartId: string,
    private readonly at: number,
  ) {
    super(session, chartId);
  }
  Clear(): void {
    if (!this.chart.unfilled.includes(this.at)) this.chart.unfilled.push(this.at);
    this.session.drawings.announce();
  }
}
