// The one place where is gathered what is to be said about the units of a measure.
import { isLabel, type Label } from "../../measures/vector";
import type { LeftOutReason, MeasuredUnits, TotalUnit, UnitName, UnitRemark } from "../../results";
import type { NumberTable } from "../arguments/numberTable";
import type { NumberVector } from "../arguments/vectors";
import { totalsIn, totalsOf, type OtherNames } from "./totalUnits";

type ReasonOf = (unit: number) => LeftOutReason | undefined;

/** The units of a line of numbers, those that look like totals among them. */
export const unitsOfLine = (values: NumberVector, reasonOf?: ReasonOf, others?: OtherNames): MeasuredUnits =>
  measuredUnits(values, reasonOf, totalsOf(values, others));

/** The units of a table, those that look like totals among them; one with a gap is left out unless the measure says otherwise. */
export const unitsOfTable = (table: NumberTable, reasonOf: ReasonOf = incomplete(table)): MeasuredUnits =>
  measuredUnits(table, reasonOf, totalsIn(table));

/**
 * How many units a measure used, and why it left the others out. Rows without a name are left out of every measure.
 *
 * @param reasonOf - why a unit takes no part; undefined where it does
 * @param totals - units that look like totals; they are counted, and told
 */
export function measuredUnits(
  units: NumberVector | NumberTable,
  reasonOf: ReasonOf = () => undefined,
  totals: readonly TotalUnit[] = [],
): MeasuredUnits {
  const found = new Map<LeftOutReason, UnitName[]>(units.nameless.length > 0 ? [["noName", [...units.nameless]]] : []);
  let used = 0;
  for (let unit = 0; unit < units.size; unit += 1) {
    const reason = reasonOf(unit);
    if (reason === undefined) used += 1;
    else if (!units.isEmpty(unit)) {
      const alike = found.get(reason);
      if (alike) alike.push(units.nameOf(unit));
      else found.set(reason, [units.nameOf(unit)]);
    }
  }
  const remarks = Array.from(found, ([code, left]): UnitRemark => ({ code, units: left }));
  return { used, leftOut: remarks.reduce((total, { units: left }) => total + left.length, 0), remarks, totals };
}

/** Why a unit of a line is left out: its number, its weight or its group is missing, or it weighs nothing. */
export function unobserved({ values }: NumberVector, weights?: NumberVector, groups?: readonly Label[]): ReasonOf {
  return (unit) => {
    if (!Number.isFinite(values[unit])) return "noNumber";
    if (weights && !Number.isFinite(weights.values[unit])) return "noWeight";
    if (weights?.values[unit] === 0) return "zeroWeight";
    return groups && !isLabel(groups[unit]) ? "noGroup" : undefined;
  };
}

/** Why a row of a table is left out: one of its numbers is missing. */
function incomplete({ rows }: NumberTable): ReasonOf {
  return (unit) => (rows[unit]?.every(Number.isFinite) ? undefined : "incomplete");
}
