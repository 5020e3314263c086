/** Conditional formats by formula, recorded; `conditionalLook.ts` says what they make of a cell. */
import { intersection, type Area } from "../address";
import type { ConditionalFormatRecord } from "../drawings";
import { HostFault } from "../hostFault";
import { assertUnprotected } from "./assertUnprotected";
import { CollectionObject, HostObject, type Session } from "./hostObject";
import { booleanParameter, integerParameter, invalidArgument, itemNotFound, textParameter } from "./parameters";

abstract class ConditionalFormatPart extends HostObject {
  constructor(
    session: Session,
    protected readonly formatId: string,
  ) {
    super(session);
  }

  protected get format(): ConditionalFormatRecord {
    const found = this.session.drawings.conditionalFormats.find(({ id }) => id === this.formatId);
    if (!found) throw itemNotFound("the conditional format was deleted");
    return found;
  }
}

export class ConditionalFormatObject extends ConditionalFormatPart {
  readonly className = "ConditionalFormat";

  override identity(): string {
    return this.format.id;
  }
  get Id(): string {
    return this.format.id;
  }
  get Type(): string {
    return this.format.type;
  }
  get Custom(): HostObject {
    return new CustomConditionalFormatObject(this.session, this.formatId);
  }
  GetRange(): HostObject {
    return this.session.make.range(this.format.area);
  }
  Delete(): void {
    const { format } = this;
    this.session.drawings.conditionalFormats = this.session.drawings.conditionalFormats.filter(
      (other) => other !== format,
    );
    this.session.drawings.announce();
  }
}

export class CustomConditionalFormatObject extends ConditionalFormatPart {
  readonly className = "CustomConditionalFormat";

  get Rule(): HostObject {
    return new ConditionalFormatRuleObject(this.session, this.formatId);
  }
  get Format(): HostObject {
    return new ConditionalRangeFormatObject(this.session, this.formatId);
  }
}

export class ConditionalFormatRuleObject extends ConditionalFormatPart {
  readonly className = "ConditionalFormatRule";

  get Formula(): string {
    return this.format.formula;
  }
  set Formula(value: unknown) {
    const formula = textParameter(value, "formula");
    if (!formula.startsWith("=")) throw invalidArgument("a formula begins with =");
    this.format.formula = formula;
    this.session.drawings.announce();
  }
}

export class ConditionalRangeFormatObject extends ConditionalFormatPart {
  readonly className = "ConditionalRangeFormat";

  get Fill(): HostObject {
    return new ConditionalRangeFillObject(this.session, this.formatId);
  }
  get Font(): HostObject {
    return new ConditionalRangeFontObject(this.session, this.formatId);
  }
}

export class ConditionalRangeFillObject extends ConditionalFormatPart {
  readonly className = "ConditionalRangeFill";

  get Color(): string {
    return this.format.fillColor;
  }
  set Color(value: unknown) {
    this.format.fillColor = textParameter(value, "color");
    this.session.drawings.announce();
  }
}

export class ConditionalRangeFontObject extends ConditionalFormatPart {
  readonly className = "ConditionalRangeFont";

  get Color(): string {
    return this.format.fontColor;
  }
  set Color(value: unknown) {
    this.format.fontColor = textParameter(value, "color");
    this.session.drawings.announce();
  }
  get Bold(): boolean | null {
    return this.format.bold ?? null;
  }
  set Bold(value: unknown) {
    this.format.bold = booleanParameter(value, "bold");
    this.session.drawings.announce();
  }
}

export class ConditionalFormatCollectionObject extends CollectionObject {
  readonly className = "ConditionalFormatCollection";

  constructor(
    session: Session,
    private readonly area: Area,
  ) {
    super(session);
  }

  private get listed(): ConditionalFormatRecord[] {
    return this.session.drawings.conditionalFormats.filter(({ area }) => intersection(area, this.area));
  }
  items(): HostObject[] {
    return this.listed.map(({ id }) => new ConditionalFormatObject(this.session, id));
  }
  GetItem(key: unknown): HostObject {
    const found = this.listed.find(({ id }) => id === key);
    if (!found) throw itemNotFound(`conditional format ${String(key)}`);
    return new ConditionalFormatObject(this.session, found.id);
  }
  GetItemAt(index: unknown): HostObject {
    const found = this.listed[integerParameter(index, "index")];
    if (!found) throw itemNotFound("conditional format");
    return new ConditionalFormatObject(this.session, found.id);
  }
  GetCount(): number {
    return this.listed.length;
  }
  Add(type: unknown): HostObject {
    assertUnprotected(this.book, this.area.sheetId);
    if (type !== "Custom")
      throw new HostFault("ApiNotFound", `host: a conditional format of type ${String(type)} is not implemented`);
    const id = this.session.drawings.nextId();
    this.session.drawings.conditionalFormats.push({
      id,
      area: this.area,
      type,
      formula: "",
      fillColor: "",
      fontColor: "",
      bold: undefined,
    });
    this.session.drawings.announce();
    return new ConditionalFormatObject(this.session, id);
  }
  /** Formats that reach beyond the range would be cut by Excel; here they go as a whole. */
  ClearAll(): void {
    assertUnprotected(this.book, this.area.sheetId);
    const gone = new Set(this.listed);
    this.session.drawings.conditionalFormats = this.session.drawings.conditionalFormats.filter(
      (format) => !gone.has(format),
    );
    this.session.drawings.announce();
  }
}
