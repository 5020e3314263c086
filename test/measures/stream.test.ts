import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { streamOf } from "../../src/measures/stream";

const drawn = (seed: number, stream: number, count: number): number[] => {
  const generator = streamOf(seed, stream);
  return Array.from({ length: count }, () => uniformFloat64(generator));
};

test("a stream is found again by its seed and number", () => {
  expect(drawn(7, 3, 5)).toEqual(drawn(7, 3, 5));
});

test("neighbouring streams and seeds have nothing in common", () => {
  const firsts = Array.from({ length: 2000 }, (_, stream) => drawn(1, stream, 1)[0] ?? NaN);
  const ofSeeds = Array.from({ length: 2000 }, (_, seed) => drawn(seed - 1000, 0, 1)[0] ?? NaN);
  for (const values of [firsts, ofSeeds]) {
    expect(new Set(values).size).toBe(2000);
    // Mean and correlation of neighbours of 2,000 independent uniform numbers, within four standard errors.
    const mean = values.reduce((sum, it) => sum + it, 0) / 2000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 2000));
    const together = values.slice(1).reduce((sum, it, at) => sum + (it - 0.5) * ((values[at] ?? NaN) - 0.5), 0) / 1999;
    expect(Math.abs(together * 12)).toBeLessThan(4 / Math.sqrt(1999));
  }
  expect(drawn(2 ** 40 + 1, 0, 3)).not.toEqual(drawn(1, 0, 3));
});
