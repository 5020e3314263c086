// The words of the measures, which come with the first formula that asks for one.
import type { Language } from "../model";
import { enMeasures } from "../texts/en/measures";
import type { enPages } from "./pages/en";
import { addTexts, type KeysOf } from "./translate";

/** The measures that have words, by the ids of their functions. */
export type MeasureId = keyof typeof enMeasures.measureWords;
/** What the measures are about, as the page of the pane lists them. */
export type MeasureGroup = keyof typeof enPages.measuresPage.groups;
export type MeasureTextKey = KeysOf<typeof enMeasures>;
/** What the pane asks for each argument of a measure. */
export type FieldTexts<Id extends MeasureId> = (typeof enMeasures.measureWords)[Id]["fields"];

const known = new Set<Language>();

/** Makes the words of a language known. English is what a formula speaks unless told otherwise; others are fetched. */
export async function addMeasureWords(language: Language): Promise<void> {
  if (known.has(language)) return;
  if (language === "en") addTexts({ en: enMeasures });
  else {
    const { zhCNMeasures } = await import(
      /* webpackChunkName: "measure-words", webpackExports: "zhCNMeasures" */ "../texts/zh-CN/measures"
    );
    addTexts({ "zh-CN": zhCNMeasures });
  }
  known.add(language);
}
