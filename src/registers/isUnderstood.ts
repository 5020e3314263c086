import type { Cell } from "../model";
import { readDigitalClass, readIndustry } from "./industryCode";
import type { ColumnForm } from "./listColumns";
import { kinds, readFlag, roles, UNREADABLE, wordReader } from "./words";

const readRole = wordReader(roles);
const readKind = wordReader(kinds);

/** Whether the readers of the lists know what a word or code says; a column of names or numbers has none. */
export function isUnderstood(form: ColumnForm, cell: Cell): boolean {
  switch (form) {
    case "flag":
      return readFlag(cell) !== UNREADABLE;
    case "role":
      return readRole(cell) !== UNREADABLE;
    case "kind":
      return readKind(cell) !== UNREADABLE;
    case "class":
      return readDigitalClass(cell) !== undefined;
    case "industry":
      return readIndustry(cell) !== undefined;
    default:
      return true;
  }
}
