import type { TextKey, Translate } from "../../texts/translate";
import { quoted } from "../working/arithmetic";

/** Marks a place of a sentence; no text of ours holds it. */
const MARK = "\u0001";
/** A text inside a formula may have 255 signs. */
const LONGEST = 240;

/** A text as a part of a formula, in pieces where it is long. */
export function literal(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST}}`, "gu")) ?? [""];
  return pieces.map(quoted).join("&");
}

/** A sentence as a formula, with formulas in its places. */
export function sentence(t: Translate, key: TextKey, places: Readonly<Record<string, string>>): string {
  const marked = Object.fromEntries(Object.keys(places).map((name) => [name, `${MARK}${name}${MARK}`]));
  return t(key, marked)
    .split(MARK)
    .flatMap((piece, at) => (at % 2 === 1 ? [places[piece] ?? '""'] : piece === "" ? [] : [literal(piece)]))
    .join("&");
}
