/** All clusters together: movements of either type, the common reading with every arrangement of the types, and Guttman. */
import type { Cluster } from "./evidence";
import { type Ladder, type OracleModel, STAGE_NUMBERS } from "./model";
import { comparable, type OraclePath, type PanelRow, type Step } from "./path";
import { readStage } from "./stage";
import { atLeast } from "./tolerance";

export interface OracleShare {
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** Wilson's interval: the two shares from which the observed one lies just 1.96 standard errors away. */
export function shareByHand(count: number, of: number): OracleShare | undefined {
  if (of === 0) return undefined;
  const z = 1.959963984540054;
  const share = count / of;
  const edge = (towards: 1 | -1): number => {
    let [inside, outside] = [share, towards === 1 ? 1 : 0];
    for (let step = 0; step < 200; step += 1) {
      const middle = (inside + outside) / 2;
      if (Math.abs(share - middle) <= z * Math.sqrt((middle * (1 - middle)) / of)) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return { count, of, low: edge(-1), high: edge(1) };
}

/** One cluster on the common reading: pairs of numbers of closed stages. */
interface CommonMoves {
  readonly type: Ladder;
  readonly moves: readonly (readonly [number, number])[];
}

/** "the number of closed stages, unknown unless all three stages have a known state" */
function closedIn({ standing }: Step): number | undefined {
  if (standing === undefined || standing.states.includes("unknown")) return undefined;
  return standing.states.filter((state) => state === "closed").length;
}

function commonMoves(paths: readonly OraclePath[]): CommonMoves[] {
  return paths.flatMap(({ type, steps }) => {
    if (type === undefined) return [];
    const moves = steps.flatMap((step, at): [number, number][] => {
      const before = steps[at - 1];
      const [from, to] = [before && closedIn(before), closedIn(step)];
      return step.follows && comparable(before?.standing, step.standing) && from !== undefined && to !== undefined
        ? [[from, to]]
        : [];
    });
    // "clusters with at least one comparable movement take part"
    return moves.length > 0 ? [{ type, moves }] : [];
  });
}

interface Statistics {
  readonly ratio: number | undefined;
  readonly skip: number;
  readonly loop: number;
}

const isSkip = ([from, to]: readonly [number, number]): boolean => to - from > 1;
const isLoop = ([from, to]: readonly [number, number]): boolean => to < from;

function statisticsOf(one: readonly CommonMoves[], other: readonly CommonMoves[]): Statistics {
  const [left, right] = [one, other].map((group) => group.flatMap(({ moves }) => moves));
  const share = (moves: typeof left = [], which: typeof isSkip): number => moves.filter(which).length / moves.length;
  return {
    ratio: ratioOf(left ?? [], right ?? []),
    skip: Math.abs(share(left, isSkip) - share(right, isSkip)),
    loop: Math.abs(share(left, isLoop) - share(right, isLoop)),
  };
}

/** "2 sum n_ij ln(p_ij / pooled p_ij) over rows seen in both types" */
function ratioOf(
  left: readonly (readonly [number, number])[],
  right: readonly (readonly [number, number])[],
): number | undefined {
  let ratio: number | undefined;
  for (let row = 0; row <= 3; row += 1) {
    const leaving = [left, right].map((moves) => moves.filter(([from]) => from === row));
    if (leaving.some(({ length }) => length === 0)) continue;
    const both = leaving.flat();
    ratio ??= 0;
    for (const moves of leaving)
      for (let to = 0; to <= 3; to += 1) {
        const n = moves.filter((move) => move[1] === to).length;
        const pooled = both.filter((move) => move[1] === to).length / both.length;
        if (n > 0) ratio += 2 * n * Math.log(n / moves.length / pooled);
      }
  }
  return ratio;
}

/** "significance 0.05 (permutation tests and intervals in words)": a test says "differ" where p is at most this. */
export const significantByHand = (model: OracleModel, p: number): boolean => atLeast(model.rules.significance, p);

export interface OracleTest {
  readonly taking: Readonly<Record<Ladder, number>>;
  readonly shares: Readonly<Record<"skip" | "loop", Readonly<Record<Ladder, OracleShare | undefined>>>>;
  /** Absent with fewer than five clusters of a type; p over all arrangements, what many random ones come near to. */
  readonly tested?: { readonly observed: Statistics; readonly p: Statistics };
}

export function testByHand(paths: readonly OraclePath[]): OracleTest {
  const all = commonMoves(paths);
  const of = (ladder: Ladder): CommonMoves[] => all.filter(({ type }) => type === ladder);
  const [ID, DI] = [of("ID"), of("DI")];
  const share = (group: readonly CommonMoves[], which: typeof isSkip): OracleShare | undefined => {
    const moves = group.flatMap((cluster) => cluster.moves);
    return shareByHand(moves.filter(which).length, moves.length);
  };
  const common = {
    taking: { ID: ID.length, DI: DI.length },
    shares: {
      skip: { ID: share(ID, isSkip), DI: share(DI, isSkip) },
      loop: { ID: share(ID, isLoop), DI: share(DI, isLoop) },
    },
  };
  if (ID.length < 5 || DI.length < 5) return common;
  const observed = statisticsOf(ID, DI);
  const arranged = selections(all.length, ID.length).map((chosen) =>
    statisticsOf(
      all.filter((_, at) => chosen.has(at)),
      all.filter((_, at) => !chosen.has(at)),
    ),
  );
  const p = (pick: (statistics: Statistics) => number): number =>
    arranged.filter((statistics) => atLeast(pick(statistics), pick(observed))).length / arranged.length;
  return {
    ...common,
    tested: {
      observed,
      p: {
        // "arrangements without a statistic count as 0"
        ratio: observed.ratio === undefined ? undefined : p(({ ratio }) => ratio ?? 0),
        skip: p(({ skip }) => skip),
        loop: p(({ loop }) => loop),
      },
    },
  };
}

/** Every way to choose so many of so many. */
function selections(size: number, chosen: number, from = 0): Set<number>[] {
  if (chosen === 0) return [new Set()];
  if (size - from < chosen) return [];
  const withFirst = selections(size, chosen - 1, from + 1).map((set) => new Set([from, ...set]));
  return [...withFirst, ...selections(size, chosen, from + 1)];
}

export interface OracleScale {
  readonly clusters: number;
  readonly cr: number;
  readonly mmr: number;
  /** undefined at MMR = 1. */
  readonly cs: number | undefined;
}

/** "by type, over each cluster's last period with three assessable stages, closed without memory" */
export function scaleByHand(
  model: OracleModel,
  paths: readonly OraclePath[],
  rows: readonly PanelRow[],
  ladder: Ladder,
): OracleScale | undefined {
  const statesOf = (values: Cluster): string[] =>
    STAGE_NUMBERS.map((number) => readStage(model, values, ladder, number).state);
  const lines = paths
    .filter(({ type }) => type === ladder)
    .flatMap(({ cluster, steps }) => {
      const assessed = steps.filter(({ standing }) => standing !== undefined).map(({ period }) => period);
      const complete = assessed
        .map((period) => statesOf(rows.find((row) => row.cluster === cluster && row.period === period)?.values ?? {}))
        .filter((states) => !states.includes("unassessable"));
      return complete.slice(-1).map((states) => states.map((state) => (state === "closed" ? 1 : 0)));
    });
  if (lines.length === 0) return undefined;
  const n = lines.length;
  let errors = 0;
  for (const line of lines) {
    const total = line.filter((closed) => closed === 1).length;
    line.forEach((closed, at) => (errors += closed === (at < total ? 1 : 0) ? 0 : 1));
  }
  const margins = [0, 1, 2].map((at) => lines.filter((line) => line[at] === 1).length / n);
  const mmr = margins.reduce((sum, p) => sum + Math.max(p, 1 - p), 0) / 3;
  const cr = 1 - errors / (3 * n);
  return { clusters: n, cr, mmr, cs: Math.abs(mmr - 1) <= 1e-9 ? undefined : (cr - mmr) / (1 - mmr) };
}

/** How often each movement was made by the clusters of a type, on its own ladder. */
export function movementsByHand(paths: readonly OraclePath[], ladder: Ladder): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type, steps } of paths)
    for (const { movement } of type === ladder ? steps : [])
      if (movement !== "") counts.set(movement, (counts.get(movement) ?? 0) + 1);
  return counts;
}
