/**
 * Whole numbers below 2^53 by the order in which they came first: pairs, arcs, members of projects. Open addressing over typed
 * arrays, so that half a million ties leave nothing behind for the garbage collector.
 *
 * @example
 * const index = new NumberIndex(10);
 * index.idOf(42); // 0
 * index.idOf(7); // 1
 * index.idOf(42); // 0
 */
export class NumberIndex {
  private slots: Int32Array;
  private keys: Float64Array;
  private mask: number;
  private count = 0;

  constructor(expected: number) {
    let slots = 16;
    while (slots < 2 * expected) slots *= 2;
    this.slots = new Int32Array(slots);
    this.mask = slots - 1;
    this.keys = new Float64Array(slots / 2);
  }

  get size(): number {
    return this.count;
  }

  /** The number that came as the id-th. */
  keyAt(id: number): number {
    return this.keys[id] ?? NaN;
  }

  /** Its position, which it gets now where it is new. */
  idOf(key: number): number {
    const slot = this.slotOf(key);
    const held = this.slots[slot] ?? 0;
    if (held > 0) return held - 1;
    if (this.count === this.keys.length) {
      this.grow();
      return this.idOf(key);
    }
    this.keys[this.count] = key;
    this.count += 1;
    this.slots[slot] = this.count;
    return this.count - 1;
  }

  /** Its position, or -1. */
  find(key: number): number {
    return (this.slots[this.slotOf(key)] ?? 0) - 1;
  }

  /** The slot that holds a number, or the free one where it belongs. */
  private slotOf(key: number): number {
    const { slots, keys, mask } = this;
    // The finaliser of MurmurHash3 over both halves.
    let hash = (key >>> 0) ^ Math.imul((key / 4_294_967_296) >>> 0, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (;;) {
      const held = slots[slot] ?? 0;
      if (held === 0 || keys[held - 1] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    const { keys, count } = this;
    const slots = 2 * this.slots.length;
    this.slots = new Int32Array(slots);
    this.mask = slots - 1;
    this.keys = new Float64Array(slots / 2);
    this.keys.set(keys.subarray(0, count));
    for (let id = 0; id < count; id += 1) this.slots[this.slotOf(keys[id] ?? NaN)] = id + 1;
  }
}
