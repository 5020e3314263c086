/** Defined names, of the workbook or of one sheet. */
import type { Area } from "../address";
import { fullAddress } from "../address";
import type { DefinedName } from "../book";
import { plainValue } from "../cellValue";
import { HostFault } from "../hostFault";
import { CollectionObject, HostObject, NullObject, type Session } from "./hostObject";
import { booleanParameter, invalidArgument, isGiven, itemNotFound, textParameter } from "./parameters";
import { RangeGeometry } from "./rangeGeometry";
import { areaOfText } from "./referenceText";

/** A name is a word that cannot be read as a cell; "R" and "C" are reserved. */
export function checkName(name: string): string {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!isWord || /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(name))
    throw invalidArgument(`"${name}" is no valid name`);
  return name;
}

export class NamedItemObject extends HostObject {
  readonly className = "NamedItem";

  constructor(
    session: Session,
    private readonly name: string,
    private readonly sheetId: string | undefined,
  ) {
    super(session);
  }

  private get defined(): DefinedName {
    const found = this.book
      .names()
      .find(({ name, sheetId }) => sheetId === this.sheetId && name.toLowerCase() === this.name.toLowerCase());
    if (!found) throw itemNotFound(`the name ${this.name} was deleted`);
    return found;
  }
  private get target(): Area | undefined {
    return areaOfText(this.book, this.defined.formula.slice(1), this.sheetId ?? this.book.activeSheetId());
  }
  private change(change: Partial<DefinedName>): void {
    this.book.setName({ ...this.defined, ...change });
  }

  override identity(): string {
    return this.defined.name;
  }

  get Name(): string {
    return this.defined.name;
  }
  get _Id(): string {
    return this.defined.name;
  }
  get Type(): string {
    if (this.target) return "Range";
    const value = this.book.evaluate(this.defined.formula, this.sheetId ?? this.book.activeSheetId());
    if (typeof value === "number") return "Double";
    return typeof value === "string" ? "String" : typeof value === "boolean" ? "Boolean" : "Error";
  }
  /** The address of a range, the value of a constant or formula. */
  get Value(): unknown {
    const { target } = this;
    if (!target) return plainValue(this.book.evaluate(this.defined.formula, this.sheetId ?? this.book.activeSheetId()));
    const sheet = this.book.sheets().find(({ id }) => id === target.sheetId);
    return fullAddress(sheet?.name ?? "", target);
  }
  get Formula(): string {
    return this.defined.formula;
  }
  set Formula(value: unknown) {
    const formula = textParameter(value, "formula");
    this.change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
  get Comment(): string {
    return this.defined.comment;
  }
  set Comment(value: unknown) {
    this.change({ comment: textParameter(value, "comment") });
  }
  get Visible(): boolean {
    return this.defined.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: booleanParameter(value, "visible") });
  }
  get Scope(): string {
    return this.sheetId === undefined ? "Workbook" : "Worksheet";
  }
  get Worksheet(): HostObject {
    if (this.sheetId === undefined) throw new HostFault("ItemNotFound", "The name belongs to the workbook.");
    return this.session.make.worksheet(this.sheetId);
  }
  get WorksheetOrNullObject(): HostObject {
    return this.sheetId === undefined ? new NullObject(this.session) : this.session.make.worksheet(this.sheetId);
  }

  GetRange(): HostObject {
    const { target } = this;
    if (!target) throw new HostFault("InvalidReference", "The name does not stand for a range.");
    return this.session.make.range(target);
  }
  GetRangeOrNullObject(): HostObject {
    const { target } = this;
    return target ? this.session.make.range(target) : new NullObject(this.session);
  }
  Delete(): void {
    this.book.removeName(this.defined.name, this.sheetId);
  }
}

export class NamedItemCollectionObject extends CollectionObject {
  readonly className = "NamedItemCollection";

  constructor(
    session: Session,
    private readonly sheetId: string | undefined,
  ) {
    super(session);
  }

  private listed(): DefinedName[] {
    return this.book.names().filter(({ sheetId }) => sheetId === this.sheetId);
  }
  items(): HostObject[] {
    return this.listed().map(({ name }) => new NamedItemObject(this.session, name, this.sheetId));
  }
  private find(key: unknown): HostObject | undefined {
    const wanted = textParameter(key, "name").toLowerCase();
    const found = this.listed().find(({ name }) => name.toLowerCase() === wanted);
    return found && new NamedItemObject(this.session, found.name, this.sheetId);
  }
  GetItem(key: unknown): HostObject {
    const found = this.find(key);
    if (!found) throw itemNotFound(`name ${String(key)}`);
    return found;
  }
  GetItemOrNullObject(key: unknown): HostObject {
    return this.find(key) ?? new NullObject(this.session);
  }
  GetCount(): number {
    return this.listed().length;
  }

  Add(name: unknown, reference: unknown, comment: unknown): HostObject {
    const formula =
      reference instanceof RangeGeometry ? `=${absolute(reference.Address)}` : textParameter(reference, "reference");
    return this.define(name, formula.startsWith("=") ? formula : `=${quoted(formula)}`, comment);
  }
  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): HostObject {
    const text = textParameter(formula, "formula");
    if (!text.startsWith("=")) throw invalidArgument("a formula begins with =");
    return this.define(name, text, comment);
  }
  private define(given: unknown, formula: string, comment: unknown): HostObject {
    const name = checkName(textParameter(given, "name"));
    if (this.find(name)) throw new HostFault("ItemAlreadyExists", `The name ${name} already exists.`);
    this.book.setName({
      name,
      sheetId: this.sheetId,
      formula,
      comment: isGiven(comment) ? String(comment) : "",
      visible: true,
    });
    return new NamedItemObject(this.session, name, this.sheetId);
  }
}

/** A constant text; Excel stores it as ="text". */
const quoted = (text: string): string => (/^-?[\d.]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`);

/** Names made from a Range object hold an absolute reference. */
function absolute(address: string): string {
  const mark = address.lastIndexOf("!");
  return (
    address.slice(0, mark + 1) +
    address
      .slice(mark + 1)
      .replace(
        /([A-Z]+)?(\d+)?/g,
        (_, column?: string, row?: string) => (column ? `$${column}` : "") + (row ? `$${row}` : ""),
      )
  );
}
