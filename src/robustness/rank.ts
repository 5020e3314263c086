/** Draws whose keys are gathered together: as many as fill a line of the processor's cache. */
const DRAWS_AT_ONCE = 16;
const DIGIT = 11;
const DIGITS = 1 << DIGIT;

/** Maturities, 0 to 3, as whole numbers in steps of 1e-9: what is equal on paper is equal, and integers sort fast. */
export function maturityKey(maturity: number): number {
  return Math.round(maturity * 1e9);
}

/**
 * Ranks the clusters of one verdict by maturity in every draw: 1 = highest, ties share the mean of their ranks. Each
 * cluster's keys are replaced by its ranks among all, doubled, so that the mean of two neighbours is a whole number.
 * The shift from the reported rank, R̄ = mean |rank_ref - rank|, compares like with like: both ranks are taken among the
 * clusters whose reported maturity is known.
 *
 * @param keys - per cluster, its `maturityKey` in every draw; replaced
 * @param reported - per cluster, its reported maturity; NaN = unknown
 * @returns per cluster, the mean shift of its rank; NaN where its reported maturity is unknown
 * @see Saisana, Saltelli & Tarantola 2005, JRSS A 168: 307-323
 * @example rankGroup([Uint32Array.of(5), Uint32Array.of(9)], [1, 2]) // keys become 4 and 2: ranks 2 and 1; no shift
 */
export function rankGroup(keys: readonly Uint32Array[], reported: readonly number[]): Float64Array {
  const size = keys.length;
  const draws = keys[0]?.length ?? 0;
  const known = Uint8Array.from(reported, (maturity) => (Number.isNaN(maturity) ? 0 : 1));
  const knownCount = known.reduce((sum, it) => sum + it, 0);
  const sorter = new Sorter(size);
  const reference = new Uint32Array(size);
  const inDraw = new Uint32Array(size);
  const gathered = new Uint32Array(size * DRAWS_AT_ONCE);
  const shift = new Float64Array(size);

  const reportedKeys = Uint32Array.from(reported, maturityKey);
  sorter.sort(reportedKeys, 0);
  sorter.rankKnown(reportedKeys, 0, known, knownCount, reference);

  for (let from = 0; from < draws; from += DRAWS_AT_ONCE) {
    const together = Math.min(DRAWS_AT_ONCE, draws - from);
    for (let at = 0; at < size; at += 1) {
      const own = keys[at];
      for (let k = 0; own && k < together; k += 1) gathered[k * size + at] = own[from + k] ?? 0;
    }
    for (let k = 0; k < together; k += 1) {
      sorter.sort(gathered, k * size);
      if (knownCount < size) {
        sorter.rankKnown(gathered, k * size, known, knownCount, inDraw);
        addShifts(inDraw, 0, reference, known, shift);
      }
      sorter.rankAll(gathered, k * size);
      if (knownCount === size) addShifts(gathered, k * size, reference, known, shift);
    }
    for (let at = 0; at < size; at += 1) {
      const own = keys[at];
      for (let k = 0; own && k < together; k += 1) own[from + k] = gathered[k * size + at] ?? 0;
    }
  }
  return shift.map((sum, at) => (known[at] === 1 ? sum / 2 / draws : NaN));
}

function addShifts(
  ranks: Uint32Array,
  from: number,
  reference: Uint32Array,
  known: Uint8Array,
  shift: Float64Array,
): void {
  for (let at = 0; at < shift.length; at += 1) {
    if (known[at] === 1) shift[at] = (shift[at] ?? 0) + Math.abs((ranks[from + at] ?? 0) - (reference[at] ?? 0));
  }
}

/** Sorts positions by 32-bit keys, lowest first, digit by digit; its room is made once for all draws. */
class Sorter {
  private order: Uint32Array;
  private other: Uint32Array;
  private readonly counts = new Uint32Array(3 * DIGITS);

  constructor(private readonly size: number) {
    this.order = new Uint32Array(size);
    this.other = new Uint32Array(size);
  }

  sort(keys: Uint32Array, from: number): void {
    const { counts, size } = this;
    counts.fill(0);
    for (let at = 0; at < size; at += 1) {
      const key = keys[from + at] ?? 0;
      this.order[at] = at;
      counts[key & (DIGITS - 1)] = (counts[key & (DIGITS - 1)] ?? 0) + 1;
      const second = DIGITS + ((key >>> DIGIT) & (DIGITS - 1));
      counts[second] = (counts[second] ?? 0) + 1;
      const third = 2 * DIGITS + (key >>> (2 * DIGIT));
      counts[third] = (counts[third] ?? 0) + 1;
    }
    for (let pass = 0; pass < 3; pass += 1) this.sortByDigit(keys, from, pass);
  }

  private sortByDigit(keys: Uint32Array, from: number, pass: number): void {
    const { order, other, counts, size } = this;
    const base = pass * DIGITS;
    let start = 0;
    for (let digit = base; digit < base + DIGITS; digit += 1) {
      const count = counts[digit] ?? 0;
      counts[digit] = start;
      start += count;
    }
    const shift = pass * DIGIT;
    for (let i = 0; i < size; i += 1) {
      const at = order[i] ?? 0;
      const digit = base + (((keys[from + at] ?? 0) >>> shift) & (DIGITS - 1));
      const place = counts[digit] ?? 0;
      counts[digit] = place + 1;
      other[place] = at;
    }
    this.order = other;
    this.other = order;
  }

  /** Replaces the sorted keys by doubled ranks. */
  rankAll(keys: Uint32Array, from: number): void {
    const { order, size } = this;
    for (let start = 0; start < size;) {
      const key = keys[from + (order[start] ?? 0)] ?? 0;
      let end = start + 1;
      while (end < size && keys[from + (order[end] ?? 0)] === key) end += 1;
      const rank = 2 * size - start - end + 1;
      for (let i = start; i < end; i += 1) keys[from + (order[i] ?? 0)] = rank;
      start = end;
    }
  }

  /** Doubled ranks among the known ones, which the sorted keys keep. */
  rankKnown(keys: Uint32Array, from: number, known: Uint8Array, knownCount: number, into: Uint32Array): void {
    const { order, size } = this;
    let before = 0;
    for (let start = 0; start < size;) {
      const key = keys[from + (order[start] ?? 0)] ?? 0;
      let end = start;
      let tied = 0;
      for (; end < size && keys[from + (order[end] ?? 0)] === key; end += 1) tied += known[order[end] ?? 0] ?? 0;
      const rank = 2 * knownCount - 2 * before - tied + 1;
      for (let i = start; i < end; i += 1) into[order[i] ?? 0] = rank;
      before += tied;
      start = end;
    }
  }
}
