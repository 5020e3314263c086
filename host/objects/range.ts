/** The cells of a range: what they hold, how they look, what they spill. */
import { contains, intersection, type Area } from "../address";
import type { ClearedPart, Entry } from "../book";
import { errorValue, isEntity, isError, plainValue, type CellValue, type EntityValue } from "../cellValue";
import { HostFault } from "../hostFault";
import { assertUnprotected } from "./assertUnprotected";
import { DataValidationObject } from "./dataValidation";
import { HostObject, NullObject } from "./hostObject";
import { invalidArgument, isGiven, wordParameter } from "./parameters";
import { RangeGeometry } from "./rangeGeometry";
import { entryOfWire, matrixOfWire } from "./wireValues";

/** Excel answers null for the values of more cells than this. */
export const MAX_CELLS_READ = 5_000_000;

export class RangeObject extends RangeGeometry {
  private readCells<Item>(read: (area: Area) => Item[][]): Item[][] | null {
    const { rowCount, columnCount } = this.area;
    return rowCount * columnCount > MAX_CELLS_READ ? null : read(this.area);
  }

  private assertWritable(): void {
    if (this.session.rules.lockedIn(this.area) !== false) assertUnprotected(this.book, this.area.sheetId);
  }

  private put(value: unknown): void {
    this.assertWritable();
    const entries: Entry[][] = matrixOfWire(value, this.area).map((row) => row.map(entryOfWire));
    this.book.write(this.area, entries);
  }

  get Values(): unknown[][] | null {
    return this.readCells((area) => this.book.values(area).map((row) => row.map(plainValue)));
  }
  set Values(value: unknown) {
    this.put(value);
  }

  get Formulas(): unknown[][] | null {
    return this.readCells((area) =>
      this.book.formulas(area).map((row, y) => row.map((cell, x) => this.storedFormula(y, x) ?? plainValue(cell))),
    );
  }
  /** What a cell of an opened file says where it was not calculated. */
  private storedFormula(row: number, column: number): string | undefined {
    const { rules } = this.session;
    if (rules.storedFormulas.size === 0) return undefined;
    return rules.storedFormulaAt({ ...this.area, row: this.area.row + row, column: this.area.column + column });
  }
  set Formulas(value: unknown) {
    this.put(value);
  }
  get FormulasLocal(): unknown[][] | null {
    return this.Formulas;
  }
  set FormulasLocal(value: unknown) {
    this.put(value);
  }

  get Text(): string[][] | null {
    return this.readCells((area) => this.book.texts(area));
  }

  get ValueTypes(): string[][] | null {
    return this.readCells((area) => this.book.values(area).map((row) => row.map(valueType)));
  }

  get NumberFormat(): string[][] | null {
    return this.readCells((area) => this.book.numberFormats(area));
  }
  set NumberFormat(value: unknown) {
    this.assertWritable();
    const formats = matrixOfWire(value, this.area).map((row) =>
      row.map((format) => (isGiven(format) ? String(format) : null)),
    );
    this.book.setNumberFormats(this.area, formats);
  }
  get NumberFormatLocal(): string[][] | null {
    return this.NumberFormat;
  }
  set NumberFormatLocal(value: unknown) {
    this.NumberFormat = value;
  }

  /** True where every cell shows part of one spill, the anchor included; null where only some do. */
  get HasSpill(): boolean | null {
    const spill = this.book.spillAt(this.area);
    if (!spill) return this.area.rowCount * this.area.columnCount === 1 ? false : null;
    const last = {
      ...this.area,
      row: this.area.row + this.area.rowCount - 1,
      column: this.area.column + this.area.columnCount - 1,
    };
    return contains(spill.area, last) ? true : null;
  }

  /** Null where some rows are hidden and others are not. */
  get RowHidden(): boolean | null {
    const { sheetId, row, rowCount } = this.area;
    const hidden = Array.from({ length: rowCount }, (_, at) => this.book.isRowHidden(sheetId, row + at));
    if (hidden.every(Boolean)) return true;
    return hidden.some(Boolean) ? null : false;
  }
  set RowHidden(value: unknown) {
    this.assertWritable();
    const { sheetId, row, rowCount } = this.area;
    this.book.hideRows(sheetId, row, rowCount, value === true);
  }

  get Format(): HostObject {
    return this.session.make.rangeFormat(this.area);
  }

  get ConditionalFormats(): HostObject {
    return this.session.make.conditionalFormats(this.area);
  }

  get DataValidation(): HostObject {
    return new DataValidationObject(this.session, this.area);
  }

  GetMergedAreasOrNullObject(): HostObject {
    const merged = this.session.rules.merged.filter((area) => intersection(area, this.area));
    return merged.length > 0 ? this.session.make.rangeAreas(merged) : new NullObject(this.session);
  }

  Clear(applyTo: unknown): void {
    this.assertWritable();
    const parts: readonly ClearedPart[] = ["All", "Contents", "Formats", "Hyperlinks"];
    const part = isGiven(applyTo) ? wordParameter(applyTo, parts, "applyTo") : "All";
    this.book.clear(this.area, part);
    if (part === "All" || part === "Formats") this.session.rules.unmerge(this.area);
  }

  /** What stands in other cells than the first is lost, as in Excel. */
  Merge(across: unknown): void {
    this.assertWritable();
    if (across === true) throw new HostFault("ApiNotFound", "host: Range.merge(true) is not implemented");
    const { row, column, rowCount, columnCount } = this.area;
    const beside = { ...this.area, column: column + 1, rowCount: 1, columnCount: columnCount - 1 };
    const below = { ...this.area, row: row + 1, rowCount: rowCount - 1 };
    for (const covered of [beside, below])
      if (covered.rowCount > 0 && covered.columnCount > 0) this.book.clear(covered, "Contents");
    this.session.rules.merge(this.area);
  }
  Unmerge(): void {
    this.assertWritable();
    this.session.rules.unmerge(this.area);
  }

  Insert(shift: unknown): HostObject {
    this.assertWritable();
    this.book.insertCells(this.area, wordParameter(shift, ["Down", "Right"], "shift"));
    return this.at(this.area);
  }

  Delete(shift: unknown): void {
    this.assertWritable();
    this.book.deleteCells(this.area, wordParameter(shift, ["Up", "Left"], "shift"));
  }

  Select(): void {
    if (this.book.activeSheetId() !== this.area.sheetId) this.book.activateSheet(this.area.sheetId);
    this.book.select([this.area]);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  Calculate(): void {
    this.book.calculate("Recalculate");
  }

  GetTables(fullyContained: unknown): HostObject {
    if (fullyContained === true) throw new HostFault("ApiNotFound", "host: Range.getTables(true) is not implemented");
    return this.session.make.tables(this.area);
  }

  GetSpillingToRange(): HostObject {
    return this.found(this.spilled(), "This cell spills nothing.");
  }
  GetSpillingToRangeOrNullObject(): HostObject {
    return this.orNull(this.spilled());
  }
  GetSpillParent(): HostObject {
    return this.found(this.spillParent(), "No spill covers this cell.");
  }
  GetSpillParentOrNullObject(): HostObject {
    return this.orNull(this.spillParent());
  }
  private singleCell(): Area {
    if (this.area.rowCount * this.area.columnCount !== 1) throw invalidArgument("a spill is asked of one cell");
    return this.area;
  }
  private spilled(): Area | undefined {
    const cell = this.singleCell();
    const spill = this.book.spillAt(cell);
    return spill && spill.anchor.row === cell.row && spill.anchor.column === cell.column ? spill.area : undefined;
  }
  private spillParent(): Area | undefined {
    const spill = this.book.spillAt(this.singleCell());
    return spill && { ...spill.area, ...spill.anchor, rowCount: 1, columnCount: 1 };
  }
  private found(area: Area | undefined, message: string): HostObject {
    if (!area) throw new HostFault("ItemNotFound", message);
    return this.at(area);
  }
  private orNull(area: Area | undefined): HostObject {
    return area ? this.at(area) : new NullObject(this.session);
  }

  /** office.js asks before it cuts a large write into rows. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.area.rowCount || columns !== this.area.columnCount)
      throw invalidArgument("the input array does not have the size of the range");
  }
}

function entityBasis(value: EntityValue): CellValue {
  const basis = plainValue(value);
  return basis === "#VALUE!" ? errorValue(basis) : basis;
}

/** A formula that gives "" is a text: only a cell that nobody filled is empty. */
function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "string") return "String";
  if (isError(value)) return "Error";
  // As `basicType` is documented: the type of what `values` gives for it.
  return isEntity(value) ? valueType(entityBasis(value)) : "Double";
}
