/** The rows and columns of a sheet that stay in sight. */
import { HostObject, type Session } from "./hostObject";
import { integerParameter, invalidArgument } from "./parameters";
import { RangeGeometry } from "./rangeGeometry";

export class WorksheetFreezePanesObject extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    session: Session,
    private readonly sheetId: string,
  ) {
    super(session);
  }

  private freeze(rows: number, columns: number): void {
    const { rules } = this.session;
    rules.frozen = rules.frozen.filter(({ sheetId }) => sheetId !== this.sheetId);
    if (rows > 0 || columns > 0) rules.frozen.push({ sheetId: this.sheetId, rows, columns });
  }
  FreezeAt(range: unknown): void {
    if (!(range instanceof RangeGeometry)) throw invalidArgument("frozenRange");
    const { row, column, rowCount, columnCount } = range.area;
    this.freeze(row + rowCount, column + columnCount);
  }
  FreezeRows(count: unknown): void {
    this.freeze(integerParameter(count, "count"), 0);
  }
  FreezeColumns(count: unknown): void {
    this.freeze(0, integerParameter(count, "count"));
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
}
