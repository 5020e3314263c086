import { drawnKinds } from "../robustness";
import type { Outcomes, SaltelliDesign } from "./saltelliDesign";
import { factorGroups, quantities, type Quantity } from "./settings";

/** Columns of one quantity: (A - B)², then (B - A_u)² of each group, then (A - A_u)² of each. */
export const COLUMNS_PER_QUANTITY = 1 + 2 * factorGroups.length;
export const SUM_COLUMNS = quantities.length * COLUMNS_PER_QUANTITY;

/**
 * Squared differences go up in steps of 2⁻³⁰, as numbers of this size do: their sums are then exact below 2²³, so they are the same
 * to the last digit in whatever order, and by however many workers, clusters are added.
 */
const GRAIN = 1.5 * 2 ** 22;

const groupCount = factorGroups.length;

/** Sums over clusters, draw by draw: the columns one after the other. */
export const sensitivitySums = (draws: number): Float64Array => new Float64Array(SUM_COLUMNS * draws);

/**
 * Adds the cluster that a design has just begun.
 *
 * @param reported - its reported type, a position in `drawnKinds`
 * @param onLadder - whether it has a ladder, and so a maturity
 */
export function addCluster(
  design: SaltelliDesign,
  reported: number,
  onLadder: boolean,
  draws: number,
  sums: Float64Array,
): void {
  if (reported >= drawnKinds.length) return;
  const { a, b } = design;
  const add = (one: Outcomes, other: Outcomes, column: number): void => {
    const columnOf = (quantity: Quantity): number =>
      (quantities.indexOf(quantity) * COLUMNS_PER_QUANTITY + column) * draws;
    addSquares(one.types.index, other.types.index, sums, columnOf("index"));
    if (onLadder) addSquares(one.ladder.maturity, other.ladder.maturity, sums, columnOf("maturity"));
    addChanges(one.types.kind, other.types.kind, reported, sums, columnOf("type"));
  };
  add(a, b, 0);
  factorGroups.forEach((group, at) => {
    const exchanged = design.exchange(group);
    add(b, exchanged, 1 + at);
    if (exchanged !== a) add(a, exchanged, 1 + groupCount + at);
  });
}

function addSquares(one: Float64Array, other: Float64Array, sums: Float64Array, from: number): void {
  for (let draw = 0; draw < one.length; draw += 1) {
    const apart = (one[draw] ?? 0) - (other[draw] ?? 0);
    sums[from + draw] = (sums[from + draw] ?? 0) + (apart * apart + GRAIN - GRAIN);
  }
}

/** Whether the type is another one than the reported is 1 or 0, and so is the square of a difference. */
function addChanges(one: Uint8Array, other: Uint8Array, reported: number, sums: Float64Array, from: number): void {
  for (let draw = 0; draw < one.length; draw += 1) {
    if ((one[draw] === reported) !== (other[draw] === reported)) sums[from + draw] = (sums[from + draw] ?? 0) + 1;
  }
}
