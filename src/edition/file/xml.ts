/** Pieces of the parts of an .xlsx package (ECMA-376). */
import { strToU8 } from "fflate";
import { withoutForbiddenSigns } from "../../spreadsheet/writtenText";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const schemas = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  office: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  relations: "http://schemas.openxmlformats.org/package/2006/relationships",
  types: "http://schemas.openxmlformats.org/package/2006/content-types",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  drawingMain: "http://schemas.openxmlformats.org/drawingml/2006/main",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
} as const;

export const part = (xml: string): Uint8Array => strToU8(DECLARATION + xml);

/** A text as XML holds it; signs that XML forbids are left out. */
export const escaped = (text: string): string =>
  withoutForbiddenSigns(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

export interface Link {
  /** The last word of the type of the link. */
  readonly type: string;
  readonly target: string;
}

/** Links of a part, in the order of their ids rId1, rId2 ... */
export const relationsPart = (links: readonly Link[]): Uint8Array =>
  part(
    `<Relationships xmlns="${schemas.relations}">${links
      .map(
        ({ type, target }, at) =>
          `<Relationship Id="rId${at + 1}" Type="${schemas.office}/${type}" Target="${target}"/>`,
      )
      .join("")}</Relationships>`,
  );

/** Attributes that have a value. */
export const attributes = (given: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(given)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === "number" ? value : escaped(value)}"`],
    )
    .join("");
