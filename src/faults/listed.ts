import type { TextKey, Translate } from "../texts";

/** More than these are not named one by one. */
export const MOST_LISTED = 4;

/** The first few of some names, and how many there are beside them; `andMore` says so of names of one kind. */
export function listed(t: Translate, items: readonly string[], andMore: TextKey = "list.andMore"): string {
  const shown = items.slice(0, MOST_LISTED).join(t("list.separator"));
  if (items.length <= MOST_LISTED) return shown;
  return t(andMore, { shown, count: items.length - MOST_LISTED, all: items.length });
}
