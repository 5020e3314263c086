// Which row is the sum of the others, by its numbers alone.

// What these constants decide is which rows a person is asked about; no reading of a cluster hangs on them.

/** Fewer than three others add up to a fourth too easily. */
const LEAST_OTHERS = 3;
/**
 * A largest number that has nothing to do with the others is their sum about once in so many tables as it is large, counted
 * in units of its last decimal: 1, 3, 2 and 6 are no evidence, 1030, 3020, 2010 and 6060 are. One in 50 is 2 %; columns
 * multiply.
 */
const LEAST_EVIDENCE = 50;
/** A total with one decimal fewer than its parts ends in 0 by chance; with two fewer it was rounded more than they were. */
const ROUNDED_MORE = 100;
/** Rounding errors of so many standard deviations are allowed for: 95 % of them are smaller. */
const DEVIATIONS = 2;
/** What a vector adds up to whose numbers are shares of one whole: the largest share may be one half. */
const WHOLES = [1, 100];

interface Match {
  readonly row: number;
  readonly evidence: number;
}

/**
 * The row, among those given, whose number is the sum of the others in at least `least` columns, and in half of those with
 * numbers enough; undefined where no row is. Sums hold within rounding: half of the last decimal that the column shows for
 * the total, and what so many rounded numbers may add up to. NaN is missing.
 *
 * @example sumRow([Float64Array.of(1030, 3020, 2010, 6060)], [0, 1, 2, 3], 1) // 3
 */
export function sumRow(
  columns: readonly ArrayLike<number>[],
  rows: readonly number[],
  least: number,
): number | undefined {
  const found = new Map<number, { columns: number; evidence: number }>();
  let comparable = 0;
  for (const column of columns) {
    const values = rows.filter((row) => Number.isFinite(column[row]) && column[row] !== 0);
    if (values.length <= LEAST_OTHERS) continue;
    comparable += 1;
    const match = largestAgainstOthers(column, values);
    if (!match) continue;
    const known = found.get(match.row) ?? { columns: 0, evidence: 1 };
    found.set(match.row, { columns: known.columns + 1, evidence: known.evidence * match.evidence });
  }
  for (const [row, { columns: many, evidence }] of found) {
    if (many >= least && many * 2 >= comparable && evidence >= LEAST_EVIDENCE) return row;
  }
  return undefined;
}

/** Only the largest number can be the sum of others that have its sign. */
function largestAgainstOthers(column: ArrayLike<number>, rows: readonly number[]): Match | undefined {
  let [largest, sum, row] = [0, 0, -1];
  for (const at of rows) {
    const value = column[at] ?? NaN;
    if (value < 0) return undefined;
    sum += value;
    if (value > largest) [largest, row] = [value, at];
  }
  const others = rows.length - 1;
  const apart = Math.abs(sum - 2 * largest);
  const binary = largest * 1e-9;
  // Before decimals are counted: no rounding is coarser than to whole numbers.
  if (apart > roundingOf(others, 1, 1) + binary) return undefined;
  let ofOthers = 1;
  for (const at of rows) if (at !== row) ofOthers = Math.min(ofOthers, unitOfLastDecimal(column[at] ?? NaN));
  const own = unitOfLastDecimal(largest);
  // Powers of ten: half of the limit leaves room for their binary residue.
  const ofTotal = own > (ROUNDED_MORE / 2) * ofOthers ? own : Math.min(own, ofOthers);
  const rounding = roundingOf(others, ofOthers, ofTotal) + binary;
  if (apart > rounding || WHOLES.some((whole) => Math.abs(sum - whole) <= rounding)) return undefined;
  return { row, evidence: largest / Math.max(ofTotal, 2 * apart) };
}

/** What rounding leaves of so many numbers, each off by a uniform half unit of variance 1/12, and half a unit of the total's own. */
function roundingOf(numbers: number, unit: number, ofTotal: number): number {
  return ofTotal / 2 + DEVIATIONS * unit * Math.sqrt(numbers / 12);
}

/** 0.01 for 12.25, 1 for a whole number; the residue of a binary number is no decimal. */
function unitOfLastDecimal(value: number): number {
  const [digits = "", exponent = "0"] = String(Number(value.toPrecision(12))).split("e");
  const decimals = (digits.split(".")[1]?.length ?? 0) - Number(exponent);
  return 10 ** -Math.max(0, decimals);
}
