// The sentences of the metadata and of the help page. Only the build may import this file: what it says is not needed
// while the add-in runs, and weighs as much as everything else that the functions say.
import { builtInModelIds, defaultModel, type Language } from "../model";
import { enMeasureHelp } from "../texts/en/measures";
import { zhCNMeasureHelp } from "../texts/zh-CN/measures";
import { enHelp } from "./en";
import { sayer, sayIn, type KeysOf, type SayOf, type SentenceKey } from "./translate";
import { zhCNHelp } from "./zh-CN";

const english = { ...enHelp, measureHelp: enMeasureHelp };
const texts: Readonly<Record<Language, typeof english>> = {
  en: english,
  "zh-CN": { ...zhCNHelp, measureHelp: zhCNMeasureHelp },
};

type HelpKey = KeysOf<typeof english>;

/** Every function that the help describes. */
export type FunctionId = keyof typeof enHelp.functions | keyof typeof enMeasureHelp.functions;

export interface SayHelp extends SayOf<HelpKey | SentenceKey> {
  /** What a function does. */
  functionText(id: string): string;
  /** What one of its parameters means; those that several functions share are told once for all of them. */
  parameterText(id: string, name: string): string;
}

/** What the add-in says while it runs, and what it says about itself. */
export function sayHelpIn(language: Language): SayHelp {
  const own = new Map<string, string>(leaves(texts[language]));
  const say = sayIn(language);
  const isOwn = (key: string): key is HelpKey => own.has(key);
  const sayHelp = sayer<HelpKey | SentenceKey>((key) => (isOwn(key) ? (own.get(key) ?? "") : say(key)));
  const known = modelsIn(language);
  const sayAnything: SayOf<HelpKey | SentenceKey> = (key, values) => sayHelp(key, { ...known, ...values });
  const sayFirst = (keys: readonly string[]): string => {
    const key = keys.find(isOwn);
    if (key === undefined) throw new Error(`The help has no text ${keys.join(", ")}.`);
    return sayAnything(key);
  };
  return Object.assign(sayAnything, {
    functionText: (id: string) => sayFirst([`functions.${id}`, `measureHelp.functions.${id}.text`]),
    parameterText: (id: string, name: string) =>
      sayFirst([`measureHelp.functions.${id}.parameters.${name}`, `parameters.${name}`]),
  });
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
