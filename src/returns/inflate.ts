// What a zip has packed by "deflate" (RFC 1951), unpacked at once: no browser does it without waiting.

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBits = (symbol: number): number => Math.max(0, (symbol >> 1) - 1);
const distanceBase = (symbol: number): number =>
  symbol < 2 ? symbol + 1 : ((2 + (symbol & 1)) << distanceBits(symbol)) + 1;
/** The order in which the lengths of the codes for lengths are given. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END = 256;

/** How many codes there are of each length, and their symbols in order. */
interface Codes {
  readonly counts: Uint16Array;
  readonly symbols: readonly number[];
}

/** The bytes behind packed ones, or undefined where they are damaged or more than `most`. */
export function inflate(packed: Uint8Array, most: number): Uint8Array | undefined {
  const out: number[] = [];
  const bits = new Bits(packed);
  try {
    for (let isLast = false; !isLast;) {
      isLast = bits.take(1) === 1;
      const kind = bits.take(2);
      if (kind === 0) bits.copyStored(out);
      else if (kind === 1) unpack(bits, out, fixedCodes(), most);
      else if (kind === 2) unpack(bits, out, givenCodes(bits), most);
      else return undefined;
      if (out.length > most) return undefined;
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return Uint8Array.from(out);
}

class Bits {
  private at = 0;
  private held = 0;
  private count = 0;

  constructor(private readonly bytes: Uint8Array) {}

  take(wanted: number): number {
    while (this.count < wanted) {
      this.held |= this.byte() << this.count;
      this.count += 8;
    }
    const taken = this.held & ((1 << wanted) - 1);
    this.held >>>= wanted;
    this.count -= wanted;
    return taken;
  }

  /** The next symbol, bit by bit: codes of one length follow each other. */
  symbol({ counts, symbols }: Codes): number {
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length < counts.length; length += 1) {
      code |= this.take(1);
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + code - first] ?? damaged();
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return damaged();
  }

  copyStored(out: number[]): void {
    [this.held, this.count] = [0, 0];
    const length = this.byte() | (this.byte() << 8);
    this.at += 2;
    for (let copied = 0; copied < length; copied += 1) out.push(this.byte());
  }

  private byte(): number {
    const byte = this.bytes[this.at] ?? damaged();
    this.at += 1;
    return byte;
  }
}

function damaged(): never {
  throw new RangeError("The packed bytes are damaged.");
}

function codesOf(lengths: readonly number[]): Codes {
  const counts = new Uint16Array(16);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const symbols = lengths.flatMap((length, symbol) => (length > 0 ? [symbol] : []));
  return { counts, symbols: symbols.sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b) };
}

function fixedCodes(): readonly [Codes, Codes] {
  const lengths = Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8));
  return [codesOf(lengths), codesOf(Array<number>(30).fill(5))];
}

function givenCodes(bits: Bits): readonly [Codes, Codes] {
  const [literals, distances, given] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const ofLengths = Array<number>(ORDER.length).fill(0);
  for (const at of ORDER.slice(0, given)) ofLengths[at] = bits.take(3);
  const codes = codesOf(ofLengths);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = bits.symbol(codes);
    if (symbol < 16) lengths.push(symbol);
    else {
      const repeated = symbol === 16 ? (lengths.at(-1) ?? damaged()) : 0;
      const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
      for (let time = 0; time < times; time += 1) lengths.push(repeated);
    }
  }
  return [codesOf(lengths.slice(0, literals)), codesOf(lengths.slice(literals))];
}

function unpack(bits: Bits, out: number[], [literals, distances]: readonly [Codes, Codes], most: number): void {
  while (out.length <= most) {
    const symbol = bits.symbol(literals);
    if (symbol === END) return;
    if (symbol < END) {
      out.push(symbol);
      continue;
    }
    const at = symbol - END - 1;
    const length = (LENGTH_BASE[at] ?? damaged()) + bits.take(LENGTH_BITS[at] ?? 0);
    const far = bits.symbol(distances);
    const back = distanceBase(far) + bits.take(distanceBits(far));
    for (let copied = 0; copied < length; copied += 1) out.push(out[out.length - back] ?? damaged());
  }
}
