/** Columns of text side by side in a terminal, where a Chinese character is as wide as two letters. */

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const GAP = "  ";

export function displayWidth(text: string): number {
  return [...text].reduce(
    (width, character) => width + (/\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1),
    0,
  );
}

/** At most so wide; what is cut off shows as one sign. */
export function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = "";
  for (const character of text) {
    if (displayWidth(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

export const padTo = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - displayWidth(text)));

/** A column that gives way keeps so much: a code and the beginning of its name. */
const LEAST = 14;

/**
 * The lines of a table whose first row is its header. Until it fits, the columns of `giving` give way first, then the
 * widest.
 */
export function textTable(
  rows: readonly (readonly string[])[],
  most: number,
  giving: readonly number[] = [],
): string[] {
  const clean = rows.map((row) => row.map((cell) => cell.replace(/\p{Cc}+/gu, " ")));
  const widths = fittedWidths(clean, most, giving);
  const line = (cells: readonly string[]): string =>
    widths
      .map((width, at) => padTo(cutTo(cells[at] ?? "", width), width))
      .join(GAP)
      .trimEnd();
  const [header = [], ...body] = clean;
  return [line(header), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
}

function fittedWidths(rows: readonly (readonly string[])[], most: number, giving: readonly number[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[at] ?? ""))),
  );
  const room = most - GAP.length * (columns - 1);
  for (let total = widths.reduce((sum, width) => sum + width, 0); total > Math.max(room, columns); total -= 1) {
    const first = giving.filter((at) => (widths[at] ?? 0) > LEAST);
    const candidates = first.length > 0 ? first : [...widths.keys()];
    const widest = candidates.reduce((best, at) => ((widths[at] ?? 0) > (widths[best] ?? 0) ? at : best));
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}
