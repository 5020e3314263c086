import fc from "fast-check";
import { assess, type Assessment } from "../../src/assessment";
import { runAudit } from "../../src/audit";
import { defaultModel } from "../../src/model";
import { planJob } from "../../src/robustness";
import { anyCluster, datasetOf, typical, without, type Cluster } from "../robustness/clusters";

/** Type, stage and maturity of every cluster, as whoever assesses this table sees them. */
function assessed(clusters: readonly Cluster[]) {
  const dataset = datasetOf(clusters);
  const width = defaultModel.indicators.length;
  const read = clusters.map((_, row) => assess(dataset.model, dataset.valuesOf(row, new Float64Array(width))));
  const maturityOf = (it: Assessment): number | undefined => {
    if ((it.kind !== "ID" && it.kind !== "DI") || it.ladder.standing.kind === "unknown") return undefined;
    return it.ladder.standing.maturity;
  };
  return read.map((it) => {
    const own = maturityOf(it);
    const peers = read.filter((other) => other.kind === it.kind).map(maturityOf);
    const [above, alike] = [
      peers.filter((other) => other !== undefined && own !== undefined && other > own + 1e-9).length,
      peers.filter((other) => other !== undefined && own !== undefined && Math.abs(other - own) <= 1e-9).length,
    ];
    const standing = it.kind === "ID" || it.kind === "DI" ? it.ladder.standing : undefined;
    const stage = standing?.kind === "working" ? standing.stage : standing?.kind;
    return { type: it.kind, stage, rank: own === undefined ? undefined : above + (alike + 1) / 2 };
  });
}

test("leaving an indicator out is assessing the table without its column", () => {
  const clusters = fc.sample(anyCluster(true), { numRuns: 60, seed: 4 });
  const before = assessed(clusters);
  const changes = { types: 0, stages: 0, ranks: 0 };
  runAudit(planJob(datasetOf(clusters), { draws: 2 })).leftOut.forEach((found) => {
    const { code } = found.indicator;
    const after = assessed(clusters.map((cluster) => without(cluster, code)));
    const kept = before.flatMap((one, at) => {
      const other = after[at];
      return other && one.type === other.type && (one.type === "ID" || one.type === "DI") ? [{ one, other }] : [];
    });
    const expected = {
      observed: clusters.filter((cluster) => code in cluster).length,
      types: before.filter(({ type }, at) => type !== after[at]?.type).length,
      clusters: 60,
      kept: kept.length,
      stages: kept.filter(({ one, other }) => one.stage !== other.stage).length,
      ranks: kept.filter(({ one, other }) => one.rank !== other.rank).length,
    };
    expect(found).toEqual({ indicator: found.indicator, ...expected });
    changes.types += found.types;
    changes.stages += found.stages;
    changes.ranks += found.ranks;
  });
  // The clusters are such that all three happen.
  expect(Math.min(changes.types, changes.stages, changes.ranks)).toBeGreaterThan(20);
});

test("by hand: without TY1, a cluster that rests on it alone loses its type; nothing else changes", () => {
  // DI by all type evidence; of the second cluster nothing but the key TY1 and the two others that make 60 % with it.
  const whole = typical(1);
  const light = without(whole, "TY2", "TY3", "TY4", "TY8", "TY9");
  const { leftOut } = runAudit(planJob(datasetOf([whole, light]), { draws: 2 }));
  // TY1, TY5, TY6, TY7 weigh .14 + .10 + .20 + .14 = .58 < .60: no data, with or without TY1.
  const of = (code: string) => leftOut.find(({ indicator }) => indicator.code === code);
  expect(of("TY1")).toMatchObject({ observed: 2, types: 0, clusters: 2, kept: 1 });
  const heavier = without(whole, "TY2", "TY4", "TY8", "TY9");
  const again = runAudit(planJob(datasetOf([whole, heavier]), { draws: 2 })).leftOut;
  // With TY3 it is .66; without TY1 .52.
  expect(again.find(({ indicator }) => indicator.code === "TY1")).toMatchObject({ types: 1, clusters: 2, kept: 1 });
  expect(again.find(({ indicator }) => indicator.code === "TY9")).toMatchObject({ observed: 1, types: 0, kept: 2 });
});

test("a row without any value is no cluster", () => {
  const { leftOut, clusters } = runAudit(planJob(datasetOf([typical(1), {}, typical(0)]), { draws: 2 }));
  expect(clusters).toBe(2);
  expect(leftOut[0]).toMatchObject({ clusters: 2 });
});
