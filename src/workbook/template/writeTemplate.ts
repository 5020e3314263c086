import type { Model } from "../../model";
import { loadSheetTexts } from "../sheetTexts";
import type { WorkControl } from "../workControl";
import { definitionsSheet } from "./definitionsSheet";
import { entrySheet } from "./entrySheet";
import { instructionsSheet } from "./instructionsSheet";
import type { TemplateOptions } from "./templateOptions";
import type { TemplateSheet } from "./templateSheet";
import { writeTemplateSheets, type WrittenTemplate } from "./writeTemplateSheets";

/** Writes the template of a model into this workbook. */
export async function writeTemplate(
  model: Model,
  options: TemplateOptions,
  control?: WorkControl,
): Promise<WrittenTemplate> {
  await loadSheetTexts("template", "model", "assess");
  return writeTemplateSheets(templateSheets(model, options), control);
}

/** The sheets of a template in the order of their tabs; the one that is filled in comes first. */
function templateSheets(model: Model, options: TemplateOptions): readonly TemplateSheet[] {
  const { language, indicators, rows } = options;
  const asked = { ...model, indicators: [...indicators] };
  return [entrySheet(model, options), instructionsSheet(asked, language, rows), definitionsSheet(asked, language)];
}
