import { digitalIndustryClusters } from "./dic";
import { euDigitalEconomyProxy } from "./euProxy";
import type { Model } from "./shape";

export const defaultModel = digitalIndustryClusters;

const builtInModels: ReadonlyMap<string, Model> = new Map(
  [digitalIndustryClusters, euDigitalEconomyProxy].map((model) => [model.id.toLowerCase(), model]),
);

/** The ids that a person may type as `model`. */
export const builtInModelIds: readonly string[] = [...builtInModels.values()].map(({ id }) => id);

/** The built-in model of that id, in any case; undefined when there is none. */
export function findBuiltInModel(id: string): Model | undefined {
  return builtInModels.get(id.trim().toLowerCase());
}
