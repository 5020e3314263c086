import type { ChartRecord } from "../drawings";
import { HostObject, type Session } from "./hostObject";
import { itemNotFound } from "./parameters";

/** A chart, or what belongs to one. */
export abstract class ChartPart extends HostObject {
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
