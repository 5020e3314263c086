import { bindModel } from "../../src/assessment";
import { defaultModel } from "../../src/model";
import { heatColumns, heatCoverage, heatOrdered, heatTone } from "../../src/taskpane/heatmap/heatGrid";
import { shortened } from "../../src/taskpane/charts/shortened";

const model = bindModel(defaultModel);
const nothing = (): Float64Array => new Float64Array(defaultModel.indicators.length).fill(NaN);
const indicatorAt = (code: string): number => defaultModel.indicators.findIndex((indicator) => indicator.code === code);

test("a ladder has its indicators stage by stage, the type evidence has no stage", () => {
  const ladder = heatColumns(model, "DI");
  // The model of digital industry clusters has four, four and five of them.
  expect(ladder.map(({ stage }) => stage)).toEqual([
    ...Array<string>(4).fill("DI1"),
    ...Array<string>(4).fill("DI2"),
    ...Array<string>(5).fill("DI3"),
  ]);
  expect(heatColumns(model, "type").map(({ definition }) => definition.code)).toEqual(
    Array.from({ length: 9 }, (_, at) => `TY${at + 1}`),
  );
});

test("a grade is told against the threshold of 60, a position against the middle, and missing is neither", () => {
  expect(heatTone("ID", 0)).toEqual({ side: "low", strength: 1 });
  expect(heatTone("ID", 45)).toEqual({ side: "low", strength: 0.25 });
  expect(heatTone("ID", 60)).toEqual({ side: "high", strength: 0 });
  expect(heatTone("DI", 90)).toEqual({ side: "high", strength: 0.75 });
  expect(heatTone("type", -0.5)).toEqual({ side: "low", strength: 0.5 });
  expect(heatTone("type", 1)).toEqual({ side: "high", strength: 1 });
  expect(heatTone("ID", NaN)).toEqual({ side: "missing" });
});

test("a 0 is evidence and a blank is none: coverage is the observed share of the weight", () => {
  const columns = heatColumns(model, "DI");
  const values = nothing();
  expect(heatCoverage(columns, values)).toBe(0);
  values[indicatorAt("DI1.1")] = 0;
  const weightOf = (code: string): number => columns.find(({ definition }) => definition.code === code)?.weight ?? NaN;
  const all = columns.reduce((sum, { weight }) => sum + weight, 0);
  expect(heatCoverage(columns, values)).toBeCloseTo(weightOf("DI1.1") / all, 12);
});

test("ordered by what is low or missing; a cluster of which nothing is known is not the lowest", () => {
  const columns = heatColumns(model, "ID");
  const cluster = (name: string, ...grades: readonly number[]) => {
    const values = nothing();
    model.ladders.ID[0].evidence.slice(0, grades.length).forEach(({ at, low, gate }, i) => {
      values[at] = low + ((grades[i] ?? 0) / 60) * (gate - low);
    });
    return { name, values };
  };
  const clusters = [cluster("high", 50, 50), cluster("unknown"), cluster("low", 10), cluster("lower, too", 10)];
  const named = (order: Parameters<typeof heatOrdered>[2]): string[] =>
    heatOrdered(clusters, columns, order).map(({ name }) => name);
  expect(named("asListed")).toEqual(["high", "unknown", "low", "lower, too"]);
  expect(named("lowest")).toEqual(["low", "lower, too", "high", "unknown"]);
  expect(named("missing")).toEqual(["unknown", "low", "lower, too", "high"]);
});

test("a name is cut where its room ends, a Chinese one after half as many characters", () => {
  expect(shortened("Quarry", 8)).toBe("Quarry");
  expect(shortened("Quarry food", 8)).toBe("Quarry…");
  expect(shortened("椴林机床产业集群", 8)).toBe("椴林机…");
});
