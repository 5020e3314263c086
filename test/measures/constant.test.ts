import { couplingCoordination } from "../../src/measures/couplingCoordination";
import { criticWeights } from "../../src/measures/criticWeights";
import { dagum } from "../../src/measures/dagum";
import { entropyWeights } from "../../src/measures/entropyWeights";
import { gini } from "../../src/measures/gini";
import { kendall } from "../../src/measures/kendall";
import { moran } from "../../src/measures/moran";
import { normalize } from "../../src/measures/normalize";
import { isConstant, rangeOf, withExactTies } from "../../src/measures/range";
import { theil, theilDecomposition } from "../../src/measures/theil";
import { topsis } from "../../src/measures/topsis";
import { faultsOf } from "./data";

/** Three spellings of one number: 0.1 + 0.2 is 0.30000000000000004. */
const alike = [0.3, 0.1 + 0.2, 0.3, 0.9 / 3];
const large = alike.map((value) => value * 1e15);
const below = alike.map((value) => -value);

describe("a column that is constant but for rounding", () => {
  test("its range is at most 1e-12 of its largest absolute value", () => {
    for (const column of [alike, large, below, [0, 0], [5], [1, 1 + 0.9e-12]])
      expect(isConstant(rangeOf(column))).toBe(true);
    for (const column of [[1, 1 + 1.1e-12], [0, 1e-300], [1e-15, 2e-15], [-1e308, 1e308], [], [NaN]]) {
      expect(isConstant(rangeOf(column))).toBe(false);
    }
    expect(isConstant(rangeOf([NaN, ...alike]))).toBe(true);
  });

  test("near values tie by their own size, not by that of the column", () => {
    expect([...withExactTies([0.1 + 0.2, 5, 0.3, NaN])]).toEqual([0.3, 5, 0.3, NaN]);
    expect([...withExactTies([1e15, 1, 2])]).toEqual([1e15, 1, 2]);
    expect([...withExactTies([-0.3, -0.1 - 0.2])]).toEqual([-0.1 - 0.2, -0.1 - 0.2]);
  });

  test.each([alike, large, below])("has no z-score and no min-max, and its units share one rank", (...column) => {
    for (const method of ["z", "minMax"] as const)
      expect([...normalize(column, { method })]).toEqual([NaN, NaN, NaN, NaN]);
    expect([...normalize(column, { method: "rank" })]).toEqual([1, 1, 1, 1]);
    expect([...normalize(column, { method: "percentileRank" })]).toEqual([0, 0, 0, 0]);
  });

  test("has no weight by entropy, scaled or not, and none by CRITIC", () => {
    const rows = alike.map((value, at) => [value, [1, 2, 4, 5][at] ?? NaN]);
    expect([...entropyWeights(rows).weights]).toEqual([0, 1]);
    expect([...entropyWeights(rows, { scale: "minMax", directions: [1, -1] }).weights]).toEqual([0, 1]);
    const three = rows.map((row, at) => [...row, [1, 0, 0, 1][at] ?? NaN]);
    for (const scale of ["minMax", "none"] as const) {
      const { weights, deviation } = criticWeights(three, { scale });
      expect(weights[0]).toBe(0);
      expect(deviation[0]).toBe(0);
    }
  });

  test.each(["vector", "minMax"] as const)("separates nobody in TOPSIS (%s)", (normalization) => {
    const { closeness } = topsis(
      alike.map((value) => [value]),
      [1],
      { normalization },
    );
    expect([...closeness]).toEqual([NaN, NaN, NaN, NaN]);
    const beside = topsis(
      alike.map((value, at) => [value, at]),
      [1, 1],
      { normalization },
    );
    expect([...beside.rank]).toEqual([4, 3, 2, 1]);
  });

  test("goalposts and ideals that differ by rounding are one", () => {
    const [low, high] = [0.3, 0.1 + 0.2];
    expect(faultsOf(() => normalize([1], { method: "goalposts", low, high })).map(({ code }) => code)).toEqual([
      "coincidentGoalposts",
    ]);
    expect(
      faultsOf(() => topsis([[1]], [1], { ideals: "absolute", best: [high], worst: [low] })).map(({ code }) => code),
    ).toEqual(["coincidentGoalposts"]);
  });

  test("is not unequal, within groups or between them", () => {
    for (const column of [alike, large]) {
      expect(gini(column)).toBe(0);
      expect(gini(column, { weights: [1, 2, 3, 4] })).toBe(0);
      for (const variant of ["T", "L"] as const) {
        expect(theil(column, { variant })).toBe(0);
        const parts = theilDecomposition(column, ["a", "b", "a", "b"], { variant });
        expect([parts.total, parts.within, parts.between]).toEqual([0, 0, 0]);
      }
      const parts = dagum(column, ["a", "b", "a", "b"]);
      expect([parts.gini, parts.within, parts.netBetween, parts.transvariation]).toEqual([0, 0, 0, 0]);
      expect(parts.affluence.map((row) => [...row])).toEqual([
        [0, 0],
        [0, 0],
      ]);
    }
  });

  test("has no trend, no correlation and no Moran's I; near values tie in Kendall", () => {
    expect(kendall(alike)).toMatchObject({ tau: NaN, p: NaN, score: 0 });
    expect(kendall([1, 2, 3, 4], alike).tau).toBeNaN();
    // One tied pair of six, and all others rise: 5 / sqrt(5 x 6)
    expect(kendall([0.1 + 0.2, 0.3, 1, 2]).tau).toBeCloseTo(5 / Math.sqrt(30), 12);
    const line = {
      kind: "edges",
      from: [0, 1, 1, 2, 2, 3],
      to: [1, 0, 2, 1, 3, 2],
      weight: [1, 1, 1, 1, 1, 1],
    } as const;
    expect(moran(alike, line, { permutations: 0 }).index).toBeNaN();
  });

  test("subsystems alike but for rounding are in step", () => {
    for (const formula of ["geometric", "wang"] as const) {
      expect(couplingCoordination([alike], { formula })[0]?.coupling).toBeCloseTo(1, 9);
    }
  });
});
