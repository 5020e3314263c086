import { ladderNames, type Model, type StageName } from "./shape";

/** An indicator that alone outweighs all others of its group, and its share of their weight, 0 to 1. */
export interface DominantWeight {
  readonly group: "type" | StageName;
  readonly code: string;
  readonly share: number;
  /** How many others the group has. */
  readonly others: number;
}

interface Weighed {
  readonly indicator: string;
  readonly weight: number;
}

/** Of two indicators one nearly always has more weight than the other. */
const FEWEST = 3;

/**
 * Indicators whose weight is larger than that of all others of their group together, so that they decide it alone: lawful,
 * and often a typing error (20 for 0.20).
 *
 * @example dominantWeights(defaultModel) // []
 */
export function dominantWeights({ type, ladders }: Model): DominantWeight[] {
  const stages = ladderNames.flatMap((ladder) =>
    ladders[ladder].flatMap(({ evidence }, at) => dominantIn(`${ladder}${positions[at] ?? 1}`, evidence)),
  );
  return [...dominantIn("type", type), ...stages];
}

const positions = [1, 2, 3] as const;

function dominantIn(group: DominantWeight["group"], evidence: readonly Weighed[]): DominantWeight[] {
  const all = evidence.reduce((sum, { weight }) => sum + weight, 0);
  if (evidence.length < FEWEST) return [];
  return evidence
    .map(({ indicator, weight }) => ({ group, code: indicator, share: weight / all, others: evidence.length - 1 }))
    .filter(({ share }) => share > 0.5);
}
