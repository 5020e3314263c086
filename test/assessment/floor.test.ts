import { assess, bindModel, type FloorReading } from "../../src/assessment";
import { defaultModel, type FloorTest } from "../../src/model";
import { valuesOf, type ClusterCells } from "./assessedBy";

const floorOf = (cluster: ClusterCells, floor: readonly FloorTest[] = defaultModel.floor): FloorReading => {
  const model = bindModel({ ...defaultModel, floor: [...floor] });
  return assess(model, valuesOf(model, cluster)).floor;
};

test("each test of a condition is shown with its value; an unobserved one without", () => {
  const [agglomeration] = floorOf({ FL1: 0.6 });
  expect(agglomeration).toMatchObject({ state: "unchecked", readiness: 0.5 });
  expect(agglomeration?.tests.map(({ test, value }) => [test.indicator, test.threshold, value])).toEqual([
    ["FL1", 1.2, 0.6],
    ["FL2", 50, NaN],
  ]);
});

test("a condition is as near as its nearest test: .9/1.2 and 45/50 make .9", () => {
  expect(floorOf({ FL1: 0.9, FL2: 45 })[0]).toMatchObject({ state: "fails", readiness: expect.closeTo(0.9, 12) });
  expect(floorOf({ FL1: 1.08, FL2: 40 })[0]).toMatchObject({ state: "fails", readiness: expect.closeTo(0.9, 12) });
});

test("below a threshold of 0 or less nothing of it is there, though the quotient of the two would say so", () => {
  const test = (threshold: number): FloorTest => ({
    condition: "mass",
    indicator: "TY3",
    threshold,
    provenance: ["J"],
    source: "",
  });
  expect(floorOf({ TY3: -2 }, [test(-1)])).toMatchObject([{ state: "fails", readiness: 0 }]);
  expect(floorOf({ TY3: -2 }, [test(0)])).toMatchObject([{ state: "fails", readiness: 0 }]);
  expect(floorOf({ TY3: -1 }, [test(-1)])).toMatchObject([{ state: "holds", readiness: 1 }]);
  expect(floorOf({ TY3: -2 }, [test(1)])).toMatchObject([{ state: "fails", readiness: 0 }]);
});
