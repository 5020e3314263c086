// The one declaration of every custom function. The build writes both metadata files and the help page from it, and
// `register.ts` associates from it, so that no function can be missing on any side.
import { assessmentFunctionIds, assessmentFunctions } from "./assessmentFunctions";
import type { FunctionDeclaration } from "./declaration";

export const functionIds = [...assessmentFunctionIds] as const;
export type FunctionId = (typeof functionIds)[number];

export const catalogue: readonly FunctionDeclaration<FunctionId>[] = [...assessmentFunctions];
