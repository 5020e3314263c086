/** What the second calculation of indicators from lists says of every number: what is known, a ratio, whether enough firms stand behind it. */
import type { Firm } from "./registerLists";

export const LIST_COVERAGE = 0.5;

export type Result = number | null;
export type IndicatorRow = Readonly<Record<string, Result>>;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
export const known = (value: number | null): value is number => value !== null && value >= 0;
export const ratio = (numerator: number, denominator: number, times: number): Result =>
  denominator === 0 ? null : (times * numerator) / denominator;

/** Whether enough of those who were asked stand behind a number: of the firms, or behind money and employees of their employees. */
export function covered(used: readonly Firm[], asked: readonly Firm[], byEmployees: boolean): boolean {
  if (used.length === 0) return false;
  const employees = (firms: readonly Firm[]): number => sum(firms.map((firm) => firm.employees ?? 0));
  const all = employees(asked);
  // Where nobody's employees are known, firms count.
  return byEmployees && all > 0 ? employees(used) >= LIST_COVERAGE * all : used.length >= LIST_COVERAGE * asked.length;
}
