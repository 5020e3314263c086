import type { BlankReason, Found } from "./basis";
import { isCoreIndustry, type Classification } from "./industryCode";
import type { Firms } from "./readFirms";
import type { Area, Reference } from "./readReference";
import { Tally } from "./firmIndicators";

/** A ratio, or the reason why it cannot be read. */
interface Quotient {
  readonly found: Found;
  readonly refusal: BlankReason | undefined;
}

export interface Quotients {
  /** Location quotient of the leading industry: its share in the region over its share in the whole economy. */
  readonly leading: (group: number) => Quotient;
  /** Quotient of the digital core, and of the leading industry outside it. */
  readonly gap: (group: number) => Quotient;
  /** The members' largest industry; undefined where none is known. */
  readonly leader: (group: number) => number | undefined;
}

const DIVISIONS = 100;

/** Reads what the leading industry of the members is in the reference, which speaks of all firms, members or not. */
export function readQuotients(
  firms: Firms,
  reference: Reference | undefined,
  classification: Classification,
): Quotients {
  const sizes = memberSizes(firms);
  const isOutside = (division: number): boolean =>
    isCoreIndustry({ division, group: 0, detail: "" }, classification) === false;
  const areas = (group: number): readonly [Area, Area] | BlankReason => {
    if (!reference) return { code: "noList", list: "reference" };
    const [region, economy] = [reference.region(group), reference.economy(group)];
    if (!region) return { code: "noRegion" };
    return economy ? [region, economy] : { code: "noEconomy" };
  };
  const leader = (group: number): number | undefined => sizes.largest(group, () => true);
  return {
    leader,
    leading: (group) => {
      const shares = sharesOf(areas(group), leader(group));
      const [numerator, denominator] = "code" in shares ? [NaN, NaN] : shares;
      return {
        found: { ...sizes.found(group), numerator, denominator },
        refusal: "code" in shares ? shares : undefined,
      };
    },
    gap: (group) => {
      const told = areas(group);
      const [core, outside] = [coreShares(told), sharesOf(told, sizes.largest(group, isOutside))];
      const [numerator, denominator] = [core, outside].map((shares) =>
        "code" in shares ? NaN : shares[0] / shares[1],
      );
      const refusal = "code" in core ? core : "code" in outside ? outside : undefined;
      // Of a share of 0 in the whole economy there is no quotient either.
      const isZero = [numerator, denominator].some((it = NaN) => !(it > 0) || !Number.isFinite(it));
      return {
        found: { ...sizes.found(group), numerator: numerator ?? NaN, denominator: denominator ?? NaN },
        refusal: refusal ?? (isZero ? { code: "zeroQuotient" } : undefined),
      };
    },
  };
}

type Shares = readonly [region: number, economy: number];

function sharesOf(areas: readonly [Area, Area] | BlankReason, division: number | undefined): Shares | BlankReason {
  if ("code" in areas) return areas;
  if (division === undefined) return { code: "noLeader" };
  const [region, economy] = areas;
  const [there, anywhere] = [region.byDivision.get(division), economy.byDivision.get(division)];
  if (there === undefined || anywhere === undefined) return { code: "noIndustry", division };
  return [there / region.total, anywhere / economy.total];
}

/** Rows that may or may not be core stand on neither side. */
function coreShares(areas: readonly [Area, Area] | BlankReason): Shares | BlankReason {
  if ("code" in areas) return areas;
  const [region, economy] = areas;
  if (region.core === undefined || economy.core === undefined) return { code: "noCore" };
  return [region.core / region.classified, economy.core / economy.classified];
}

/** How large the industries are among the members: by employees where half of the members give them, else by revenue. */
function memberSizes({ groups, members, groupOf, industry, numbers }: Firms): {
  largest(group: number, counts: (division: number) => boolean): number | undefined;
  found(group: number): Found;
} {
  const by = { employees: numbers.get("employees"), revenue: numbers.get("revenue") };
  const tallies = { employees: new Tally(groups.length), revenue: new Tally(groups.length) };
  const sums = { employees: new Map<number, number>(), revenue: new Map<number, number>() };
  const asked = new Float64Array(groups.length);
  const telling = new Float64Array(groups.length);
  for (const row of members) {
    const group = groupOf[row] ?? -1;
    const division = industry?.[row] ?? -1;
    const employees = by.employees?.[row] ?? NaN;
    asked[group] = (asked[group] ?? 0) + 1;
    if (!Number.isNaN(employees)) telling[group] = (telling[group] ?? 0) + 1;
    for (const size of ["employees", "revenue"] as const) {
      const amount = by[size]?.[row] ?? NaN;
      tallies[size].ask(group, employees);
      if (division < 0 || Number.isNaN(amount)) continue;
      tallies[size].use(group, employees, amount, amount);
      const key = DIVISIONS * group + division;
      sums[size].set(key, (sums[size].get(key) ?? 0) + amount);
    }
  }
  const sizeOf = (group: number): "employees" | "revenue" =>
    2 * (telling[group] ?? 0) >= (asked[group] ?? 0) ? "employees" : "revenue";
  return {
    found: (group) => tallies[sizeOf(group)].found(group),
    largest: (group, counts) => {
      const of = sums[sizeOf(group)];
      let [largest, most]: [number | undefined, number] = [undefined, 0];
      for (let division = 1; division < DIVISIONS; division += 1) {
        const amount = of.get(DIVISIONS * group + division) ?? 0;
        if (amount > most && counts(division)) [largest, most] = [division, amount];
      }
      return largest;
    },
  };
}
