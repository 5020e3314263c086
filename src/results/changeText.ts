import { modelParts, ruleNames, type ModelChange } from "../model";
import type { Translate } from "../texts/translate";

/**
 * One change of a model, in words: the table's own Group of a row says nothing to who reads a list. Needs the texts of
 * `model`.
 *
 * @example changeText(change, t) // "type evidence, TY5, Weight: 0.1 to 0.2"
 */
export function changeText({ row, column, before, after }: ModelChange, t: Translate): string {
  const place = rowText(row, t);
  if (column === "") return t(after === "+" ? "modelRow.added" : "modelRow.removed", { row: place });
  const shown = (text: string): string => (text === "" ? t("modelRow.nothing") : text);
  // A rule has one number.
  const isOnlyNumber = row.part === "Rule" && column === "Gate";
  const where = isOnlyNumber ? place : t("modelRow.ofRow", { row: place, column: columnText(row, column, t) });
  return t("modelRow.changed", { where, before: shown(before), after: shown(after) });
}

function rowText({ part, group, code }: ModelChange["row"], t: Translate): string {
  const known = modelParts.find((one) => one === part) ?? "Model";
  if (known !== "Rule") return t(`modelRow.${known}`, { group, code });
  const rule = ruleNames.find((one) => one === code);
  return rule ? t(`help.ruleTexts.${rule}`) : code;
}

/** Two columns hold something else in the type evidence than in a stage. */
function columnText({ part }: ModelChange["row"], column: string, t: Translate): string {
  if (part === "Type" && column === "Low") return t("modelRow.idAnchor");
  if (part === "Type" && column === "High") return t("modelRow.diAnchor");
  return part === "Floor" && column === "Gate" ? t("modelRow.threshold") : column;
}
