// Texts as they are written into cells and formulas.

/** Excel refuses a longer text in a cell, and everything else that is written with it. */
const LONGEST_TEXT = 32_767;

/** A text that a cell can hold; one that is too long ends in an ellipsis, and never within a character. */
export const fittingText = (text: string): string =>
  text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;

/**
 * A text that stays the text it is: not only what begins a formula, also what Excel would read as a number, a date or a
 * truth value ("4", "1-2", "TRUE", in full width, too) gets an apostrophe, which Excel does not show.
 */
export const literalText = (text: string): string => {
  const isPlain = /^\p{L}\P{N}*$/u.test(text) && !/^(true|false)$/iu.test(text.normalize("NFKC").trim());
  return text === "" || isPlain ? fittingText(text) : `'${fittingText(text)}`;
};

/** A text inside a formula. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A cell whose text, if it is one, stays text. */
export const literalCell = <Value>(value: Value): Value | string =>
  typeof value === "string" ? literalText(value) : value;

/** A text as a file of Excel or Word can hold it: signs that XML 1.0 forbids, and halves of characters, are left out. */
export const withoutForbiddenSigns = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- exactly the signs that XML 1.0 forbids
  text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
