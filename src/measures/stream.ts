import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

export type Stream = ReturnType<typeof xoroshiro128plusFromState>;

/**
 * One of the independent streams of random numbers that belong to a seed. It is found at once, without drawing from the
 * others, so that any worker can draw for any cluster. The four words of its state are the hashes of seed and number.
 *
 * @see Blackman & Vigna 2021 (xoroshiro128+); Steele, Lea & Flood 2014 for the spacing of the words
 */
export function streamOf(seed: number, stream: number): Stream {
  const low = seed | 0;
  const high = Math.floor(seed / 2 ** 32) | 0;
  let word = mix(mix(mix(low) ^ high) ^ stream);
  const state = [0, 0, 0, 0].map(() => {
    word = (word + 0x9e3779b9) | 0;
    return mix(word);
  });
  // All four zero is the one state that the generator cannot leave.
  return xoroshiro128plusFromState(state.every((it) => it === 0) ? [1, 2, 3, 4] : state);
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
