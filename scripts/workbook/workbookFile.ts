import type { Language, Model } from "../../src/model";
import { loadTexts } from "../../src/texts";
import { assessingTemplate } from "../../src/workbook/assessingTemplate/assessingTemplate";
import { xlsxOf } from "../../src/edition/file/writeXlsx";

/** The template that assesses itself, as the bytes of a file. */
export async function workbookFile(model: Model, language: Language, rows?: number): Promise<Uint8Array> {
  await loadTexts(language, "template", "edition", "workings", "assess", "model", "clusterPage", "clusterView");
  return xlsxOf(assessingTemplate(model, language, rows).sheets);
}
