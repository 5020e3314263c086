/** The chances of one state's successors; "unobserved": nothing ever left it, so nothing is known (never zero). */
export type ChainRow =
  | { readonly kind: "observed"; readonly total: number; readonly shares: readonly number[] }
  | { readonly kind: "unobserved" };

/** A Markov chain estimated from counts, row by row. */
export type Chain = readonly ChainRow[];

/** Counts movements between `size` states, numbered from 0. */
export function countTransitions(size: number, moves: Iterable<readonly [from: number, to: number]>): number[][] {
  const counts = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const [from, to] of moves) {
    const row = counts[from];
    if (row) row[to] = (row[to] ?? 0) + 1;
  }
  return counts;
}

/**
 * Transition probabilities by maximum likelihood: p_ij = n_ij / n_i. Unitless, each observed row sums to 1.
 *
 * @see Anderson & Goodman 1957, Statistical inference about Markov chains
 * @example estimateChain([[3, 1], [0, 0]]) // row 1: .75, .25; row 2 unobserved
 */
export function estimateChain(counts: readonly (readonly number[])[]): Chain {
  return counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    if (total === 0) return { kind: "unobserved" };
    return { kind: "observed", total, shares: row.map((count) => count / total) };
  });
}

/** The states that can follow a state at once. */
export function successors(chain: Chain, state: number): number[] {
  const row = chain[state];
  return row?.kind === "observed" ? row.shares.flatMap((share, to) => (share > 0 ? [to] : [])) : [];
}

/** Every state that some path from one of `from` visits, those themselves included; a path ends where `stopAt` is met. */
export function reachable(chain: Chain, from: readonly number[], stopAt?: number): ReadonlySet<number> {
  const visited = new Set(from);
  for (const state of visited) {
    if (state === stopAt) continue;
    for (const next of successors(chain, state)) visited.add(next);
  }
  return visited;
}

/** Whether nothing is known of what follows a state. */
export function isUnobserved(chain: Chain, state: number): boolean {
  return chain[state]?.kind !== "observed";
}
