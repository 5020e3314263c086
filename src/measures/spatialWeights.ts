import { fault, type Fault, refuse } from "./fault";
import { dividedBy, isObserved, lengthFaults, type Matrix, unitOf, type Vector, widthOf } from "./vector";

/**
 * Who is whose neighbour, and how much: a square matrix (row i, column j: weight of j among the neighbours of i) or a list of
 * directed links between units counted from 0; a link of a symmetric W stands in the list twice. Weights are >= 0, and no
 * unit is its own neighbour.
 */
export type SpatialWeights =
  | { readonly kind: "matrix"; readonly rows: Matrix }
  | { readonly kind: "edges"; readonly from: Vector; readonly to: Vector; readonly weight: Vector };

/** "none" takes W as given, "row" divides each row by its sum. */
export type Standardization = "none" | "row";

/** Unordered pairs of neighbours with w_ij + w_ji: all that Moran's I and its moments ever use of W. */
export interface NeighbourPairs {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly weight: Float64Array;
  /** S0 = ΣΣ w_ij */
  readonly s0: number;
  /** S1 = ½ ΣΣ (w_ij + w_ji)² */
  readonly s1: number;
  /** S2 = Σ_i (w_i. + w_.i)² */
  readonly s2: number;
  /** Units without a neighbour in either direction. */
  readonly islands: readonly number[];
}

/**
 * The pairs of neighbours among some of the units, numbered by their place in `kept`; W is standardised after the others are gone.
 * @param size - how many units W is about
 * @throws MeasureFault `notSquare`, `length`, `missing`, `negative`, `outOfRange` (no such unit, or its own neighbour), `duplicate`
 */
export function neighbourPairs(
  weights: SpatialWeights,
  size: number,
  kept: readonly number[],
  standardization: Standardization,
): NeighbourPairs {
  if (weights.kind === "matrix") {
    checkMatrix(weights.rows, size);
    return pairsOfMatrix(weights.rows, kept, standardization);
  }
  checkEdges(weights, size);
  return pairsOfEdges(weights, size, kept, standardization);
}

function checkMatrix(rows: Matrix, size: number): void {
  refuse(lengthFaults("weights", rows.length, size));
  if (size > 0 && widthOf("weights", rows) !== size)
    refuse([fault("notSquare", ["weights"], rows[0]?.length ?? 0, String(size))]);
  const faults: Fault[] = [];
  rows.forEach((row, i) => {
    for (let j = 0; j < size; j++) {
      const w = row[j] ?? NaN;
      if (isObserved(w) && w >= 0 && (w === 0 || i !== j)) continue;
      faults.push(weightFault(w, ["weights", i, j]));
    }
  });
  refuse(faults);
}

function checkEdges({ from, to, weight }: Extract<SpatialWeights, { kind: "edges" }>, size: number): void {
  refuse([...lengthFaults("to", to.length, from.length), ...lengthFaults("weight", weight.length, from.length)]);
  const faults: Fault[] = [];
  const isUnit = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < size;
  const seen = new Set<number>();
  for (let e = 0; e < from.length; e++) {
    const [i, j, w] = [from[e] ?? NaN, to[e] ?? NaN, weight[e] ?? NaN];
    if (!isUnit(i)) faults.push(fault("outOfRange", ["from", e], i, `0..${size - 1}`));
    if (!isUnit(j)) faults.push(fault("outOfRange", ["to", e], j, `0..${size - 1}`));
    if (!isObserved(w) || w < 0 || (w > 0 && i === j)) faults.push(weightFault(w, ["weight", e]));
    // Adding up a repeated link, or keeping one of the two, would both be a guess.
    if (seen.has(i * size + j)) faults.push(fault("duplicate", ["from", e], `${i} ${j}`, "one link"));
    seen.add(i * size + j);
  }
  refuse(faults);
}

/** What is wrong with a weight that is known to be wrong: it is not there, below zero, or a unit's weight for itself. */
function weightFault(w: number, where: readonly (string | number)[]): Fault {
  if (!isObserved(w)) return fault("missing", where, w, "a number");
  return w < 0 ? fault("negative", where, w, ">= 0") : fault("outOfRange", where, w, "0");
}

function pairsOfMatrix(rows: Matrix, kept: readonly number[], standardization: Standardization): NeighbourPairs {
  const chosen = kept.map((unit) => rows[unit] ?? []);
  const factors = chosen.map((row) => {
    let rowSum = 0;
    for (const unit of kept) rowSum += row[unit] ?? NaN;
    return rowFactor(rowSum, standardization);
  });
  const most = (kept.length * (kept.length - 1)) / 2;
  const [first, second, weight] = [new Int32Array(most), new Int32Array(most), new Float64Array(most)];
  let pairs = 0;
  for (let i = 0; i < kept.length; i++) {
    for (let j = i + 1; j < kept.length; j++) {
      const forward = chosen[i]?.[kept[j] ?? 0] ?? NaN;
      const backward = chosen[j]?.[kept[i] ?? 0] ?? NaN;
      if (forward === 0 && backward === 0) continue;
      first[pairs] = i;
      second[pairs] = j;
      weight[pairs++] = (factors[i] ?? NaN) * forward + (factors[j] ?? NaN) * backward;
    }
  }
  return summed(first.subarray(0, pairs), second.subarray(0, pairs), weight.subarray(0, pairs), kept.length);
}

function pairsOfEdges(
  { from, to, weight }: Extract<SpatialWeights, { kind: "edges" }>,
  size: number,
  kept: readonly number[],
  standardization: Standardization,
): NeighbourPairs {
  const renumbered = new Int32Array(size).fill(-1);
  kept.forEach((unit, i) => {
    renumbered[unit] = i;
  });
  const links: { readonly i: number; readonly j: number; readonly w: number }[] = [];
  const rowSums = new Float64Array(kept.length);
  for (let e = 0; e < from.length; e++) {
    const link = { i: renumbered[from[e] ?? NaN] ?? NaN, j: renumbered[to[e] ?? NaN] ?? NaN, w: weight[e] ?? NaN };
    if (link.i < 0 || link.j < 0 || link.w === 0) continue;
    links.push(link);
    rowSums[link.i] = (rowSums[link.i] ?? NaN) + link.w;
  }
  const joint = new Map<number, number>();
  for (const { i, j, w } of links) {
    const key = Math.min(i, j) * kept.length + Math.max(i, j);
    joint.set(key, (joint.get(key) ?? 0) + w * rowFactor(rowSums[i] ?? NaN, standardization));
  }
  const keys = [...joint.keys()];
  return summed(
    Int32Array.from(keys, (key) => Math.floor(key / kept.length)),
    Int32Array.from(keys, (key) => key % kept.length),
    Float64Array.from(joint.values()),
    kept.length,
  );
}

function rowFactor(rowSum: number, standardization: Standardization): number {
  if (standardization === "none") return 1;
  return rowSum > 0 ? 1 / rowSum : 0;
}

function summed(first: Int32Array, second: Int32Array, given: Float64Array, count: number): NeighbourPairs {
  // Only the proportions of W matter, and the square of S0 has to remain a number.
  const weight = dividedBy(unitOf(given), given);
  const margins = new Float64Array(count);
  let s0 = 0;
  let s1 = 0;
  weight.forEach((joint, k) => {
    const [i, j] = [first[k] ?? NaN, second[k] ?? NaN];
    margins[i] = (margins[i] ?? NaN) + joint;
    margins[j] = (margins[j] ?? NaN) + joint;
    s0 += joint;
    s1 += joint * joint;
  });
  const islands: number[] = [];
  margins.forEach((margin, i) => {
    if (margin === 0) islands.push(i);
  });
  return { first, second, weight, s0, s1, s2: margins.reduce((total, margin) => total + margin * margin, 0), islands };
}
