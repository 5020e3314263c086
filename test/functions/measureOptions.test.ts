import { callFunction } from "./callFunction";
import { column, row, number, labelled, rounded, refusal, table as tableOf } from "./measureAnswers";

describe("options", () => {
  test("normalized rescales H; TRUE and 1 are one, blank and FALSE the other", async () => {
    expect(await number("CLUSTERHHI", column(1, 1, 1, 1), true)).toBeCloseTo(0, 12);
    expect(await number("CLUSTERHHI", column(1, 1, 1, 1), 1)).toBeCloseTo(0, 12);
    expect(await number("CLUSTERHHI", column(1, 1, 1, 1), [[null]])).toBeCloseTo(0.25, 12);
    expect(await refusal("CLUSTERHHI", column(1, 1), "yes")).toBe(
      "#VALUE! CLUSTERHHI needs one of 'TRUE', 'FALSE' in normalized. Found 'yes'. Correct the argument or leave it out.",
    );
  });

  test("LQ of numbers, of one region's industries, and of one industry's regions", async () => {
    expect(await number("CLUSTERLQ", 30, 100, 2000, 10000)).toBeCloseTo(1.5, 12);
    const down = await rounded("CLUSTERLQ", column("Jobs", 30, 70, null), 100, column("Country", 2000, 8000, 5), 10000);
    expect(down).toEqual([["LQ"], [1.5], [0.875], [""]]);
    expect(await rounded("CLUSTERLQ", row(30, 10), row(100, 100), 40, 200)).toEqual([[1.5, 0.5]]);
  });

  test("Theil's L of Störmann 2009 is 0.2326302; a group that has nothing has no index of its own", async () => {
    expect(await number("CLUSTERTHEIL", column(10, 10, 10, 20, 50), null, null, "l")).toBeCloseTo(0.2326302, 7);
    const parts = await tableOf("CLUSTERTHEIL", column(0, 0, 2, 2), null, row("a", "a", 2, 2));
    expect(parts[4]).toEqual(["a", "", 0.5, 0, 0]);
    expect(parts[5]?.[0]).toBe(2);
  });

  test("Dagum's parts sum to G, and its matrices carry the groups on both sides", async () => {
    const spill = await tableOf(
      "CLUSTERDAGUM",
      column("y", 1, 3, 2, 6),
      column("region", "east", "east", "west", "west"),
    );
    const [g, within, net, over] = spill.map(([, value]) => Number(value));
    expect(Number(within) + Number(net) + Number(over)).toBeCloseTo(Number(g), 12);
    expect(spill[7]?.slice(0, 3)).toEqual(["Gini between groups", "east", "west"]);
    expect(spill[8]?.slice(0, 2)).toEqual(["east", 0.25]);
    expect(spill[10]?.slice(0, 3)).toEqual(["Relative affluence", "east", "west"]);
    expect(new Set(spill.map(({ length }) => length))).toEqual(new Set([6]));
  });

  test("Moran: a matrix and a list of links agree, links by name too; islands and gaps are named", async () => {
    const links = [
      ["from", "to", "w"],
      [1, 2, 1],
      [2, 1, 1],
      [2, 3, 1],
      [3, 2, 1],
      [3, 4, 1],
      [4, 3, 1],
    ];
    const matrix = [
      [0, 1, 0, 0],
      [1, 0, 1, 0],
      [0, 1, 0, 1],
      [0, 0, 1, 0],
    ];
    const byLinks = await callFunction("CLUSTERMORAN", column(1, 2, 3, 4), links);
    expect(await callFunction("CLUSTERMORAN", row(1, 2, 3, 4), matrix)).toEqual(byLinks);
    const named = [
      ["Ash", 1],
      ["Birch", 2],
      ["Cedar", 3],
      ["Elm", 4],
      ["Fir", 9],
      ["Oak", null],
    ];
    const byName = await tableOf(
      "CLUSTERMORAN",
      named,
      [
        ["Ash", "Birch", 1],
        ["Birch", "Ash", 1],
        ["Cedar", "Elm", 1],
        ["Elm", "Oak", 1],
      ],
      0,
    );
    expect(byName.slice(6)).toEqual([
      ["p (permutation)", ""],
      ["Permutations", 0],
      ["Seed", 1],
      ["Units", 5],
      ["Islands", 1],
      ["Island units", "Fir"],
      ["Missing", 1],
      ["Missing units", "Oak"],
    ]);
  });

  test("three links between three units are links, three rows that begin with 0 their matrix", async () => {
    const links = [
      [1, 2, 1],
      [2, 1, 1],
      [2, 3, 1],
    ];
    // z = -4/3, -1/3, 5/3; Σ z² = 42/9; 2 · 4/9 - 5/9 = 3/9 over S0 = 3: I = (3/3)(3/42)
    const found = await labelled("Moran's I", "CLUSTERMORAN", column(1, 2, 4), links, 0);
    expect(found).toBeCloseTo(1 / 14, 12);
    const named = links.map(([from = 0, to = 0, weight]) => ["ABC"[from - 1], "ABC"[to - 1], weight]);
    const values = [
      ["A", 1],
      ["B", 2],
      ["C", 4],
    ];
    expect(await labelled("Moran's I", "CLUSTERMORAN", values, named, 0)).toBe(found);
    const matrix = [
      [0, 1, 0],
      [1, 0, 1],
      [0, 0, 0],
    ];
    expect(await labelled("Moran's I", "CLUSTERMORAN", column(1, 2, 4), matrix, 0)).toBe(found);
  });

  test("the same seed gives the same p; permutations left out are 999", async () => {
    const values = column(5, 1, 4, 2, 3, 6);
    const links = [1, 2, 3, 4, 5].map((i) => [i, i + 1, 1]);
    const first = await tableOf("CLUSTERMORAN", values, links);
    expect(first[7]).toEqual(["Permutations", 999]);
    expect(await tableOf("CLUSTERMORAN", values, links, 999, 1)).toEqual(first);
  });

  test("entropy: a direction brings the values to 0-1 first, and the result says so; a row with a gap is left out", async () => {
    const values = [
      ["a", "b"],
      [1, 1],
      [2, 3],
      [3, 2],
      [null, 2],
    ];
    expect(await labelled("Scale", "CLUSTERENTROPY", values)).toBe("as given");
    expect(await labelled("Rows used", "CLUSTERENTROPY", values)).toBe(3);
    expect(await labelled("Scale", "CLUSTERENTROPY", values, 1)).toBe("min-max first");
    expect(await labelled("Shift", "CLUSTERENTROPY", values, row("+", "-"), 0.01)).toBe(0.01);
    const [, , , , a, b] = await callFunction("CLUSTERENTROPY", [
      [5, 1],
      [5, 3],
    ]);
    expect([a?.slice(0, 2), b?.slice(0, 2)]).toEqual([
      ["1", 0],
      ["2", 1],
    ]);
  });

  test("directions: one for all, per column, under a heading, in words", async () => {
    const values = [
      [1, 9],
      [2, 4],
      [4, 1],
    ];
    const expected = await callFunction("CLUSTERTOPSIS", values, row(1, 1), row(1, -1));
    for (const directions of [column(1, -1), row("max", "min"), row("Benefit", "cost"), row("direction", "+", "-")]) {
      expect(await callFunction("CLUSTERTOPSIS", values, row(1, 1), directions)).toEqual(expected);
    }
    expect(await callFunction("CLUSTERTOPSIS", values, row(1, 1), 1)).toEqual(
      await callFunction("CLUSTERTOPSIS", values, row(1, 1)),
    );
  });

  test("units that are equally close on paper share a rank", async () => {
    // Each has the same five levels, in another indicator; the last is behind in all.
    const levels = [1, 2, 3, 4, 9];
    const turned = levels.map((_, unit) => levels.map((__, at) => levels[(at + unit) % 5]));
    const found = await tableOf("CLUSTERTOPSIS", [...turned, [0, 0, 0, 0, 0]], row(1, 1, 1, 1, 1));
    expect(found.map((cells) => cells.at(-1))).toEqual([1, 1, 1, 1, 1, 6]);
  });

  test("fixed ideals: no score moves when a unit is added", async () => {
    const ideal = [
      ["best", 10, 0],
      ["worst", 0, 10],
    ];
    const two = await callFunction(
      "CLUSTERTOPSIS",
      [
        [8, 2],
        [4, 5],
      ],
      row(1, 1),
      null,
      null,
      ideal,
    );
    const three = await callFunction(
      "CLUSTERTOPSIS",
      [
        [8, 2],
        [4, 5],
        [10, 0],
      ],
      row(1, 1),
      null,
      null,
      ideal,
    );
    expect(three.slice(0, 2).map(([score]) => score)).toEqual(two.map(([score]) => score));
    expect(three[2]?.[0]).toBe(1);
  });

  test("AHP: Saaty's index ends at ten criteria, beyond which the ratio stays empty", async () => {
    const eleven = Array.from({ length: 11 }, () => Array.from({ length: 11 }, () => 1));
    expect((await tableOf("CLUSTERAHP", eleven)).slice(0, 2)).toEqual([
      ["Consistency ratio", ""],
      ["Acceptable (below 0.10)", ""],
    ]);
    const named = [
      ["", "Chain", "Cloud"],
      ["Chain", 1, 3],
      ["Cloud", 1 / 3, 1],
    ];
    expect((await tableOf("CLUSTERAHP", named)).slice(6)).toEqual([
      ["Chain", 0.75],
      ["Cloud", 0.25],
    ]);
  });

  test("coupling after Wang 2021, by hand: √[(1 - 0.6) · 0.2 / 0.8]", async () => {
    const [[coupling] = []] = await callFunction("CLUSTERCOUPLING", row(0.8, 0.2), null, "Wang");
    expect(coupling).toBeCloseTo(Math.sqrt(0.1), 12);
    const [[, development] = []] = await callFunction("CLUSTERCOUPLING", row(0.8, 0.2), row(3, 1));
    expect(development).toBeCloseTo(0.65, 12);
  });

  test("normalising keeps the shape: heading, gaps, rows", async () => {
    expect(await callFunction("CLUSTERNORMALIZE", column("FL1", 2, null, 4))).toEqual([["FL1"], [0], [""], [1]]);
    expect(await callFunction("CLUSTERNORMALIZE", row(2, 3, 4), "z")).toEqual([[-1, 0, 1]]);
    expect(await callFunction("CLUSTERNORMALIZE", column(2, 4, 4), "rank")).toEqual([[3], [1], [1]]);
    expect(await callFunction("CLUSTERNORMALIZE", column(2, 3, 4), "percentile", null, null, -1)).toEqual([
      [1],
      [0.5],
      [0],
    ]);
    const table = [
      ["Region", "a", "b"],
      ["East", 2, 7],
      ["West", 4, 7],
    ];
    expect(await callFunction("CLUSTERNORMALIZE", table)).toEqual([
      ["Region", "a", "b"],
      ["East", 0, ""],
      ["West", 1, ""],
    ]);
    expect(
      await callFunction(
        "CLUSTERNORMALIZE",
        [
          [5, 5],
          [2, 2],
        ],
        null,
        row(0, 0),
        10,
        row(1, -1),
      ),
    ).toEqual([
      [0.5, 0.5],
      [0.2, 0.8],
    ]);
  });

  test("Kendall leaves out pairs with a gap", async () => {
    expect(await labelled("Tau-b", "CLUSTERKENDALL", column("y", 1, 2, null, 3), column("x", 3, 2, 9, 1))).toBeCloseTo(
      -1,
      12,
    );
    expect(await labelled("Observations", "CLUSTERKENDALL", column(1, 2, null, 3))).toBe(3);
  });
});
