/** An error value in a cell, such as "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** What one cell of a worksheet holds, once read; null is an empty cell. */
export type Cell = number | string | boolean | null | CellError;

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** What a reader sees: neither space nor control, direction or joining mark. */
const VISIBLE = /[^\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/** Whether nobody wrote anything into the cell: empty, or a text without a visible character. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && !VISIBLE.test(cell));
}

/** A cell as a person would read it aloud, for a sentence about a fault. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  return isCellError(cell) ? cell.error : String(cell);
}

const magnitude = "[百千万萬亿億]";
const chineseMoney = `${magnitude}*(?:[元圆円块]|人民币|[美欧日港澳韩]元|英镑)`;
const currency = String.raw`(?:[A-Z]{0,2}\p{Sc}|USD|EUR|CNY|RMB|GBP|JPY|HKD|TWD|CHF|${chineseMoney}|${magnitude}+)`;
const digits = String.raw`(?:\p{Nd}[\p{Nd}\s.,'’·_⁄٫٬]*|\.\p{Nd}+)`;
const exponent = String.raw`(?:E[-+]?\p{Nd}+|\s?[x×*]\s?10\^?[-+]?\p{Nd}+)`;
/** What statistics write before a number that is not told exactly, and behind one that is provisional or estimated. */
const bound = "[<>≤≥~≈约]";
const flag = String.raw`(?:\s?[*†‡]|\s?\([a-z]\)|\s[bcefnprsuz]{1,2}|(?<=\p{Nd})p)`;
const numberText = new RegExp(
  String.raw`^'?${bound}?\s?[-+(]{0,2}\s?(?:${currency}\s?[-+(]?\s?)?${digits}${exponent}?\s?[%‰]?\s?${currency}?\s?[-+)]{0,2}${flag}?$`,
  "iu",
);

/**
 * Whether a text could be a number that somebody typed, or a system wrote, as text, in any spelling: "12,5", "1 200",
 * "45 %", "$20", "20万元", "20-", "(20)", "1.2E+03", "<5", "20 p", full-width digits, and the minus sign of typography.
 */
export function looksLikeNumber(text: string): boolean {
  return numberText.test(
    text
      .normalize("NFKC")
      .replace(/\p{Cf}/gu, "")
      .trim()
      .replace(/[−‐‑‒–]/gu, "-")
      .replace(/\s+/gu, " "),
  );
}
