import { cellText, type Cell } from "../spreadsheet/cell";

/** What no reader sees: direction and joining marks, soft hyphens, control characters, variation selectors. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
/** From a full-width character to the same one of half width. */
const WIDTH_APART = 0xfee0;

/**
 * A text without invisible characters and outer spaces, with every run of spaces (of whatever width, line breaks too) as
 * one: how a name is shown.
 *
 * @example tidyText(" Inner\u00a0 Mongolia\u200b ") // "Inner Mongolia"
 */
export function tidyText(text: string): string {
  return text.replace(/\s+/gu, " ").replace(INVISIBLE, "").replace(/ {2,}/gu, " ").trim();
}

/**
 * The clean form of a text: tidy, and full width made half. Superscripts stay as they are, unlike in the compatibility
 * forms of Unicode: the footnote of "2021¹" is no digit of a number.
 *
 * @example cleanText(" Ｐort\u3000 One ") // "Port One"
 */
export function cleanText(text: string): string {
  const half = text.replace(FULL_WIDTH, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - WIDTH_APART));
  return tidyText(half).normalize("NFC");
}

/**
 * The form in which names of clusters, groups and units are compared: two names are the same when their clean forms agree,
 * and the number 1 is the text "1". Capitals count. Empty where the cell names nothing.
 *
 * @example nameKey(1) === nameKey(" １ ") // true
 */
export function nameKey(cell: Cell): string {
  return cleanText(cellText(cell));
}

/**
 * Names, in their clean form, that differ in capitals alone: two clusters, and worth telling. Each later way of writing is
 * given with the first one.
 *
 * @example capitalsApart(["Port", "port", "Quay"]) // [{ name: "port", like: "Port" }]
 */
export function capitalsApart(keys: Iterable<string>): { readonly name: string; readonly like: string }[] {
  const first = new Map<string, string>();
  const apart = new Map<string, string>();
  for (const key of keys) {
    const plain = key.toLowerCase();
    const like = first.get(plain);
    if (like === undefined) first.set(plain, key);
    else if (like !== key) apart.set(key, like);
  }
  return [...apart].map(([name, like]) => ({ name, like }));
}
