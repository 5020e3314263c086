import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { CommonPath } from "../../src/evolution";
import type { LadderName } from "../../src/model";

/** A cluster that went through these numbers of closed stages. */
export function walked(ladder: LadderName, states: readonly number[]): CommonPath {
  const counts = new Uint32Array(16);
  let [skips, loops] = [0, 0];
  states.slice(1).forEach((to, at) => {
    const from = states[at] ?? 0;
    counts[4 * from + to] = (counts[4 * from + to] ?? 0) + 1;
    if (to > from + 1) skips += 1;
    if (to < from) loops += 1;
  });
  return { name: "", ladder, counts, movements: states.length - 1, skips, loops };
}

/** Numbers in [0, 1), the same ones for the same seed. */
export function uniformFrom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  const uniform = (): number => uniformFloat64(generator);
  for (let warm = 0; warm < 20; warm += 1) uniform();
  return uniform;
}

/** Clusters each with a temper of its own, but none that depends on their type. */
export function noise(ofID: number, ofDI: number, seed: number): CommonPath[] {
  const uniform = uniformFrom(seed * 7919);
  return Array.from({ length: ofID + ofDI }, (_, at) => {
    const [up, down] = [0.5 * uniform(), 0.5 * uniform()];
    const states = [Math.floor(4 * uniform())];
    while (states.length < 8) {
      const state = states.at(-1) ?? 0;
      const drawn = uniform();
      const step = drawn < up ? 1 + Math.floor(2 * uniform()) : drawn > 1 - down ? -1 : 0;
      states.push(Math.max(0, Math.min(3, state + step)));
    }
    return walked(at < ofID ? "ID" : "DI", states);
  });
}
