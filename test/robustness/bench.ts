// Prints how long robustness takes; not a test. Run: npx tsx test/robustness/bench.ts
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { bindModel } from "../../src/assessment";
import { defaultModel } from "../../src/model";
import { assembleRobustness, prepareSimulator, simulate, type Job } from "../../src/robustness";

const indicators = defaultModel.indicators;

/** Clusters with a digital core of their own size; one value in `missing` is missing. */
function invent(size: number, draws: number, missing: number): Job {
  const generator = xoroshiro128plus(20);
  const values = new Float64Array(size * indicators.length);
  for (let row = 0; row < size; row += 1) {
    const [kind, level] = [uniformFloat64(generator), uniformFloat64(generator)];
    indicators.forEach(({ code, min, max }, at) => {
      const type = defaultModel.type.find(({ indicator }) => indicator === code);
      const stage = [...defaultModel.ladders.ID, ...defaultModel.ladders.DI]
        .flatMap(({ evidence }) => evidence)
        .find(({ indicator }) => indicator === code);
      const noise = 0.5 * (uniformFloat64(generator) - 0.5);
      const [from, to, share] = type
        ? [type.idAnchor, type.diAnchor, kind + noise]
        : stage
          ? [stage.low, stage.high, 0.2 + 0.6 * level + noise]
          : [min, max, 1];
      const value = Math.min(max, Math.max(min, from + share * (to - from)));
      values[row * indicators.length + at] =
        (stage ?? type) ? (uniformFloat64(generator) < missing ? NaN : value) : value;
    });
  }
  return { model: defaultModel, draws, seed: 1, first: 0, size, values };
}

/** The same number of bare multiply-adds: clusters x evidence x draws in a plain loop. */
function bare(size: number, draws: number): number {
  const { type, ladders } = bindModel(defaultModel);
  const evidence = type.length + [...ladders.ID, ...ladders.DI].reduce((sum, stage) => sum + stage.evidence.length, 0);
  const [values, weights] = [new Float64Array(size * evidence).fill(1.1), new Float64Array(evidence * draws).fill(0.9)];
  const began = performance.now();
  let total = 0;
  for (let row = 0; row < size; row += 1) {
    for (let draw = 0; draw < draws; draw += 1) {
      let sum = 0;
      for (let item = 0; item < evidence; item += 1) {
        sum += (values[row * evidence + item] ?? 0) * (weights[draw * evidence + item] ?? 0);
      }
      total += sum;
    }
  }
  const elapsed = performance.now() - began;
  if (!(total > 0)) throw new Error("the loop was optimised away");
  return elapsed;
}

export function benchRobustness(sizes: readonly (readonly [clusters: number, draws: number, missing: number])[]): void {
  for (const [size, draws, missing] of sizes) {
    const job = invent(size, draws, missing);
    const began = performance.now();
    const simulator = prepareSimulator(job);
    const drawn = performance.now();
    const part = simulate(simulator, job);
    const simulated = performance.now();
    const { clusters } = assembleRobustness(job, [part]);
    const done = performance.now();
    const memory = process.memoryUsage().rss / 2 ** 20;
    const reference = bare(size, draws);
    const ms = (time: number): string => `${time.toFixed(0)} ms`;
    const verdicts = new Map<string, number>();
    for (const { verdict } of clusters) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    console.log(
      [
        `${clusters.length} clusters x ${draws} draws, ${(100 * missing).toFixed(0)} % missing: ${ms(done - began)}`,
        `(model ${ms(drawn - began)}, clusters ${ms(simulated - drawn)}, ranks ${ms(done - simulated)})`,
        `bare multiply-adds ${ms(reference)}, ratio ${((done - began) / reference).toFixed(1)}`,
        `memory ${memory.toFixed(0)} MB`,
        [...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(" "),
      ].join(" · "),
    );
  }
}

if (require.main === module) {
  benchRobustness([
    [1_000, 1_000, 0],
    [1_000, 1_000, 0.1],
    [10_000, 1_000, 0],
    [10_000, 1_000, 0.1],
  ]);
}
