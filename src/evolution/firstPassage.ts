import { isUnobserved, reachable, successors, type Chain } from "./chain";
import { solve } from "./linearSystem";

/** How many periods it takes on average to come from one state to another for the first time, or why that has no answer. */
export type Passage =
  | { readonly kind: "expected"; readonly periods: number }
  /** A path leads through a state that nothing was ever seen to leave. */
  | { readonly kind: "unknown" }
  /** No path leads there on these data. */
  | { readonly kind: "never" }
  /** It is reached with a probability below one. */
  | { readonly kind: "notCertain" };

/**
 * Expected first-passage times from every state to every state: m_ij = 1 + Σ_{k≠j} p_ik m_kj, in periods; the diagonal
 * is the mean return time. Reasons without a number, first that applies: unknown, never, not certain.
 *
 * @see Kemeny & Snell 1960, Finite Markov Chains, ch. 3-4
 * @returns by starting state (row) and target (column)
 * @example firstPassages(estimateChain([[1, 1], [1, 3]])) // from 1 to 2: 2 periods, from 2 to 1: 4; return 3 and 1.5
 */
export function firstPassages(chain: Chain): Passage[][] {
  const byTarget = chain.map((_, target) => passagesTo(chain, target));
  return chain.map((_, from) => byTarget.map((passages) => passages[from] ?? { kind: "unknown" }));
}

function passagesTo(chain: Chain, target: number): Passage[] {
  const reasons = chain.map((_, from) => whyNot(chain, from, target));
  // From a certain state only certain states and the target follow, so they form a system of their own.
  const certain = reasons.flatMap((reason, state) => (reason === undefined && state !== target ? [state] : []));
  const share = (from: number, to: number): number => {
    const row = chain[from];
    return row?.kind === "observed" ? (row.shares[to] ?? 0) : 0;
  };
  const times = solve(
    certain.map((from) => certain.map((to) => (from === to ? 1 : 0) - share(from, to))),
    certain.map(() => 1),
  );
  const timeFrom = new Map(certain.map((state, at) => [state, times[at] ?? NaN]));
  const comingHome = certain.reduce((sum, state) => sum + share(target, state) * (timeFrom.get(state) ?? NaN), 1);
  return reasons.map(
    (reason, from) =>
      reason ?? { kind: "expected", periods: from === target ? comingHome : (timeFrom.get(from) ?? NaN) },
  );
}

/** Undefined when the target is reached with certainty. */
function whyNot(chain: Chain, from: number, target: number): Passage | undefined {
  if (isUnobserved(chain, from)) return { kind: "unknown" };
  const visited = reachable(chain, successors(chain, from), target);
  const others = [...visited].filter((state) => state !== target);
  if (others.some((state) => isUnobserved(chain, state))) return { kind: "unknown" };
  if (!visited.has(target)) return { kind: "never" };
  const comes = (state: number): boolean => reachable(chain, [state], target).has(target);
  return others.every(comes) ? undefined : { kind: "notCertain" };
}
