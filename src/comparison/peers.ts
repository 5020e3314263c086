import { atLeast, below, positionOf, type BoundModel } from "../assessment";

/** Another cluster of a table, and how near it is. */
export interface Peer {
  /** Position among the clusters that were given. */
  readonly place: number;
  /** Gower distance, 0 to 1. */
  readonly distance: number;
  /** Weight of the type evidence that both have / total weight, 0 to 1. */
  readonly coverage: number;
}

/** From -1 to 1. */
const POSITION_RANGE = 2;

/**
 * The clusters of a table by how alike they are in kind and size, never by how far they have come: the Gower distance is the mean of
 * `|s_i - s_j| / 2` over the type evidence that both have observed and of `|ln N_i - ln N_j| / (range of ln N in the table)`,
 * N = interacting firms (the critical mass of the floor), where both have it. Unitless, 0 to 1.
 *
 * A cluster with which less than `typeCoverage` of the weight of the type evidence is shared is no peer: too little would be
 * compared.
 *
 * @see Gower 1971, Biometrics 27: 857-871
 * @example new Peers(model, [first, second]).nearest(0, 5) // [{ place: 1, distance: 0.2, coverage: 1 }]
 */
export class Peers {
  private readonly width: number;
  private readonly totalWeight: number;
  /** Per cluster the positions of its type evidence over 2, then ln N over its range; NaN = missing. */
  private readonly features: Float64Array;

  constructor(
    private readonly model: BoundModel,
    private readonly clusters: readonly ArrayLike<number>[],
  ) {
    const { type, typeWeights } = model;
    this.width = type.length + 1;
    this.totalWeight = typeWeights.reduce((sum, weight) => sum + weight, 0);
    this.features = new Float64Array(clusters.length * this.width);
    const sizes = clusters.map((values) => logOfSize(model, values));
    const range = rangeOf(sizes);
    clusters.forEach((values, place) => {
      const from = place * this.width;
      type.forEach((evidence, at) => {
        this.features[from + at] = positionOf(values[evidence.at] ?? NaN, evidence) / POSITION_RANGE;
      });
      // Where all are of one size it tells none from another.
      this.features[from + type.length] = range > 0 ? (sizes[place] ?? NaN) / range : NaN;
    });
  }

  /** The nearest clusters first; of equally near ones those that share more, then in the order of the table. */
  nearest(place: number, most: number, isCandidate: (other: number) => boolean = () => true): Peer[] {
    const found: Peer[] = [];
    for (let other = 0; other < this.clusters.length; other += 1) {
      if (other === place || !isCandidate(other)) continue;
      const peer = this.between(place, other);
      const last = found.at(most - 1);
      if (!atLeast(peer.coverage, this.model.rules.typeCoverage) || (last && compare(peer, last) >= 0)) continue;
      const before = found.findIndex((known) => compare(peer, known) < 0);
      found.splice(before < 0 ? found.length : before, 0, peer);
      if (found.length > most) found.pop();
    }
    return found;
  }

  /** How near another cluster is; the distance is NaN where they have nothing in common. */
  between(place: number, other: number): Peer {
    const { features, width, model } = this;
    const { typeWeights } = model;
    let [sum, shared, weight] = [0, 0, 0];
    for (let at = 0; at < width; at += 1) {
      const difference = (features[place * width + at] ?? NaN) - (features[other * width + at] ?? NaN);
      const apart = difference < 0 ? -difference : difference;
      // Missing on either side.
      if (!(apart >= 0)) continue;
      sum += apart;
      shared += 1;
      weight += typeWeights[at] ?? 0;
    }
    return { place: other, distance: sum / shared, coverage: weight / this.totalWeight };
  }
}

function compare(one: Peer, other: Peer): number {
  if (below(one.distance, other.distance)) return -1;
  if (below(other.distance, one.distance)) return 1;
  return other.coverage - one.coverage || one.place - other.place;
}

/** ln of the number that stands for critical mass in the floor; NaN where it is missing or not above 0. */
function logOfSize({ floor }: BoundModel, values: ArrayLike<number>): number {
  const [size] = floor.find(({ condition }) => condition === "mass")?.tests ?? [];
  const value = size ? (values[size.at] ?? NaN) : NaN;
  return value > 0 ? Math.log(value) : NaN;
}

function rangeOf(numbers: readonly number[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return most - least;
}
