/** What the parts of a formula evaluate to, and how one kind turns into another. */
import type { Area } from "../../address";
import { errorValue, isEntity, isError, type CellError, type CellValue, type Matrix } from "../../cellValue";

export class ArrayValue {
  constructor(readonly rows: Matrix) {}
}

/** A reference is read only when its values are needed: SUM(A:A) must not make a million cells. */
export class ReferenceValue {
  constructor(readonly area: Area) {}
}

export type Value = CellValue | ArrayValue | ReferenceValue;

/** Stops the evaluation of a formula whose answer has to be waited for. */
export class Busy extends Error {}

/** An error value on its way out of a calculation. */
export class ErrorSignal extends Error {
  constructor(readonly value: CellError) {
    super(value.basicValue);
  }
}

export const fail = (sign: CellError["basicValue"]): never => {
  throw new ErrorSignal(errorValue(sign));
};

export function toNumber(value: CellValue): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") {
    const text = value.trim().replaceAll(",", "");
    const percent = text.endsWith("%");
    const number = text === "" ? Number.NaN : Number(percent ? text.slice(0, -1) : text);
    return Number.isNaN(number) ? fail("#VALUE!") : percent ? number / 100 : number;
  }
  if (isError(value)) throw new ErrorSignal(value);
  return isEntity(value) ? fail("#VALUE!") : value.basicValue;
}

export function toText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isError(value)) throw new ErrorSignal(value);
  return isEntity(value) ? value.text : String(value.basicValue);
}

export function toBoolean(value: CellValue): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") {
    if (/^true$/i.test(value)) return true;
    return /^false$/i.test(value) ? false : fail("#VALUE!");
  }
  return toNumber(value) !== 0;
}

const rank = (value: CellValue): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 0;

/** The order of a worksheet: numbers, then texts in any case, then FALSE and TRUE. */
export function compareValues(left: CellValue, right: CellValue): number {
  for (const side of [left, right])
    if (side !== null && typeof side === "object" && isError(side)) throw new ErrorSignal(side);
  const plain = (side: CellValue, other: CellValue): CellValue => {
    if (side === null) return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
    if (typeof side !== "object") return side;
    return isEntity(side) ? side.text : isError(side) ? 0 : side.basicValue;
  };
  const a = plain(left, right);
  const b = plain(right, left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    const [low, high] = [a.toLowerCase(), b.toLowerCase()];
    return low < high ? -1 : low > high ? 1 : 0;
  }
  return Number(a) - Number(b);
}
