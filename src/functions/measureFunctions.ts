// The measures a regional economist expects beside the assessment, each by its textbook definition.
import type { FunctionDeclaration } from "./declaration";
import { ellisonGlaeserFunction, hhiFunction, krugmanFunction } from "./measures/concentration";
import { dagumFunction, giniFunction, theilFunction } from "./measures/inequality";
import { kendallFunction } from "./measures/kendall";
import { lqFunction } from "./measures/locationQuotient";
import { moranFunction } from "./measures/moran";
import { normalizeFunction } from "./measures/normalizing";
import { couplingFunction, topsisFunction } from "./measures/scoring";
import { ahpFunction, criticFunction, entropyFunction } from "./measures/weighting";

export const measureFunctionIds = [
  "CLUSTERLQ",
  "CLUSTERHHI",
  "CLUSTERKRUGMAN",
  "CLUSTERELLISONGLAESER",
  "CLUSTERGINI",
  "CLUSTERTHEIL",
  "CLUSTERDAGUM",
  "CLUSTERMORAN",
  "CLUSTERENTROPY",
  "CLUSTERCRITIC",
  "CLUSTERAHP",
  "CLUSTERTOPSIS",
  "CLUSTERCOUPLING",
  "CLUSTERNORMALIZE",
  "CLUSTERKENDALL",
] as const;
export type MeasureFunctionId = (typeof measureFunctionIds)[number];

/** In the order of `measureFunctionIds`. */
export const measureFunctions: readonly FunctionDeclaration<MeasureFunctionId>[] = [
  lqFunction,
  hhiFunction,
  krugmanFunction,
  ellisonGlaeserFunction,
  giniFunction,
  theilFunction,
  dagumFunction,
  moranFunction,
  entropyFunction,
  criticFunction,
  ahpFunction,
  topsisFunction,
  couplingFunction,
  normalizeFunction,
  kendallFunction,
];
