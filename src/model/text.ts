import * as z from "./zodWithoutEval";

/** The languages a person can read the add-in in. Every text of a model exists in both. */
export const languages = ["en", "zh-CN"] as const;
export type Language = (typeof languages)[number];

export const bilingualSchema = z.strictObject({ en: z.string(), "zh-CN": z.string() });
export type Bilingual = z.infer<typeof bilingualSchema>;

/** Writes a text in both languages at the place where it is declared. */
export const bilingual = (en: string, zh: string): Bilingual => ({ en, "zh-CN": zh });

/** What opens a unit at the end of a header: "Revenue share (%)", "营收占比（%）". */
const openingOf = new Map([
  [")", "("],
  ["]", "["],
  ["】", "【"],
]);

/**
 * A text without what a reader hardly sees: case, full or half width, spaces, line breaks, invisible characters.
 *
 * @example compactText(" Ｐort  One") // "portone"
 */
export function compactText(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(/[\s\p{Cf}\p{Cc}]/gu, "")
      .toLowerCase()
      // An accent that stood apart now stands on the letter before.
      .normalize("NFKC")
  );
}

/**
 * The form in which headers, codes and names are compared: compact, and without a unit in brackets at the end.
 *
 * @example comparableHeader(" ｔｙ1 （%）") // "ty1"
 */
export function comparableHeader(header: string): string {
  const compact = compactText(header);
  const bare = compact.slice(0, endBeforeBrackets(compact));
  return bare === "" ? compact : bare;
}

/** Where the brackets at the end of a text begin. One pass from behind: a cell may hold thousands of brackets. */
function endBeforeBrackets(text: string): number {
  let end = text.length;
  for (;;) {
    const closing = text.charAt(end - 1);
    const opening = openingOf.get(closing);
    if (opening === undefined) return end;
    let at = end - 2;
    while (at >= 0 && text.charAt(at) !== opening && text.charAt(at) !== closing) at -= 1;
    if (text.charAt(at) !== opening) return end;
    end = at;
  }
}
