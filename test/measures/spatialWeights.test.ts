import { moran } from "../../src/measures/moran";
import type { SpatialWeights } from "../../src/measures/spatialWeights";
import { faultsOf, rowsOf } from "./data";

const chain = {
  kind: "edges",
  from: [0, 1, 1, 2, 2, 3],
  to: [1, 0, 2, 1, 3, 2],
  weight: [1, 1, 1, 1, 1, 1],
} satisfies SpatialWeights;
const quick = { permutations: 0 } as const;

describe("spatial weights", () => {
  test("an island is named; kept it counts in n, dropped it is as if it were missing", () => {
    const kept = moran([1, 2, 3, 4, 90], chain, quick);
    expect(kept.islands).toEqual([4]);
    expect(kept.count).toBe(5);
    expect(kept.expectation).toBe(-0.25);
    const dropped = moran([1, 2, 3, 4, 90], chain, { ...quick, islands: "drop" });
    expect([dropped.index, dropped.count, dropped.islands]).toEqual([expect.closeTo(1 / 3, 12), 4, [4]]);
    expect(
      moran(
        [1, 2, 3, 4, 90],
        {
          kind: "matrix",
          rows: rowsOf("0 1 0 0 0; 1 0 1 0 0; 0 1 0 1 0; 0 0 1 0 0; 0 0 0 0 0"),
        },
        quick,
      ).islands,
    ).toEqual([4]);
  });

  test("a unit without a value leaves with its links and is named; what was linked only to it becomes an island", () => {
    const found = moran(
      [1, 2, 3, 4, NaN, 9],
      { ...chain, from: [...chain.from, 5, 4], to: [...chain.to, 4, 5], weight: [...chain.weight, 1, 1] },
      quick,
    );
    expect(found.missing).toEqual([4]);
    expect(found.islands).toEqual([5]);
    expect(found.count).toBe(5);
    // 1, 2, 3, 4, 9 around 3.8: 5/6 · 2 (5.04 + 1.44 - 0.16) / 38.8; a link to the absent unit would still count in W
    expect(found.index).toBeCloseTo(63.2 / 232.8, 12);
  });

  test("a link of weight 0 is no link", () => {
    const found = moran(
      [1, 2, 3, 4, 90],
      { ...chain, from: [...chain.from, 4], to: [...chain.to, 0], weight: [...chain.weight, 0] },
      quick,
    );
    expect(found.islands).toEqual([4]);
  });

  test("what is no system of neighbours is refused by place", () => {
    const matrix = (rows: number[][]) => () => moran([1, 2], { kind: "matrix", rows });
    expect(faultsOf(matrix([[0, 1]]))).toMatchObject([{ code: "length", where: ["weights"] }]);
    expect(faultsOf(matrix(rowsOf("0 1 0; 1 0 0")))).toMatchObject([{ code: "notSquare", where: ["weights"] }]);
    expect(faultsOf(matrix(rowsOf("0 -1; NaN 2"))).map(({ code, where }) => [code, ...where])).toEqual([
      ["negative", "weights", 0, 1],
      ["missing", "weights", 1, 0],
      ["outOfRange", "weights", 1, 1],
    ]);
    const edges = (from: number[], to: number[], weight: number[]) => () =>
      moran([1, 2], { kind: "edges", from, to, weight });
    expect(faultsOf(edges([0, 0], [1, 1], [1, 1]))).toMatchObject([
      { code: "duplicate", where: ["from", 1], found: "0 1" },
    ]);
    expect(faultsOf(edges([0, 2], [1, 1], [1, 1]))).toMatchObject([
      { code: "outOfRange", where: ["from", 1], expected: "0..1" },
    ]);
    expect(faultsOf(edges([0, 1], [2, -1], [1, 1]))).toMatchObject([
      { code: "outOfRange", where: ["to", 0], found: "2", expected: "0..1" },
      { code: "outOfRange", where: ["to", 1], found: "-1", expected: "0..1" },
    ]);
    expect(faultsOf(edges([0.5], [1], [1]))).toMatchObject([{ code: "outOfRange", where: ["from", 0] }]);
    expect(faultsOf(edges([0], [1], [NaN]))).toEqual([
      { code: "missing", where: ["weight", 0], found: "NaN", expected: "a number" },
    ]);
    expect(faultsOf(edges([0], [0], [1]))).toEqual([
      { code: "outOfRange", where: ["weight", 0], found: "1", expected: "0" },
    ]);
    expect(faultsOf(edges([0], [1], [1, 1]))).toMatchObject([{ code: "length", where: ["weight"] }]);
    expect(edges([0, 0], [0, 1], [0, 1])).not.toThrow();
    expect(faultsOf(edges([0, 1], [0, 0], [1, -1])).map(({ code }) => code)).toEqual(["outOfRange", "negative"]);
    expect(faultsOf(edges([0], [1, 0], [1]))).toMatchObject([{ code: "length", where: ["to"] }]);
  });
});
