/** One sheet. */
import type { Sheet, Visibility } from "../book";
import { HostFault } from "../hostFault";
import { HostObject, NullObject, type Session } from "./hostObject";
import { PageLayoutObject } from "./pageLayout";
import {
  booleanParameter,
  integerParameter,
  invalidArgument,
  isGiven,
  itemNotFound,
  textParameter,
  wordParameter,
} from "./parameters";
import { areaOfText } from "./referenceText";
import { checkSheetName } from "./sheetName";
import { WorksheetFreezePanesObject } from "./freezePanes";
import { assertStructureOpen } from "./workbookProtection";
import { WorksheetProtectionObject } from "./worksheetProtection";
import { MAX_COLUMNS, MAX_ROWS } from "../address";

const VISIBILITIES: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];

export class WorksheetObject extends HostObject {
  readonly className = "Worksheet";

  constructor(
    session: Session,
    private readonly sheetId: string,
  ) {
    super(session);
  }

  private get sheet(): Sheet {
    const sheet = this.book.sheets().find(({ id }) => id === this.sheetId);
    if (!sheet) throw itemNotFound("the sheet was deleted");
    return sheet;
  }

  override identity(): string {
    return this.sheet.id;
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(value: unknown) {
    const name = checkSheetName(textParameter(value, "name"));
    const taken = this.book
      .sheets()
      .some((other) => other.id !== this.sheetId && other.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new HostFault("ItemAlreadyExists", `A sheet with the name ${name} already exists.`);
    this.book.changeSheet(this.sheet.id, { name });
  }
  get Position(): number {
    return this.book.sheets().findIndex(({ id }) => id === this.sheetId);
  }
  set Position(value: unknown) {
    const position = integerParameter(value, "position");
    if (position < 0 || position >= this.book.sheets().length) throw invalidArgument("position");
    this.book.changeSheet(this.sheet.id, { position });
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(value: unknown) {
    const visibility = wordParameter(value, VISIBILITIES, "visibility");
    if (visibility !== "Visible") this.assertAnotherIsVisible();
    this.book.changeSheet(this.sheet.id, { visibility });
  }
  private assertAnotherIsVisible(): void {
    if (!this.book.sheets().some(({ id, visibility }) => id !== this.sheetId && visibility === "Visible")) {
      throw new HostFault("InvalidOperation", "A workbook must contain at least one visible sheet.");
    }
  }

  get ShowGridlines(): boolean {
    return !this.session.rules.withoutGridlines.has(this.sheet.id);
  }
  set ShowGridlines(value: unknown) {
    this.showGridlines(value);
  }
  /** The name under which the client sends a new value of `showGridlines`. */
  get Gridlines(): boolean {
    return this.ShowGridlines;
  }
  set Gridlines(value: unknown) {
    this.showGridlines(value);
  }
  private showGridlines(value: unknown): void {
    const { withoutGridlines } = this.session.rules;
    if (booleanParameter(value, "showGridlines")) withoutGridlines.delete(this.sheet.id);
    else withoutGridlines.add(this.sheet.id);
    this.session.rules.announce();
  }
  get PageLayout(): HostObject {
    return new PageLayoutObject(this.session, this.sheet.id);
  }

  get Tables(): HostObject {
    return this.session.make.tables(this.sheet.id);
  }
  get Charts(): HostObject {
    return this.session.make.charts(this.sheet.id);
  }
  get Names(): HostObject {
    return this.session.make.names(this.sheet.id);
  }
  get FreezePanes(): HostObject {
    return new WorksheetFreezePanesObject(this.session, this.sheetId);
  }
  get Protection(): HostObject {
    return new WorksheetProtectionObject(this.session, this.sheetId);
  }

  GetRange(address: unknown): HostObject {
    const { id } = this.sheet;
    if (!isGiven(address) || address === "")
      return this.session.make.range({ sheetId: id, row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
    const area = areaOfText(this.book, textParameter(address, "address"), id);
    if (!area) throw invalidArgument(`"${String(address)}" is no address`);
    if (area.sheetId !== id) throw invalidArgument(`${String(address)} lies on another sheet`);
    return this.session.make.range(area);
  }
  GetRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): HostObject {
    const area = {
      sheetId: this.sheet.id,
      row: integerParameter(row, "startRow"),
      column: integerParameter(column, "startColumn"),
      rowCount: integerParameter(rowCount, "rowCount"),
      columnCount: integerParameter(columnCount, "columnCount"),
    };
    const inside =
      area.row >= 0 &&
      area.column >= 0 &&
      area.rowCount > 0 &&
      area.columnCount > 0 &&
      area.row + area.rowCount <= MAX_ROWS &&
      area.column + area.columnCount <= MAX_COLUMNS;
    if (!inside) throw invalidArgument("a range outside the sheet");
    return this.session.make.range(area);
  }
  GetCell(row: unknown, column: unknown): HostObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly: unknown): HostObject {
    const used = this.book.usedArea(this.sheet.id, valuesOnly === true);
    return this.session.make.range(used ?? { sheetId: this.sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): HostObject {
    const used = this.book.usedArea(this.sheet.id, valuesOnly === true);
    return used ? this.session.make.range(used) : new NullObject(this.session);
  }

  Activate(): void {
    if (this.sheet.visibility !== "Visible")
      throw new HostFault("InvalidOperation", "A hidden sheet cannot be activated.");
    this.book.activateSheet(this.sheet.id);
  }
  Calculate(markAllDirty: unknown): void {
    this.book.calculate(markAllDirty === true ? "Full" : "Recalculate");
  }
  Delete(): void {
    assertStructureOpen(this.session);
    this.assertAnotherIsVisible();
    const { id, name, visibility } = this.sheet;
    if (visibility === "VeryHidden")
      throw new HostFault("InvalidOperation", "A sheet that is hidden so deeply cannot be deleted.");
    this.book.removeSheet(id);
    // Names of the workbook stay and point to nothing.
    const references = [`=${name}!`, `='${name.replaceAll("'", "''")}'!`];
    for (const defined of this.book.names())
      if (references.some((start) => defined.formula.startsWith(start)))
        this.book.setName({ ...defined, formula: "=#REF!" });
  }

  _GetSheetById(id: unknown): HostObject {
    return this.session.make.worksheet(textParameter(id, "id"));
  }
  _GetAnotherWorksheetById(id: unknown): HostObject {
    return this.session.make.worksheet(textParameter(id, "id"));
  }

  // Events go out whether registered or not; the client drops what it does not listen to.
  _RegisterActivatedEvent(): void {}
  _UnregisterActivatedEvent(): void {}
  _RegisterDeactivatedEvent(): void {}
  _UnregisterDeactivatedEvent(): void {}
  _RegisterCalculatedEvent(): void {}
  _UnregisterCalculatedEvent(): void {}
  _RegisterDataChangedEvent(): void {}
  _UnregisterDataChangedEvent(): void {}
  _RegisterFormatChangedEvent(): void {}
  _UnregisterFormatChangedEvent(): void {}
  _RegisterSelectionChangedEvent(): void {}
  _UnregisterSelectionChangedEvent(): void {}
  _RegisterEventNameChanged(): void {}
  _UnregisterEventNameChanged(): void {}
}
