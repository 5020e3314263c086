import { fault, type Fault, refuse } from "./fault";
import { withoutResidues } from "./limits";
import { isObserved, type Matrix, widthOf } from "./vector";

/**
 * Location quotient (区位熵): how many times more concentrated an activity is here than in the whole economy.
 * LQ = (e_ir / e_r) / (e_i / e); 1 = as everywhere, > 1 = specialised, < 1 = under-represented. Unitless, >= 0, no upper bound.
 * NaN: the region's total, the activity's national amount or the national total is 0 (an absent activity is not a
 * specialised one), or an amount is missing.
 * @param local - activity in the region, any unit (jobs, revenue)
 * @param localTotal - all activities in the region, same unit
 * @param national - the activity in the whole economy
 * @param nationalTotal - all activities in the whole economy
 * @throws MeasureFault `negative`
 * @see Florence 1939; Miller, Gibson & Wright 1991
 * @example locationQuotient(30, 100, 2000, 10000) // 1.5
 */
export function locationQuotient(local: number, localTotal: number, national: number, nationalTotal: number): number {
  if (local < 0 || localTotal < 0 || national < 0 || nationalTotal < 0) {
    const amounts = Object.entries({ local, localTotal, national, nationalTotal });
    const [here = NaN, hereInAll = NaN, there = NaN, thereInAll = NaN] = Array.from(
      withoutResidues(amounts.map(([, amount]) => amount)),
    );
    const isNegative = [here, hereInAll, there, thereInAll].map((amount) => amount < 0);
    refuse(
      amounts.flatMap(([name, amount], at) => (isNegative[at] ? [fault("negative", [name], amount, ">= 0")] : [])),
    );
    return quotient(here, hereInAll, there, thereInAll);
  }
  return quotient(local, localTotal, national, nationalTotal);
}

/**
 * Location quotients of a whole table, regions down and activities across; the margins of the table are the totals.
 * LQ_ri = (e_ri / Σ_i e_ri) / (Σ_r e_ri / ΣΣ e). Unitless; weighted by e_r e_i / e² they average to 1.
 * Missing: no total is known with a gap in it, and a gap counted as nothing would be a zero, so a missing cell is refused by place.
 * NaN: cells of a region or an activity whose total is 0.
 * @param activity - one row per region, one column per activity
 * @returns one row per region, one column per activity
 * @throws MeasureFault `missing`, `negative`, `length`
 * @example locationQuotients([[30, 70], [10, 90]]) // [[1.5, 0.875], [0.5, 1.125]]
 */
export function locationQuotients(activity: Matrix): Float64Array[] {
  const width = widthOf("activity", activity);
  const faults: Fault[] = [];
  const regions = new Float64Array(activity.length);
  const activities = new Float64Array(width);
  let total = 0;
  const amounts = activity.map(withoutResidues);
  amounts.forEach((row, r) => {
    for (let i = 0; i < width; i++) {
      const amount = row[i] ?? NaN;
      if (!isObserved(amount)) faults.push(fault("missing", ["activity", r, i], amount, "a number"));
      else if (amount < 0) faults.push(fault("negative", ["activity", r, i], amount, ">= 0"));
      regions[r] = (regions[r] ?? NaN) + amount;
      activities[i] = (activities[i] ?? NaN) + amount;
      total += amount;
    }
  });
  refuse(faults);
  return amounts.map((row, r) =>
    Float64Array.from({ length: width }, (_, i) =>
      quotient(row[i] ?? NaN, regions[r] ?? NaN, activities[i] ?? NaN, total),
    ),
  );
}

function quotient(local: number, localTotal: number, national: number, nationalTotal: number): number {
  const observed = isObserved(local) && isObserved(localTotal) && isObserved(national) && isObserved(nationalTotal);
  const defined = observed && localTotal > 0 && national > 0 && nationalTotal > 0;
  return defined ? local / localTotal / (national / nationalTotal) : NaN;
}
