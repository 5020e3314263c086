import { isBlank, isCellError, type Cell } from "../model";

/** The classifications whose codes are read. */
export const classifications = ["ISIC", "NACE", "GB/T 4754"] as const;
export type Classification = (typeof classifications)[number];

/** An industry code: its two digits, and what stands behind them. */
export interface IndustryCode {
  readonly division: number;
  /** The digit of its group; 0 for a bare division. */
  readonly group: number;
  /** The digits behind the division; "" for a bare one. */
  readonly detail: string;
}

const SHAPE = /^[A-Z]?(\d{1,2})\.(\d[\d.]*)$|^[A-Z]?(\d{1,6})$/u;

/**
 * Reads a code, a number or a text: the letter of the section and dots are dropped, lost zeros restored. A three-digit number is a
 * group. Undefined for whatever is no code.
 *
 * @example readIndustry("J58.2") // { division: 58, group: 2, detail: "2" }
 * @example readIndustry(1) // { division: 1, group: 0, detail: "" }
 * @example readIndustry(582) // { division: 58, group: 2, detail: "2" }
 */
export function readIndustry(cell: Cell): IndustryCode | undefined {
  if (isBlank(cell) || isCellError(cell) || typeof cell === "boolean") return undefined;
  const text = String(cell)
    .normalize("NFKC")
    .replace(/[\s\p{Cf}\p{Cc}]/gu, "")
    .toUpperCase();
  const [, beforeDot, afterDot = "", plain = ""] = SHAPE.exec(text) ?? [];
  const digits = beforeDot === undefined ? plain : beforeDot.padStart(2, "0") + afterDot.replaceAll(".", "");
  if (digits === "") return undefined;
  const whole = digits.length === 1 ? `0${digits}` : digits;
  const division = Number(whole.slice(0, 2));
  const detail = whole.slice(2).replace(/0+$/u, "");
  return division === 0 ? undefined : { division, group: Number(whole.slice(2, 3)), detail };
}

const coreDivisions: Readonly<Record<Classification, ReadonlySet<number>>> = {
  ISIC: new Set([26, 61, 62, 63]),
  NACE: new Set([26, 61, 62, 63]),
  "GB/T 4754": new Set([39, 63, 64, 65]),
};

/** Publishing: 58.2 is software, the rest is not. */
const MIXED_DIVISION = 58;
const SOFTWARE_GROUP = 2;

/** Whether an industry belongs to the digital core; undefined for a division that holds both. */
export function isCoreIndustry({ division, group }: IndustryCode, classification: Classification): boolean | undefined {
  if (coreDivisions[classification].has(division)) return true;
  if (classification === "GB/T 4754" || division !== MIXED_DIVISION) return false;
  return group === 0 ? undefined : group === SOFTWARE_GROUP;
}

const CLASS = /^0?([1-5])(?:\d{2}|\d{4})?$/u;

/** The main class of the digital economy, 1 to 5; undefined where it cannot be read. */
export function readDigitalClass(cell: Cell): number | undefined {
  if (isCellError(cell) || typeof cell === "boolean") return undefined;
  const [, main] = CLASS.exec(String(cell).normalize("NFKC").trim()) ?? [];
  return main === undefined ? undefined : Number(main);
}

/** Class 05 makes others more efficient; 01 to 04 are the core. */
export const isCoreClass = (digitalClass: number): boolean => digitalClass <= 4;

/** Divisions that a classification does not have. */
export function isKnownDivision(division: number, classification: Classification): boolean {
  if (classification === "GB/T 4754") return division <= 97;
  return division <= 99 && !absent.has(division);
}

const absent: ReadonlySet<number> = new Set([4, 34, 40, 44, 48, 54, 57, 67, 76, 83, 89]);
