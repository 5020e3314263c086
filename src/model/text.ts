import * as z from "./zodWithoutEval";

/** The languages a person can read the add-in in. Every text of a model exists in both. */
export const languages = ["en", "zh-CN"] as const;
export type Language = (typeof languages)[number];

export const bilingualSchema = z.strictObject({ en: z.string(), "zh-CN": z.string() });
export type Bilingual = z.infer<typeof bilingualSchema>;

/** Writes a text in both languages at the place where it is declared. */
export const bilingual = (en: string, zh: string): Bilingual => ({ en, "zh-CN": zh });

/** A unit in brackets at the end of a header: "Revenue share (%)", "营收占比（%）". */
const trailingBrackets = /(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】)$/u;

/**
 * The form in which headers, codes and names are compared: case, full or half width, spaces, line breaks, invisible
 * characters and a unit in brackets at the end make no difference.
 *
 * @example comparableHeader(" ｔｙ1 （%）") // "ty1"
 */
export function comparableHeader(header: string): string {
  const compact = header
    .normalize("NFKC")
    .replace(/[\s\p{Cf}\p{Cc}]/gu, "")
    .toLowerCase();
  let bare = compact;
  while (trailingBrackets.test(bare)) bare = bare.replace(trailingBrackets, "");
  return bare === "" ? compact : bare;
}
