// The sentences for faults in a language; how each is built stands beside its data in `src/faults`.
import * as faults from "../faults";
import type { Language } from "../model";
import type { OutputLanguage } from "./outputLanguage";
import { sentenceLanguage, translatorFor } from "./translate";

/** What a function says instead of a result. */
export const faultSentence = (fault: faults.FunctionFault, functionName: string, language: OutputLanguage): string =>
  faults.functionFaultSentence(translatorFor(sentenceLanguage(language)), fault, functionName);

export const workbookFaultSentence = (fault: faults.WorkbookFault, language: Language): string =>
  faults.workbookFaultSentence(translatorFor(language), fault);

export const sheetFaultSentence = (fault: faults.SheetFault, language: Language): string =>
  faults.sheetFaultSentence(translatorFor(language), fault);

export const collectionFaultSentence = (fault: faults.CollectionFault, language: Language): string =>
  faults.collectionFaultSentence(translatorFor(language), fault);
