import { withinLimits } from "../measures/limits";
import type { Indicator } from "../model";
import type { ListName } from "./listColumns";
import { listRules } from "./rules";

/** Why an indicator of a cluster is blank. */
export type BlankReason =
  /** No such list was given. */
  | { readonly code: "noList"; readonly list: ListName }
  /** Columns that the list does not have; of several lists of alternatives, the first. */
  | { readonly code: "noColumn"; readonly list: ListName; readonly columns: readonly string[] }
  /** No firm stands behind its filter. */
  | { readonly code: "noFirms" }
  /** None of the firms asked says enough. */
  | { readonly code: "noData" }
  /** Nobody was asked about ties. */
  | { readonly code: "notAsked" }
  /** Too few firms, or two that hold nearly all: nothing is said. */
  | { readonly code: "suppressed" }
  /** It would rest on too small a share (0 to 1) of the firms asked, or of their employees. */
  | { readonly code: "coverage"; readonly share: number; readonly behind: "firms" | "employees" }
  | { readonly code: "response"; readonly share: number; readonly needed: number }
  | { readonly code: "responseUnknown" }
  /** A lower bound that says too little. */
  | { readonly code: "atLeast"; readonly count: number }
  | { readonly code: "zeroDenominator" }
  | { readonly code: "outOfRange"; readonly value: number }
  /** The reference has no row for the area, or none for the industry there. */
  | { readonly code: "noRegion" }
  | { readonly code: "noEconomy" }
  | { readonly code: "noIndustry"; readonly division: number }
  | { readonly code: "noCore" }
  | { readonly code: "zeroQuotient" }
  /** No division leads: no firm tells industry and size. */
  | { readonly code: "noLeader" }
  | { readonly code: "sameEverywhere" }
  | { readonly code: "oneKind" }
  | { readonly code: "noEarlierPeriod" }
  | { readonly code: "notYearly" }
  | { readonly code: "fewLeaders"; readonly found: number }
  | { readonly code: "silentLeader" }
  /** The office was not asked, or did not answer. */
  | { readonly code: "notGiven" };

/** What is to be known of a number that is given. */
export type BasisNote = "responseUnknown" | "lowerBound";

/** One indicator of a cluster in a period, and what it rests on. NaN where there is no number. */
export interface IndicatorReading {
  readonly code: string;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** Firms whose answers are used, of the firms that were asked. */
  readonly used: number;
  readonly asked: number;
  /** Share (0 to 1) of the employees of the firms asked that work in the firms used. */
  readonly employeeShare: number;
  readonly reason: BlankReason | undefined;
  readonly note: BasisNote | undefined;
}

/** What the person decides. */
export interface BasisLimits {
  /** Cells of fewer firms are suppressed; 0 suppresses nothing. */
  readonly smallCell: number;
  /** The least share (0 to 1) of the firms asked. */
  readonly listCoverage: number;
}

/** What stands behind one number before anybody decides whether it is told. */
export interface Found {
  readonly numerator: number;
  readonly denominator: number;
  readonly used: number;
  readonly asked: number;
  readonly employeesUsed: number;
  readonly employeesAsked: number;
  /** The two largest parts of the denominator, together; only of money and employees. */
  readonly largestTwo?: number | undefined;
}

const nothing = { value: NaN, numerator: NaN, denominator: NaN, used: NaN, asked: NaN, employeeShare: NaN };

/** A blank of which nothing more is told. */
export const blank = (code: string, reason: BlankReason): IndicatorReading => ({
  ...{ code, ...nothing },
  reason,
  note: undefined,
});

/** Whether a share meets a limit; a residue of arithmetic does not make it miss. */
export const meets = (share: number, limit: number): boolean => share >= limit - 1e-9;

/** Whether a cell may not be shown: fewer firms than allowed, or two that hold nearly all of it. */
export function isSuppressed({ used, denominator, largestTwo }: Found, { smallCell }: BasisLimits): boolean {
  if (smallCell <= 0 || used === 0) return false;
  if (used < smallCell) return true;
  return largestTwo !== undefined && denominator > 0 && !meets(listRules.dominance.value, largestTwo / denominator);
}

/** How a number is settled out of what was found. */
export interface Settling {
  readonly indicator: Indicator;
  readonly limits: BasisLimits;
  /** The value of the ratio; left out, the ratio itself, in percent where the unit says so. */
  readonly toValue?: (numerator: number, denominator: number) => number;
  /** Whether the share of employees counts where it is known, and not that of firms. */
  readonly isBehindRevenue?: boolean;
  /** Whether it may rest on however few: a test of its own decides. */
  readonly isUntested?: boolean;
  readonly note?: BasisNote | undefined;
  /** What keeps it blank for a reason of its own, once it may be told. */
  readonly refusal?: BlankReason | undefined;
}

/** Turns what was found into a number or a blank with its reason; suppression comes before everything that would tell. */
export function settle(found: Found, settling: Settling): IndicatorReading {
  const { indicator, limits, refusal, note } = settling;
  const { code } = indicator;
  const { numerator, denominator, used, asked, employeesUsed, employeesAsked } = found;
  if (isSuppressed(found, limits)) return blank(code, { code: "suppressed" });
  const employeeShare = employeesAsked > 0 ? employeesUsed / employeesAsked : NaN;
  const told = (value: number, reason?: BlankReason): IndicatorReading => ({
    code,
    value,
    numerator,
    denominator,
    used,
    asked,
    employeeShare,
    reason,
    note: reason ? undefined : note,
  });
  if (asked === 0) return told(NaN, { code: "noFirms" });
  if (!settling.isUntested) {
    if (used === 0) return told(NaN, refusal ?? { code: "noData" });
    const lacking = coverageReason(found, settling);
    if (lacking) return told(NaN, lacking);
  }
  if (refusal) return told(NaN, refusal);
  if (!(Math.abs(denominator) > 0)) return told(NaN, { code: "zeroDenominator" });
  const value = settling.toValue?.(numerator, denominator) ?? (scaleOf(indicator) * numerator) / denominator;
  const within = withinLimits(value, indicator.min, indicator.max);
  return told(within, Number.isNaN(within) ? { code: "outOfRange", value } : undefined);
}

function coverageReason(
  { used, asked, employeesUsed, employeesAsked }: Found,
  { limits: { listCoverage }, isBehindRevenue }: Settling,
): BlankReason | undefined {
  const behind = isBehindRevenue && employeesAsked > 0 ? "employees" : "firms";
  const share = behind === "employees" ? employeesUsed / employeesAsked : used / asked;
  return meets(share, listCoverage) ? undefined : { code: "coverage", share, behind };
}

/** Indicators in percent, or per 100 firms, are ratios times 100. */
export const scaleOf = ({ unit }: Indicator): number => (unit === "%" || unit === "per 100" ? 100 : 1);
