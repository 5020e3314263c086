/** How cells look: fill, font, alignment, widths. Where cells differ, the client reads null, or "" for a colour. */
import type { Area } from "../address";
import type { CellFormat } from "../book";
import { HostFault } from "../hostFault";
import { FormatProtectionObject } from "./formatProtection";
import { HostObject, type Session } from "./hostObject";
import { RangeBorderCollectionObject } from "./rangeBorders";
import { booleanParameter, invalidArgument, textParameter } from "./parameters";

abstract class FormatObject extends HostObject {
  constructor(
    session: Session,
    protected readonly area: Area,
  ) {
    super(session);
  }

  protected get format(): CellFormat {
    return this.book.format(this.area);
  }

  protected change(change: CellFormat): void {
    const sheet = this.book.sheets().find(({ id }) => id === this.area.sheetId);
    if (sheet?.isProtected)
      throw new HostFault("AccessDenied", "You cannot perform the requested operation: the sheet is protected.");
    this.book.setFormat(this.area, change);
  }
}

const colour = (value: unknown): string => {
  const text = textParameter(value, "color");
  if (!/^#[0-9a-f]{6}$/i.test(text) && !/^[a-z]+$/i.test(text)) throw invalidArgument("color");
  return text.startsWith("#") ? text.toUpperCase() : text;
};

const positive = (value: unknown, what: string): number => {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(what);
  return value;
};

export class RangeFillObject extends FormatObject {
  readonly className = "RangeFill";

  get Color(): string {
    return this.format.fillColor ?? "";
  }
  set Color(value: unknown) {
    this.change({ fillColor: colour(value) });
  }

  Clear(): void {
    this.change({ fillColor: "#FFFFFF" });
  }
}

export class RangeFontObject extends FormatObject {
  readonly className = "RangeFont";

  get Color(): string {
    return this.format.fontColor ?? "";
  }
  set Color(value: unknown) {
    this.change({ fontColor: colour(value) });
  }
  get Bold(): boolean | null {
    return this.format.bold ?? null;
  }
  set Bold(value: unknown) {
    this.change({ bold: booleanParameter(value, "bold") });
  }
  get Italic(): boolean | null {
    return this.format.italic ?? null;
  }
  set Italic(value: unknown) {
    this.change({ italic: booleanParameter(value, "italic") });
  }
  get Name(): string | null {
    return this.format.fontName ?? null;
  }
  set Name(value: unknown) {
    this.change({ fontName: textParameter(value, "name") });
  }
  get Size(): number | null {
    return this.format.fontSize ?? null;
  }
  set Size(value: unknown) {
    this.change({ fontSize: positive(value, "size") });
  }
}

export class RangeFormatObject extends FormatObject {
  readonly className = "RangeFormat";

  get Fill(): RangeFillObject {
    return new RangeFillObject(this.session, this.area);
  }
  get Font(): RangeFontObject {
    return new RangeFontObject(this.session, this.area);
  }

  get Borders(): HostObject {
    return new RangeBorderCollectionObject(this.session, this.area);
  }
  get Protection(): HostObject {
    return new FormatProtectionObject(this.session, this.area);
  }

  get HorizontalAlignment(): string | null {
    return this.format.horizontalAlignment ?? null;
  }
  set HorizontalAlignment(value: unknown) {
    this.change({ horizontalAlignment: textParameter(value, "horizontalAlignment") });
  }
  get VerticalAlignment(): string | null {
    return this.format.verticalAlignment ?? null;
  }
  set VerticalAlignment(value: unknown) {
    this.change({ verticalAlignment: textParameter(value, "verticalAlignment") });
  }
  get WrapText(): boolean | null {
    return this.format.wrapText ?? null;
  }
  set WrapText(value: unknown) {
    this.change({ wrapText: booleanParameter(value, "wrapText") });
  }
  get ColumnWidth(): number | null {
    return this.format.columnWidth ?? null;
  }
  set ColumnWidth(value: unknown) {
    this.change({ columnWidth: positive(value, "columnWidth") });
  }
  get RowHeight(): number | null {
    return this.format.rowHeight ?? null;
  }
  set RowHeight(value: unknown) {
    this.change({ rowHeight: positive(value, "rowHeight") });
  }

  AutofitColumns(): void {
    this.book.autofit(this.area, "columns");
  }
  AutofitRows(): void {
    this.book.autofit(this.area, "rows");
  }
}
