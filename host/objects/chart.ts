/** Charts, recorded; the grid shows where they stand. */
import type { AxisRecord, ChartRecord } from "../drawings";
import { boundingArea } from "../address";
import { HostFault } from "../hostFault";
import { assertUnprotected } from "./assertUnprotected";
import { CollectionObject, HostObject, NullObject, type Session } from "./hostObject";
import { integerParameter, invalidArgument, isGiven, itemNotFound, textParameter, wordParameter } from "./parameters";
import { RangeGeometry } from "./rangeGeometry";
import { areaOfText } from "./referenceText";

const TYPES = ["XYScatter", "ColumnStacked", "ColumnClustered", "LineMarkers", "BarStacked"] as const;
type ChartType = (typeof TYPES)[number];

abstract class ChartPart extends HostObject {
  constructor(
    session: Session,
    protected readonly chartId: string,
  ) {
    super(session);
  }

  protected get chart(): ChartRecord {
    const found = this.session.drawings.charts.find(({ id }) => id === this.chartId);
    if (!found) throw itemNotFound("the chart was deleted");
    return found;
  }
}

export class ChartObject extends ChartPart {
  readonly className = "Chart";

  override identity(): string {
    return this.chart.id;
  }
  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(value: unknown) {
    this.chart.name = textParameter(value, "name");
    this.session.drawings.announce();
  }
  get ChartType(): string {
    return this.chart.type;
  }
  get Title(): HostObject {
    return new ChartTitleObject(this.session, this.chartId);
  }
  get Axes(): HostObject {
    return new ChartAxesObject(this.session, this.chartId);
  }
  get Series(): HostObject {
    return new ChartSeriesCollectionObject(this.session, this.chartId);
  }
  get Legend(): HostObject {
    return new ChartLegendObject(this.session, this.chartId);
  }
  get Worksheet(): HostObject {
    return this.session.make.worksheet(this.chart.sheetId);
  }

  SetPosition(start: unknown, end: unknown): void {
    const { chart } = this;
    const areaOf = (value: unknown): ReturnType<typeof boundingArea> => {
      const area =
        value instanceof RangeGeometry
          ? value.area
          : areaOfText(this.book, textParameter(value, "cell"), chart.sheetId);
      if (!area) throw invalidArgument("a cell");
      return area;
    };
    const first = areaOf(start);
    chart.position = isGiven(end) ? boundingArea(first, areaOf(end)) : first;
    this.session.drawings.announce();
  }
  Delete(): void {
    const { chart } = this;
    assertUnprotected(this.book, chart.sheetId);
    this.session.drawings.charts = this.session.drawings.charts.filter((other) => other !== chart);
    this.session.drawings.announce();
  }
}

export class ChartTitleObject extends ChartPart {
  readonly className = "ChartTitle";

  get Text(): string {
    return this.chart.title;
  }
  set Text(value: unknown) {
    this.chart.title = textParameter(value, "text");
    this.session.drawings.announce();
  }
}

export class ChartLegendObject extends ChartPart {
  readonly className = "ChartLegend";

  get Visible(): boolean {
    return this.chart.hasLegend;
  }
  set Visible(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("visible");
    this.chart.hasLegend = value;
  }
}

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
  }
}

export class ChartAxesObject extends ChartPart {
  readonly className = "ChartAxes";

  get CategoryAxis(): HostObject {
    return new ChartAxisObject(this.session, this.chartId, "category");
  }
  get ValueAxis(): HostObject {
    return new ChartAxisObject(this.session, this.chartId, "value");
  }
}

abstract class AxisPart extends ChartPart {
  constructor(
    session: Session,
    chartId: string,
    protected readonly which: "category" | "value",
  ) {
    super(session, chartId);
  }
  protected get axis(): AxisRecord {
    return this.chart.axes[this.which];
  }
}

export class ChartAxisObject extends AxisPart {
  readonly className = "ChartAxis";

  get Minimum(): unknown {
    return this.axis.minimum;
  }
  set Minimum(value: unknown) {
    if (typeof value !== "number") throw invalidArgument("minimum");
    this.axis.minimum = value;
    this.session.drawings.announce();
  }
  get Maximum(): unknown {
    return this.axis.maximum;
  }
  set Maximum(value: unknown) {
    if (typeof value !== "number") throw invalidArgument("maximum");
    this.axis.maximum = value;
    this.session.drawings.announce();
  }
  get ReversePlotOrder(): boolean {
    return this.axis.reversed;
  }
  set ReversePlotOrder(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument("reversePlotOrder");
    this.axis.reversed = value;
  }
  get Title(): HostObject {
    return new ChartAxisTitleObject(this.session, this.chartId, this.which);
  }
}

export class ChartAxisTitleObject extends AxisPart {
  readonly className = "ChartAxisTitle";

  get Text(): string {
    return this.axis.title;
  }
  set Text(value: unknown) {
    this.axis.title = textParameter(value, "text");
    this.session.drawings.announce();
  }
}

export class ChartCollectionObject extends CollectionObject {
  readonly className = "ChartCollection";

  constructor(
    session: Session,
    private readonly sheetId: string,
  ) {
    super(session);
  }

  private get listed(): ChartRecord[] {
    return this.session.drawings.charts.filter(({ sheetId }) => sheetId === this.sheetId);
  }
  items(): HostObject[] {
    return this.listed.map(({ id }) => new ChartObject(this.session, id));
  }
  private find(key: unknown): HostObject | undefined {
    const text = textParameter(key, "name");
    const found = this.listed.find(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase());
    return found && new ChartObject(this.session, found.id);
  }
  GetItem(key: unknown): HostObject {
    const found = this.find(key);
    if (!found) throw itemNotFound(`chart ${String(key)}`);
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject {
    return this.find(key) ?? new NullObject(this.session);
  }
  GetItemAt(index: unknown): HostObject {
    const found = this.listed[integerParameter(index, "index")];
    if (!found) throw itemNotFound("chart");
    return new ChartObject(this.session, found.id);
  }
  get Count(): number {
    return this.listed.length;
  }
  Add(type: unknown, source: unknown, seriesBy: unknown): HostObject {
    assertUnprotected(this.book, this.sheetId);
    if (!(source instanceof RangeGeometry)) throw invalidArgument("sourceData");
    const known = TYPES.find((candidate) => candidate === type);
    if (!known) throw new HostFault("ApiNotFound", `host: a chart of type ${String(type)} is not implemented`);
    const axis = (): AxisRecord => ({ title: "", minimum: "", maximum: "", reversed: false });
    const id = this.session.drawings.nextId();
    this.session.drawings.charts.push({
      id,
      sheetId: this.sheetId,
      type: known satisfies ChartType,
      source: source.area,
      seriesBy: isGiven(seriesBy) ? wordParameter(seriesBy, ["Auto", "Columns", "Rows"], "seriesBy") : "Auto",
      name: `Chart ${this.listed.length + 1}`,
      title: "",
      position: undefined,
      unfilled: [],
      hasLegend: true,
      axes: { category: axis(), value: axis() },
    });
    this.session.drawings.announce();
    return new ChartObject(this.session, id);
  }
}
