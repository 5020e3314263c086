/** Where a range is, and the ranges around it. */
import {
  boundingArea,
  fullAddress,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from "../address";
import { HostFault } from "../hostFault";
import { HostObject, NullObject, type Session } from "./hostObject";
import { integerParameter, invalidArgument, isGiven } from "./parameters";
import { areaOfText } from "./referenceText";
import { surroundingRegion } from "./surroundingRegion";

export abstract class RangeGeometry extends HostObject {
  readonly className = "Range";

  constructor(
    session: Session,
    readonly area: Area,
  ) {
    super(session);
  }

  override get isKept(): boolean {
    return true;
  }

  protected at(area: Area): HostObject {
    const outside =
      area.row < 0 ||
      area.column < 0 ||
      area.rowCount < 1 ||
      area.columnCount < 1 ||
      area.row + area.rowCount > MAX_ROWS ||
      area.column + area.columnCount > MAX_COLUMNS;
    if (outside) throw invalidArgument("a range outside the sheet");
    return this.session.make.range(area);
  }

  protected get sheetName(): string {
    const sheet = this.book.sheets().find(({ id }) => id === this.area.sheetId);
    if (!sheet) throw new HostFault("ItemNotFound", "The sheet of this range was deleted.");
    return sheet.name;
  }

  /** Another range, given as a Range object or as an address on this sheet. */
  protected otherArea(other: unknown): Area {
    if (other instanceof RangeGeometry) return other.area;
    const area = typeof other === "string" ? areaOfText(this.book, other, this.area.sheetId) : undefined;
    if (!area) throw invalidArgument("anotherRange");
    return area;
  }

  get Address(): string {
    return fullAddress(this.sheetName, this.area);
  }
  get RowCount(): number {
    return this.area.rowCount;
  }
  get ColumnCount(): number {
    return this.area.columnCount;
  }
  get RowIndex(): number {
    return this.area.row;
  }
  get ColumnIndex(): number {
    return this.area.column;
  }
  /** -1 where the count does not fit 32 bits, as in Excel. */
  get CellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 0x7fff_ffff ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }
  get IsEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get Worksheet(): HostObject {
    return this.session.make.worksheet(this.area.sheetId);
  }

  GetCell(row: unknown, column: unknown): HostObject {
    const { sheetId } = this.area;
    return this.at({
      sheetId,
      row: this.area.row + integerParameter(row, "row"),
      column: this.area.column + integerParameter(column, "column"),
      rowCount: 1,
      columnCount: 1,
    });
  }
  GetRow(row: unknown): HostObject {
    return this.at({ ...this.area, row: this.area.row + this.inside(row, this.area.rowCount, "row"), rowCount: 1 });
  }
  GetColumn(column: unknown): HostObject {
    return this.at({
      ...this.area,
      column: this.area.column + this.inside(column, this.area.columnCount, "column"),
      columnCount: 1,
    });
  }
  private inside(value: unknown, count: number, what: string): number {
    const index = integerParameter(value, what);
    if (index < 0 || index >= count) throw invalidArgument(what);
    return index;
  }
  GetLastCell(): HostObject {
    const { sheetId, row, column, rowCount, columnCount } = this.area;
    return this.at({ sheetId, row: row + rowCount - 1, column: column + columnCount - 1, rowCount: 1, columnCount: 1 });
  }
  GetLastRow(): HostObject {
    return this.at({ ...this.area, row: this.area.row + this.area.rowCount - 1, rowCount: 1 });
  }
  GetLastColumn(): HostObject {
    return this.at({ ...this.area, column: this.area.column + this.area.columnCount - 1, columnCount: 1 });
  }
  GetEntireColumn(): HostObject {
    return this.at({ ...this.area, row: 0, rowCount: MAX_ROWS });
  }
  GetEntireRow(): HostObject {
    return this.at({ ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }
  GetResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.at({
      ...this.area,
      rowCount: this.area.rowCount + integerParameter(rows, "deltaRows"),
      columnCount: this.area.columnCount + integerParameter(columns, "deltaColumns"),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): HostObject {
    return this.at({
      ...this.area,
      rowCount: integerParameter(rows, "numRows"),
      columnCount: integerParameter(columns, "numColumns"),
    });
  }
  GetOffsetRange(rows: unknown, columns: unknown): HostObject {
    return this.at({
      ...this.area,
      row: this.area.row + integerParameter(rows, "rowOffset"),
      column: this.area.column + integerParameter(columns, "columnOffset"),
    });
  }
  GetRowsAbove(count: unknown): HostObject {
    return this.beside(count, "Up");
  }
  GetRowsBelow(count: unknown): HostObject {
    return this.beside(count, "Down");
  }
  GetColumnsBefore(count: unknown): HostObject {
    return this.beside(count, "Left");
  }
  GetColumnsAfter(count: unknown): HostObject {
    return this.beside(count, "Right");
  }
  private beside(given: unknown, side: "Up" | "Down" | "Left" | "Right"): HostObject {
    const count = isGiven(given) ? integerParameter(given, "count") : 1;
    const { area } = this;
    if (side === "Up") return this.at({ ...area, row: area.row - count, rowCount: count });
    if (side === "Down") return this.at({ ...area, row: area.row + area.rowCount, rowCount: count });
    if (side === "Left") return this.at({ ...area, column: area.column - count, columnCount: count });
    return this.at({ ...area, column: area.column + area.columnCount, columnCount: count });
  }
  GetBoundingRect(other: unknown): HostObject {
    return this.at(boundingArea(this.area, this.otherArea(other)));
  }
  GetIntersection(other: unknown): HostObject {
    const common = intersection(this.area, this.otherArea(other));
    if (!common) throw new HostFault("ItemNotFound", "The ranges do not intersect.");
    return this.at(common);
  }
  GetIntersectionOrNullObject(other: unknown): HostObject {
    const common = intersection(this.area, this.otherArea(other));
    return common ? this.at(common) : new NullObject(this.session);
  }

  GetSurroundingRegion(): HostObject {
    return this.at(surroundingRegion(this.book, this.area));
  }
  GetUsedRange(valuesOnly: unknown): HostObject {
    const used = this.usedPart(valuesOnly);
    return this.at(used ?? { ...this.area, rowCount: 1, columnCount: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): HostObject {
    const used = this.usedPart(valuesOnly);
    return used ? this.at(used) : new NullObject(this.session);
  }
  private usedPart(valuesOnly: unknown): Area | undefined {
    const used = this.book.usedArea(this.area.sheetId, valuesOnly === true, this.area);
    return used && intersection(used, this.area);
  }
}
