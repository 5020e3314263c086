/** The axes of a chart: their ends, their direction and their titles. */
import type { AxisRecord } from "../drawings";
import { ChartPart } from "./chartPart";
import type { HostObject, Session } from "./hostObject";
import { invalidArgument, textParameter } from "./parameters";

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
    this.session.drawings.announce();
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
