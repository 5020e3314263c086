/** In which words results are given; "code" is for formulas that compare them. */
export const outputLanguages = ["en", "zh-CN", "code"] as const;
export type OutputLanguage = (typeof outputLanguages)[number];

/** What else people write for one of them. Traditional Chinese is another language. */
const spellings: ReadonlyMap<string, OutputLanguage> = new Map([
  ...["en-us", "en-gb", "english"].map((word) => [word, "en"] as const),
  ...["zh", "zh-hans", "zh-hans-cn", "zh-sg", "chinese", "中文", "简体中文"].map((word) => [word, "zh-CN"] as const),
]);

/**
 * The language that a word names, in any case and with either dash.
 *
 * @example outputLanguageOf("ZH_cn") // "zh-CN"
 */
export function outputLanguageOf(word: string): OutputLanguage | undefined {
  const plain = word.trim().toLowerCase().replaceAll("_", "-");
  return outputLanguages.find((language) => language.toLowerCase() === plain) ?? spellings.get(plain);
}
