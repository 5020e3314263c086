export { withNamespace } from "./functionNamespace";
export { outputLanguageOf, outputLanguages, type OutputLanguage } from "./outputLanguage";
export {
  isTextKey,
  loadTexts,
  sentenceLanguage,
  translatorFor,
  type KeyBelow,
  type Subject,
  type TextKey,
  type Translate,
} from "./translate";
