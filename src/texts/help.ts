// The sentences of the metadata and of the help page. Only the build asks for them: what they say is not needed while the
// add-in runs, and weighs as much as everything else that the functions say.
import { builtInModelIds, defaultModel, type Language } from "../model";
import type { MeasureId } from "./measureWords";
import { allSubjects, isTextKey, loadTexts, translatorFor, type KeyBelow, type Translate } from "./translate";

/** Every function that the help describes. */
export type FunctionId = KeyBelow<"functions"> | MeasureId;

export interface SayHelp extends Translate {
  /** What a function does. */
  functionText(id: string): string;
  /** What one of its parameters means; those that several functions share are told once for all of them. */
  parameterText(id: string, name: string): string;
}

/** What the add-in says while it runs, and what it says about itself. */
export async function sayHelpIn(language: Language): Promise<SayHelp> {
  await loadTexts(language, ...allSubjects);
  const t = translatorFor(language);
  const known = modelsIn(language);
  const sayAnything: Translate = (key, values) => t(key, { ...known, ...values });
  const sayFirst = (...keys: readonly string[]): string => {
    const key = keys.find(isTextKey);
    if (key === undefined) throw new Error(`The help has no text ${keys.join(", ")}.`);
    return sayAnything(key);
  };
  return Object.assign(sayAnything, {
    functionText: (id: string) => sayFirst(`functions.${id}`, `measureWords.${id}.help.text`),
    parameterText: (id: string, name: string) =>
      sayFirst(`measureWords.${id}.help.parameters.${name}`, `ownParameters.${id}.${name}`, `parameters.${name}`),
  });
}

/** A further built-in model is named wherever these two are. */
function modelsIn(language: Language): { readonly models: string; readonly defaultModel: string } {
  const list = new Intl.ListFormat(language, { type: "disjunction" });
  return { models: list.format(builtInModelIds.map((id) => `"${id}"`)), defaultModel: defaultModel.id };
}
