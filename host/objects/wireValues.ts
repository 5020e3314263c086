/** Matrices and values as they come over the wire, checked before the book sees them. */
import type { Area } from "../address";
import type { Entry } from "../book";
import { HostFault } from "../hostFault";
import { isJsonObject } from "../xdm/envelope";
import { invalidArgument } from "./parameters";

/** A matrix of the shape of the area; one single value fills all its cells. */
export function matrixOfWire(value: unknown, area: Area): unknown[][] {
  if (!Array.isArray(value)) {
    return Array.from({ length: area.rowCount }, () => new Array<unknown>(area.columnCount).fill(value));
  }
  const rows: unknown[] = value;
  const fits =
    rows.length === area.rowCount && rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) {
    throw new HostFault(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows.map((row): unknown[] => (Array.isArray(row) ? row : []));
}

/** Excel refuses a write with one longer text or formula in it. */
const LONGEST = { text: 32_767, formula: 8_192 } as const;

function assertFits(text: string): void {
  const { length } = text.startsWith("'") ? text.slice(1) : text;
  if (length > LONGEST.text || (text.startsWith("=") && length > LONGEST.formula))
    throw invalidArgument("a cell value");
}

/** null and undefined leave a cell alone, as in Excel. */
export function entryOfWire(value: unknown): Entry {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") assertFits(value);
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (!isJsonObject(value)) throw invalidArgument("a cell value");
  const { type, basicValue, text } = value;
  if ((type === "Entity" || type === "LinkedEntity") && typeof text === "string") return { ...value, type, text };
  if (type === "Empty") return "";
  if (type === "Double" || type === "FormattedNumber") {
    if (typeof basicValue !== "number") throw invalidArgument("a number value");
    return typeof value["numberFormat"] === "string"
      ? { type, basicValue, numberFormat: value["numberFormat"] }
      : basicValue;
  }
  if (type === "String" && typeof basicValue === "string") return `'${basicValue}`;
  if (type === "Boolean" && typeof basicValue === "boolean") return basicValue;
  throw new HostFault("InvalidArgument", `host: a cell value of type ${String(type)} is not implemented`);
}
