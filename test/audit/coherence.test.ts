import { auditOf, clusters, coherenceComparisons, pairOf, weightOf } from "../published/auditedClusters";
import { testComparisons } from "../published/testComparisons";
import { withRules, type Cluster } from "../robustness/clusters";

testComparisons(coherenceComparisons);

test("correlations inside a stage tell their clusters, and what is constant", () => {
  const audit = auditOf(clusters);
  expect(pairOf(audit, "DI2.2", "DI2.3")).toMatchObject({ count: 4 });
  expect(pairOf(audit, "DI2.1", "DI2.4")).toMatchObject({ r: NaN, count: 4, constant: true });
});

test("lower is better counts the other way round: a shorter lead time goes together with more control", () => {
  const table = [40, 60, 80].map((control, at): Cluster => ({ "ID1.1": control, "ID1.4": 100 - 10 * at }));
  expect(pairOf(auditOf(table), "ID1.1", "ID1.4")?.r).toBeGreaterThan(0.9);
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

  test("a constant accounts for nothing", () => {
    const audit = auditOf(clusters, withRules({ auditClusters: 4 }));
    expect(weightOf(audit, "DI2.4")).toMatchObject({ linear: 0, local: 0, effective: 0, constant: true });
  });

  test("a stage whose score never varies has none", () => {
    const same = Array.from({ length: 15 }, () => clusters[0] ?? {});
    expect(weightOf(auditOf(same), "DI2.1")).toMatchObject({ linear: NaN, local: NaN, effective: NaN, count: 15 });
  });
});
