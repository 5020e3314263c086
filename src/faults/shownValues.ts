import type { Translate } from "../texts";
import { quoted } from "./shortened";

interface Found<Where> {
  readonly code: string;
  readonly where?: Where;
  readonly found?: unknown;
  readonly expected?: unknown;
}

interface Wording<Where> {
  readonly function: string;
  readonly place: (where: Where) => string;
  /** How a text that was found is shown. */
  readonly text?: (found: string) => string;
}

/** What a fault says, as its sentence shows it: places named, texts quoted, lists in one line, everything else as it is. */
export function shownValues<Where>(
  t: Translate,
  fault: Found<Where>,
  wording: Wording<Where>,
): Record<string, unknown> {
  const { where, found, expected } = fault;
  const { place, text = quoted } = wording;
  return {
    ...fault,
    function: wording.function,
    where: where === undefined ? "" : place(where),
    found: typeof found === "string" ? text(found) : found,
    expected: Array.isArray(expected) ? quotedList(t, expected.map(String)) : expected,
  };
}

export const quotedList = (t: Translate, items: readonly string[]): string =>
  items.map(quoted).join(t("list.separator"));

export const grouped = (count: number): string => count.toLocaleString("en");
