import fc from "fast-check";
import { factorGroups, runAudit, type Audit, type SensitivityOf } from "../../src/audit";
import { SensitivityRun } from "../../src/audit/sensitivity";
import { SUM_COLUMNS } from "../../src/audit/sensitivitySums";
import { defaultModel, type Model } from "../../src/model";
import { planJob } from "../../src/robustness";
import { anyCluster, datasetOf, typical, withRules, without, type Cluster } from "../robustness/clusters";

type Shares = Extract<SensitivityOf["result"], { kind: "shares" }>;

function sharesOf(audit: Audit, quantity: SensitivityOf["quantity"]): Shares {
  const result = audit.sensitivity.find((it) => it.quantity === quantity)?.result;
  if (result?.kind !== "shares") throw new Error(`${quantity}: ${result?.kind}`);
  return result;
}

const auditOf = (clusters: readonly Cluster[], model: Model, draws: number): Audit =>
  runAudit(planJob(datasetOf(clusters, model), { draws, seed: 2 }));

/** The model with errors of measurement. */
const withErrors = (model: Model, errors: Readonly<Record<string, number>>): Model => ({
  ...model,
  indicators: model.indicators.map((it) => ({ ...it, error: errors[it.code] ?? 0 })),
});

const still = withRules({ weightTolerance: 0, anchorTolerance: 0, gateTolerance: 0 });

test("where the index is a sum of missing data and errors, its shares are those of their variances", () => {
  // Positions half way between the anchors, so that no error reaches the end of the axis. Weights .14 (TY1), .10 (TY8).
  // TY8 missing: .10² / 3. TY1 ± 12.5 of the 50 between its anchors, a position of ± .5: (.14 x .5)² / 3.
  const model = withErrors(still, { TY1: 12.5 });
  const audit = auditOf([without(typical(0.5), "TY8"), without(typical(0.45), "TY8")], model, 2000);
  const { groups, sides, interactions, answer, spread } = sharesOf(audit, "index");
  const [missing, error] = [0.1 ** 2, (0.14 * 0.5) ** 2];
  for (const [group, part] of [
    ["missing", missing],
    ["error", error],
  ] as const) {
    for (const kind of ["first", "total"] as const) {
      const { value, low, high } = groups[group][kind];
      expect(high - low).toBeLessThan(0.1);
      // Half of a 95 % interval is two standard errors; this is four.
      expect(Math.abs(value - part / (missing + error))).toBeLessThan(high - low);
      expect(low).toBeLessThan(value);
      expect(value).toBeLessThan(high);
    }
  }
  for (const group of ["weights", "anchors"] as const) {
    expect(groups[group]).toEqual({ first: { value: 0, low: 0, high: 0 }, total: { value: 0, low: 0, high: 0 } });
  }
  expect(sides.argue.value).toBe(0);
  expect(sides.collect.value + interactions.value).toBeCloseTo(1, 12);
  expect(answer).toBe("collect");
  // The standard deviation of the index: both parts are uniform, so their variances are a third of the squared half-widths.
  expect(Math.abs(spread / Math.sqrt((missing + error) / 3) - 1)).toBeLessThan(0.05);
});

test("where no group alone explains anything, the two sides work together", () => {
  const draws = 20;
  // Two independent draws differ by 1 in all, and as much when any one group is the same in both.
  const run = new SensitivityRun({ draws, seed: 1 }, new Float64Array(SUM_COLUMNS * draws).fill(1));
  run.resample(50);
  const [index] = run.conclude({ index: 1, maturity: 1, type: 1 }, 0.05);
  expect(index?.result).toMatchObject({
    answer: "together",
    interactions: { value: 1, low: 1, high: 1 },
    spread: Math.sqrt(1 / 2),
  });
});

test("complete data without errors leave everything to weights, anchors and gates", () => {
  const audit = auditOf([typical(0.3), typical(0.7), typical(0.42)], defaultModel, 500);
  for (const quantity of ["index", "maturity", "type"] as const) {
    const { groups, answer } = sharesOf(audit, quantity);
    expect([groups.missing, groups.error].flatMap(({ first, total }) => [first.value, total.value])).toEqual([
      0, 0, 0, 0,
    ]);
    expect(groups.weights.total.value).toBeGreaterThanOrEqual(groups.weights.first.value - 0.05);
    expect(answer).toBe("argue");
  }
});

test("a single group that varies makes all of the variance, alone", () => {
  const model = withRules({ anchorTolerance: 0, gateTolerance: 0 });
  // All of it in one place would have the same index whatever the weights.
  const mixed: Cluster = { ...typical(0.5), TY1: 60, TY2: 20 };
  const all = sharesOf(auditOf([mixed], model, 50), "index").groups;
  expect(all.weights).toEqual({ first: { value: 1, low: 1, high: 1 }, total: { value: 1, low: 1, high: 1 } });
  expect(all.anchors.total.value).toBe(0);
});

test("what no draw changes has no shares, and says so", () => {
  const { sensitivity } = auditOf([typical(1), typical(0)], still, 50);
  expect(sensitivity.map(({ quantity, clusters, result }) => [quantity, clusters, result.kind])).toEqual([
    ["index", 2, "still"],
    ["maturity", 2, "still"],
    ["type", 2, "still"],
  ]);
});

test("one draw is too few; clusters without a type have nothing to vary", () => {
  const kinds = (share: number): string[] =>
    auditOf([typical(share)], defaultModel, 1).sensitivity.map(({ result }) => result.kind);
  expect(kinds(1)).toEqual(["fewDraws", "fewDraws", "fewDraws"]);
  // In the middle of the axis it is of no type that has a ladder.
  expect(kinds(0.5)).toEqual(["fewDraws", "noCluster", "fewDraws"]);
  const none = auditOf([{}, { ...typical(1), FL3: 1 }], defaultModel, 20);
  expect(none.sensitivity.map(({ clusters, result }) => [clusters, result.kind])).toEqual([
    [0, "noCluster"],
    [0, "noCluster"],
    [0, "noCluster"],
  ]);
});

test("the same seed gives the same shares, another seed others", () => {
  const clusters = fc.sample(anyCluster(true), { numRuns: 12, seed: 8 });
  const run = (seed: number): Audit => runAudit(planJob(datasetOf(clusters), { draws: 40, seed }));
  expect(run(1)).toEqual(run(1));
  expect(run(2).sensitivity).not.toEqual(run(1).sensitivity);
});

test("every group is told for every quantity", () => {
  const audit = auditOf(
    fc.sample(anyCluster(true), { numRuns: 12, seed: 8 }),
    withErrors(defaultModel, { TY6: 5, "ID1.1": 5 }),
    60,
  );
  for (const quantity of ["index", "maturity", "type"] as const) {
    const { groups } = sharesOf(audit, quantity);
    for (const group of factorGroups) {
      expect(groups[group].total.value).toBeGreaterThan(0);
      expect(groups[group].total.low).toBeLessThanOrEqual(groups[group].total.high);
    }
  }
});
