/** The data rows of a table. */
import type { Area } from "../address";
import type { Table } from "../book";
import { plainValue } from "../cellValue";
import { CollectionObject, HostObject, type Session } from "./hostObject";
import { integerParameter, invalidArgument, isGiven, itemNotFound } from "./parameters";
import { bodyOf, findTable } from "./tableParts";
import { entryOfWire, matrixOfWire } from "./wireValues";

export class TableRowObject extends HostObject {
  readonly className = "TableRow";

  constructor(
    session: Session,
    private readonly tableId: string,
    private readonly index: number,
  ) {
    super(session);
  }

  private get area(): Area {
    const body = bodyOf(findTable(this.book, this.tableId));
    return { ...body, row: body.row + this.index, rowCount: 1 };
  }

  get Index(): number {
    return this.index;
  }
  get Values(): unknown[][] {
    return this.book.values(this.area).map((row) => row.map(plainValue));
  }
  set Values(value: unknown) {
    this.book.write(
      this.area,
      matrixOfWire(value, this.area).map((row) => row.map(entryOfWire)),
    );
  }

  GetRange(): HostObject {
    return this.session.make.range(this.area);
  }
  Delete(): void {
    const table = findTable(this.book, this.tableId);
    this.book.deleteCells(this.area, "Up");
    this.book.changeTable(table.id, { area: { ...table.area, rowCount: table.area.rowCount - 1 } });
  }
}

export class TableRowCollectionObject extends CollectionObject {
  readonly className = "TableRowCollection";

  constructor(
    session: Session,
    private readonly tableId: string,
  ) {
    super(session);
  }

  private get table(): Table {
    return findTable(this.book, this.tableId);
  }
  items(): HostObject[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRowObject(this.session, this.tableId, index));
  }
  get Count(): number {
    return bodyOf(this.table).rowCount;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItem(index: unknown): HostObject {
    return this.GetItemAt(index);
  }
  GetItemAt(index: unknown): HostObject {
    const place = integerParameter(index, "index");
    if (place < 0 || place >= this.Count) throw itemNotFound("row");
    return new TableRowObject(this.session, this.tableId, place);
  }

  Add(index: unknown, values: unknown): HostObject {
    const { area, id } = this.table;
    const body = bodyOf(this.table);
    const place = isGiven(index) && index !== -1 ? integerParameter(index, "index") : body.rowCount;
    if (place < 0 || place > body.rowCount) throw invalidArgument("index");
    const rowCount = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
    const added = { ...body, row: body.row + place, rowCount };
    this.book.insertCells(added, "Down");
    this.book.changeTable(id, { area: { ...area, rowCount: area.rowCount + rowCount } });
    if (isGiven(values)) {
      const matrix: unknown = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
      this.book.write(
        added,
        matrixOfWire(matrix, added).map((row) => row.map(entryOfWire)),
      );
    }
    return new TableRowObject(this.session, this.tableId, place);
  }
}
