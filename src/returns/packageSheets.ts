import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import type { Cell } from "../model";
import { columnPosition } from "../spreadsheet/address";

/** A package may hold so much, unpacked, before nobody looks into it. */
const MOST_BYTES = 200_000_000;

/** A sheet inside a package of Office. */
export interface PackageSheet {
  readonly name: string;
  readonly part: string;
  /** The values as they were saved, from the first row to one of them; formulas with what they gave. */
  cells(rows: number): Cell[][];
}

/** The parts of an .xlsx package, read without opening it; undefined where they cannot be. */
export function packageSheets(bytes: Uint8Array): { sheets: PackageSheet[]; parts: Unzipped } | undefined {
  try {
    let total = 0;
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => (total += originalSize) <= MOST_BYTES });
    const text = (name: string): string => (parts[name] ? strFromU8(parts[name]) : "");
    const targets = new Map(
      [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/gu)].map(([link]) => [
        attribute(link, "Id"),
        attribute(link, "Target").replace(/^\/?(?:xl\/)?/u, "xl/"),
      ]),
    );
    const shared = [...text("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>|<si\/>/gsu)].map(([, item = ""]) =>
      textIn(item),
    );
    const sheets = [...text("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/gu)].map(([sheet]): PackageSheet => {
      const part = targets.get(attribute(sheet, "r:id")) ?? "";
      return { name: plain(attribute(sheet, "name")), part, cells: (rows) => cellsIn(text(part), rows, shared) };
    });
    return sheets.length === 0 ? undefined : { sheets, parts };
  } catch {
    // Whatever the library refuses is left to Excel.
    return undefined;
  }
}

/** The same package with one sheet alone: without the others, their charts and names. */
export function withSheetAlone(parts: Unzipped, { part }: PackageSheet): Uint8Array {
  const kept: Unzipped = {};
  const isOther = (name: string): boolean =>
    /^xl\/(?:worksheets|charts|chartsheets|drawings|calcChain)/u.test(name) &&
    name !== part &&
    name !== part.replace("worksheets/", "worksheets/_rels/").concat(".rels");
  for (const [name, bytes] of Object.entries(parts)) if (!isOther(name)) kept[name] = bytes;
  const change = (name: string, by: (xml: string) => string): void => {
    if (kept[name]) kept[name] = strToU8(by(strFromU8(kept[name])));
  };
  const isGone = (target: string): boolean => !(target.replace(/^\//u, "") in kept);
  const links = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
  const lost = new Set(
    [...links.matchAll(/<Relationship\b[^>]*>/gu)]
      .filter(([link]) => isGone(attribute(link, "Target").replace(/^\/?(?:xl\/)?/u, "xl/")))
      .map(([link]) => attribute(link, "Id")),
  );
  change("[Content_Types].xml", (xml) =>
    xml.replaceAll(/<Override\b[^>]*>/gu, (one) => (isGone(attribute(one, "PartName")) ? "" : one)),
  );
  change("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replaceAll(/<Relationship\b[^>]*>/gu, (one) => (lost.has(attribute(one, "Id")) ? "" : one)),
  );
  change("xl/workbook.xml", (xml) =>
    xml
      .replaceAll(/<sheet\b[^>]*>/gu, (one) => (lost.has(attribute(one, "r:id")) ? "" : one))
      .replaceAll(/<definedNames>.*?<\/definedNames>|<bookViews>.*?<\/bookViews>/gsu, ""),
  );
  return zipSync(kept);
}

function cellsIn(xml: string, rows: number, shared: readonly string[]): Cell[][] {
  const end = xml.indexOf(`<row r="${rows + 1}"`);
  const cells: Cell[][] = [];
  for (const [, head = "", body = ""] of (end < 0 ? xml : xml.slice(0, end)).matchAll(
    /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu,
  )) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/u.exec(attribute(`<c${head}>`, "r")) ?? [];
    const row = Number(digits) - 1;
    if (!(row >= 0)) continue;
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    const column = columnPosition(letters);
    while (line.length < column) line.push(null);
    line[column] = cellOf(attribute(`<c${head}>`, "t"), body, shared);
  }
  return cells;
}

function cellOf(type: string, body: string, shared: readonly string[]): Cell {
  if (type === "inlineStr") return textIn(body);
  const [, value] = /<v>(.*?)<\/v>/su.exec(body) ?? [];
  if (value === undefined) return null;
  if (type === "s") return shared[Number(value)] ?? null;
  if (type === "b") return value === "1";
  if (type === "e") return { error: value };
  return type === "str" ? plain(value) : Number(value);
}

const textIn = (xml: string): string =>
  [...xml.replaceAll(/<rPh\b.*?<\/rPh>/gsu, "").matchAll(/<t\b[^>]*>(.*?)<\/t>/gsu)]
    .map(([, text = ""]) => plain(text))
    .join("");

const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`, "u").exec(element)?.[1] ?? "";

/** A text of XML as a person reads it. */
const plain = (text: string): string =>
  text
    .replaceAll(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
