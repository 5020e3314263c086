import type { Book } from "../book";
import { HostFault } from "../hostFault";

/** A protected sheet takes no change. */
export function assertUnprotected(book: Book, sheetId: string): void {
  if (book.sheets().find(({ id }) => id === sheetId)?.isProtected)
    throw new HostFault("AccessDenied", "You cannot perform the requested operation: the sheet is protected.");
}
