/** An address as an add-in writes it (`A1:B2`, `Sheet1!A:C`, a defined name) to the area it means. */
import { parseReference, type Area } from "../address";
import type { Book } from "../book";

/** The area a defined name stands for, where it is a plain reference. */
export function areaOfName(book: Book, name: string, sheetId: string): Area | undefined {
  const wanted = name.toLowerCase();
  const found = book.names().filter((candidate) => candidate.name.toLowerCase() === wanted);
  const defined =
    found.find((candidate) => candidate.sheetId === sheetId) ??
    found.find((candidate) => candidate.sheetId === undefined);
  return defined && areaOfText(book, defined.formula.slice(1), sheetId);
}

export function areaOfText(book: Book, text: string, sheetId: string): Area | undefined {
  const parsed = parseReference(text.replace(/^=/, ""));
  if (!parsed) {
    if (/[!:(]/.test(text)) return undefined;
    const table = book.tables().find(({ name }) => name.toLowerCase() === text.toLowerCase());
    if (table)
      return {
        ...table.area,
        row: table.area.row + (table.showHeaders ? 1 : 0),
        rowCount: table.area.rowCount - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0),
      };
    return areaOfName(book, text, sheetId);
  }
  const { sheetName, ...rectangle } = parsed;
  if (sheetName === undefined) return { sheetId, ...rectangle };
  const sheet = book.sheets().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  return sheet && { sheetId: sheet.id, ...rectangle };
}
