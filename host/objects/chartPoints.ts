/** The points of a series, and what stands beside each. */
import type { PointLabel } from "../drawings";
import { ChartPart } from "./chartPart";
import type { HostObject, Session } from "./hostObject";
import { booleanParameter, integerParameter, itemNotFound, textParameter, wordParameter } from "./parameters";

const PLACES = ["None", "Center", "InsideEnd", "InsideBase", "OutsideEnd", "Left", "Right", "Top", "Bottom"] as const;

abstract class SeriesPart extends ChartPart {
  constructor(
    session: Session,
    chartId: string,
    protected readonly series: number,
  ) {
    super(session, chartId);
  }
}

export class ChartPointsCollectionObject extends SeriesPart {
  readonly className = "ChartPointsCollection";

  get Count(): number {
    const { seriesBy, source } = this.chart;
    return (seriesBy === "Rows" ? source.columnCount : source.rowCount) - 1;
  }
  GetItemAt(index: unknown): HostObject {
    const at = integerParameter(index, "index");
    if (at < 0 || at >= this.Count) throw itemNotFound("point");
    return new ChartPointObject(this.session, this.chartId, this.series, at);
  }
}

abstract class PointPart extends SeriesPart {
  constructor(
    session: Session,
    chartId: string,
    series: number,
    protected readonly at: number,
  ) {
    super(session, chartId, series);
  }
  protected get key(): string {
    return `${this.series} ${this.at}`;
  }
  protected get label(): PointLabel | undefined {
    return this.chart.labels.get(this.key);
  }
  protected change(change: Partial<PointLabel>): void {
    this.chart.labels.set(this.key, { text: "", formula: "", position: "Right", ...this.label, ...change });
    this.session.drawings.announce();
  }
}

export class ChartPointObject extends PointPart {
  readonly className = "ChartPoint";

  get HasDataLabel(): boolean {
    return this.label !== undefined;
  }
  set HasDataLabel(value: unknown) {
    if (booleanParameter(value, "hasDataLabel")) this.change({});
    else {
      this.chart.labels.delete(this.key);
      this.session.drawings.announce();
    }
  }
  get DataLabel(): HostObject {
    return new ChartDataLabelObject(this.session, this.chartId, this.series, this.at);
  }
}

export class ChartDataLabelObject extends PointPart {
  readonly className = "ChartDataLabel";

  get Text(): string {
    return this.label?.text ?? "";
  }
  set Text(value: unknown) {
    this.change({ text: textParameter(value, "text"), formula: "" });
  }
  get Formula(): string {
    return this.label?.formula ?? "";
  }
  set Formula(value: unknown) {
    this.change({ formula: textParameter(value, "formula") });
  }
  get Position(): string {
    return this.label?.position ?? "None";
  }
  set Position(value: unknown) {
    this.change({ position: wordParameter(value, PLACES, "position") });
  }
}
