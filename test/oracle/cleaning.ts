/** What is taken away from a name or a period before it is read, character by character. */

/** "Full width is made half": the block of full-width ASCII and the ideographic space. */
function halfWidth(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code === 0x3000) return " ";
      return code >= 0xff01 && code <= 0xff5e ? String.fromCodePoint(code - 0xfee0) : character;
    })
    .join("");
}

/** Zero width, joiners, marks of direction, soft hyphen, byte order mark, control characters that are no spaces. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?!\s)\p{Cc}/gu;

/** Spaces of every kind (no-break, narrow, tabulator, line feed) are one kind of space. */
const ANY_SPACE = /\s/gu;

const textOf = (cell: unknown): string => (typeof cell === "string" || typeof cell === "number" ? String(cell) : "");

/** "After full width is made half, invisible characters and outer spaces are taken away." */
export const cleanedPeriod = (cell: unknown): string =>
  halfWidth(textOf(cell)).replace(INVISIBLE, "").replace(ANY_SPACE, " ").trim();

/** "After the same cleaning and with runs of spaces as one; the number 1 and the text "1" are the same." */
export const cleanedName = (cell: unknown): string => cleanedPeriod(cell).replace(/ +/gu, " ");

/** "Names that then differ in capitals alone are two, and told": each group of them, in order of appearance. */
export function namesThatDifferInCapitals(names: readonly string[]): string[][] {
  const distinct = [...new Set(names)];
  const folded = [...new Set(distinct.map((name) => name.toLowerCase()))];
  return folded
    .map((fold) => distinct.filter((name) => name.toLowerCase() === fold))
    .filter(({ length }) => length > 1);
}
