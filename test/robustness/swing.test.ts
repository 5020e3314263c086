import { bindModel, readType } from "../../src/assessment";
import { defaultModel } from "../../src/model";
import { leavesVerdict, typeSwings } from "../../src/robustness";
import { swingComparisons } from "../published/robustness";
import { testComparisons } from "../published/testComparisons";
import { datasetOf, passesFloor, typical, withRules, without, type Cluster } from "./clusters";

testComparisons(swingComparisons);

function swingsOf(cluster: Cluster, model = defaultModel): ReturnType<typeof typeSwings> {
  const dataset = datasetOf([cluster], model);
  return typeSwings(dataset.model, dataset.valuesOf(0, new Float64Array(model.indicators.length)));
}

test("the indicator of the largest weight swings most, and a missing one may take any position", () => {
  const cluster = without(typical(0.5), "TY2");
  const swings = swingsOf(cluster, withRules({ weightTolerance: 0, anchorTolerance: 0 }));
  expect(swings[0]).toMatchObject({
    evidence: { indicator: "TY2" },
    observed: false,
    low: expect.closeTo(-0.08, 12),
    high: expect.closeTo(0.08, 12),
  });
  for (const { low, high } of swings.slice(1)) expect(high - low).toBeCloseTo(0, 12);
});

test("a weight swings the index within its own tolerance, not within that of the others", () => {
  const rest = withRules({ weightTolerance: 0, anchorTolerance: 0 });
  const model = {
    ...rest,
    type: rest.type.map((item) => (item.indicator === "TY6" ? { ...item, tolerance: 0.5 } : item)),
  };
  // TY6 alone is not in the middle: at position 1 with a weight of .2, which becomes .1 or .3 beside .8.
  const [widest, next] = swingsOf({ ...typical(0.5), TY6: 20 }, model);
  expect(widest?.evidence.indicator).toBe("TY6");
  expect(widest?.low).toBeCloseTo(0.1 / 0.9, 12);
  expect(widest?.high).toBeCloseTo(0.3 / 1.1, 12);
  expect((next?.high ?? NaN) - (next?.low ?? NaN)).toBeCloseTo(0, 12);
});

test("the reported index lies within every swing of an observed indicator", () => {
  const cluster = { ...typical(0.7), TY1: 20, TY6: 66 };
  const dataset = datasetOf([cluster]);
  const values = dataset.valuesOf(0, new Float64Array(defaultModel.indicators.length));
  const { index } = readType(bindModel(defaultModel), values);
  const swings = typeSwings(dataset.model, values);
  expect(swings).toHaveLength(9);
  for (const { low, high } of swings) {
    expect(low).toBeLessThanOrEqual(index + 1e-12);
    expect(high).toBeGreaterThanOrEqual(index - 1e-12);
  }
});

test("nothing observed, nothing swings", () => {
  expect(swingsOf(passesFloor)).toEqual([]);
});

test("a swing leaves the verdict where it crosses an edge of the band, not where it only touches it", () => {
  const band = 0.2;
  expect(leavesVerdict({ low: 0.2, high: 0.5 }, "DI", band)).toBe(false);
  expect(leavesVerdict({ low: 0.19, high: 0.5 }, "DI", band)).toBe(true);
  expect(leavesVerdict({ low: -0.5, high: -0.2 }, "ID", band)).toBe(false);
  expect(leavesVerdict({ low: -0.5, high: -0.19 }, "ID", band)).toBe(true);
  expect(leavesVerdict({ low: -0.1, high: 0.19 }, "HYBRID", band)).toBe(false);
  expect(leavesVerdict({ low: -0.1, high: 0.2 }, "INDETERMINATE", band)).toBe(true);
  expect(leavesVerdict({ low: -0.2, high: 0 }, "HYBRID", band)).toBe(true);
  expect(leavesVerdict({ low: -1, high: 1 }, "NO_DATA", band)).toBe(false);
});
