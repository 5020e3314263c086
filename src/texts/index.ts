export { withNamespace } from "./functionNamespace";
export { outputLanguages, type OutputLanguage } from "./outputLanguage";
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
