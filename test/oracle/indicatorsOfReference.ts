/** Indicators that set the members beside their region and the whole economy, calculated a second time from their definitions. */
import { covered, known, ratio, type Result, sum } from "./listFigures";
import { coreOf, divisionOf, type Firm, type ReferenceRow } from "./registerLists";

/** The size that industries are judged by: employees where half of the members give them, else revenue. */
function sizeOf(members: readonly Firm[]): (firm: Firm) => number | null {
  const byEmployees = members.filter(({ employees }) => known(employees)).length >= members.length / 2;
  return (firm) => (byEmployees ? firm.employees : firm.revenue);
}

/** The members' largest division. */
function leadingDivision(members: readonly Firm[], takes: (division: string) => boolean): string | undefined {
  const sizeIn = sizeOf(members);
  const totals = new Map<string, number>();
  for (const firm of members) {
    const division = divisionOf(firm.industry);
    const size = sizeIn(firm);
    if (division === null || !takes(division) || !known(size)) continue;
    totals.set(division, (totals.get(division) ?? 0) + size);
  }
  return [...totals].filter(([, total]) => total > 0).sort(([a, x], [b, y]) => y - x || a.localeCompare(b))[0]?.[0];
}

/** Location quotient of some divisions; null where an area has no row of them, or no row at all. */
function quotient(
  region: readonly ReferenceRow[],
  economy: readonly ReferenceRow[],
  takes: (it: string) => boolean,
): Result {
  const share = (rows: readonly ReferenceRow[]): Result => {
    const these = rows.filter(({ industry }) => takes(industry));
    return these.length === 0
      ? null
      : ratio(sum(these.map(({ employees }) => employees)), sum(rows.map(({ employees }) => employees)), 1);
  };
  const [here, everywhere] = [share(region), share(economy)];
  return here === null || everywhere === null ? null : ratio(here, everywhere, 1);
}

export function indicatorsOfReference(
  members: readonly Firm[],
  rows: readonly ReferenceRow[],
  cluster: string,
  year: number,
): Record<string, Result> {
  const region = rows.filter((row) => row.cluster === cluster && row.period === year);
  const economy = rows.filter((row) => row.cluster === null && row.period === year);
  const isCoreDivision = (division: string): boolean => coreOf({ digital_class: null, industry: division }) === true;
  const leading = leadingDivision(members, () => true);
  const outside = leadingDivision(members, (division) => coreOf({ digital_class: null, industry: division }) === false);
  const core = quotient(region, economy, isCoreDivision);
  const other = outside === undefined ? null : quotient(region, economy, (it) => it === outside);
  // What leads has to rest on enough of the members: those that tell their industry and the size that it is judged by.
  const size = sizeOf(members);
  const telling = members.filter((firm) => divisionOf(firm.industry) !== null && known(size(firm)));
  if (!covered(telling, members, false)) return { FL1: null, TY3: null };
  return {
    FL1: leading === undefined ? null : quotient(region, economy, (it) => it === leading),
    TY3:
      core === null || other === null || core === 0 || other === 0
        ? null
        : Math.max(-5, Math.min(5, Math.log(core) - Math.log(other))),
  };
}
