import type { LadderName } from "../model";
import { countTransitions, estimateChain, type Chain } from "./chain";
import { ergodicDistribution, type Ergodic } from "./ergodic";
import { firstPassages, type Passage } from "./firstPassage";
import { comparableMovements, countMovements, reachedBy, type ComparableMovement } from "./movement";
import { adjacentReadings, type ClusterPath } from "./path";
import { shareOf, type Share } from "./wilson";

/** A chain with what follows from it. */
export interface ChainReading {
  readonly counts: readonly (readonly number[])[];
  readonly chain: Chain;
  /** By starting state and target. */
  readonly passages: readonly (readonly Passage[])[];
  readonly ergodic: Ergodic;
}

/** How the clusters of one type moved on their own ladder; `reached` 0 to 3 are the states 0 to 3. */
export interface LadderDescription extends ChainReading {
  readonly ladder: LadderName;
  readonly clusters: number;
  /** Comparable movements, the denominator of every share. */
  readonly movements: number;
  readonly shares: Readonly<Record<ComparableMovement, Share>>;
  /** Pairs of periods left out because the observed indicators differ. */
  readonly compositionChanges: number;
}

const STATES = 4;

export function readChain(counts: readonly (readonly number[])[]): ChainReading {
  const chain = estimateChain(counts);
  return { counts, chain, passages: firstPassages(chain), ergodic: ergodicDistribution(chain) };
}

/**
 * Describes the movements of `reached` over all clusters of a type, on the ladder of that type. Foundings, unfoundings,
 * repairs and erosions are neither skips nor loops, but stay in the matrix and in the denominators; changes of
 * composition are left out of both. The two ladders are read differently: two descriptions are not to be compared.
 */
export function describeLadder(paths: readonly ClusterPath[], ladder: LadderName): LadderDescription {
  const own = paths.filter(({ type }) => type.kind === "typed" && type.ladder === ladder);
  const pairs = own.flatMap(adjacentReadings);
  const counts = countMovements(pairs.map(({ movement }) => movement));
  const movements = comparableMovements.reduce((sum, movement) => sum + counts[movement], 0);
  const moves = pairs.flatMap(({ earlier, later, movement }): [number, number][] => {
    const [from, to] = [reachedBy(earlier), reachedBy(later)];
    return movement === undefined || movement === "composition" || from === undefined || to === undefined
      ? []
      : [[from, to]];
  });
  const share = (movement: ComparableMovement): Share => shareOf(counts[movement], movements);
  return {
    ladder,
    clusters: own.length,
    movements,
    ...readChain(countTransitions(STATES, moves)),
    shares: {
      advance: share("advance"),
      skip: share("skip"),
      hold: share("hold"),
      loop: share("loop"),
      founding: share("founding"),
      unfounding: share("unfounding"),
      repair: share("repair"),
      erosion: share("erosion"),
    },
    compositionChanges: counts.composition,
  };
}
