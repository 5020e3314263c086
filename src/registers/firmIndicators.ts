import type { BlankReason, Found } from "./basis";
import type { FirmRatio } from "./firmRatios";
import type { FirmColumn } from "./listColumns";
import type { Firms } from "./readFirms";
import type { RowFaults } from "./rowFaults";
import { listRules } from "./rules";

/** Sums of one indicator by group. */
export class Tally {
  private readonly numerator: Float64Array;
  private readonly denominator: Float64Array;
  private readonly used: Float64Array;
  private readonly asked: Float64Array;
  private readonly employeesUsed: Float64Array;
  private readonly employeesAsked: Float64Array;
  private readonly first: Float64Array;
  private readonly second: Float64Array;

  constructor(groups: number) {
    const zeros = (): Float64Array => new Float64Array(groups);
    [this.numerator, this.denominator, this.used, this.asked] = [zeros(), zeros(), zeros(), zeros()];
    [this.employeesUsed, this.employeesAsked, this.first, this.second] = [zeros(), zeros(), zeros(), zeros()];
  }

  ask(group: number, employees: number): void {
    add(this.asked, group, 1);
    if (!Number.isNaN(employees)) add(this.employeesAsked, group, employees);
  }

  use(group: number, employees: number, numerator: number, denominator: number): void {
    add(this.used, group, 1);
    if (!Number.isNaN(employees)) add(this.employeesUsed, group, employees);
    add(this.numerator, group, numerator);
    add(this.denominator, group, denominator);
    const first = this.first[group] ?? 0;
    if (denominator > first) {
      this.second[group] = first;
      this.first[group] = denominator;
    } else if (denominator > (this.second[group] ?? 0)) this.second[group] = denominator;
  }

  /** The largest part of the denominator. */
  largest(group: number): number {
    return this.first[group] ?? 0;
  }

  found(group: number, isBehindRevenue = false): Found {
    return {
      numerator: this.numerator[group] ?? 0,
      denominator: this.denominator[group] ?? 0,
      used: this.used[group] ?? 0,
      asked: this.asked[group] ?? 0,
      employeesUsed: this.employeesUsed[group] ?? 0,
      employeesAsked: this.employeesAsked[group] ?? 0,
      largestTwo: isBehindRevenue ? (this.first[group] ?? 0) + (this.second[group] ?? 0) : undefined,
    };
  }
}

function add(into: Float64Array, at: number, amount: number): void {
  into[at] = (into[at] ?? 0) + amount;
}

/** What a firm is to an indicator. */
export type Standing = "notAsked" | "silent" | "exceeds" | "used";

/** A part may miss its whole by the residue of a sum. */
const RESIDUE = 1 + 1e-9;

/** What a firm adds to an indicator. */
export interface Part {
  numerator: number;
  denominator: number;
}

/** Whether a firm is asked, whether it says enough, and whether what it says can be; what it adds is put into `part`. */
export function standingOf(ratio: FirmRatio, row: number, employees: number, part: Part): Standing {
  const passes = ratio.filter ? ratio.filter(row) : 1;
  if (passes === 0 || (ratio.isSurveyed && employees < listRules.surveyEmployees.value)) return "notAsked";
  if (passes < 0) return "silent";
  const numerator = (part.numerator = ratio.numerator(row));
  const denominator = (part.denominator = ratio.denominator(row));
  if (Number.isNaN(numerator) || Number.isNaN(denominator)) return "silent";
  return ratio.part && numerator > denominator * RESIDUE ? "exceeds" : "used";
}

/** Adds up one indicator over all firms; a part that exceeds its whole is named, and its firm left out. */
export function tallyRatio(firms: Firms, ratio: FirmRatio, faults: RowFaults): Tally {
  const tally = new Tally(firms.groups.length);
  const employeesOf = firms.numbers.get("employees");
  const part: Part = { numerator: NaN, denominator: NaN };
  for (const row of firms.members) {
    const group = firms.groupOf[row] ?? -1;
    const employees = employeesOf?.[row] ?? NaN;
    const standing = standingOf(ratio, row, employees, part);
    if (standing === "notAsked") continue;
    tally.ask(group, employees);
    if (standing === "used") tally.use(group, employees, part.numerator, part.denominator);
    else if (standing === "exceeds") faults.add("firms", "exceeds", row, ratio.part);
  }
  return tally;
}

/** The columns that an indicator lacks; undefined where it lacks none. */
export function lackingColumns(
  has: (column: FirmColumn) => boolean,
  needs: FirmRatio["needs"],
): Extract<BlankReason, { code: "noColumn" }> | undefined {
  const columns = needs.flatMap((need) => {
    const alternatives = typeof need === "string" ? [need] : need;
    return alternatives.some(has) ? [] : alternatives.slice(-1);
  });
  return columns.length > 0 ? { code: "noColumn", list: "firms", columns } : undefined;
}
