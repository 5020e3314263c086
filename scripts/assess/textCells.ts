/** Texts where numbers are expected: they count as missing, and the reader of a terminal sees no colour that would say so. */

export interface TextCell {
  readonly cell: string;
  readonly text: string;
}

const DECIMAL_COMMA = /^[-+]?\d+(?:\.\d{3})*,\d+\s*[%％]?$/u;
const PERCENT = /^[-+]?\d+(?:\.\d+)?\s*[%％]$/u;

/** One sentence for each kind of text, none where all are numbers. */
export function textCellsSentence(cells: readonly TextCell[]): string[] {
  const commas = cells.filter(({ text }) => DECIMAL_COMMA.test(text.trim()));
  const percents = cells.filter(({ text }) => PERCENT.test(text.trim()));
  const others = cells.filter((cell) => !commas.includes(cell) && !percents.includes(cell));
  return [
    ...sentence("a decimal comma is not guessed", commas, "Write a decimal point, or save as .xlsx."),
    ...sentence("a text with a percent sign is no number", percents, "Write the number alone."),
    ...sentence("a text is no number", others, "Write a number, or leave the cell empty."),
  ];
}

function sentence(why: string, [first, ...others]: readonly TextCell[], remedy: string): string[] {
  if (!first) return [];
  const example = `${first.cell} "${first.text.trim().slice(0, 40)}"`;
  return [`Missing, since ${why}: ${example}${others.length === 0 ? "" : ` and ${others.length} more`}. ${remedy}`];
}
