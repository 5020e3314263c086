/** The looks of a workbook, each told once and named by its number. */
import type { Highlight, Look } from "../sheet";
import { attributes, escaped, part, schemas } from "./xml";

export type CellLook = Look & { readonly isOpen?: boolean };

const FONT = "Calibri";
const SIZE = 11;
/** Formats that every program knows by number. */
const knownFormats: Readonly<Record<string, number>> = { General: 0, "0": 1, "0.00": 2, "0%": 9, "@": 49 };
const FIRST_OWN_FORMAT = 164;

const argb = (color: string): string => `FF${color.slice(1)}`;

/** Pieces of XML, each kept once; gives the place of a piece. */
class Pieces {
  readonly list: string[];
  private readonly places: Map<string, number>;

  constructor(first: readonly string[] = []) {
    this.list = [...first];
    this.places = new Map(first.map((piece, at) => [piece, at]));
  }

  placeOf(piece: string): number {
    const known = this.places.get(piece);
    if (known !== undefined) return known;
    this.places.set(piece, this.list.length);
    return this.list.push(piece) - 1;
  }

  within(name: string): string {
    return this.list.length === 0 ? "" : `<${name} count="${this.list.length}">${this.list.join("")}</${name}>`;
  }
}

export class StyleTable {
  private readonly fonts = new Pieces([fontXml({})]);
  // The first two are the same in every workbook.
  private readonly fills = new Pieces([patternXml("none"), patternXml("gray125")]);
  private readonly borders = new Pieces([borderXml(false, false)]);
  private readonly formats = new Pieces();
  private readonly cells = new Pieces(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  private readonly differences = new Pieces();
  private readonly known = new Map<string, number>();

  /** The number of a look of cells. */
  cell(look: CellLook): number {
    const key = JSON.stringify(look);
    const place = this.known.get(key) ?? this.cells.placeOf(this.cellXml(look));
    this.known.set(key, place);
    return place;
  }

  /** The number of what a highlight changes. */
  difference({ fill, color, line }: Pick<Highlight, "fill" | "color" | "line">): number {
    const font = color === undefined ? "" : `<font><color rgb="${argb(color)}"/></font>`;
    const pattern =
      fill === undefined
        ? ""
        : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill>`;
    const border = line === undefined ? "" : `<border><${line} style="thin"><color rgb="FF000000"/></${line}></border>`;
    return this.differences.placeOf(`<dxf>${font}${pattern}${border}</dxf>`);
  }

  part(): Uint8Array {
    const formats = this.formats.list.map(
      (code, at) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${code}"/>`,
    );
    const numberFormats =
      formats.length === 0 ? "" : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`;
    return part(
      `<styleSheet xmlns="${schemas.main}">${numberFormats}${this.fonts.within("fonts")}${this.fills.within("fills")}${this.borders.within("borders")}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${this.cells.within("cellXfs")}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${this.differences.within("dxfs")}</styleSheet>`,
    );
  }

  private cellXml(look: CellLook): string {
    const {
      fill,
      numberFormat = "General",
      indent,
      align = indent === undefined ? undefined : "left",
      wrap = false,
      underline = false,
      leftLine = false,
      isOpen = false,
    } = look;
    const ids = attributes({
      numFmtId: knownFormats[numberFormat] ?? FIRST_OWN_FORMAT + this.formats.placeOf(escaped(numberFormat)),
      fontId: this.fonts.placeOf(fontXml(look)),
      fillId: fill === undefined ? 0 : this.fills.placeOf(patternXml("solid", fill)),
      borderId: this.borders.placeOf(borderXml(underline, leftLine)),
      xfId: 0,
    });
    const alignment = `<alignment${attributes({ horizontal: align, vertical: look.middle === true ? "center" : "top", wrapText: wrap ? 1 : undefined, indent })}/>`;
    const protection = isOpen ? '<protection locked="0"/>' : "";
    return `<xf${ids} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${isOpen ? ' applyProtection="1"' : ""}>${alignment}${protection}</xf>`;
  }
}

const fontXml = ({ bold = false, italic = false, size = SIZE, color }: Look): string =>
  `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${size}"/><color rgb="${color === undefined ? "FF000000" : argb(color)}"/><name val="${FONT}"/><family val="2"/></font>`;

const patternXml = (kind: "none" | "gray125" | "solid", color?: string): string =>
  color === undefined
    ? `<fill><patternFill patternType="${kind}"/></fill>`
    : `<fill><patternFill patternType="${kind}"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

const borderXml = (hasLineBelow: boolean, hasLineLeft: boolean): string =>
  `<border>${hasLineLeft ? '<left style="medium"><color rgb="FF000000"/></left>' : "<left/>"}<right/><top/>${hasLineBelow ? '<bottom style="thin"><color rgb="FF7F7F7F"/></bottom>' : "<bottom/>"}<diagonal/></border>`;
