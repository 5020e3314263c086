// Long because it is one subject for many functions: names on both sides of a range, with what they find and what is refused.
import { callFunction } from "./callFunction";
import { column, labelled, number, refusal, row, rounded, table } from "./measureAnswers";

const named = (names: readonly string[], numbers: readonly number[]): unknown[][] =>
  names.map((name, at) => [name, numbers[at]]);

/** Four units, of which B and C, and C and D, are neighbours. A has none. */
const links = new Map([
  ["B", ["C"]],
  ["C", ["B", "D"]],
  ["D", ["C"]],
]);
const values = named(["A", "B", "C", "D"], [1, 2, 3, 10]);

function matrix(rows: readonly string[], columns: readonly string[], written = (name: string): string => name) {
  return [
    ["", ...columns.map(written)],
    ...rows.map((from) => [written(from), ...columns.map((to) => (links.get(from)?.includes(to) ? 1 : 0))]),
  ];
}

describe("names on both sides of Moran's I", () => {
  // Mean 4, deviations -3 -2 -1 6, squares 50; B-C gives 2 and C-D gives -6, both ways: 4/4 x 2(2 - 6)/50
  const index = -0.16;

  test.each([
    ["the same order", ["A", "B", "C", "D"], ["A", "B", "C", "D"]],
    ["the other way round", ["D", "C", "B", "A"], ["D", "C", "B", "A"]],
    ["rows and columns each in an order of their own", ["B", "D", "A", "C"], ["C", "A", "D", "B"]],
  ] as const)("a matrix in %s", async (_, rows, columns) => {
    expect(await labelled("Moran's I", "CLUSTERMORAN", values, matrix(rows, columns), 0)).toBeCloseTo(index, 12);
    expect(await labelled("Island units", "CLUSTERMORAN", values, matrix(rows, columns), 0)).toBe("A");
  });

  test("a matrix that names its rows or its columns alone", async () => {
    const [, ...rows] = matrix(["D", "C", "B", "A"], ["D", "C", "B", "A"]);
    expect(await labelled("Moran's I", "CLUSTERMORAN", values, rows, 0)).toBeCloseTo(index, 12);
    const columns = matrix(["D", "C", "B", "A"], ["D", "C", "B", "A"]).map(([, ...cells]) => cells);
    expect(await labelled("Moran's I", "CLUSTERMORAN", values, columns, 0)).toBeCloseTo(index, 12);
  });

  test("names in any spelling: full width, spaces, invisible marks", async () => {
    const written = (name: string): string =>
      ` ${String.fromCodePoint((name.codePointAt(0) ?? 0) + 0xfee0)}\u200b\u00a0`;
    const turned = matrix(["D", "C", "B", "A"], ["D", "C", "B", "A"], written);
    expect(await labelled("Moran's I", "CLUSTERMORAN", values, turned, 0)).toBeCloseTo(index, 12);
  });

  test("without names on one side positions count", async () => {
    const plain = column(1, 2, 3, 10);
    const order = ["A", "B", "C", "D"];
    expect(await labelled("Moran's I", "CLUSTERMORAN", plain, matrix(order, order), 0)).toBeCloseTo(index, 12);
    const bare = matrix(order, order)
      .slice(1)
      .map(([, ...cells]) => cells);
    expect(await labelled("Moran's I", "CLUSTERMORAN", values, bare, 0)).toBeCloseTo(index, 12);
  });

  test("names that one side lacks are listed, and so are names that stand twice", async () => {
    expect(await refusal("CLUSTERMORAN", values, matrix(["A", "B", "C", "X"], ["A", "B", "C", "X"]), 0)).toBe(
      "#VALUE! CLUSTERMORAN matches weights with values by name, so every name should appear in both. Only in weights: 'X'. Only in values: 'D'. Write the names alike on both sides, or leave them out on one side, where positions then count.",
    );
    const twice = named(["A", "B", "C", "B", "D"], [1, 2, 3, 2, 10]);
    const five = ["D", "C", "B", "A", "B"];
    expect(await refusal("CLUSTERMORAN", twice, matrix(five, five), 0)).toBe(
      "#VALUE! CLUSTERMORAN matches ranges by name, so every name should appear once. Found several times in values: 'B'. Give each a name of its own, or leave the names out on one side, where positions then count.",
    );
  });

  test("a fault in a matrix in another order is told at its cell", async () => {
    const order = ["D", "C", "B", "A"];
    const broken = matrix(order, order).map((cells, at) => (at === 1 ? ["D", 1, 1, 0, 0] : cells));
    expect(await refusal("CLUSTERMORAN", values, broken, 0)).toMatch(/Found 1 in row 2, column 2 of weights/u);
  });

  test("with named units a code is a name, never a position; all that are nobody's are listed", async () => {
    const codes = named(["03", "01", "02", "04"], [1, 2, 3, 10]);
    expect(
      await refusal("CLUSTERMORAN", codes, [
        [1, 2, 1],
        [2, 1, 1],
        [2, 3, 1],
        [3, 2, 1],
      ]),
    ).toBe(
      "#VALUE! CLUSTERMORAN needs links between units of the values ('03', '01', '02'). Found 1, 2, 3 in row 1, column 1 of weights. Correct the link.",
    );
    const numbered = named(["4", "3", "2", "1"], [1, 2, 3, 10]);
    const asNumbers = [
      [3, 2, 1],
      [2, 3, 1],
      [2, 1, 1],
      [1, 2, 1],
    ];
    expect(await labelled("Moran's I", "CLUSTERMORAN", numbered, asNumbers, 0)).toBeCloseTo(index, 12);
    const spelt = [...links].flatMap(([from, to]) => to.map((name) => [`${from}\u00a0`, ` ${name}`, 1]));
    expect(await labelled("Moran's I", "CLUSTERMORAN", values, spelt, 0)).toBeCloseTo(index, 12);
  });
});

describe("names on both sides of columns", () => {
  const units = [
    ["", "Patents", "Platforms"],
    ["x", 1, 0],
    ["y", 0, 1],
  ];

  test("weights of TOPSIS, down or across, in any order", async () => {
    const expected = [
      ["Closeness", "Distance to best", "Distance to worst", "Rank", "Used", "Left out", "Remarks"],
      [0.1, 0.9, 0.1, 2, 2, 0, ""],
      [0.9, 0.1, 0.9, 1, "", "", ""],
    ];
    const across = [
      ["Platforms", "Patents"],
      [0.9, 0.1],
    ];
    expect(await rounded("CLUSTERTOPSIS", units, named(["Platforms", "Patents"], [0.9, 0.1]))).toEqual(expected);
    expect(await rounded("CLUSTERTOPSIS", units, named(["Patents", "Platforms"], [0.1, 0.9]))).toEqual(expected);
    expect(await rounded("CLUSTERTOPSIS", units, across)).toEqual(expected);
    expect(await rounded("CLUSTERTOPSIS", units, row(0.1, 0.9))).toEqual(expected);
    expect(await rounded("CLUSTERTOPSIS", units.slice(1), named(["Platforms", "Patents"], [0.1, 0.9]))).toEqual([
      [0.1, 0.9, 0.1, 2, 2, 0, ""],
      [0.9, 0.1, 0.9, 1, "", "", ""],
    ]);
    expect(await refusal("CLUSTERTOPSIS", units, named(["Platforms", "Patent"], [0.9, 0.1]))).toMatch(
      /^#VALUE! CLUSTERTOPSIS matches weights with values by name, .* Only in weights: 'Patent'\. Only in values: 'Patents'\./u,
    );
    expect(await refusal("CLUSTERTOPSIS", units, named(["Platforms", "Patents", "Loans"], [1, 1, 1]))).toMatch(
      /Only in weights: 'Loans'\. Only in values: nothing\./u,
    );
    expect(await refusal("CLUSTERTOPSIS", units, named(["Platforms", "Patents"], [0.9, -1]))).toMatch(
      /row 2, column 2 of weights should be >= 0, found -1/u,
    );
  });

  test("directions, down or across, under a heading, as numbers or words", async () => {
    const table = [
      ["", "Patents", "Costs"],
      ["x", 1, 9],
      ["y", 2, 4],
      ["z", 4, 1],
    ];
    const topsis = (directions: unknown, values: unknown = table): Promise<unknown[][]> =>
      callFunction("CLUSTERTOPSIS", values, row(1, 1), directions, "min-max");
    // Best in both: z; with costs taken for a benefit it would not be.
    const expected = await topsis(row(1, -1));
    expect(expected.slice(1).map((cells) => cells[3])).toEqual([3, 2, 1]);
    expect((await topsis(row(-1, 1))).slice(1).map((cells) => cells[3])).toEqual([1, 2, 3]);
    for (const directions of [
      named(["Costs", "Patents"], [-1, 1]),
      [["Indicator", "Direction"], ...named(["Costs", "Patents"], [-1, 1])],
      [
        ["Costs", "Patents"],
        ["min", "max"],
      ],
      [
        ["Costs", "cost"],
        ["Patents", "benefit"],
      ],
    ]) {
      expect(await topsis(directions)).toEqual(expected);
    }
    expect(await topsis(named(["Costs", "Patents"], [1, -1]), table.slice(1))).toEqual(
      expected.slice(1).map((cells, at) => [...cells.slice(0, 4), ...(at === 0 ? [3, 0, ""] : ["", "", ""])]),
    );
    expect(await refusal("CLUSTERTOPSIS", table, row(1, 1), named(["Cost", "Patents"], [-1, 1]))).toMatch(
      /^#VALUE! CLUSTERTOPSIS matches directions with values by name, .* Only in directions: 'Cost'\. Only in values: 'Costs'\./u,
    );
    expect(
      await refusal("CLUSTERTOPSIS", table, row(1, 1), [
        ["Costs", "up"],
        ["Patents", 1],
      ]),
    ).toMatch(/needs one of '1', '-1' in row 1, column 2 of directions\. Found 'up'/u);
  });

  test("directions of normalising and of both weightings", async () => {
    const table = [
      ["Patents", "Costs"],
      [0, 0],
      [1, 1],
      [2, 0],
    ];
    const turned = named(["Costs", "Patents"], [-1, 1]);
    expect(await callFunction("CLUSTERNORMALIZE", table, null, null, null, turned)).toEqual([
      ["Patents", "Costs"],
      [0, 1],
      [0.5, 0],
      [1, 1],
    ]);
    // Shares of the turned costs: 1/2, 0 and 1/2, so e = ln 2 / ln 3.
    expect((await rounded("CLUSTERENTROPY", table, turned))[5]?.[2]).toBeCloseTo(Math.log(2) / Math.log(3), 9);
    expect((await rounded("CLUSTERENTROPY", table, named(["Costs", "Patents"], [1, 1])))[5]?.[2]).toBe(0);
    expect(await refusal("CLUSTERCRITIC", table, named(["Costs", "Loans"], [-1, 1]))).toMatch(/'Loans'/u);
  });

  test("ideals of TOPSIS", async () => {
    const table = [
      ["Patents", "Cost"],
      [5, 100],
      [10, 50],
    ];
    // Patents from 0 to 10, cost from 200 to 0: (0.5, 0.5) and (1, 0.75)
    const ideal = [
      ["Cost", "Patents"],
      [0, 10],
      [200, 0],
    ];
    const found = await rounded("CLUSTERTOPSIS", table, row(1, 1), null, null, ideal);
    expect(found[1]?.[0]).toBe(0.5);
    // D+ = 0.125, D- = sqrt(0.25 + 0.140625) = 0.625
    expect(found[2]?.slice(0, 4)).toEqual([Number((0.625 / 0.75).toFixed(10)), 0.125, 0.625, 1]);
    expect(
      await refusal("CLUSTERTOPSIS", table, row(1, 1), null, null, [["Costs", "Patents"], ...ideal.slice(1)]),
    ).toMatch(/matches ideal with values by name, .* Only in ideal: 'Costs'\. Only in values: 'Cost'\./u);
    const same = [ideal[0], [0, 10], [0, 0]];
    expect(await refusal("CLUSTERTOPSIS", table, row(1, 1), null, null, same)).toMatch(/row 2, column 1 of ideal/u);
  });

  test("weights of the coupling, and goalposts", async () => {
    const subsystems = [
      ["Industry", "Digital"],
      [0.8, 0.2],
    ];
    const found = await rounded("CLUSTERCOUPLING", subsystems, named(["Digital", "Industry"], [3, 1]));
    // T = 0.8 / 4 + 3 x 0.2 / 4
    expect(found[1]?.[1]).toBe(0.35);
    expect(await refusal("CLUSTERCOUPLING", subsystems, named(["Digital", "Trade"], [3, 1]))).toMatch(/'Trade'/u);
    const normalized = await callFunction(
      "CLUSTERNORMALIZE",
      [...subsystems, [0.4, 1]],
      null,
      named(["Digital", "Industry"], [0, 0.4]),
      named(["Digital", "Industry"], [2, 0.8]),
    );
    expect(normalized).toEqual([
      ["Industry", "Digital"],
      [1, 0.1],
      [0, 0.5],
    ]);
  });
});

describe("two vectors with names", () => {
  test("are matched in any order, and a third without names stands by position", async () => {
    const region = named(["Steel", "Chips", "Tea"], [20, 30, 50]);
    // Shares 0.2 0.3 0.5 against 0.5 0.3 0.2
    const reference = named(["Tea", "Steel", "Chips"], [20, 50, 30]);
    expect(await number("CLUSTERKRUGMAN", region, reference)).toBeCloseTo(0.6, 12);
    expect(await number("CLUSTERKRUGMAN", region, column(50, 30, 20))).toBeCloseTo(0.6, 12);
    expect(await number("CLUSTERKRUGMAN", column(20, 30, 50), named(["x", "y", "z"], [50, 30, 20]))).toBeCloseTo(
      0.6,
      12,
    );
    // 3 1 2 against 30 10 20: all six pairs alike
    const x = [["Year", "x"], ...named(["b", "a", "c"], [10, 30, 20])];
    expect(await labelled("Tau-b", "CLUSTERKENDALL", [["Year", "y"], ...named(["a", "b", "c"], [3, 1, 2])], x)).toBe(1);
    const weights = named(["b", "c", "a"], [0, 1, 3]);
    // 1 three times and 5 once: 3 x 1 x 4 / (4 x 8)
    expect(await number("CLUSTERGINI", named(["a", "b", "c"], [1, 9, 5]), weights)).toBeCloseTo(0.375, 12);
    expect(await number("CLUSTERTHEIL", named(["a", "b", "c"], [1, 9, 5]), weights)).toBeCloseTo(
      0.75 * 0.5 * Math.log(0.5) + 0.25 * 2.5 * Math.log(2.5),
      12,
    );
  });

  test("names that one side lacks are listed, also where the lengths differ", async () => {
    expect(await refusal("CLUSTERKRUGMAN", named(["a", "b", "c"], [1, 2, 3]), named(["c", "a"], [1, 2]))).toMatch(
      /matches reference with region by name, .* Only in reference: nothing\. Only in region: 'b'\./u,
    );
    const many = ["a", "b", "c", "d", "e", "f", "g"];
    expect(
      await refusal(
        "CLUSTERGINI",
        named(many, [1, 2, 3, 4, 5, 6, 7]),
        column("h", "i").map(([name]) => [name, 1]),
      ),
    ).toMatch(/Only in weights: 'h', 'i'\. Only in values: 'a', 'b', 'c', 'd', 'e', and 2 more\./u);
  });
});

describe("weights that are missing", () => {
  test("leave their units out, which detail counts", async () => {
    // 1 and 3 alone: |1 - 3| twice over 2 x 4 x 2
    expect(await callFunction("CLUSTERGINI", column(1, 9, 3, 7), column(1, null, 1, "n/a"), true)).toEqual([
      ["Gini coefficient", 0.25, 2, 2],
    ]);
    const groups = column("east", "east", "west", "west");
    const found = await callFunction("CLUSTERTHEIL", column(1, 9, 3, 7), column(2, null, 2, ""), groups, null, true);
    expect(found[0]?.slice(2, 4)).toEqual([2, 2]);
    expect(found[0]?.[1]).toBeCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), 12);
  });
});

describe("reciprocals of two decimals in CLUSTERAHP", () => {
  test("are read as fractions, and the result says so beside the weights", async () => {
    const found = await table("CLUSTERAHP", [
      ["", "Cost", "Reach"],
      ["Cost", 1, 3],
      ["Reach", 0.33, 1],
    ]);
    expect(found.slice(5)).toEqual([
      ["Criterion", "Weight", "Read as fractions"],
      ["Cost", expect.closeTo(0.75, 12), ""],
      ["Reach", expect.closeTo(0.25, 12), "0.33 = 1/3"],
    ]);
    expect(found[0]).toEqual(["Consistency ratio", 0, ""]);
    const exact = await table("CLUSTERAHP", [
      [1, 4],
      [0.25, 1],
    ]);
    expect(exact.map((cells) => cells.length)).toEqual([2, 2, 2, 2, 2, 2, 2, 2]);
  });
});
