import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { bindModel } from "../../src/assessment";
import { runAudit } from "../../src/audit";
import { defaultModel } from "../../src/model";
import { assembleRobustness, prepareSimulator, runRobustness, simulate, type Job } from "../../src/robustness";
import { below, milliseconds, type BenchRow } from "./row";

const indicators = defaultModel.indicators;
const { type, ladders } = bindModel(defaultModel);
const EVIDENCE = type.length + [...ladders.ID, ...ladders.DI].reduce((sum, stage) => sum + stage.evidence.length, 0);

/** Clusters with a digital core of their own size; one value in `missing` is missing. */
export function invent(size: number, draws: number, missing: number): Job {
  const generator = xoroshiro128plus(20);
  const values = new Float64Array(size * indicators.length);
  for (let row = 0; row < size; row += 1) {
    const [kind, level] = [uniformFloat64(generator), uniformFloat64(generator)];
    indicators.forEach(({ code, min, max }, at) => {
      const ofType = defaultModel.type.find(({ indicator }) => indicator === code);
      const stage = [...defaultModel.ladders.ID, ...defaultModel.ladders.DI]
        .flatMap(({ evidence }) => evidence)
        .find(({ indicator }) => indicator === code);
      const noise = 0.5 * (uniformFloat64(generator) - 0.5);
      const [from, to, share] = ofType
        ? [ofType.idAnchor, ofType.diAnchor, kind + noise]
        : stage
          ? [stage.low, stage.high, 0.2 + 0.6 * level + noise]
          : [min, max, 1];
      const value = Math.min(max, Math.max(min, from + share * (to - from)));
      values[row * indicators.length + at] =
        (stage ?? ofType) ? (uniformFloat64(generator) < missing ? NaN : value) : value;
    });
  }
  return { model: defaultModel, draws, seed: 1, first: 0, size, values };
}

/** The same number of bare multiply-adds: clusters x evidence x draws in a plain loop. */
function bare(size: number, draws: number): number {
  const evidence = EVIDENCE;
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

const SECONDS_AIM = 500;
const RATIO_AIM = 10;
const MEMORY_AIM = 500;

/** Types, stages and ranks of every cluster in every draw, in one thread. */
export function robustnessRows(): BenchRow[] {
  const rows: BenchRow[] = [];
  for (const [size, draws, missing] of [
    [1_000, 1_000, 0],
    [1_000, 1_000, 0.1],
    [10_000, 1_000, 0],
    [10_000, 1_000, 0.1],
  ] as const) {
    const job = invent(size, draws, missing);
    const began = performance.now();
    const part = simulate(prepareSimulator(job), job);
    assembleRobustness(job, [part]);
    const time = performance.now() - began;
    const ratio = time / bare(size, draws);
    rows.push({
      what: `${size.toLocaleString("en")} clusters x ${EVIDENCE} x ${draws.toLocaleString("en")} draws, ${100 * missing} % missing`,
      measured: milliseconds(time),
      compared: `${ratio.toFixed(1)} x bare multiply-adds`,
      aim: size === 1_000 ? below(time, SECONDS_AIM, "ms") : below(ratio, RATIO_AIM, "x"),
    });
  }
  const memory = process.resourceUsage().maxRSS / 2 ** 10;
  rows.push({
    what: "peak memory of the process",
    measured: `${memory.toFixed(0)} MB`,
    aim: below(memory, MEMORY_AIM, "MB"),
  });
  return rows;
}

const AUDIT_AIM = 8;

/** The whole audit of 1,000 clusters by 1,000 base draws, against CLUSTERROBUST of them, in one thread. */
export function auditRows(): BenchRow[] {
  const complete = invent(1_000, 1_000, 0);
  const gaps = invent(1_000, 1_000, 0.1);
  const { model } = gaps;
  const errors = {
    ...gaps,
    model: { ...model, indicators: model.indicators.map((it) => ({ ...it, error: (it.max - it.min) / 50 })) },
  };
  const rowOf = (what: string, job: Job): BenchRow => {
    const time = (work: (job: Job) => unknown): number => {
      const began = performance.now();
      work(job);
      return performance.now() - began;
    };
    // The second run of each: what is compiled on the way belongs to neither.
    const robust = Math.min(time(runRobustness), time(runRobustness));
    const audit = Math.min(time(runAudit), time(runAudit));
    return {
      what: `audit of 1,000 clusters x 1,000 base draws, ${what}`,
      measured: milliseconds(audit),
      compared: `${(audit / robust).toFixed(1)} x CLUSTERROBUST of them`,
      aim: below(audit / robust, AUDIT_AIM, "x"),
    };
  };
  return [rowOf("complete", complete), rowOf("10 % missing", gaps), rowOf("errors of measurement as well", errors)];
}
