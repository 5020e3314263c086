/** The thirty indicators of lists of firms and ties, calculated a second time from their definitions, one cluster and year at a time. */
import { indicatorsOfFirms } from "./indicatorsOfFirms";
import { indicatorsOfReference } from "./indicatorsOfReference";
import { indicatorsOfTies, isKnownKind, type Network, persistence } from "./indicatorsOfTies";
import type { IndicatorRow, Result } from "./listFigures";
import { listedOnce, type Lists, memberTies } from "./registerLists";

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  FL1: [0, 1000],
  FL3: [0, 10_000_000],
  TY3: [-5, 5],
  TY7: [-1, 1],
  "ID2.5": [0, 1000],
  "ID3.4": [0, 1],
  "DI2.3": [0, 1000],
  "DI2.4": [0, 1000],
  "DI3.1": [0, 1],
};

/** Every cluster and year of the lists, "cluster, year" to its indicators by code. */
export function indicatorsFromLists(lists: Lists): Map<string, IndicatorRow> {
  const firms = listedOnce(lists.firms);
  const ties = memberTies(firms, lists.ties);
  const answered = firms.some(({ ties_answered }) => ties_answered !== null);
  // Over the whole list, also its rows that are left out.
  const kinds = new Set(lists.ties.flatMap(({ kind }) => (isKnownKind(kind) ? [kind] : [])));
  const locals = new Set(firms.flatMap(({ local }) => (local === null ? [] : [local])));
  const years = [...new Set(lists.firms.map(({ period }) => period))].sort((a, b) => a - b);
  const step = Math.min(...years.slice(1).map((year, at) => year - (years[at] ?? 0)));
  const networkOf = (cluster: string, year: number): Network | undefined => {
    const members = firms.filter((firm) => firm.cluster === cluster && firm.period === year);
    if (members.length === 0) return undefined;
    const own = ties.filter((tie) => tie.cluster === cluster && tie.period === year);
    const yes = members.filter(({ ties_answered }) => ties_answered === true).length;
    return {
      members,
      ties: own,
      response: answered ? yes / members.length : null,
      asked: own.length > 0 || (answered && members.some(({ ties_answered }) => ties_answered !== null)),
    };
  };
  const results = new Map<string, IndicatorRow>();
  for (const cluster of new Set(firms.map((firm) => firm.cluster)))
    for (const year of years) {
      const now = networkOf(cluster, year);
      if (!now) continue;
      const row: Record<string, Result> = {
        ...indicatorsOfFirms(now.members, locals.size > 1),
        ...indicatorsOfTies(now, kinds),
        ...indicatorsOfReference(now.members, lists.reference, cluster, year),
        "ID3.4": persistence(now, networkOf(cluster, year - step)),
      };
      for (const [code, value] of Object.entries(row)) {
        const [least, most] = RANGES[code] ?? [0, 100];
        if (value !== null && (value < least || value > most)) row[code] = null;
      }
      results.set(`${cluster}, ${year}`, row);
    }
  return results;
}
