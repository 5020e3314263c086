// From what was found to a number or a blank with its reason, as the core settles it.
import { indicatorOf, listRules, scaleOf } from "../../registers";
import { firstOf, literal } from "../expressions";
import type { RegisterSettings } from "./registerContext";

export type Refusal = readonly [condition: string, reason: string];

/**
 * Where a number comes from, the first that gives one: what records count, what firms and ties declare, the counts of the office, the
 * rate that it tells.
 */
export const sources = ["sales", "members", "firms", "ties", "reference", "counts", "office"] as const;
export type Source = (typeof sources)[number];

/** What stands behind one indicator, as expressions over one row per cluster and period. */
export interface FoundText {
  readonly code: string;
  readonly source: Source;
  readonly numerator: string;
  readonly denominator: string;
  readonly used: string;
  readonly asked: string;
  /** Employees of the firms used and asked, where the denominator is money or employees. */
  readonly staff?: { readonly used: string; readonly asked: string };
  /** The two largest parts of the denominator, together. */
  readonly largestTwo?: string;
  /** What comes before everything else. */
  readonly before?: readonly Refusal[];
  readonly refusals?: readonly Refusal[];
  /** Whether it may rest on however few: a test of its own decides. */
  readonly isUntested?: boolean;
  /** Whether the office tells it, of whom no firms are known. */
  readonly isDeclared?: boolean;
  /** The value, where it is not the ratio. */
  readonly value?: string;
  /** What the ratio is multiplied by, where the unit does not say. */
  readonly scale?: number;
  /** Firms that answer though their weight in the sample is not known: they are not used. */
  readonly unweighted?: string;
  /** Columns beside these that conditions and value ask. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** Names of the columns of one indicator. */
export const columnsOf = (name: string) => ({
  numerator: `n_${name}`,
  denominator: `d_${name}`,
  used: `used_${name}`,
  asked: `asked_${name}`,
  staffUsed: `staff_used_${name}`,
  staffAsked: `staff_asked_${name}`,
  largestTwo: `two_${name}`,
  reason: `because_${name}`,
  ratio: `ratio_${name}`,
  why: `why_${name}`,
  value: `value_${name}`,
  unweighted: `unweighted_${name}`,
});

const MARGIN = 1e-9;

/** Whether a cell may not be shown: fewer firms than allowed, or two that hold nearly all of it. */
export function suppressed(name: string, smallCell: number, hasTwo: boolean): readonly Refusal[] {
  const { used, denominator, largestTwo } = columnsOf(name);
  if (smallCell <= 0) return [];
  const dominated = `${largestTwo} / NULLIF(${denominator}, 0) > ${literal(listRules.dominance.value + MARGIN)}`;
  return [
    [`${used} > 0 AND ${used} < ${smallCell}`, "small"],
    ...(hasTwo ? [[`${used} > 0 AND ${denominator} > 0 AND ${dominated}`, "dominated"] as const] : []),
  ];
}

/** Why an indicator is blank; empty where it is not, but for its range. */
export function reasonCase(found: FoundText, name: string, { smallCell, listCoverage }: RegisterSettings): string {
  const { numerator, denominator, used, asked, staffUsed, staffAsked, unweighted } = columnsOf(name);
  if (found.isDeclared) {
    const missing = found.value ?? `${numerator} + ${denominator}`;
    const isZero = found.value === undefined ? ` WHEN ${denominator} = 0 THEN 'zeroDenominator'` : "";
    return `CASE WHEN ${missing} IS NULL THEN 'notGiven'${isZero} ELSE '' END`;
  }
  const limit = literal(listCoverage - MARGIN);
  const few = `${used} / NULLIF(${asked}, 0) < ${limit}`;
  const covers = found.staff
    ? `CASE WHEN ${staffAsked} > 0 THEN CASE WHEN ${staffUsed} / NULLIF(${staffAsked}, 0) < ${limit} THEN 1 ELSE 0 END WHEN ${few} THEN 1 ELSE 0 END = 1`
    : few;
  const refusals = found.refusals ?? [];
  const tested: readonly Refusal[] = [
    ...refusals.map(([condition, reason]) => [`${used} = 0 AND (${condition})`, reason] as const),
    ...(found.unweighted === undefined ? [] : [[`${used} = 0 AND ${unweighted} > 0`, "noWeight"] as const]),
    [`${used} = 0`, "noData"],
    [covers, "coverage"],
  ];
  const cases: readonly Refusal[] = [
    ...(found.before ?? []),
    ...suppressed(name, smallCell, found.largestTwo !== undefined).map(
      ([condition]) => [condition, "suppressed"] as const,
    ),
    [`${asked} = 0`, "noFirms"],
    ...(found.isUntested ? [] : tested),
    ...refusals,
    [`${denominator} IS NULL OR ${denominator} = 0`, "zeroDenominator"],
  ];
  return firstOf(
    cases.map(([condition, reason]) => [condition, `'${reason}'`] as const),
    "''",
  );
}

/** The value where nothing keeps it blank; percent and per 100 are ratios times 100. */
export function ratioCase(found: FoundText, name: string): string {
  const { numerator, denominator, reason } = columnsOf(name);
  const scale = found.scale ?? scaleOf(indicatorOf(found.code));
  const value = found.value ?? `${literal(scale)} * ${numerator} / NULLIF(${denominator}, 0)`;
  return `CASE WHEN ${reason} = '' THEN ${value} END`;
}

/** The value within its limits; what lies beyond one by the residue of a sum is the limit. */
export function valueCase({ code }: FoundText, name: string): string {
  const { min, max } = indicatorOf(code);
  const { ratio } = columnsOf(name);
  const margin = (limit: number): number => MARGIN * (limit === 0 ? 1 : Math.abs(limit));
  return firstOf(
    [
      [`${ratio} >= ${literal(min)} AND ${ratio} <= ${literal(max)}`, ratio],
      [`${ratio} >= ${literal(min - margin(min))} AND ${ratio} < ${literal(min)}`, literal(min)],
      [`${ratio} > ${literal(max)} AND ${ratio} <= ${literal(max + margin(max))}`, literal(max)],
    ],
    "NULL",
  );
}
