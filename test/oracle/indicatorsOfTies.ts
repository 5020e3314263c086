/** Indicators of who is tied to whom, calculated a second time from their definitions. */
import { LIST_COVERAGE, ratio, type Result, sum } from "./listFigures";
import { type Answer, divisionOf, type Firm, type MemberTie, pairOf } from "./registerLists";

export interface Network {
  readonly members: readonly Firm[];
  readonly ties: readonly MemberTie[];
  /** Share of members that answered about their ties; null where the list has no such column. */
  readonly response: number | null;
  /** Neither a tie nor an answer: the cluster was not asked. */
  readonly asked: boolean;
}

export const isKnownKind = (kind: string | null): kind is string =>
  kind !== null && ["supply", "project", "complement", "horizontal", "data"].includes(kind);

/** Weight of each pair and kind; a data tie of a pair that is tied otherwise is none. */
function weights(ties: readonly MemberTie[]): Map<string, Map<string, number>> {
  const sizeOf = (project: string): number =>
    new Set(
      ties.filter((tie) => tie.kind === "project" && tie.project === project).flatMap(({ from, to }) => [from, to]),
    ).size;
  const byKind = new Map<string, Map<string, number>>();
  for (const tie of ties) {
    if (!isKnownKind(tie.kind)) continue;
    if (tie.kind === "data" && ties.some(({ pair, kind }) => pair === tie.pair && kind !== "data")) continue;
    const weight = tie.kind === "project" && tie.project !== null ? 1 / (sizeOf(tie.project) - 1) : 1;
    const pairs = byKind.get(tie.kind) ?? new Map<string, number>();
    pairs.set(tie.pair, Math.max(weight, pairs.get(tie.pair) ?? 0));
    byKind.set(tie.kind, pairs);
  }
  return byKind;
}

export function indicatorsOfTies(
  { members, ties, response, asked }: Network,
  kindsInList: ReadonlySet<string>,
): Record<string, Result> {
  const none = { FL3: null, TY6: null, "ID2.1": null, "ID2.5": null, "ID3.1": null };
  if (!asked) return none;
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to])).size;
  const enough = response === null || response >= LIST_COVERAGE;
  const byKind = weights(ties);
  const total = (kind: string): number => sum([...(byKind.get(kind) ?? new Map<string, number>()).values()]);
  const division = new Map(members.map(({ firm, industry }) => [firm, divisionOf(industry)]));
  const pairs = [...new Map(ties.map((tie) => [tie.pair, tie])).values()];
  const bothKnown = pairs.filter(({ from, to }) => division.get(from) && division.get(to));
  const arcs = new Map<string, Answer>();
  for (const { kind, from, to, live } of ties) {
    if (kind !== "supply" || live === null) continue;
    arcs.set(`${from} > ${to}`, live || arcs.get(`${from} > ${to}`) === true);
  }
  const projects = [...new Set(ties.flatMap(({ kind, project }) => (kind === "project" && project ? [project] : [])))];
  const across = projects.filter((name) => {
    const firms = ties
      .filter(({ kind, project }) => kind === "project" && project === name)
      .flatMap(({ from, to }) => [from, to]);
    return new Set(firms.flatMap((firm) => division.get(firm) ?? [])).size >= 2;
  });
  return {
    FL3: response === 1 || tied >= 30 ? tied : null,
    TY6: enough && kindsInList.size > 1 ? ratio(total("supply"), sum([...byKind.keys()].map(total)), 100) : null,
    "ID2.1": enough
      ? ratio(bothKnown.filter(({ from, to }) => division.get(from) !== division.get(to)).length, bothKnown.length, 100)
      : null,
    "ID2.5": response === 1 ? ratio(across.length, members.length, 100) : null,
    "ID3.1": enough ? ratio([...arcs.values()].filter((live) => live === true).length, arcs.size, 100) : null,
  };
}

/** Pairs tied in both years over pairs tied in either, among the members of both years. */
export function persistence(now: Network, before: Network | undefined): Result {
  if (!before || ![now, before].every(({ response, asked }) => asked && response !== null && response >= 0.9))
    return null;
  const stayed = new Set(
    now.members.map(({ firm }) => firm).filter((firm) => before.members.some((it) => it.firm === firm)),
  );
  const pairs = ({ ties }: Network): Set<string> =>
    new Set(ties.filter(({ from, to }) => stayed.has(from) && stayed.has(to)).map(({ from, to }) => pairOf(from, to)));
  const [later, earlier] = [pairs(now), pairs(before)];
  const both = [...later].filter((pair) => earlier.has(pair)).length;
  return ratio(both, later.size + earlier.size - both, 1);
}
