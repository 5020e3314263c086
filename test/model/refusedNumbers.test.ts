import type { Cell } from "../../src/model";
import { edited, fault, faultsOf, line, modelOf, table, without, type Edit } from "./editedTable";
import { HEADER } from "../oracle/model";

// The numbers for which a model is refused, and the limits at which it is just accepted.

const ty1 = line("Type", "value", "TY1"); // valid 0-100, anchors 10 and 60, weight 0.14
const ty3 = line("Type", "core firm", "TY3"); // valid -5-5
const id11 = line("Stage", "ID1", "ID1.1"); // valid 0-100: 20, 55, 85
const id14 = line("Stage", "ID1", "ID1.4"); // valid 0-1000, lower is better: 110, 85, 50
const fl3 = line("Floor", "mass", "FL3"); // valid 0-10,000,000, threshold 30

const weights = (part: string, group: string | undefined, value: Cell): Cell[][] =>
  table().map((row) =>
    row[0] === part && (group === undefined || row[1] === group) ? row.with(HEADER.indexOf("Weight"), value) : row,
  );

describe("a weight", () => {
  test("below 0 is refused, in the type and in a stage", () => {
    expect(faultsOf(edited([ty1, "Weight", -0.1], [id11, "Weight", -1e-12]))).toEqual([
      fault("negativeWeight", [ty1, "Weight"], "-0.1", ">= 0"),
      fault("negativeWeight", [id11, "Weight"], "-1e-12", ">= 0"),
    ]);
  });

  test("may be 0 beside others, or as large as anyone likes: weights need not sum to one", () => {
    expect(modelOf(edited([ty1, "Weight", 0])).type[0]?.weight).toBe(0);
    expect(modelOf(edited([id11, "Weight", 7])).ladders.ID[0].evidence[0]?.weight).toBe(7);
  });

  test("above 0 is needed once in every group; the fault stands at the first row of the group", () => {
    expect(faultsOf(weights("Type", undefined, 0))).toEqual([fault("zeroWeights", [ty1, "Weight"], "0", "> 0")]);
    expect(faultsOf(weights("Stage", "DI2", 0))).toEqual([
      fault("zeroWeights", [line("Stage", "DI2", "DI2.1"), "Weight"], "0", "> 0"),
    ]);
    expect(faultsOf(weights("Stage", "ID1", 0))).toEqual([fault("zeroWeights", [id11, "Weight"], "0", "> 0")]);
  });

  test("is needed at all: a model whose type no row describes is refused", () => {
    expect(faultsOf(without(([part]) => part === "Type"))).toEqual([fault("missingPart", [0, "Part"], "", "Type")]);
  });
});

describe("anchors", () => {
  test("that coincide are refused, by a hair apart they are accepted", () => {
    expect(faultsOf(edited([ty1, "High", 10]))).toEqual([fault("coincidentAnchors", [ty1, "High"], "10", "<> 10")]);
    expect(faultsOf(edited([ty1, "High", 10.000001]))).toEqual([]);
  });

  test.each<[string, Edit[], ReturnType<typeof fault>[]]>([
    ["below the range", [[ty1, "Low", -0.5]], [fault("outsideRange", [ty1, "Low"], "-0.5", "0..100")]],
    ["above the range", [[ty1, "High", 100.5]], [fault("outsideRange", [ty1, "High"], "100.5", "0..100")]],
    [
      "outside it at both ends, of a range with a negative end",
      [
        [ty3, "Low", -5.5],
        [ty3, "High", 6],
      ],
      [fault("outsideRange", [ty3, "Low"], "-5.5", "-5..5"), fault("outsideRange", [ty3, "High"], "6", "-5..5")],
    ],
  ])("%s are refused", (_, edits, faults) => {
    expect(faultsOf(edited(...edits))).toEqual(faults);
  });

  test("exactly at the ends of the range are accepted, in either order", () => {
    expect(faultsOf(edited([ty1, "Low", 0], [ty1, "High", 100]))).toEqual([]);
    expect(faultsOf(edited([ty1, "Low", 100], [ty1, "High", 0]))).toEqual([]);
  });
});

describe("low, gate and high", () => {
  test.each<[string, number, [number, number, number]]>([
    ["gate above high", id11, [20, 90, 85]],
    ["gate below low", id11, [20, 10, 85]],
    ["gate equal to low, rising", id11, [55, 55, 85]],
    ["gate equal to high, rising", id11, [20, 85, 85]],
    ["gate equal to low, falling", id14, [85, 85, 50]],
    ["gate equal to high, falling", id14, [110, 50, 50]],
    ["gate above low, falling", id14, [110, 120, 50]],
    ["gate below high, falling", id14, [110, 40, 50]],
    ["all equal", id11, [50, 50, 50]],
  ])("are refused with %s", (_, row, [low, gate, high]) => {
    expect(faultsOf(edited([row, "Low", low], [row, "Gate", gate], [row, "High", high]))).toEqual([
      fault("notMonotone", [row, "Gate"], `${low}, ${gate}, ${high}`, ""),
    ]);
  });

  test("are accepted by a hair, rising and falling, and exactly at the ends of the range", () => {
    expect(faultsOf(edited([id11, "Low", 54.999999], [id11, "High", 55.000001]))).toEqual([]);
    expect(faultsOf(edited([id14, "Low", 85.000001], [id14, "High", 84.999999]))).toEqual([]);
    expect(faultsOf(edited([id11, "Low", 0], [id11, "High", 100]))).toEqual([]);
    expect(faultsOf(edited([id14, "Low", 1000], [id14, "High", 0]))).toEqual([]);
  });

  test("are refused outside the valid range, each where it stands", () => {
    expect(faultsOf(edited([id11, "Low", -1], [id11, "High", 101]))).toEqual([
      fault("outsideRange", [id11, "Low"], "-1", "0..100"),
      fault("outsideRange", [id11, "High"], "101", "0..100"),
    ]);
    expect(faultsOf(edited([id11, "Gate", 101], [id11, "High", 102]))).toEqual([
      fault("outsideRange", [id11, "Gate"], "101", "0..100"),
      fault("outsideRange", [id11, "High"], "102", "0..100"),
    ]);
  });
});

describe("a valid range", () => {
  test("without extent is refused, one of a hair is accepted", () => {
    // With the range of one value, the threshold lies in it and only the range is at fault.
    expect(faultsOf(edited([fl3, "Min", 30], [fl3, "Max", 30]))).toEqual([
      fault("emptyRange", [fl3, "Min"], "30", "< 30"),
    ]);
    expect(faultsOf(edited([fl3, "Min", 29.999999], [fl3, "Max", 30]))).toEqual([]);
  });

  test("that runs backwards is refused, and whatever lies outside it", () => {
    expect(faultsOf(edited([fl3, "Min", 40], [fl3, "Max", 20]))).toEqual([
      fault("emptyRange", [fl3, "Min"], "40", "< 20"),
      fault("outsideRange", [fl3, "Gate"], "30", "40..20"),
    ]);
  });

  test("holds for thresholds of the floor too, its ends included", () => {
    expect(faultsOf(edited([fl3, "Gate", -1]))).toEqual([fault("outsideRange", [fl3, "Gate"], "-1", "0..10000000")]);
    expect(faultsOf(edited([fl3, "Gate", 0]))).toEqual([]);
    expect(faultsOf(edited([fl3, "Gate", 10_000_000]))).toEqual([]);
  });
});
