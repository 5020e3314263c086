import { conversions, type ColumnRole } from "../../mapping";
import type { Cell } from "../../model";
import { areaName, parseAddress, quotedSheet, type CellArea, type CellBlock } from "../../spreadsheet/address";
import { firstRowCells } from "../excel/rangeCells";
import { AREA, areaOf, rangeAt } from "../excel/usedRange";
import { LINK_COLUMN, LINK_ROW } from "./mappingInput";
import { MATCHED_SHEET, MATCHING_KEY } from "./matchedData";

/** What was chosen the last time; kept in the document, beside the sheet that it describes. */
export interface RememberedMapping {
  /** Per column of the source, from its first one. */
  readonly roles: readonly { readonly header: string; readonly role: ColumnRole }[];
  /** Rows below the header when it was written, those of the source and those of the filled cells around it. */
  readonly size: number;
  readonly around: number;
  /** Column of the source to which the first link on the sheet leads. */
  readonly linked: number;
  /** Names and reasons of rows that look like no clusters and were kept all the same. */
  readonly putBack: readonly string[];
}

/** The source of the matched table as it stands now. */
export interface MatchedSource extends RememberedMapping {
  /** The sheet with the matched table. */
  readonly sheet: string;
  readonly block: CellBlock;
  readonly address: string;
  /** Rows below the header now, less those when it was written. */
  readonly grown: number;
  readonly hasOtherHeaders: boolean;
}

/**
 * Where the matched table comes from: the links on its sheet follow a source that was moved or renamed. Undefined where there
 * is no such sheet any more, or where its source is gone.
 */
export async function matchedSource(): Promise<MatchedSource | undefined> {
  const remembered = rememberedMapping();
  if (!remembered) return undefined;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.names.getItemOrNullObject(MATCHED_SHEET).getRangeOrNullObject();
    const link = sheet.getCell(LINK_ROW, LINK_COLUMN).load("formulas");
    sheet.load("address");
    const own = sheet.worksheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return undefined;
    const header = linkedCell(link.formulas[0]?.[0]);
    if (!header) return undefined;
    const source = context.workbook.worksheets.getItemOrNullObject(header.sheet).load("name");
    await context.sync();
    if (source.isNullObject) return undefined;
    const area = {
      row: header.row,
      column: header.column - remembered.linked,
      rows: 1,
      columns: remembered.roles.length,
    };
    if (area.column < 0) return undefined;
    const line = rangeAt(source, area).load("values,valueTypes");
    const around = rangeAt(source, header).getSurroundingRegion().load(AREA);
    await context.sync();
    const headers = await firstRowCells(context, line);
    const grown = rowsBelow(areaOf(around), header.row) - remembered.around;
    const block = { ...area, rows: Math.max(2, remembered.size + grown + 1), sheet: header.sheet };
    return {
      ...remembered,
      sheet: own.name,
      block,
      address: `${quotedSheet(block.sheet)}!${areaName(block)}`,
      grown,
      hasOtherHeaders: headers.some((cell, at) => headerKey(cell) !== remembered.roles[at]?.header),
    };
  });
}

/** Rows of the filled cells around a table that lie below its header. */
export async function rowsAround({ sheet, ...area }: CellBlock): Promise<number> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const around = rangeAt(context.workbook.worksheets.getItem(sheet), { ...area, rows: 1, columns: 1 })
      .getSurroundingRegion()
      .load(AREA);
    await context.sync();
    return rowsBelow(areaOf(around), area.row);
  });
}

const rowsBelow = ({ row, rows }: CellArea, header: number): number => row + rows - 1 - header;

/** `=IF(ISBLANK('Data'!$A$1),"",'Data'!$A$1)` leads to Data!A1. */
function linkedCell(formula: unknown): CellBlock | undefined {
  const [, cell] = /^=IF\(ISBLANK\((.+?\$[A-Z]+\$\d+)\),/iu.exec(String(formula)) ?? [];
  return cell === undefined ? undefined : parseAddress(cell);
}

export const headerKey = (cell: Cell | undefined): string =>
  typeof cell === "object" ? "" : String(cell ?? "").trim();

/** Keeps what was chosen with the document; one that cannot keep it asks again. */
export function rememberMapping(mapping: RememberedMapping): void {
  const { settings } = Office.context.document;
  settings.set(MATCHING_KEY, JSON.stringify(mapping));
  settings.saveAsync(() => undefined);
}

/** What is not readable counts as nothing. */
export function rememberedMapping(): RememberedMapping | undefined {
  const stored: unknown = Office.context.document.settings.get(MATCHING_KEY);
  let read: unknown;
  try {
    read = typeof stored === "string" ? JSON.parse(stored) : undefined;
  } catch {
    return undefined;
  }
  const [size, around, linked] = ["size", "around", "linked"].map((name) => numberOf(property(read, name)));
  const roles = listOf(property(read, "roles")).map((entry) => ({
    header: textOf(property(entry, "header")),
    role: roleOf(property(entry, "role")),
  }));
  if (size === undefined || around === undefined || linked === undefined || roles.length === 0) return undefined;
  return { roles, size, around, linked, putBack: listOf(property(read, "putBack")).map(textOf) };
}

function roleOf(stored: unknown): ColumnRole {
  const kind = textOf(property(stored, "kind"));
  if (kind === "cluster" || kind === "period" || kind === "number") return { kind };
  if (kind !== "indicator") return { kind: "unused" };
  const named = textOf(property(stored, "conversion"));
  return {
    kind,
    code: textOf(property(stored, "code")),
    conversion: conversions.find((conversion) => conversion === named) ?? "none",
  };
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
