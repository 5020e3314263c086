import { modelChanges, type Model } from "../model";
import type { Translate } from "../texts/translate";
import { changeText } from "./changeText";

/** So many changes are named; the others are counted or left to the table. */
const NAMED_CHANGES = 12;

/** What was changed in the model, in one cell. */
export function changesText(model: Model, t: Translate): string {
  const changes = modelChanges(model);
  if (changes.length === 0) return t("report.unchanged");
  const named = changes.slice(0, NAMED_CHANGES).map((change) => changeText(change, t));
  const more = changes.length - named.length;
  return [...named, ...(more > 0 ? [t("report.changesMore", { count: more })] : [])].join(t("list.note"));
}
