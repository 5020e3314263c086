/** The columns of a table. */
import type { Area } from "../address";
import type { Table } from "../book";
import { plainValue } from "../cellValue";
import { CollectionObject, HostObject, NullObject, type Session } from "./hostObject";
import { integerParameter, invalidArgument, isGiven, itemNotFound, textParameter } from "./parameters";
import { bodyOf, findTable } from "./tableParts";
import { entryOfWire, matrixOfWire } from "./wireValues";

export class TableColumnObject extends HostObject {
  readonly className = "TableColumn";

  constructor(
    session: Session,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super(session);
  }

  private get table(): Table {
    return findTable(this.book, this.tableId);
  }
  private part(area: Area): Area {
    return { ...area, column: area.column + this.index, columnCount: 1 };
  }

  /** Ids are numbers in Excel; a column keeps its place here, so the place serves. */
  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return String(plainValue(this.book.values(this.part({ ...this.table.area, rowCount: 1 }))[0]?.[0] ?? null));
  }
  set Name(value: unknown) {
    this.book.write(this.part({ ...this.table.area, rowCount: 1 }), [[textParameter(value, "name")]]);
  }
  /** Header row included. */
  get Values(): unknown[][] {
    return this.book.values(this.part(this.table.area)).map((row) => row.map(plainValue));
  }
  set Values(value: unknown) {
    const area = this.part(this.table.area);
    this.book.write(
      area,
      matrixOfWire(value, area).map((row) => row.map(entryOfWire)),
    );
  }

  GetRange(): HostObject {
    return this.session.make.range(this.part(this.table.area));
  }
  GetDataBodyRange(): HostObject {
    return this.session.make.range(this.part(bodyOf(this.table)));
  }
  GetHeaderRowRange(): HostObject {
    return this.session.make.range(this.part({ ...this.table.area, rowCount: 1 }));
  }
  Delete(): void {
    const { area, id } = this.table;
    this.book.deleteCells(this.part(area), "Left");
    this.book.changeTable(id, { area: { ...area, columnCount: area.columnCount - 1 } });
  }
}

export class TableColumnCollectionObject extends CollectionObject {
  readonly className = "TableColumnCollection";

  constructor(
    session: Session,
    private readonly tableId: string,
  ) {
    super(session);
  }

  private get table(): Table {
    return findTable(this.book, this.tableId);
  }
  private column(index: number): TableColumnObject {
    return new TableColumnObject(this.session, this.tableId, index);
  }
  private columns(): TableColumnObject[] {
    return Array.from({ length: this.table.area.columnCount }, (_, index) => this.column(index));
  }
  items(): HostObject[] {
    return this.columns();
  }

  get Count(): number {
    return this.table.area.columnCount;
  }
  GetCount(): number {
    return this.Count;
  }
  private find(key: unknown): HostObject | undefined {
    return this.columns().find((column) =>
      typeof key === "number"
        ? column.Id === key
        : column.Name.toLowerCase() === textParameter(key, "key").toLowerCase(),
    );
  }
  GetItem(key: unknown): HostObject {
    const found = this.find(key);
    if (!found) throw itemNotFound(`column ${String(key)}`);
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject {
    return this.find(key) ?? new NullObject(this.session);
  }
  GetItemAt(index: unknown): HostObject {
    const place = integerParameter(index, "index");
    if (place < 0 || place >= this.Count) throw itemNotFound("column");
    return this.column(place);
  }

  Add(index: unknown, values: unknown, name: unknown): HostObject {
    const { area, id } = this.table;
    const place = isGiven(index) && index !== -1 ? integerParameter(index, "index") : area.columnCount;
    if (place < 0 || place > area.columnCount) throw invalidArgument("index");
    const added = { ...area, column: area.column + place, columnCount: 1 };
    this.book.insertCells(added, "Right");
    this.book.changeTable(id, { area: { ...area, columnCount: area.columnCount + 1 } });
    const column = this.column(place);
    if (isGiven(values))
      this.book.write(
        added,
        matrixOfWire(values, added).map((row) => row.map(entryOfWire)),
      );
    if (isGiven(name)) column.Name = name;
    else if (column.Name === "") column.Name = `Column${area.columnCount + 1}`;
    return column;
  }
}
