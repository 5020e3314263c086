import { isUnobserved, reachable, type Chain } from "./chain";

/** Where a chain spends its time in the long run, or why that cannot be said. */
export type Ergodic =
  | {
      readonly kind: "known";
      /** Share of the periods spent in each state; 0 outside the closed class. */
      readonly shares: readonly number[];
    }
  | { readonly kind: "blank"; readonly reason: "noObservations" }
  /** What is never left once entered comes several times over: where a cluster ends depends on where it starts. */
  | { readonly kind: "blank"; readonly reason: "severalClasses"; readonly classes: readonly (readonly number[])[] }
  /** A path leads into states that nothing was ever seen to leave. */
  | { readonly kind: "blank"; readonly reason: "unknownRow"; readonly states: readonly number[] };

/**
 * The ergodic distribution: π = π P, Σ π = 1, over the one closed class of the chain (a periodic class has one too: the
 * share of time). Blank where the chain has several closed classes or leads into a row without observations.
 *
 * @see Kemeny & Snell 1960, ch. 4-6; Grassmann, Taksar & Heyman 1985 for the elimination
 * @example ergodicDistribution(estimateChain([[1, 1], [1, 3]])) // 1/3, 2/3
 */
export function ergodicDistribution(chain: Chain): Ergodic {
  const observed = chain.flatMap((row, state) => (row.kind === "observed" ? [state] : []));
  if (observed.length === 0) return { kind: "blank", reason: "noObservations" };
  const classes = closedClasses(chain, observed);
  if (classes.length > 1) return { kind: "blank", reason: "severalClasses", classes };
  const states = [...reachable(chain, observed)].filter((state) => isUnobserved(chain, state)).sort((a, b) => a - b);
  const [only] = classes;
  if (states.length > 0 || !only) return { kind: "blank", reason: "unknownRow", states };
  const time = timeWithin(chain, only);
  return { kind: "known", shares: chain.map((_, state) => time[only.indexOf(state)] ?? 0) };
}

/** Sets of observed states, each reachable from each other, from which no path leads out. */
function closedClasses(chain: Chain, observed: readonly number[]): number[][] {
  const from = new Map(observed.map((state) => [state, reachable(chain, [state])]));
  return observed.flatMap((state) => {
    const visited = [...(from.get(state) ?? [])].sort((a, b) => a - b);
    const closed = visited.every((other) => from.get(other)?.has(state));
    return closed && visited[0] === state ? [visited] : [];
  });
}

/** GTH: eliminates state by state without a subtraction, so that nothing is lost to rounding. */
function timeWithin(chain: Chain, states: readonly number[]): number[] {
  const shares = states.map((from) => {
    const row = chain[from];
    return states.map((to) => (row?.kind === "observed" ? (row.shares[to] ?? 0) : 0));
  });
  const at = (from: number, to: number): number => shares[from]?.[to] ?? 0;
  for (let last = states.length - 1; last > 0; last -= 1) {
    let leaving = 0;
    for (let to = 0; to < last; to += 1) leaving += at(last, to);
    for (let from = 0; from < last; from += 1) {
      const row = shares[from];
      if (!row) continue;
      row[last] = at(from, last) / leaving;
      for (let to = 0; to < last; to += 1) row[to] = at(from, to) + at(from, last) * at(last, to);
    }
  }
  const weights = [1];
  for (let state = 1; state < states.length; state += 1) {
    weights.push(weights.reduce((sum, weight, from) => sum + weight * at(from, state), 0));
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
