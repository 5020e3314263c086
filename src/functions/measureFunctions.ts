// The measures a regional economist expects beside the assessment, each by its textbook definition.
import type { FunctionDeclaration } from "./declaration";
import { measure, needed, neededOne, option, optional } from "./measures/measure";

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
  measure("CLUSTERLQ", "cell", [
    needed("CLUSTERLQ.local"),
    optional("CLUSTERLQ.localTotal"),
    optional("CLUSTERLQ.national"),
    optional("CLUSTERLQ.nationalTotal"),
  ]),
  measure("CLUSTERHHI", "wholeRange", [needed("CLUSTERHHI.values"), option("CLUSTERHHI.normalized")]),
  measure("CLUSTERKRUGMAN", "wholeRange", [needed("CLUSTERKRUGMAN.region"), needed("CLUSTERKRUGMAN.reference")]),
  measure("CLUSTERELLISONGLAESER", "wholeRange", [
    needed("CLUSTERELLISONGLAESER.regionShares"),
    needed("CLUSTERELLISONGLAESER.areaShares"),
    neededOne("CLUSTERELLISONGLAESER.plantHerfindahl"),
  ]),
  measure("CLUSTERGINI", "wholeRange", [needed("CLUSTERGINI.values"), optional("CLUSTERGINI.weights")]),
  measure("CLUSTERTHEIL", "wholeRange", [
    needed("CLUSTERTHEIL.values"),
    optional("CLUSTERTHEIL.weights"),
    optional("CLUSTERTHEIL.groups"),
    option("CLUSTERTHEIL.variant"),
  ]),
  measure("CLUSTERDAGUM", "wholeRange", [needed("CLUSTERDAGUM.values"), needed("CLUSTERDAGUM.groups")]),
  measure("CLUSTERMORAN", "wholeRange", [
    needed("CLUSTERMORAN.values"),
    needed("CLUSTERMORAN.weights"),
    option("CLUSTERMORAN.permutations"),
    option("CLUSTERMORAN.seed"),
  ]),
  measure("CLUSTERENTROPY", "wholeRange", [
    needed("CLUSTERENTROPY.values"),
    optional("CLUSTERENTROPY.directions"),
    option("CLUSTERENTROPY.shift"),
  ]),
  measure("CLUSTERCRITIC", "wholeRange", [needed("CLUSTERCRITIC.values"), optional("CLUSTERCRITIC.directions")]),
  measure("CLUSTERAHP", "wholeRange", [needed("CLUSTERAHP.pairwise")]),
  measure("CLUSTERTOPSIS", "wholeRange", [
    needed("CLUSTERTOPSIS.values"),
    needed("CLUSTERTOPSIS.weights"),
    optional("CLUSTERTOPSIS.directions"),
    option("CLUSTERTOPSIS.normalization"),
    optional("CLUSTERTOPSIS.ideal"),
  ]),
  measure("CLUSTERCOUPLING", "spill", [
    needed("CLUSTERCOUPLING.subsystems"),
    optional("CLUSTERCOUPLING.weights"),
    option("CLUSTERCOUPLING.formula"),
  ]),
  measure("CLUSTERNORMALIZE", "wholeRange", [
    needed("CLUSTERNORMALIZE.values"),
    option("CLUSTERNORMALIZE.method"),
    optional("CLUSTERNORMALIZE.low"),
    optional("CLUSTERNORMALIZE.high"),
    optional("CLUSTERNORMALIZE.directions"),
  ]),
  measure("CLUSTERKENDALL", "wholeRange", [needed("CLUSTERKENDALL.y"), optional("CLUSTERKENDALL.x")]),
];
