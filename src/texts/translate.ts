import type { Language } from "../model";
import { en } from "./en";
import { withNamespace } from "./functionNamespace";
import type { OutputLanguage } from "./outputLanguage";
import { zhCN } from "./zh-CN";

const folders = { en, "zh-CN": zhCN } satisfies Readonly<Record<Language, unknown>>;

/** What texts are about: a file in the folder of each language. */
export type Subject = keyof typeof en.subjects;

/** The texts of a subject. */
export type TextsOf<About extends Subject> = Awaited<ReturnType<(typeof en.subjects)[About]>>["texts"];

type KeysOf<Texts, Path extends string = ""> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? `${Path}${Key}` : KeysOf<Texts[Key], `${Path}${Key}.`>;
}[keyof Texts & string];

/** A sentence with plurals is one key. */
type Singular<Key> = Key extends `${infer Base}_${"zero" | "one" | "other"}` ? Base : Key;

export type TextKey = Singular<
  KeysOf<typeof en.atOnce.loading> | { [About in Subject]: KeysOf<TextsOf<About>> }[Subject]
>;

/** What stands below a path, e.g. the columns of a table. */
export type KeyBelow<Path extends string> = TextKey extends infer Key
  ? Key extends `${Path}.${infer Name}`
    ? Name
    : never
  : never;

type Values = Readonly<Record<string, unknown>>;

/** Says a sentence with its places filled in; a `count` among the values chooses its plural. */
export type Translate = (key: TextKey, values?: Values) => string;

interface Branch {
  readonly [key: string]: string | Branch;
}

/** The sentences of one language, as far as they have come. */
class Sentences {
  private readonly texts = new Map<string, string>();
  /** Taken apart once: results of a hundred thousand rows say the same few. */
  private readonly templates = new Map<string, readonly string[]>();
  private readonly known = new Set<string>();
  private readonly plurals: Intl.PluralRules;

  constructor(private readonly language: Language) {
    this.plurals = new Intl.PluralRules(language);
    for (const [subject, texts] of Object.entries(folders[language].atOnce)) this.learn(subject, texts);
  }

  async load(subjects: readonly Subject[]): Promise<void> {
    const { subjects: files } = folders[this.language];
    await Promise.all(
      subjects
        .filter((subject) => !this.known.has(subject))
        .map(async (subject) => this.learn(subject, (await files[subject]()).texts)),
    );
  }

  has(key: string): boolean {
    return this.texts.has(key);
  }

  readonly say: Translate = (key, values) => {
    const count = values?.["count"];
    const parts = this.templateOf(typeof count === "number" ? this.pluralOf(key, count) : key);
    // A split with one group gives text and names of places by turns.
    let sentence = "";
    for (let i = 0; i < parts.length; i += 1) {
      const part = parts[i] ?? "";
      sentence += i % 2 === 0 ? part : String(values?.[part] ?? "");
    }
    return sentence;
  };

  private learn(subject: string, texts: Branch): void {
    for (const [key, text] of leaves(texts)) this.texts.set(key, withNamespace(text));
    this.known.add(subject);
  }

  private pluralOf(key: string, count: number): string {
    const forms = [...(count === 0 ? ["zero"] : []), this.plurals.select(count), "other"];
    return forms.map((form) => `${key}_${form}`).find((form) => this.texts.has(form)) ?? key;
  }

  private templateOf(key: string): readonly string[] {
    const known = this.templates.get(key);
    if (known) return known;
    const text = this.texts.get(key);
    if (text === undefined) throw new Error(`The text ${key} has not come in ${this.language}.`);
    const parts = text.split(/\{\{(\w+)\}\}/u);
    this.templates.set(key, parts);
    return parts;
  }
}

function leaves(branch: Branch, path = ""): (readonly [key: string, text: string])[] {
  return Object.entries(branch).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  );
}

const known = new Map<Language, Sentences>();

function sentencesIn(language: Language): Sentences {
  const sentences = known.get(language) ?? new Sentences(language);
  known.set(language, sentences);
  return sentences;
}

/** Fetches texts that have not come yet. Whoever says a sentence has waited for its subject. */
export const loadTexts = (language: Language, ...subjects: readonly Subject[]): Promise<void> =>
  sentencesIn(language).load(subjects);

/** The sentences of one language, whatever language the program itself is shown in. */
export const translatorFor = (language: Language): Translate => sentencesIn(language).say;

/** Every subject, for whoever writes about the add-in. */
export const allSubjects = Object.keys(en.subjects).filter((name): name is Subject => name in en.subjects);

/** Whether there is such a text among those that have come. */
export const isTextKey = (key: string): key is TextKey => [...known.values()].some((sentences) => sentences.has(key));

/** The language of sentences and headers: codes have none of their own and take the English ones. */
export const sentenceLanguage = (language: OutputLanguage): Language => (language === "code" ? "en" : language);
