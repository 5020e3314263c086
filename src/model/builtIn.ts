import { digitalIndustryClusters, digitalIndustryClusters10 } from "./dic";
import { euDigitalEconomyProxy } from "./euProxy";
import type { Model } from "./shape";

export const defaultModel = digitalIndustryClusters;

/**
 * Every function, the pane, the help page and the document of the method know a model that is listed here. Of several
 * editions of one model the newest comes first.
 */
export const builtInModels: readonly Model[] = [
  digitalIndustryClusters,
  digitalIndustryClusters10,
  euDigitalEconomyProxy,
];

/**
 * What a person types as `model` for a built-in model: its id for the newest edition, with its version for an older one.
 *
 * @example modelKey(digitalIndustryClusters10) // "DIC-1.0"
 */
export function modelKey(model: Model): string {
  const newest = builtInModels.find(({ id }) => id === model.id);
  return newest === undefined || newest.version === model.version ? model.id : `${model.id}-${model.version}`;
}

/** What a person may type as `model`. */
export const builtInModelIds: readonly string[] = builtInModels.map(modelKey);

// The newest edition may be named with its version too, by whoever wants to keep it.
const byKey: ReadonlyMap<string, Model> = new Map(
  builtInModels.flatMap((model) =>
    [modelKey(model), `${model.id}-${model.version}`].map((key) => [key.toLowerCase(), model] as const),
  ),
);

/** The built-in model that somebody typed, in any case; undefined when there is none. */
export function findBuiltInModel(typed: string): Model | undefined {
  return byKey.get(typed.trim().toLowerCase());
}

/**
 * The built-in model that an edited one came from: of its own edition, else the newest of its id, else the default one. To a
 * spreadsheet a version 1.0 that is typed anew is the number 1.
 */
export function builtInOf({ id, version }: Model): Model {
  const editions = [`${id}-${version}`, `${id}-${version}.0`, id].map(findBuiltInModel);
  return editions.find((known) => known !== undefined) ?? defaultModel;
}
