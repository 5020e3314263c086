import { faultSentence, isUnavailable } from "../../src/i18n";
import { measureFunctionIds, type MeasureFunctionId } from "../../src/functions/measureFunctions";
import { InputRefused } from "../../src/functions/refused";
import { callFunction } from "./callFunction";

// What a person meets who types a measure: shapes of ranges, headings, gaps, options, and every sentence of refusal.

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const row = (...cells: unknown[]): unknown[][] => [cells];

/** The only number of a result. */
async function number(id: MeasureFunctionId, ...delivered: unknown[]): Promise<number> {
  const spill = await callFunction(id, ...delivered);
  expect(spill.length).toBe(1);
  expect(spill[0]?.length).toBe(1);
  return Number(spill[0]?.[0]);
}

/** The value beside a label. */
async function labelled(label: string, id: MeasureFunctionId, ...delivered: unknown[]): Promise<unknown> {
  return (await callFunction(id, ...delivered)).find(([first]) => first === label)?.[1];
}

/** A result with its numbers to ten digits. */
async function rounded(id: MeasureFunctionId, ...delivered: unknown[]): Promise<unknown[][]> {
  const spill = await callFunction(id, ...delivered);
  return spill.map((cells) => cells.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(10)) : cell)));
}

/** What the cell shows and says instead of a result. */
async function refusal(id: MeasureFunctionId, ...delivered: unknown[]): Promise<string> {
  try {
    await callFunction(id, ...delivered);
  } catch (error) {
    if (!(error instanceof InputRefused)) throw error;
    const chinese = faultSentence(error.fault, id, "zh-CN");
    expect(chinese).not.toMatch(/\{\{|measureFault|undefinedMeasure/u);
    return `${isUnavailable(error.fault) ? "#N/A" : "#VALUE!"} ${faultSentence(error.fault, id, "en")}`;
  }
  throw new Error(`${id} was not refused`);
}

describe("ranges of numbers", () => {
  test("a row, a column, a heading and a column of names give the same number", async () => {
    for (const values of [
      column(20, 50, 20, 10),
      row(20, 50, 20, 10),
      column("Jobs", 20, 50, 20, 10),
      row("Jobs", 20, 50, 20, 10),
      [
        ["Firm", "Jobs"],
        ["A", 20],
        ["B", 50],
        ["C", 20],
        ["D", 10],
      ],
      [
        ["A", "B", "C", "D"],
        [20, 50, 20, 10],
      ],
      column(20, 50, 20, 10, null, "", null),
    ]) {
      expect(await number("CLUSTERHHI", values)).toBeCloseTo(0.34, 12);
    }
  });

  test("values and weights may lie differently, and only one of them may have a heading if it is longer by it", async () => {
    const expected = await number("CLUSTERGINI", column(1, 2, 4), column(3, 2, 1));
    expect(await number("CLUSTERGINI", column(1, 2, 4), row(3, 2, 1))).toBe(expected);
    expect(await number("CLUSTERGINI", column("Income", 1, 2, 4), column("People", 3, 2, 1))).toBe(expected);
    expect(await number("CLUSTERGINI", column("Income", 1, 2, 4), column(3, 2, 1))).toBe(expected);
  });

  test("a text in the first cell of one of two equal ranges is a missing value, not a heading", async () => {
    expect(await number("CLUSTERGINI", column("n/a", 1, 3), column(9, 1, 1))).toBe(
      await number("CLUSTERGINI", column(1, 3)),
    );
    expect(await refusal("CLUSTERGINI", column(7, 1, 3), column("n/a", 1, 1))).toBe(
      "#VALUE! CLUSTERGINI cannot use these cells. row 1, column 1 of weights should hold a number, found 'n/a'. A blank is never taken for 0: fill it in, or leave the unit out of every range.",
    );
  });

  test.each([
    ["blank", null],
    ["empty text", ""],
    ["text", "n/a"],
    ["number as text", "12"],
    ["boolean", true],
    ["error", { type: "Error", basicValue: "#N/A" }],
  ])("a %s is missing, never zero", async (_, gap) => {
    expect(await number("CLUSTERGINI", column(20, 50, gap, 20, 10))).toBeCloseTo(0.3, 12);
    expect(await number("CLUSTERGINI", column(20, 50, 0, 20, 10))).not.toBeCloseTo(0.3, 3);
    expect(await refusal("CLUSTERHHI", column(20, gap, 10))).toMatch(
      /^#VALUE! CLUSTERHHI cannot use these cells\. row 2, column 1 of values should hold a number, found/u,
    );
  });

  test("a rich value counts with the number it carries", async () => {
    expect(await number("CLUSTERHHI", column({ type: "FormattedNumber", basicValue: 20 }, 50, 20, 10))).toBeCloseTo(
      0.34,
      12,
    );
  });

  test("a table keeps its header row and names where the result has its shape", async () => {
    const body = [
      [30, 70],
      [10, 90],
    ];
    const quotients = [
      [1.5, 0.875],
      [0.5, 1.125],
    ];
    expect(await rounded("CLUSTERLQ", body)).toEqual(quotients);
    expect(await rounded("CLUSTERLQ", [["Software", "Other"], ...body])).toEqual([["Software", "Other"], ...quotients]);
    expect(
      await rounded("CLUSTERLQ", [
        ["East", 30, 70],
        ["West", 10, 90],
      ]),
    ).toEqual([
      ["East", 1.5, 0.875],
      ["West", 0.5, 1.125],
    ]);
    expect(
      await rounded("CLUSTERLQ", [
        ["", "Software", "Other"],
        ["East", 30, 70],
        ["West", 10, 90],
        ["", "", ""],
      ]),
    ).toEqual([
      ["", "Software", "Other"],
      ["East", 1.5, 0.875],
      ["West", 0.5, 1.125],
    ]);
  });

  test("one row per unit stands beside its units: a header row only under a header row, an empty row for a gap", async () => {
    expect(
      await callFunction(
        "CLUSTERTOPSIS",
        [
          ["A", 1, 0],
          ["B", null, 1],
          ["C", 0, 1],
        ],
        row(3, 1),
      ),
    ).toEqual([
      [0.75, 0.25, 0.75, 1],
      ["", "", "", ""],
      [0.25, 0.75, 0.25, 2],
    ]);
    const coupled = await callFunction("CLUSTERCOUPLING", [
      ["U1", "U2"],
      [0, 0],
      [0.5, null],
      [0.5, 0.5],
    ]);
    expect(coupled).toEqual([
      ["Coupling C", "Development T", "Coordination D", "Grade"],
      ["", 0, 0, "extreme imbalance"],
      ["", "", "", ""],
      [1, 0.5, Math.sqrt(0.5), "intermediate coordination"],
    ]);
  });
});

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
    const parts = await callFunction("CLUSTERTHEIL", column(0, 0, 2, 2), null, row("a", "a", 2, 2));
    expect(parts[4]).toEqual(["a", "", 0.5, 0, 0]);
    expect(parts[5]?.[0]).toBe(2);
  });

  test("Dagum's parts sum to G, and its matrices carry the groups on both sides", async () => {
    const spill = await callFunction(
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
    const byName = await callFunction(
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

  test("the same seed gives the same p; permutations left out are 999", async () => {
    const values = column(5, 1, 4, 2, 3, 6);
    const links = [1, 2, 3, 4, 5].map((i) => [i, i + 1, 1]);
    const first = await callFunction("CLUSTERMORAN", values, links);
    expect(first[7]).toEqual(["Permutations", 999]);
    expect(await callFunction("CLUSTERMORAN", values, links, 999, 1)).toEqual(first);
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
    expect((await callFunction("CLUSTERAHP", eleven)).slice(0, 2)).toEqual([
      ["Consistency ratio", ""],
      ["Acceptable (below 0.10)", ""],
    ]);
    const named = [
      ["", "Chain", "Cloud"],
      ["Chain", 1, 3],
      ["Cloud", 1 / 3, 1],
    ];
    expect((await callFunction("CLUSTERAHP", named)).slice(6)).toEqual([
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

const needed: readonly [string, string, MeasureFunctionId, ...unknown[]][] = [
  [
    "an argument left out",
    "#VALUE! CLUSTERHHI needs the argument values. It is left out or empty. Give numbers or a range.",
    "CLUSTERHHI",
  ],
  [
    "an empty cell for it",
    "#VALUE! CLUSTERKRUGMAN needs the argument reference. It is left out or empty. Give numbers or a range.",
    "CLUSTERKRUGMAN",
    column(1, 2),
    [[null]],
  ],
  [
    "no number at all",
    "#VALUE! CLUSTERHHI needs numbers. values holds none (first cell: '1,5'). Select the cells with the numbers; a number typed as text is no number.",
    "CLUSTERHHI",
    row("1,5", null),
  ],
  [
    "a block where a line is needed",
    "#VALUE! CLUSTERHHI needs one row or one column here. values has 2 x 3 cells (rows x columns). Select a single row or column.",
    "CLUSTERHHI",
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  [
    "a line where one value is needed",
    "#VALUE! CLUSTERTHEIL needs a single value here. variant has 1 x 2 cells (rows x columns). Give one cell.",
    "CLUSTERTHEIL",
    column(1, 2),
    null,
    null,
    row("T", "L"),
  ],
  [
    "another variant",
    "#VALUE! CLUSTERTHEIL needs one of 'T', 'L' in variant. Found 'Atkinson'. Correct the argument or leave it out.",
    "CLUSTERTHEIL",
    column(1, 2),
    null,
    null,
    "Atkinson",
  ],
  [
    "a text for a number",
    "#VALUE! CLUSTERENTROPY needs a number in shift. Found 'little'. Correct the argument or leave it out.",
    "CLUSTERENTROPY",
    [
      [1, 2],
      [3, 4],
    ],
    null,
    "little",
  ],
  [
    "a negative amount",
    "#VALUE! CLUSTERGINI cannot use these cells. row 2, column 1 of values should be >= 0, found -3. Correct the value, or leave it out.",
    "CLUSTERGINI",
    column(1, -3),
  ],
  [
    "many of them",
    "#VALUE! CLUSTERGINI cannot use these cells. row 2, column 1 of values should be >= 0, found -3. row 3, column 1 of values should be >= 0, found -4. row 4, column 1 of values should be >= 0, found -5. and 2 more. Correct the value, or leave it out.",
    "CLUSTERGINI",
    column(1, -3, -4, -5, -6, -7),
  ],
  [
    "a negative total in LQ",
    "#VALUE! CLUSTERLQ cannot use these cells. row 2, column 1 of localTotal should be >= 0, found -100. Correct the value, or leave it out.",
    "CLUSTERLQ",
    column(30, 40),
    column(100, -100),
    2000,
    10000,
  ],
  [
    "LQ with half its arguments",
    "#VALUE! CLUSTERLQ needs the argument national. It is left out or empty. Give numbers or a range.",
    "CLUSTERLQ",
    30,
    100,
  ],
  [
    "LQ of lines that differ",
    "#VALUE! CLUSTERLQ cannot use these cells. national should have 2 values like the other ranges, found 3. Give ranges of the same length, all with a heading or none.",
    "CLUSTERLQ",
    column(30, 40),
    100,
    column(1, 2, 3),
    10000,
  ],
  [
    "a zero in Theil's L",
    "#VALUE! CLUSTERTHEIL cannot use these cells. row 2, column 1 of values should be > 0, found 0. Correct the value, or leave the unit out.",
    "CLUSTERTHEIL",
    column(1, 0),
    null,
    null,
    "L",
  ],
  [
    "ranges of unequal length",
    "#VALUE! CLUSTERKRUGMAN cannot use these cells. reference should have 3 values like the other ranges, found 2. Give ranges of the same length, all with a heading or none.",
    "CLUSTERKRUGMAN",
    column(1, 2, 3),
    column(1, 2),
  ],
  [
    "a Herfindahl index above 1",
    "#VALUE! CLUSTERELLISONGLAESER cannot use these cells. plantHerfindahl should lie in 0..1, found 1800. Correct the value, or bring it to this scale first.",
    "CLUSTERELLISONGLAESER",
    column(1, 2),
    column(1, 2),
    1800,
  ],
  [
    "a unit without a group",
    "#VALUE! CLUSTERDAGUM cannot use these cells. row 2, column 1 of groups should hold a label, found nothing. A blank is never taken for 0: fill it in, or leave the unit out of every range.",
    "CLUSTERDAGUM",
    column(1, 2, 3),
    column("a", null, "b"),
  ],
  [
    "too many groups",
    "#VALUE! CLUSTERDAGUM compares at most 100 groups. groups names 101. Merge groups, or check that the right column is selected.",
    "CLUSTERDAGUM",
    column(...Array.from({ length: 101 }, (_, i) => i + 1)),
    column(...Array.from({ length: 101 }, (_, i) => `g${i}`)),
  ],
  [
    "weights of another size",
    "#VALUE! CLUSTERMORAN needs weights for 4 units: a matrix of 4 x 4, or three columns from, to, weight. weights has 2 x 2 cells (rows x columns). Give one row and column per value.",
    "CLUSTERMORAN",
    column(1, 2, 3, 4),
    [
      [0, 1],
      [1, 0],
    ],
  ],
  [
    "a unit that is its own neighbour",
    "#VALUE! CLUSTERMORAN needs weight 0 between a unit and itself. Found 1 in row 2, column 2 of weights. Set it to 0 or remove the link.",
    "CLUSTERMORAN",
    column(1, 2),
    [
      [0, 1],
      [1, 1],
    ],
  ],
  [
    "a link to itself",
    "#VALUE! CLUSTERMORAN needs weight 0 between a unit and itself. Found 1 in row 1, column 3 of weights. Set it to 0 or remove the link.",
    "CLUSTERMORAN",
    column(1, 2),
    [[1, 1, 1]],
  ],
  [
    "a link to nobody",
    "#VALUE! CLUSTERMORAN needs links between units of the values (1 … 2). Found 0 in row 1, column 1 of weights. Correct the link.",
    "CLUSTERMORAN",
    column(1, 2),
    [[0, 1, 1]],
  ],
  [
    "a link to an unknown name",
    "#VALUE! CLUSTERMORAN needs links between units of the values ('Ash', 'Elm'). Found 'Oak' in row 1, column 2 of weights. Correct the link.",
    "CLUSTERMORAN",
    [
      ["Ash", 1],
      ["Elm", 2],
    ],
    [["Ash", "Oak", 1]],
  ],
  [
    "a link given twice",
    "#VALUE! CLUSTERMORAN cannot use these cells. row 2, column 1 of weights repeats the link '1 → 2', which should stand there once. Remove one of the two rows, or add up their weights.",
    "CLUSTERMORAN",
    column(1, 2),
    [
      [1, 2, 1],
      [1, 2, 1],
    ],
  ],
  [
    "a blank weight",
    "#VALUE! CLUSTERMORAN cannot use these cells. row 1, column 3 of weights should hold a number, found nothing. A blank is never taken for 0: fill it in, or leave the unit out of every range.",
    "CLUSTERMORAN",
    column(1, 2),
    [
      [1, 2, null],
      [2, 1, 1],
    ],
  ],
  [
    "half a permutation",
    "#VALUE! CLUSTERMORAN cannot use these cells. permutations should lie in 0, 1, 2, ..., found 0.5. Correct the value, or bring it to this scale first.",
    "CLUSTERMORAN",
    column(1, 2),
    [
      [0, 1],
      [1, 0],
    ],
    0.5,
  ],
  [
    "permutations beyond all patience",
    "#VALUE! CLUSTERMORAN can afford at most 1,000,000,000 permutations with this many units and links. Found 2,000,000,000. Give a smaller number of permutations, or 0.",
    "CLUSTERMORAN",
    column(1, 2),
    [
      [0, 1],
      [1, 0],
    ],
    2e9,
  ],
  [
    "a direction that is none",
    "#VALUE! CLUSTERCRITIC needs one of '1', '-1' in row 1, column 2 of directions. Found nothing. Correct the argument or leave it out.",
    "CLUSTERCRITIC",
    [
      [1, 2],
      [2, 1],
      [3, 3],
    ],
    row(1, null),
  ],
  [
    "directions for other columns",
    "#VALUE! CLUSTERCRITIC cannot use these cells. directions should have 2 values like the other ranges, found 3. Give ranges of the same length, all with a heading or none.",
    "CLUSTERCRITIC",
    [
      [1, 2],
      [2, 1],
      [3, 3],
    ],
    row(1, 1, -1),
  ],
  [
    "a judgement that is not reciprocal",
    "#VALUE! CLUSTERAHP cannot use these cells. row 2, column 1 of pairwise should be 0.3333333333333333, the reciprocal of the opposite judgement, found 0.5. Decide which of the two judgements is meant and let the other be 1 divided by it, as a formula.",
    "CLUSTERAHP",
    [
      [1, 3],
      [0.5, 1],
    ],
  ],
  [
    "a table that is not square",
    "#VALUE! CLUSTERAHP cannot use these cells. pairwise should be square, 2 columns wide, found 3. Select as many rows as columns.",
    "CLUSTERAHP",
    [
      [1, 2, 3],
      [1, 1, 1],
    ],
  ],
  [
    "more criteria than anybody compares",
    "#VALUE! CLUSTERAHP compares at most 100 criteria. pairwise has 101. Group them and compare within the groups.",
    "CLUSTERAHP",
    Array.from({ length: 101 }, () => Array.from({ length: 101 }, () => 1)),
  ],
  [
    "weights that are all 0",
    "#VALUE! CLUSTERTOPSIS cannot use these cells. weights should sum to more than 0, found 0. Give at least one weight above 0.",
    "CLUSTERTOPSIS",
    [
      [1, 2],
      [2, 1],
    ],
    row(0, 0),
  ],
  [
    "ideals beside directions",
    "#VALUE! CLUSTERTOPSIS can use ideal or directions, not both; found both. Leave one of them out.",
    "CLUSTERTOPSIS",
    [
      [1, 2],
      [2, 1],
    ],
    row(1, 1),
    row(1, 1),
    null,
    [
      [9, 9],
      [0, 0],
    ],
  ],
  [
    "one row of ideals",
    "#VALUE! CLUSTERTOPSIS needs two rows of ideals, best above worst, of 2 columns like the values. ideal has 1 x 2 cells (rows x columns). Give two such rows.",
    "CLUSTERTOPSIS",
    [
      [1, 2],
      [2, 1],
    ],
    row(1, 1),
    null,
    null,
    row(9, 9),
  ],
  [
    "an ideal that is best and worst",
    "#VALUE! CLUSTERTOPSIS cannot use these cells. row 1, column 2 of ideal should be other than 0, found 0. Give two goalposts that differ.",
    "CLUSTERTOPSIS",
    [
      [1, 2],
      [2, 1],
    ],
    row(1, 1),
    null,
    null,
    [
      [9, 0],
      [0, 0],
    ],
  ],
  [
    "a subsystem above 1",
    "#VALUE! CLUSTERCOUPLING cannot use these cells. row 1, column 2 of subsystems should lie in 0..1, found 20. Correct the value, or bring it to this scale first.",
    "CLUSTERCOUPLING",
    row(0.8, 20),
  ],
  [
    "a single subsystem",
    "#VALUE! CLUSTERCOUPLING cannot use these cells. subsystems should have >= 2 columns, found 1. Select the whole table.",
    "CLUSTERCOUPLING",
    column(0.8, 0.2),
  ],
  [
    "goalposts the wrong way round",
    "#VALUE! CLUSTERNORMALIZE cannot use these cells. high should be > 10, found 0. Give the smaller one as low; turn the scale round with directions.",
    "CLUSTERNORMALIZE",
    column(1, 2),
    "goalposts",
    10,
    0,
  ],
  [
    "goalposts that coincide",
    "#VALUE! CLUSTERNORMALIZE cannot use these cells. high should be > 5, found 5. Give two goalposts that differ.",
    "CLUSTERNORMALIZE",
    column(1, 2),
    null,
    5,
    5,
  ],
  [
    "goalposts for another method",
    '#VALUE! CLUSTERNORMALIZE can use low or method "z", not both; found both. Leave one of them out.',
    "CLUSTERNORMALIZE",
    column(1, 2),
    "z",
    0,
    5,
  ],
  [
    "goalposts left out",
    "#VALUE! CLUSTERNORMALIZE needs the argument low. It is left out or empty. Give numbers or a range.",
    "CLUSTERNORMALIZE",
    column(1, 2),
    "goalposts",
  ],
];

test.each(needed)("%s is a sentence that says what to do", async (_, sentence, id, ...delivered) => {
  expect(await refusal(id, ...delivered)).toBe(sentence);
});

const none: readonly [MeasureFunctionId, string, ...unknown[]][] = [
  ["CLUSTERLQ", "a total or the activity's amount", 0, 100, 0, 1000],
  [
    "CLUSTERLQ",
    "a total or the activity's amount",
    [
      [0, 0],
      [0, 0],
    ],
  ],
  ["CLUSTERHHI", "the values sum to 0", column(0, 0)],
  ["CLUSTERHHI", "the values sum to 0, or there is a single holder", column(5), true],
  ["CLUSTERKRUGMAN", "one of the two structures sums to 0", column(0, 0), column(1, 1)],
  ["CLUSTERELLISONGLAESER", "plantHerfindahl is 1", column(1, 0), column(1, 1), 1],
  ["CLUSTERGINI", "the values (or the weights) sum to 0", column(0, 0)],
  ["CLUSTERTHEIL", "the values (or the weights) sum to 0", column(0, 0)],
  ["CLUSTERDAGUM", "the values sum to 0", column(0, 0), column("a", "b")],
  [
    "CLUSTERMORAN",
    "all values are alike",
    column(3, 3),
    [
      [0, 1],
      [1, 0],
    ],
  ],
  [
    "CLUSTERENTROPY",
    "fewer than 2 rows are complete",
    [
      [1, 1],
      [1, 1],
    ],
  ],
  [
    "CLUSTERCRITIC",
    "fewer than 3 rows are complete",
    [
      [1, 1],
      [1, 2],
    ],
  ],
  [
    "CLUSTERTOPSIS",
    "no row is complete, or all units are alike",
    [
      [1, 1],
      [1, 1],
    ],
    row(1, 1),
  ],
  [
    "CLUSTERCOUPLING",
    "no row is complete",
    [
      [null, 1],
      [1, null],
    ],
  ],
  ["CLUSTERNORMALIZE", "a constant column", column(5, 5)],
  ["CLUSTERKENDALL", "fewer than 2 pairs are complete", column(5, 5)],
];

test.each(none)("%s where no value exists is #N/A and says why: %s", async (id, reason, ...delivered) => {
  const sentence = await refusal(id, ...delivered);
  expect(sentence.startsWith(`#N/A ${id} has no value for these data: ${reason}`)).toBe(true);
});

test("nothing, NaN or null never reaches a cell, whatever a gap does", async () => {
  const inputs: Readonly<Record<MeasureFunctionId, readonly unknown[]>> = {
    CLUSTERLQ: [column(1, null, 0), 4, column(1, 2, 0), 9],
    CLUSTERHHI: [column(1, 2)],
    CLUSTERKRUGMAN: [column(1, 2), column(2, 1)],
    CLUSTERELLISONGLAESER: [column(1, 2), column(2, 1), 0.1],
    CLUSTERGINI: [column(1, null, 2)],
    CLUSTERTHEIL: [column(0, 0, 2, null), null, column("a", "a", "b", "")],
    CLUSTERDAGUM: [column(0, 0, 0, 0, 2), column("a", "a", "b", "b", "c")],
    CLUSTERMORAN: [column(1, 2, null), [[1, 2, 1]]],
    CLUSTERENTROPY: [
      [
        [1, 5, 2],
        [1, 4, 3],
        [null, 1, 1],
      ],
    ],
    CLUSTERCRITIC: [
      [
        [1, 5, 2],
        [1, 4, 3],
        [1, 1, 9],
        [null, 1, 1],
      ],
    ],
    CLUSTERAHP: [Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => 1))],
    CLUSTERTOPSIS: [
      [
        [1, null],
        [2, 1],
        [1, 2],
      ],
      row(1, 1),
    ],
    CLUSTERCOUPLING: [
      [
        [0, 0],
        [null, 1],
        [0.2, 1],
      ],
    ],
    CLUSTERNORMALIZE: [
      [
        [1, 1],
        [null, 1],
        [2, 1],
      ],
    ],
    CLUSTERKENDALL: [column(1, null, 2)],
  };
  for (const id of measureFunctionIds) {
    const spill = await callFunction(id, ...inputs[id]);
    expect(new Set(spill.map(({ length }) => length)).size).toBe(1);
    for (const cell of spill.flat()) {
      expect(["number", "string", "boolean"]).toContain(typeof cell);
      if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
    }
  }
});
