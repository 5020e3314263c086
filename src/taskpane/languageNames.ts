import type { Language } from "../model";

/** Each language in its own words, so that nobody has to read the other one to leave it. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "简体中文" };
