/** Charts, recorded; the grid draws them. */
import type { AxisRecord, ChartRecord } from "../drawings";
import { boundingArea } from "../address";
import { HostFault } from "../hostFault";
import { assertUnprotected } from "./assertUnprotected";
import { ChartAxesObject } from "./chartAxes";
import { ChartPart } from "./chartPart";
import { ChartSeriesCollectionObject } from "./chartSeries";
import { CollectionObject, HostObject, NullObject, type Session } from "./hostObject";
import { integerParameter, invalidArgument, isGiven, itemNotFound, textParameter, wordParameter } from "./parameters";
import { RangeGeometry } from "./rangeGeometry";
import { areaOfText } from "./referenceText";

const TYPES = ["XYScatter", "ColumnStacked", "ColumnClustered", "LineMarkers", "BarStacked"] as const;
type ChartType = (typeof TYPES)[number];

/** Of a chart that nobody sized, in points. */
const STANDARD = { width: 360, height: 216 };

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

  get Left(): number {
    return this.chart.frame.left ?? 0;
  }
  set Left(value: unknown) {
    this.place("left", value);
  }
  get Top(): number {
    return this.chart.frame.top ?? 0;
  }
  set Top(value: unknown) {
    this.place("top", value);
  }
  get Width(): number {
    return this.chart.frame.width ?? STANDARD.width;
  }
  set Width(value: unknown) {
    this.place("width", value);
  }
  get Height(): number {
    return this.chart.frame.height ?? STANDARD.height;
  }
  set Height(value: unknown) {
    this.place("height", value);
  }
  private place(side: keyof ChartRecord["frame"], value: unknown): void {
    if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(side);
    this.chart.frame[side] = value;
    this.session.drawings.announce();
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
    // Between two cells it takes their size, at one cell it keeps its own.
    chart.frame = isGiven(end) ? {} : { ...chart.frame, left: undefined, top: undefined };
    chart.isBetweenCells = isGiven(end);
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
    this.session.drawings.announce();
  }
  get Position(): string {
    return this.chart.legendPosition;
  }
  set Position(value: unknown) {
    this.chart.legendPosition = wordParameter(value, ["Top", "Bottom", "Left", "Right"], "position");
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
      frame: {},
      isBetweenCells: false,
      unfilled: [],
      labelledSeries: new Set(),
      labels: new Map(),
      hasLegend: true,
      legendPosition: "Bottom",
      axes: { category: axis(), value: axis() },
    });
    this.session.drawings.announce();
    return new ChartObject(this.session, id);
  }
}
