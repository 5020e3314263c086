/** A piece of evidence to be drawn above an axis; `at` is NaN where it was not observed. */
export interface PlacedEvidence {
  readonly name: string;
  readonly weight: number;
  readonly at: number;
}

export interface EvidenceDot {
  readonly name: string;
  readonly x: number;
  /** How far above the axis its centre lies. */
  readonly up: number;
  readonly radius: number;
}

const [SMALLEST, LARGEST] = [3, 6.5];
const GAP = 1.5;

/**
 * The observed pieces of evidence as circles of an area in proportion to their weight, each above those that it would
 * cover: most clusters have several pieces at the same pole.
 */
export function stackEvidence(evidence: readonly PlacedEvidence[]): { dots: EvidenceDot[]; height: number } {
  const heaviest = Math.max(...evidence.map(({ weight }) => weight));
  const dots: EvidenceDot[] = [];
  const observed = evidence.filter(({ at }) => !Number.isNaN(at)).sort((a, b) => b.weight - a.weight);
  for (const { name, weight, at } of observed) {
    const radius = Math.max(SMALLEST, LARGEST * Math.sqrt(weight / heaviest));
    const covered = dots.filter(({ x, radius: other }) => Math.abs(x - at) < radius + other);
    const top = Math.max(0, ...covered.map(({ up, radius: other }) => up + other + GAP));
    dots.push({ name, x: at, up: top + radius, radius });
  }
  return { dots, height: Math.max(0, ...dots.map(({ up, radius }) => up + radius)) + 1 };
}
