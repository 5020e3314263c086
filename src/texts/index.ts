export { withNamespace } from "./functionNamespace";
export { outputLanguages, type OutputLanguage } from "./outputLanguage";
export type { PageTextKey } from "./pages";
export { sayIn, sentenceLanguage, translatorFor, type Say, type Translate } from "./translate";
