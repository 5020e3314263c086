/**
 * Lists of firms, ties and reference rows as the second calculation of indicators sees them, and what is left of them after
 * cleaning. Written from the definitions of the indicators alone; nothing here is shared with the product.
 */

export type Answer = boolean | null;
export type Amount = number | null;

/** One firm in one year; null is a blank cell. */
export interface Firm {
  readonly firm: string;
  readonly cluster: string;
  readonly period: number;
  readonly industry: string | null;
  readonly digital_class: string | null;
  readonly revenue: Amount;
  readonly digital_core_revenue: Amount;
  readonly service_revenue: Amount;
  readonly industrial: Answer;
  readonly employees: Amount;
  readonly ict_specialists: Amount;
  readonly assets: Amount;
  readonly tangible_assets: Amount;
  readonly rd: Amount;
  readonly digital_native: Answer;
  readonly founded: Amount;
  readonly sme: Answer;
  readonly local: Answer;
  readonly on_platform: Answer;
  readonly platform_sales: Amount;
  readonly multi_homing: Answer;
  readonly digital_sold: Amount;
  readonly digital_sold_traditional: Amount;
  readonly digital_sold_outside: Amount;
  readonly digital_bought_outside: Amount;
  readonly role: string | null;
  readonly platform_revenue: Amount;
  readonly complementor: Answer;
  readonly key_processes: Amount;
  readonly nc_processes: Amount;
  readonly erp: Answer;
  readonly iip: Answer;
  readonly design: Answer;
  readonly design_tools: Answer;
  readonly cloud_data_ai: Answer;
  readonly dii: Amount;
  readonly online_export: Answer;
  readonly ties_answered: Answer;
}

export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly kind: string | null;
  readonly project: string | null;
  readonly live: Answer;
  readonly period: number;
}

export interface ReferenceRow {
  readonly industry: string;
  /** Null: the whole economy. */
  readonly cluster: string | null;
  readonly period: number;
  readonly employees: number;
}

export interface Lists {
  readonly firms: readonly Firm[];
  readonly ties: readonly Tie[];
  readonly reference: readonly ReferenceRow[];
}

/** The division of an ISIC or NACE code: section letter and dots dropped; one digit has lost its zero. */
export function divisionOf(code: string | null): string | null {
  const digits = (code ?? "")
    .trim()
    .replace(/^[A-Za-z]/u, "")
    .replaceAll(".", "");
  if (!/^\d{1,4}$/u.test(digits)) return null;
  return digits.length === 1 ? `0${digits}` : digits.slice(0, 2);
}

/** Whether a firm belongs to the digital core: the class decides where it is given, else the industry; null is unknown. */
export function coreOf({ digital_class, industry }: Pick<Firm, "digital_class" | "industry">): Answer {
  if (digital_class !== null) {
    const number = /^0?([1-5])$/u.exec(digital_class)?.[1];
    return number === undefined ? null : number !== "5";
  }
  const division = divisionOf(industry);
  if (division === null) return null;
  if (division !== "58") return ["26", "61", "62", "63"].includes(division);
  const group = (industry ?? "").replace(/^[A-Za-z]/u, "").replaceAll(".", "")[2];
  return group === undefined ? null : group === "2";
}

/** Firms listed once in their year. */
export function listedOnce(firms: readonly Firm[]): Firm[] {
  return firms.filter(
    (one) => firms.filter(({ firm, period }) => firm === one.firm && period === one.period).length === 1,
  );
}

/** Ties between two different members of one cluster in one year. */
export interface MemberTie extends Tie {
  readonly cluster: string;
  readonly pair: string;
}

export const pairOf = (a: string, b: string): string => [a, b].sort().join(" + ");

export function memberTies(firms: readonly Firm[], ties: readonly Tie[]): MemberTie[] {
  const clusterOf = (name: string, year: number): string | undefined =>
    firms.find(({ firm, period }) => firm === name && period === year)?.cluster;
  return ties.flatMap((tie) => {
    const from = clusterOf(tie.from, tie.period);
    const inside = tie.from !== tie.to && from !== undefined && from === clusterOf(tie.to, tie.period);
    return inside ? [{ ...tie, cluster: from, pair: pairOf(tie.from, tie.to) }] : [];
  });
}
