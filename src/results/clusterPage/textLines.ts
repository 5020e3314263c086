import type { PageValue } from "./blocks";
import type { CellLook } from "./layout";

/** Characters of Latin script to a column of the page, about, at the size of its text; a Chinese one takes two. */
const PER_COLUMN: Readonly<Record<CellLook, number>> = {
  title: 1.5,
  subtitle: 2.2,
  heading: 2.2,
  header: 2.5,
  label: 2.5,
  paragraph: 2.6,
  text: 2.6,
  number: 2.6,
  note: 2.85,
  tick: 2.85,
};

const isWide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Lines that a text takes in so many columns of the page, when words are kept whole. */
export function textLines(value: PageValue, columns: number, look: CellLook): number {
  const room = Math.max(1, columns * PER_COLUMN[look]);
  return String(value ?? "")
    .split("\n")
    .reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
}

function linesOf(text: string, room: number): number {
  let [lines, used] = [1, 0];
  // A word with the space behind it; every Chinese character may begin a line.
  for (const [piece] of text.matchAll(
    /[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]+\s*|\s+/gu,
  )) {
    const width = Array.from(piece).reduce((sum, character) => sum + (isWide.test(character) ? 2 : 1), 0);
    if (used > 0 && used + width > room + 1) [lines, used] = [lines + 1, 0];
    used += width;
    if (used > room + 1) [lines, used] = [lines + Math.floor(used / (room + 1)), used % (room + 1)];
  }
  return lines;
}
