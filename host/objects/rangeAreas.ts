/** Several selected ranges. */
import { fullAddress, type Area } from "../address";
import { CollectionObject, HostObject, type Session } from "./hostObject";
import { integerParameter, itemNotFound } from "./parameters";

export class RangeAreasObject extends HostObject {
  readonly className = "RangeAreas";

  constructor(
    session: Session,
    private readonly ranges: readonly Area[],
  ) {
    super(session);
  }

  override get isKept(): boolean {
    return true;
  }

  get Address(): string {
    const names = new Map(this.book.sheets().map(({ id, name }) => [id, name]));
    return this.ranges.map((area) => fullAddress(names.get(area.sheetId) ?? "", area)).join(",");
  }
  get AreaCount(): number {
    return this.ranges.length;
  }
  get CellCount(): number {
    const count = this.ranges.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
    return count > 0x7fff_ffff ? -1 : count;
  }
  get Areas(): HostObject {
    return new RangeCollectionObject(this.session, this.ranges);
  }
}

export class RangeCollectionObject extends CollectionObject {
  readonly className = "RangeCollection";

  constructor(
    session: Session,
    private readonly ranges: readonly Area[],
  ) {
    super(session);
  }

  items(): HostObject[] {
    return this.ranges.map((area) => this.session.make.range(area));
  }
  GetItem(key: unknown): HostObject {
    return this.GetItemAt(key);
  }
  GetItemAt(index: unknown): HostObject {
    const area = this.ranges[integerParameter(index, "index")];
    if (!area) throw itemNotFound("range");
    return this.session.make.range(area);
  }
  GetCount(): number {
    return this.ranges.length;
  }
}
