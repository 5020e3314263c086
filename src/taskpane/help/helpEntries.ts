import { ruleNames, type Language } from "../../model";
import { withNamespace } from "../../texts";
import type { HelpPart } from "../../texts/helpSearch";

// Each with everything that the help says: fetched when somebody asks.
const inLanguage = {
  en: () => import(/* webpackChunkName: "help-en" */ "./parts/en.help"),
  "zh-CN": () => import(/* webpackChunkName: "help-zh" */ "./parts/zh-CN.help"),
} satisfies Readonly<Record<Language, unknown>>;

/** The parts of the help page, with formulas as they have to be typed in this build. */
export async function helpEntries(language: Language): Promise<readonly HelpPart[]> {
  const { default: parts } = await inLanguage[language]();
  return parts.map(({ id, heading, text }) => ({ id, heading, text: withNamespace(text) }));
}

/** The page that shows an entry whole: a function has its own, all others are a place on the help page. */
export function pageOfEntry(helpPage: string, id: string, language: Language): string {
  if (!id.startsWith("cluster")) return `${helpPage}#${id}`;
  return `help/${id}${language === "en" ? "" : `.${language}`}.html`;
}

/** What an entry is about, by its address on the help page; sections of the page that only gather others are none. */
export type EntryKind = "question" | "function" | "sign" | "indicator" | "rule";

export function entryKind({ id }: HelpPart): EntryKind | undefined {
  if (id.startsWith("q-")) return "question";
  if (id.startsWith("sign-")) return "sign";
  if (/^cluster[a-z]+$/u.test(id)) return "function";
  if (/^[a-z]+[\d.]+$/u.test(id)) return "indicator";
  return ruleNames.some((name) => name === id) ? "rule" : undefined;
}
