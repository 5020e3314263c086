// The sentences for faults in a language; how each is built stands beside its data in `src/faults`.
import {
  collectionFaultSentence as collectionSentence,
  functionFaultSentence,
  sheetFaultSentence as sheetSentence,
  workbookFaultSentence as workbookSentence,
  type CollectionFault,
  type FunctionFault,
  type SheetFault,
  type WorkbookFault,
} from "../faults";
import type { Language } from "../model";
import type { OutputLanguage } from "./outputLanguage";
import { sentenceLanguage, translatorFor } from "./translate";

/** What a function says instead of a result. */
export const faultSentence = (fault: FunctionFault, functionName: string, language: OutputLanguage): string =>
  functionFaultSentence(translatorFor(sentenceLanguage(language)), fault, functionName);

export const workbookFaultSentence = (fault: WorkbookFault, language: Language): string =>
  workbookSentence(translatorFor(language), fault);

export const sheetFaultSentence = (fault: SheetFault, language: Language): string =>
  sheetSentence(translatorFor(language), fault);

export const collectionFaultSentence = (fault: CollectionFault, language: Language): string =>
  collectionSentence(translatorFor(language), fault);
