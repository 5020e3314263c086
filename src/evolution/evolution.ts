import type { Dataset } from "../assessment";
import type { LadderName } from "../model";
import { commonPaths } from "./commonReading";
import { describeLadder, type LadderDescription } from "./description";
import { readGuttman, type GuttmanScale } from "./guttman";
import type { Panel } from "./panel";
import { readPaths, type ClusterPath } from "./path";
import { patternOf, type ClusterPattern } from "./pattern";
import { testTypes, type TypeTest } from "./typeTest";

/** The paper's claim, that one type evolves steadily and the other by leaps and loops, as something the data can contradict. */
export interface Evolution {
  readonly panel: Panel;
  readonly paths: readonly ClusterPath[];
  /** One per cluster, in the order of the paths. */
  readonly patterns: readonly ClusterPattern[];
  readonly ladders: Readonly<Record<LadderName, LadderDescription>>;
  readonly scales: Readonly<Record<LadderName, GuttmanScale>>;
  readonly test: TypeTest;
  /** The largest p that counts as a difference between the types: a rule of the model. */
  readonly significance: number;
}

/** Reads everything that a panel of assessed clusters says about evolution; `seed` is that of the permutations. */
export function readEvolution(panel: Panel, dataset: Dataset, seed = 1): Evolution {
  const paths = readPaths(panel, dataset);
  return {
    panel,
    paths,
    patterns: paths.map((path) => patternOf(path, dataset.model.rules)),
    ladders: { ID: describeLadder(paths, "ID"), DI: describeLadder(paths, "DI") },
    scales: { ID: readGuttman(paths, "ID"), DI: readGuttman(paths, "DI") },
    test: testTypes(commonPaths(paths), { seed }),
    significance: dataset.model.rules.significance,
  };
}
