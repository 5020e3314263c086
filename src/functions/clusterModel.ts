import { writeModelTable } from "../model";
import { readLanguage, readModel } from "./settings";
import type { ResultCell } from "../i18n";

/**
 * CLUSTERMODEL: the model as a table; given back as `model`, it changes nothing. The table always holds both languages,
 * so the argument `language` only chooses the language of an error.
 */
export async function clusterModel(
  [model, language]: readonly unknown[],
  [modelAt]: readonly unknown[],
): Promise<ResultCell[][]> {
  readLanguage(language);
  return writeModelTable((await readModel(model, modelAt, 1)).model);
}
