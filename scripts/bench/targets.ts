import { Assessor, bindModel } from "../../src/assessment";
import { loadFunction } from "../../src/functions/catalogue";
import { defaultModel } from "../../src/model";
import { TargetFinder, type AskedStage } from "../../src/target";
import { below, milliseconds, quickest, type BenchRow } from "./row";
import { randomSheet } from "./sheet";

const CLUSTERS = 10_000;
const AIM = 10;
const COUNT = CLUSTERS.toLocaleString("en");

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
