import { digitalIndustryClusters } from "./dic";
import { euDigitalEconomyProxy } from "./euProxy";
import type { Model } from "./shape";

export const defaultModel = digitalIndustryClusters;

/** Every function, the pane, the help page and the document of the method know a model that is listed here. */
export const builtInModels: readonly Model[] = [digitalIndustryClusters, euDigitalEconomyProxy];

/** The ids that a person may type as `model`. */
export const builtInModelIds: readonly string[] = builtInModels.map(({ id }) => id);

const byId: ReadonlyMap<string, Model> = new Map(builtInModels.map((model) => [model.id.toLowerCase(), model]));

/** The built-in model of that id, in any case; undefined when there is none. */
export function findBuiltInModel(id: string): Model | undefined {
  return byId.get(id.trim().toLowerCase());
}
