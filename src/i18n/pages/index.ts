import { enMeasures } from "../../texts/en/measures";
import { zhCNMeasures } from "../../texts/zh-CN/measures";
import type { MeasureTextKey } from "../measureWords";
import { addTexts, type KeysOf } from "../translate";
import { enPages } from "./en";
import { zhCNPages } from "./zh-CN";

/** Makes the texts of the pages known that come with them: the pane's first button does not wait for their words either. */
export function addPageTexts(): void {
  addTexts({ en: enPages, "zh-CN": zhCNPages });
  addTexts({ en: enMeasures, "zh-CN": zhCNMeasures });
}

export type PageTextKey = KeysOf<typeof enPages>;

// The names of what is filled in for a measure come from the declaration of its function.
export const isMeasureText = (key: string): key is MeasureTextKey => isTextOf(enMeasures, key);
export const isPageText = (key: string): key is PageTextKey => isTextOf(enPages, key);

function isTextOf(texts: object, key: string): boolean {
  let branch: unknown = texts;
  for (const part of key.split(".")) {
    if (typeof branch !== "object" || branch === null) return false;
    branch = new Map<string, unknown>(Object.entries(branch)).get(part);
  }
  return typeof branch === "string";
}
