import type { Cell } from "./cell";

/** A range as Excel hands it to a custom function: rows of whatever the cells hold. */
export type DeliveredRange = readonly (readonly unknown[])[];

/**
 * Reads one delivered cell, whatever its form: a number, text, boolean, nothing (null, undefined), an error object, or
 * a rich value (entity, formatted number, web image) that carries a plain value as `basicValue`.
 */
export function readCell(delivered: unknown): Cell {
  switch (typeof delivered) {
    case "number":
      return Number.isFinite(delivered) ? delivered : { error: "#NUM!" };
    case "string":
    case "boolean":
      return delivered;
    case "object":
      return delivered === null ? null : readRichValue(delivered);
    case "undefined":
      return null;
    default:
      return { error: "#VALUE!" };
  }
}

/** An array or a function in a cell has no plain value. */
function readRichValue(value: object): Cell {
  const basic: unknown = "basicValue" in value ? value.basicValue : undefined;
  if (isDataType(value) && typeof basic !== "number" && "text" in value && typeof value.text === "string")
    return value.text;
  if (isErrorValue(value)) return { error: errorName(value) };
  if (typeof basic === "string" || typeof basic === "boolean") return basic;
  if (typeof basic === "number") return Number.isFinite(basic) ? basic : { error: "#NUM!" };
  return { error: "#VALUE!" };
}

/** A cell of a data type (Geography, Stocks, a card): where it is no number its basic value is #VALUE!, whatever it shows. */
function isDataType(value: object): boolean {
  return "type" in value && (value.type === "Entity" || value.type === "LinkedEntity");
}

/** Errors arrive as `CustomFunctions.Error` (a code) or as rich values of type Error (basicValue "#N/A"). */
function isErrorValue(value: object): boolean {
  return (
    ("type" in value && value.type === "Error") ||
    ("basicType" in value && value.basicType === "Error") ||
    ("code" in value && typeof value.code === "string")
  );
}

function errorName(value: object): string {
  if ("basicValue" in value && typeof value.basicValue === "string") return value.basicValue;
  return "code" in value && typeof value.code === "string" ? value.code : "#VALUE!";
}
