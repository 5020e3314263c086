// The sentences of the metadata and of the help page. Only the build may import this file: what it says is not needed
// while the add-in runs, and weighs as much as everything else that the functions say.
import { builtInModelIds, defaultModel, type Language } from "../model";
import { enHelp } from "./en";
import { sayer, sayIn, type KeysOf, type SayOf, type SentenceKey } from "./translate";
import { zhCNHelp } from "./zh-CN";

const texts: Readonly<Record<Language, typeof enHelp>> = { en: enHelp, "zh-CN": zhCNHelp };

export type HelpKey = KeysOf<typeof enHelp>;
export type SayHelp = SayOf<HelpKey | SentenceKey>;

/** What the add-in says while it runs, and what it says about itself. */
export function sayHelpIn(language: Language): SayHelp {
  const own = new Map<string, string>(leaves(texts[language]));
  const say = sayIn(language);
  const isOwn = (key: HelpKey | SentenceKey): key is HelpKey => own.has(key);
  const sayHelp: SayHelp = sayer((key) => (isOwn(key) ? (own.get(key) ?? "") : say(key)));
  const known = modelsIn(language);
  return (key, values) => sayHelp(key, { ...known, ...values });
}

/** A further built-in model is named wherever these two are. */
function modelsIn(language: Language): { readonly models: string; readonly defaultModel: string } {
  const list = new Intl.ListFormat(language, { type: "disjunction" });
  return { models: list.format(builtInModelIds.map((id) => `"${id}"`)), defaultModel: defaultModel.id };
}

interface Texts {
  readonly [key: string]: string | Texts;
}

function leaves(branch: Texts, path = ""): [key: string, text: string][] {
  return Object.entries(branch).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}
