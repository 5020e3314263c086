const SHOWN_LENGTH = 40;

/** A text in one line and without control characters. */
export const visibleText = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();

/** Whatever stands in a cell may be very long or hold control characters; a sentence shows its beginning only. */
export function shortened(text: string): string {
  const visible = visibleText(text);
  return visible.length > SHOWN_LENGTH ? `${visible.slice(0, SHOWN_LENGTH)}…` : visible;
}

export const quoted = (text: string): string => `'${shortened(text)}'`;
