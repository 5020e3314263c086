/** Tables and their collection. */
import { intersection, type Area } from "../address";
import type { Table } from "../book";
import { HostFault } from "../hostFault";
import { CollectionObject, HostObject, NullObject, type Session } from "./hostObject";
import { checkName } from "./namedItem";
import { booleanParameter, integerParameter, invalidArgument, itemNotFound, textParameter } from "./parameters";
import { RangeGeometry } from "./rangeGeometry";
import { areaOfText } from "./referenceText";
import { TableColumnCollectionObject } from "./tableColumn";
import { bodyOf, findTable, headerOf } from "./tableParts";
import { TableRowCollectionObject } from "./tableRow";

export class TableObject extends HostObject {
  readonly className = "Table";

  constructor(
    session: Session,
    private readonly tableId: string,
  ) {
    super(session);
  }

  private get table(): Table {
    return findTable(this.book, this.tableId);
  }
  override identity(): string {
    return this.table.id;
  }

  get Id(): string {
    return this.table.id;
  }
  get Name(): string {
    return this.table.name;
  }
  set Name(value: unknown) {
    const name = checkName(textParameter(value, "name"));
    const taken = this.book
      .tables()
      .some((other) => other.id !== this.tableId && other.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new HostFault("ItemAlreadyExists", `A table with the name ${name} already exists.`);
    this.book.changeTable(this.table.id, { name });
  }
  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }
  set ShowHeaders(value: unknown) {
    this.book.changeTable(this.table.id, { showHeaders: booleanParameter(value, "showHeaders") });
  }
  get ShowTotals(): boolean {
    return this.table.showTotals;
  }
  set ShowTotals(value: unknown) {
    this.book.changeTable(this.table.id, { showTotals: booleanParameter(value, "showTotals") });
  }
  get Style(): string {
    return this.table.style;
  }
  set Style(value: unknown) {
    this.book.changeTable(this.table.id, { style: textParameter(value, "style") });
  }

  get Columns(): HostObject {
    return new TableColumnCollectionObject(this.session, this.tableId);
  }
  get Rows(): HostObject {
    return new TableRowCollectionObject(this.session, this.tableId);
  }
  get Worksheet(): HostObject {
    return this.session.make.worksheet(this.table.area.sheetId);
  }

  GetRange(): HostObject {
    return this.session.make.range(this.table.area);
  }
  GetHeaderRowRange(): HostObject {
    return this.session.make.range(headerOf(this.table));
  }
  GetDataBodyRange(): HostObject {
    return this.session.make.range(bodyOf(this.table));
  }
  Resize(range: unknown): void {
    const area =
      range instanceof RangeGeometry
        ? range.area
        : areaOfText(this.book, textParameter(range, "newRange"), this.table.area.sheetId);
    if (!area || area.sheetId !== this.table.area.sheetId || area.row !== this.table.area.row)
      throw invalidArgument("newRange");
    this.book.changeTable(this.table.id, { area });
  }
  /** Nothing is ever filtered here. */
  ClearFilters(): void {}
  ConvertToRange(): HostObject {
    const { area, id } = this.table;
    this.book.removeTable(id);
    return this.session.make.range(area);
  }
  Delete(): void {
    const { area, id } = this.table;
    this.book.removeTable(id);
    this.book.clear(area, "All");
  }

  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
}

export class TableCollectionObject extends CollectionObject {
  readonly className = "TableCollection";

  /** All tables, those of a sheet (its id), or those that touch an area. */
  constructor(
    session: Session,
    private readonly within: Area | string | undefined,
  ) {
    super(session);
  }

  private listed(): Table[] {
    const { within } = this;
    if (within === undefined) return [...this.book.tables()];
    if (typeof within === "string") return this.book.tables().filter(({ area }) => area.sheetId === within);
    return this.book.tables().filter(({ area }) => intersection(area, within) !== undefined);
  }
  items(): HostObject[] {
    return this.listed().map(({ id }) => new TableObject(this.session, id));
  }

  get Count(): number {
    return this.listed().length;
  }
  GetCount(): number {
    return this.Count;
  }
  private find(key: unknown): HostObject | undefined {
    const wanted = typeof key === "number" ? String(key) : textParameter(key, "key");
    const found = this.listed().find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
    return found && new TableObject(this.session, found.id);
  }
  GetItem(key: unknown): HostObject {
    const found = this.find(key);
    if (!found) throw itemNotFound(`table ${String(key)}`);
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject {
    return this.find(key) ?? new NullObject(this.session);
  }
  GetItemAt(index: unknown): HostObject {
    const table = this.listed()[integerParameter(index, "index")];
    if (!table) throw itemNotFound("table");
    return new TableObject(this.session, table.id);
  }

  Add(address: unknown, hasHeaders: unknown): HostObject {
    const sheetId = typeof this.within === "string" ? this.within : this.book.activeSheetId();
    const area =
      address instanceof RangeGeometry
        ? address.area
        : areaOfText(this.book, textParameter(address, "address"), sheetId);
    if (!area) throw invalidArgument("address");
    if (this.book.tables().some((other) => intersection(other.area, area)))
      throw new HostFault("InvalidArgument", "A table cannot overlap another table.");
    if (this.book.sheets().find(({ id }) => id === area.sheetId)?.isProtected)
      throw new HostFault("AccessDenied", "The sheet is protected.");
    const withHeaders = booleanParameter(hasHeaders, "hasHeaders");
    if (!withHeaders) this.book.insertCells({ ...area, rowCount: 1 }, "Down");
    // A table has at least one row below its headers.
    const rowCount = Math.max(area.rowCount + (withHeaders ? 0 : 1), 2);
    return new TableObject(this.session, this.book.addTable({ ...area, rowCount }).id);
  }

  _RegisterAddedEvent(): void {}
  _UnregisterAddedEvent(): void {}
  _RegisterDeletedEvent(): void {}
  _UnregisterDeletedEvent(): void {}
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
}
