import type { Translate } from "../texts";

const SHOWN = 4;

/** The first few of some names, and how many there are beside them. */
export function listed(t: Translate, items: readonly string[]): string {
  const shown = items.slice(0, SHOWN).join(t("list.separator"));
  return items.length > SHOWN ? t("list.andMore", { shown, count: items.length - SHOWN }) : shown;
}
