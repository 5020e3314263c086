import { runAudit, type Audit } from "../../src/audit";
import { defaultModel, type Model } from "../../src/model";
import { planJob } from "../../src/robustness";
import { datasetOf, withRules, type Cluster } from "../robustness/clusters";

// Stage DI2 alone has data: DI2.1 0-20-60, DI2.2 5-40-80, DI2.3 2-8-20, DI2.4 2-10-25. Half of the way to a gate is graded 30, a gate 60.
const rows: readonly (readonly [number, number, number, number])[] = [
  [0, 5, 8, 10],
  [10, 22.5, 5, 10],
  [20, 40, 2, 10],
  [10, 5, 8, 10],
];
const clusters = rows.map(([a, b, c, d]): Cluster => ({ "DI2.1": a, "DI2.2": b, "DI2.3": c, "DI2.4": d }));
// Grades: DI2.1 0 30 60 30 · DI2.2 0 30 60 0 · DI2.3 60 30 0 60 · DI2.4 60 60 60 60. Scores: 30, 37.5, 45, 37.5.

const auditOf = (table: readonly Cluster[], model: Model = defaultModel): Audit =>
  runAudit(planJob(datasetOf(table, model), { draws: 2 }));

const pairOf = ({ coherence }: Audit, first: string, second: string) =>
  coherence.pairs.find(
    (pair) =>
      pair.kind === "inside" && pair.first.evidence.indicator === first && pair.second.evidence.indicator === second,
  );

test("correlations inside a stage are those of the grades, by hand", () => {
  const audit = auditOf(clusters);
  // Deviations -30 0 30 0 and -22.5 7.5 37.5 -22.5: 1800 / √(1800 x 2475).
  expect(pairOf(audit, "DI2.1", "DI2.2")?.r).toBeCloseTo(1800 / Math.sqrt(1800 * 2475), 12);
  // DI2.2 and DI2.3 are opposites of each other.
  expect(pairOf(audit, "DI2.2", "DI2.3")).toMatchObject({ r: expect.closeTo(-1, 12), count: 4 });
  expect(pairOf(audit, "DI2.1", "DI2.4")).toMatchObject({ r: NaN, count: 4, constant: true });
});

test("lower is better counts the other way round: a shorter lead time goes together with more control", () => {
  const table = [40, 60, 80].map((control, at): Cluster => ({ "ID1.1": control, "ID1.4": 100 - 10 * at }));
  expect(pairOf(auditOf(table), "ID1.1", "ID1.4")?.r).toBeGreaterThan(0.9);
});

test("alpha of a stage, by hand: 4/3 (1 - 2250 / 900)", () => {
  // Sums of squares: 1800, 2475, 2475, 0, together 6750; of the sum (120, 150, 180, 150): 1800.
  const alpha = auditOf(clusters).coherence.alphas.find(({ stage }) => stage.name === "DI2");
  expect(alpha).toMatchObject({ alpha: expect.closeTo((4 / 3) * (1 - 6750 / 1800), 12), count: 4 });
});

test("pairs across stages, and of the scores, stay on one ladder: every pair once", () => {
  const { pairs } = auditOf(clusters).coherence;
  const count = (kind: string): number => pairs.filter((pair) => pair.kind === kind).length;
  // ID 5 + 5 + 5, DI 4 + 4 + 5: inside 10 + 10 + 10 + 6 + 6 + 10, all pairs of 15 and of 13 less these, and three scores each.
  expect([count("inside"), count("across"), count("scores")]).toEqual([52, 105 + 78 - 52, 6]);
});

test("three clusters are needed for a correlation, and two are told as two", () => {
  expect(pairOf(auditOf(clusters.slice(0, 2)), "DI2.1", "DI2.2")).toMatchObject({ r: NaN, count: 2 });
});

describe("effective weights", () => {
  const weightOf = ({ weights }: Audit, code: string) => weights.find(({ evidence }) => evidence.indicator === code);

  test("are blank below 15 clusters, whatever else is known", () => {
    const few = Array.from({ length: 14 }, (_, at) => clusters[at % 4] ?? {});
    expect(weightOf(auditOf(few), "DI2.1")).toMatchObject({
      nominal: 0.25,
      linear: NaN,
      local: NaN,
      effective: NaN,
      count: 14,
    });
    expect(weightOf(auditOf([...few, clusters[2] ?? {}]), "DI2.1")).toMatchObject({
      linear: expect.any(Number),
      count: 15,
    });
  });

  test("r² with the score, by hand, and its share in the stage; a constant accounts for nothing", () => {
    const audit = auditOf(clusters, withRules({ auditClusters: 4 }));
    // Score deviations -7.5 0 7.5 0 are a quarter of those of DI2.1: r² = 1. DI2.2: 450² / (2475 x 112.5) = 8/11, as DI2.3.
    expect(weightOf(audit, "DI2.1")).toMatchObject({
      linear: expect.closeTo(1, 12),
      effective: expect.closeTo(11 / 27, 12),
    });
    expect(weightOf(audit, "DI2.2")).toMatchObject({
      linear: expect.closeTo(8 / 11, 12),
      effective: expect.closeTo(8 / 27, 12),
    });
    expect(weightOf(audit, "DI2.3")).toMatchObject({
      linear: expect.closeTo(8 / 11, 12),
      effective: expect.closeTo(8 / 27, 12),
    });
    expect(weightOf(audit, "DI2.4")).toMatchObject({ linear: 0, local: 0, effective: 0, constant: true });
  });

  test("a stage whose score never varies has none", () => {
    const same = Array.from({ length: 15 }, () => clusters[0] ?? {});
    expect(weightOf(auditOf(same), "DI2.1")).toMatchObject({ linear: NaN, local: NaN, effective: NaN, count: 15 });
  });
});
