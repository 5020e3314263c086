import { addTexts, type KeysOf } from "../translate";
import { enPages } from "./en";
import { zhCNPages } from "./zh-CN";

/** Makes the texts of the pages known that come with them: the pane's first button does not wait for their words either. */
export function addPageTexts(): void {
  addTexts({ en: enPages, "zh-CN": zhCNPages });
}

export type PageTextKey = KeysOf<typeof enPages>;
