import { Assessor, bindModel } from "../../src/assessment";
import { loadFunction } from "../../src/functions/catalogue";
import { defaultModel } from "../../src/model";
import { compareClusters } from "../../src/comparison";
import { maturityDraws, runRobustness } from "../../src/robustness";
import { TargetFinder, type AskedStage } from "../../src/target";
import { invent } from "./robustness";
import { below, milliseconds, quickest, type BenchRow } from "./row";
import { randomSheet } from "./sheet";

const CLUSTERS = 10_000;
const AIM = 10;
const COUNT = CLUSTERS.toLocaleString("en");

const PAIRED = 50;
const PAIRS_AIM = 3;

/** Every pair of some clusters by 1,000 draws, against CLUSTERROBUST of them. */
export async function comparisonRows(): Promise<BenchRow[]> {
  const job = invent(PAIRED, 1_000, 0.1);
  const width = job.model.indicators.length;
  const rows = Array.from({ length: PAIRED }, (_, row) => {
    return { row, values: job.values.slice(row * width, (row + 1) * width) };
  });
  const model = bindModel(job.model);
  const robust = await quickest(5, () => runRobustness(job));
  let seed = 1;
  const paired = await quickest(5, () => {
    // Draws of its own each time, or the second run would find everything done.
    const drawn = maturityDraws(model, { draws: job.draws, seed: (seed += 1) });
    for (const first of rows) {
      for (const second of rows.slice(first.row + 1)) {
        compareClusters(model, [first.values, second.values]);
        drawn.odds(first, second);
      }
    }
  });
  return [
    {
      what: `${PAIRED} clusters pairwise x 1,000 draws`,
      measured: milliseconds(paired),
      compared: `${(paired / robust).toFixed(1)} x CLUSTERROBUST of them`,
      aim: below(paired / robust, PAIRS_AIM, "x"),
    },
  ];
}

/** What each of many clusters would need, against assessing the same clusters: the calculation alone, and as functions. */
export async function targetRows(): Promise<BenchRow[]> {
  const sheet = randomSheet(CLUSTERS);
  const model = bindModel(defaultModel);
  const values = sheet.slice(1).map((row) => Float64Array.from(row.slice(1), (cell) => Number(cell ?? NaN)));
  const assessor = new Assessor(model);
  const assessing = await quickest(7, () => values.forEach((cluster) => assessor.assess(cluster)));
  const rows: BenchRow[] = [];
  for (const [what, stage, secured] of [
    ["focus", undefined, false],
    ["stage 3", { ladder: undefined, position: 3 }, false],
    ["focus, secured", undefined, true],
  ] satisfies [string, AskedStage | undefined, boolean][]) {
    const finder = new TargetFinder(model, { stage, costs: [], secured });
    const time = await quickest(7, () => values.forEach((cluster) => finder.find(assessor.assess(cluster), cluster)));
    rows.push({
      what: `targets of ${COUNT} clusters, ${what}`,
      measured: milliseconds(time),
      compared: `${(time / assessing).toFixed(1)} x assessing them`,
      aim: below(time / assessing, AIM, "x"),
    });
  }
  const timeOf = async (id: string): Promise<number> => {
    const { declaration } = await loadFunction(id);
    const delivered = declaration.parameters.map((_, at) => (at === 0 ? sheet : null));
    return quickest(5, () =>
      declaration.compute({ delivered, addresses: [], can: { entities: true, numbersWithCard: false } }),
    );
  };
  const [time, base] = [await timeOf("CLUSTERTARGET"), await timeOf("CLUSTERASSESS")];
  rows.push({
    what: `CLUSTERTARGET, ${COUNT} clusters`,
    measured: milliseconds(time),
    compared: `${(time / base).toFixed(1)} x CLUSTERASSESS`,
  });
  return rows;
}
