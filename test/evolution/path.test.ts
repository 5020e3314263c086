import { closedStages, type ClusterPath, maturityBy, reachedBy, readPaths, typeOver } from "../../src/evolution";
import { defaultModel, type LadderName } from "../../src/model";
import { handPanel, type HandCluster } from "./handPanel";

function pathOf(ladder: LadderName, periods: HandCluster["periods"], model = defaultModel): ClusterPath {
  const { panel, dataset } = handPanel([{ name: "A", ladder, periods }], model);
  const [path] = readPaths(panel, dataset);
  if (!path) throw new Error("no path");
  return path;
}

const steps = ({ points }: ClusterPath): string[] =>
  points.map(({ step }) => (step.kind === "moved" ? step.movement : `(${step.reason})`));
const reached = ({ points }: ClusterPath): (number | undefined)[] =>
  points.map(({ reading }) => (reading.kind === "read" ? reachedBy(reading.withMemory) : undefined));
const maturity = ({ points }: ClusterPath): (number | undefined)[] =>
  points.map(({ reading }) => (reading.kind === "read" ? maturityBy(reading.withMemory) : undefined));

describe("the type of a cluster", () => {
  test("is the more frequent verdict; with a tie the latest", () => {
    expect(typeOver(["DI", "ID", "ID"])).toEqual({ kind: "typed", ladder: "ID", changes: 1 });
    expect(typeOver(["ID", "HYBRID", "DI"])).toEqual({ kind: "typed", ladder: "DI", changes: 1 });
    expect(typeOver(["ID", "DI", "NO_DATA", "ID", "DI", "ID"])).toEqual({ kind: "typed", ladder: "ID", changes: 4 });
    expect(typeOver(["ID", "ID", "DI"])).toEqual({ kind: "typed", ladder: "ID", changes: 1 });
    expect(typeOver(["DI", "DI", "DI", "ID", "ID"])).toEqual({ kind: "typed", ladder: "DI", changes: 1 });
    expect(typeOver(["DI", "DI", "ID", "ID"])).toEqual({ kind: "typed", ladder: "ID", changes: 1 });
  });

  test("does not exist without any verdict ID or DI, and then no period is assessed", () => {
    expect(typeOver(["HYBRID", "INDETERMINATE", "NO_DATA", "BELOW_FLOOR"])).toEqual({ kind: "untyped" });
    const path = pathOf("ID", [{ stages: [70, 20, 20], verdict: "HYBRID" }]);
    expect(path.points[0]?.reading).toEqual({ kind: "notAssessed", reason: "untyped" });
  });

  test("fixes the ladder: hybrid periods and those of the other verdict are read on it too", () => {
    const path = pathOf("DI", [
      [70, 20, 20],
      { stages: [70, 70, 20], verdict: "HYBRID" },
      { stages: [70, 70, 70], verdict: "ID" },
      [70, 70, 70],
    ]);
    expect(path.type).toEqual({ kind: "typed", ladder: "DI", changes: 2 });
    expect(reached(path)).toEqual([1, 2, 3, 3]);
  });
});

describe("memory", () => {
  test("a fall within the band (60 to 55) reopens nothing; below it, it does", () => {
    const path = pathOf("ID", [
      [64, 20, 20],
      [57, 20, 20],
      [55, 20, 20],
      [54.9, 20, 20],
      [57, 20, 20],
      [60, 20, 20],
    ]);
    expect(reached(path)).toEqual([1, 1, 1, 0, 0, 1]);
    expect(steps(path)).toEqual(["(first)", "hold", "hold", "loop", "hold", "advance"]);
    const alone = path.points.map(({ reading }) => reading.kind === "read" && reachedBy(reading.withoutMemory));
    expect(alone).toEqual([1, 0, 0, 0, 0, 1]);
  });

  test("an observed grade below 30 reopens a closed stage whatever its score", () => {
    const path = pathOf("ID", [
      [70, 20, 20],
      [{ "ID1.1": 90, "ID1.2": 90, "ID1.3": 90, "ID1.4": 90, "ID1.5": 29 }, 20, 20],
    ]);
    expect(reached(path)).toEqual([1, 0]);
    expect(steps(path)).toEqual(["(first)", "loop"]);
  });

  test("a stage without data is unknown there and keeps its last state for the periods after", () => {
    const path = pathOf("ID", [
      [70, 20, 20],
      [null, 20, 20],
      [57, 20, 20],
    ]);
    expect(reached(path)).toEqual([1, undefined, 1]);
    expect(steps(path)).toEqual(["(first)", "(unknown)", "(unknown)"]);
  });

  test("outlasts periods that are not assessed", () => {
    const path = pathOf("ID", [
      [70, 20, 20],
      { stages: [70, 20, 20], verdict: "NO_DATA" },
      { stages: [10, 10, 10], verdict: "BELOW_FLOOR" },
      [57, 20, 20],
    ]);
    expect(reached(path)).toEqual([1, undefined, undefined, 1]);
    expect(path.points.map(({ step }) => step)).toEqual([
      { kind: "none", reason: "first" },
      ...Array<unknown>(3).fill({ kind: "none", reason: "notAssessed" }),
    ]);
    expect(path.points[1]?.reading).toEqual({ kind: "notAssessed", reason: "NO_DATA" });
    expect(path.points[2]?.reading).toEqual({ kind: "notAssessed", reason: "BELOW_FLOOR" });
  });

  test("maturity uses the remembered states with the scores of the period", () => {
    // ID: one closed stage by memory, focus stage 2 with 45 of 60.
    expect(
      maturity(
        pathOf("ID", [
          [64, 30, 20],
          [57, 45, 20],
        ]),
      ),
    ).toEqual([1.5, 1.75]);
    // DI: stages 1 and 3 closed, focus is the lowest open stage at or below reached + 1.
    expect(
      maturity(
        pathOf("DI", [
          [64, 30, 70],
          [57, 45, 56],
        ]),
      ),
    ).toEqual([2.5, 2.75]);
    expect(
      maturity(
        pathOf("DI", [
          [64, 64, 64],
          [56, 56, 56],
        ]),
      ),
    ).toEqual([3, 3]);
  });
});

describe("the platform of a DI cluster", () => {
  test("is founded at 30 and lost only below 25", () => {
    const path = pathOf("DI", [
      [29, 70, 20],
      [30, 70, 20],
      [26, 70, 20],
      [24, 70, 20],
      [29, 70, 20],
    ]);
    expect(reached(path)).toEqual([0, 2, 2, 0, 0]);
    expect(steps(path)).toEqual(["(first)", "founding", "hold", "unfounding", "hold"]);
  });

  test("is unknown where stage 1 lacks data, and keeps its last state after it", () => {
    const path = pathOf("DI", [
      [30, 70, 20],
      [null, 70, 20],
      [26, 70, 20],
    ]);
    expect(reached(path)).toEqual([2, undefined, 2]);
  });
});

describe("movements", () => {
  test("a rise by one is an advance, by more a skip, a fall a loop", () => {
    expect(
      steps(
        pathOf("ID", [
          [20, 20, 20],
          [70, 20, 20],
          [70, 70, 20],
          [70, 20, 20],
          [70, 70, 70],
        ]),
      ),
    ).toEqual(["(first)", "advance", "advance", "loop", "skip"]);
    expect(
      steps(
        pathOf("DI", [
          [40, 20, 20],
          [40, 20, 70],
        ]),
      ),
    ).toEqual(["(first)", "skip"]);
  });

  test("on the ID ladder a stage closed above an open one is reported, not rewarded", () => {
    const path = pathOf("ID", [
      [70, 20, 20],
      [70, 20, 70],
    ]);
    expect(steps(path)).toEqual(["(first)", "hold"]);
    const last = path.points[1]?.reading;
    expect(last?.kind === "read" && last.withMemory.guttmanErrors).toEqual([3]);
  });

  test("a debt paid is a repair, one incurred an erosion", () => {
    const path = pathOf("DI", [
      [40, 20, 70],
      [40, 70, 70],
      [40, 20, 70],
      [70, 20, 70],
    ]);
    expect(reached(path)).toEqual([3, 3, 3, 3]);
    expect(steps(path)).toEqual(["(first)", "repair", "erosion", "repair"]);
  });

  test("a stage that closes without a platform pays no debt", () => {
    expect(
      steps(
        pathOf("DI", [
          [20, 20, 20],
          [20, 70, 20],
        ]),
      ),
    ).toEqual(["(first)", "hold"]);
  });

  test("what changes while other indicators are observed is a change of composition, whatever else happened", () => {
    const without = { "ID1.1": 70, "ID1.2": 70, "ID1.3": 70, "ID1.4": 70, "ID1.5": null };
    const path = pathOf("ID", [
      [20, 20, 20],
      [without, 20, 20],
      [without, 20, 20],
      [70, 70, 20],
    ]);
    expect(reached(path)).toEqual([0, 1, 1, 2]);
    expect(steps(path)).toEqual(["(first)", "composition", "hold", "composition"]);
  });

  test("the type indicators are no part of the composition of a ladder", () => {
    const { panel, dataset } = handPanel([
      {
        name: "A",
        ladder: "ID",
        periods: [
          [20, 20, 20],
          [70, 20, 20],
        ],
      },
    ]);
    const [path] = readPaths(panel, {
      ...dataset,
      valuesOf: (row, into) => {
        dataset.valuesOf(row, into);
        if (row === 1) into[dataset.model.model.indicators.findIndex(({ code }) => code === "TY2")] = NaN;
        return into;
      },
    });
    expect(path && steps(path)).toEqual(["(first)", "advance"]);
  });

  test("nothing bridges a gap", () => {
    const { panel, dataset } = handPanel([
      { name: "A", ladder: "ID", periods: [[20, 20, 20], null, [70, 20, 20]] },
      {
        name: "B",
        ladder: "ID",
        periods: [
          [20, 20, 20],
          [20, 20, 20],
          [20, 20, 20],
        ],
      },
    ]);
    const [path] = readPaths(panel, dataset);
    expect(path && steps(path)).toEqual(["(first)", "(gap)"]);
  });
});

test("the common reading counts closed stages wherever they stand, and is unknown unless all three are known", () => {
  const closed = (path: ClusterPath): unknown[] =>
    path.points.map(({ reading }) => reading.kind === "read" && closedStages(reading.withMemory));
  expect(
    closed(
      pathOf("ID", [
        [20, 70, 70],
        [70, 57, 20],
        [70, null, 20],
      ]),
    ),
  ).toEqual([2, 2, undefined]);
  expect(
    closed(
      pathOf("DI", [
        [20, 70, 70],
        [70, 57, 20],
        [70, null, 20],
      ]),
    ),
  ).toEqual([2, 2, undefined]);
});
