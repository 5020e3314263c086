// The one declaration of every custom function. The build writes both metadata files and the help page from it, and
// `register.ts` associates from it, so that no function can be missing on any side.
import { assessmentFunctionIds, assessmentFunctions } from "./assessmentFunctions";
import type { FunctionDeclaration } from "./declaration";
import { evolutionFunctionIds, evolutionFunctions } from "./evolutionFunctions";
import { measureFunctionIds, measureFunctions } from "./measureFunctions";

export const functionIds = [...assessmentFunctionIds, ...evolutionFunctionIds, ...measureFunctionIds] as const;
export type FunctionId = (typeof functionIds)[number];

/** The functions by what they are about. */
export const catalogueGroups: Readonly<
  Record<"assessment" | "evolution" | "measures", readonly FunctionDeclaration<FunctionId>[]>
> = { assessment: assessmentFunctions, evolution: evolutionFunctions, measures: measureFunctions };

export const catalogue: readonly FunctionDeclaration<FunctionId>[] = Object.values(catalogueGroups).flat();
