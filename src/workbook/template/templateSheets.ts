import type { Language, Model } from "../../model";
import { definitionsSheet } from "./definitionsSheet";
import { entrySheet } from "./entrySheet";
import { instructionsSheet } from "./instructionsSheet";
import type { TemplateSheet } from "./templateSheet";

/** The sheets of a template in the order of their tabs; the one that is filled in comes first. */
export function templateSheets(model: Model, language: Language): readonly [TemplateSheet, ...TemplateSheet[]] {
  return [entrySheet(model, language), instructionsSheet(model, language), definitionsSheet(model, language)];
}
