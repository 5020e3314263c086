import { InputRefused } from "../../src/functions/refused";
import { faultSentence } from "../../src/i18n";
import { handTable, type HandCluster } from "../evolution/handPanel";
import { callFunction } from "./callFunction";

// Grades are chosen by hand: a stage closes at 60, a closed one reopens below 55, a platform is founded at 30.

type Table = readonly (readonly unknown[])[];
type PanelFunction = "CLUSTERPATH" | "CLUSTERPATTERN" | "CLUSTEREVOLUTION";

const close = (value: number): unknown => expect.closeTo(value, 9);
const column = (table: Table, at: number): unknown[][] => table.map((row) => [row[at]]);

/** Calls a function over a table whose first columns are cluster and period. */
const over = (id: PanelFunction, table: Table, ...more: readonly unknown[]): Promise<unknown[][]> =>
  callFunction(
    id,
    column(table, 0),
    column(table, 1),
    table.map((row) => row.slice(2)),
    ...more,
  );

const inCode = (id: PanelFunction, clusters: readonly HandCluster[]): Promise<unknown[][]> =>
  over(id, handTable(clusters), null, null, "code");

async function sentenceOf(answer: Promise<unknown>, name: string): Promise<string> {
  const fault = await answer.then(
    () => undefined,
    (error: unknown) => (error instanceof InputRefused ? error.fault : undefined),
  );
  return fault ? faultSentence(fault, name, "en") : "no fault";
}

const steady: HandCluster = {
  name: "steady",
  ladder: "ID",
  periods: [
    [20, 20, 20],
    [20, 20, 20],
    [20, 20, 20],
  ],
};

describe("the path of a cluster", () => {
  test("shows stages done, maturity and movement beside each row", async () => {
    const periods = [
      [60, 30, 0],
      [60, 60, 0],
      [60, 60, 60],
    ] as const;
    expect(await inCode("CLUSTERPATH", [{ name: "Aster", ladder: "DI", periods }])).toEqual([
      ["Reached", "Stage", "Stage without memory", "Maturity", "Movement"],
      [1, "DI2", "DI2", close(1.5), ""],
      [2, "DI3", "DI3", close(2), "advance"],
      [3, "DI3+", "DI3+", 3, "advance"],
    ]);
  });

  test("is the same whatever the order of the rows, and stays beside them", async () => {
    const [header, ...rows] = handTable([
      {
        name: "Aster",
        ladder: "DI",
        periods: [
          [60, 30, 0],
          [60, 60, 60],
        ],
      },
      steady,
    ]);
    const shuffled = [4, 1, 2, 0, 3].map((at) => rows[at] ?? []);
    const path = await over("CLUSTERPATH", [header ?? [], ...shuffled], null, null, "code");
    expect(path.map((row) => row[4])).toEqual(["Movement", "hold", "skip", "", "", "hold"]);
    expect(path[2]?.slice(0, 2)).toEqual([3, "DI3+"]);
    expect(path[4]?.slice(0, 2)).toEqual([1, "DI2"]);
  });

  test("remembers a closed stage within the hysteresis band and loses it beyond", async () => {
    const periods = [
      [60, 60, 20],
      [60, 56, 20],
      [60, 54, 20],
    ] as const;
    const path = await inCode("CLUSTERPATH", [{ name: "A", ladder: "ID", periods }]);
    expect(path.slice(1).map((row) => [row[0], row[1], row[2], row[4]])).toEqual([
      [2, "ID3", "ID3", ""],
      [2, "ID3", "ID2", "hold"],
      [1, "ID2", "ID2", "loop"],
    ]);
  });

  test("tells the founding of a platform, a debt paid and one incurred from leaps", async () => {
    const periods = [
      [29, 70, 20],
      [31, 70, 20],
      [60, 70, 20],
      [50, 70, 20],
    ] as const;
    const path = await inCode("CLUSTERPATH", [{ name: "A", ladder: "DI", periods }]);
    expect(path.slice(1).map((row) => [row[0], row[1], row[4]])).toEqual([
      [0, "DI1", ""],
      [2, "DI3-1", "founding"],
      [2, "DI3", "repair"],
      [2, "DI3-1", "erosion"],
    ]);
  });

  test("does not cross a gap, and says why there is no movement", async () => {
    const gap: HandCluster = { name: "gap", ladder: "ID", periods: [[20, 20, 20], null, [60, 20, 20]] };
    const words = await over("CLUSTERPATH", handTable([gap, steady]));
    expect(words[1]?.[4]).toBe("first period");
    expect(words[2]?.[4]).toBe("none: no row in the period before");
    expect((await inCode("CLUSTERPATH", [gap, steady]))[2]?.[4]).toBe("");
  });

  test("says which periods are not assessed, in code nothing", async () => {
    const poor: HandCluster = {
      name: "poor",
      ladder: "ID",
      periods: [
        [20, 20, 20],
        { stages: [20, 20, 20], verdict: "BELOW_FLOOR" },
        { stages: [20, 20, 20], verdict: "NO_DATA" },
      ],
    };
    const open: HandCluster = { name: "open", ladder: "ID", periods: [{ stages: [20, 20, 20], verdict: "NO_DATA" }] };
    const words = await over("CLUSTERPATH", handTable([poor, open]));
    expect(words.slice(1).map((row) => row[1])).toEqual([
      "1 Supply-chain optimisation",
      "not assessed: not yet a digital cluster",
      "not assessed: insufficient data",
      "not assessed: insufficient data",
    ]);
    expect(words[2]?.[4]).toBe("none: one of the two periods is not assessed");
    expect((await inCode("CLUSTERPATH", [poor, open])).slice(2)).toEqual([0, 1, 2].map(() => ["", "", "", "", ""]));
  });

  test("never gives a number for a stage that lacks data", async () => {
    const periods = [
      [null, 20, 20],
      [20, 20, 20],
    ] as const;
    const path = await inCode("CLUSTERPATH", [{ name: "A", ladder: "ID", periods }]);
    expect(path.slice(1)).toEqual([
      ["", "ID?", "ID?", "", ""],
      [0, "ID1", "ID1", close(20 / 60), ""],
    ]);
  });

  test("calls it a change of composition where other indicators are observed", async () => {
    const periods = [
      [20, 20, 20],
      [{ "ID1.1": 60, "ID1.2": 60, "ID1.3": 60, "ID1.4": 60 }, 20, 20],
    ] as const;
    expect((await inCode("CLUSTERPATH", [{ name: "A", ladder: "ID", periods }]))[2]?.[4]).toBe("composition");
  });

  test("reads quarters as text in their order", async () => {
    const [header = [], one = [], two = []] = handTable([
      {
        name: "A",
        ladder: "ID",
        periods: [
          [20, 20, 20],
          [60, 20, 20],
        ],
      },
    ]);
    const quarters = [header, two.with(1, "2023Q1"), one.with(1, "2022Q4")];
    const path = await over("CLUSTERPATH", quarters, null, null, "code");
    expect(path.map((row) => row[4])).toEqual(["Movement", "advance", ""]);
  });

  test("keeps a period apart that has a row but no data, also at the end of the table", async () => {
    const [header = [], first = [], third = []] = handTable([
      { name: "A", ladder: "ID", periods: [[20, 20, 20], null, [60, 20, 20]] },
    ]);
    const empty = header.map((_, at) => (at === 0 ? "A" : at === 1 ? 2002 : null));
    const path = await over("CLUSTERPATH", [header, first, third, empty], null, null, "code");
    // Without the last row 2001 and 2003 would be adjacent, and the cluster would have advanced.
    expect(path.map((row) => row[4])).toEqual(["Movement", "", "", ""]);
  });

  test("leaves out a row without a cluster or a period and says so; an empty row stays empty", async () => {
    const [header = [], one = []] = handTable([steady]);
    const table = [header, one, one.with(0, null), header.map(() => null), one.with(1, null)];
    const path = await over("CLUSTERPATH", table);
    expect(path.map((row) => row[4])).toEqual([
      "Movement",
      "first period",
      "left out: the row names no cluster",
      "",
      "left out: the row names no period",
    ]);
  });

  test("has no header row where the headers are given apart", async () => {
    const [header = [], ...rows] = handTable([steady]);
    const path = await over("CLUSTERPATH", rows, [header.slice(2)], null, "code");
    expect(path.map((row) => row[4])).toEqual(["", "hold", "hold"]);
  });

  test("a header row alone gives the header alone, in Chinese Chinese", async () => {
    const [header = []] = handTable([]);
    expect(await over("CLUSTERPATH", [header], null, null, "zh-CN")).toEqual([
      ["已完成阶段", "阶段", "不计记忆的阶段", "成熟度", "变动"],
    ]);
  });
});

describe("a panel that cannot be read", () => {
  const table = handTable([steady]);

  test("names the cluster, the period and the rows that stand there twice", async () => {
    const doubled = [...table, table[2] ?? []];
    expect(await sentenceOf(over("CLUSTERPATH", doubled), "CLUSTERPATH")).toBe(
      "CLUSTERPATH needs one row per cluster and period. Found twice: 'steady' has 2002 in rows 3, 5. Remove the doubles, or correct the cluster or the period.",
    );
  });

  test("says which range has another height", async () => {
    const answer = callFunction(
      "CLUSTERPATTERN",
      column(table, 0),
      column(table, 1).slice(1),
      table.map((row) => row.slice(2)),
    );
    expect(await sentenceOf(answer, "CLUSTERPATTERN")).toContain("The indicators have 4 rows, argument 2 has 3.");
  });

  test.each([
    ["a missing range", [column(table, 0), null, table], "needs a range as argument 2"],
    ["missing indicators", [column(table, 0), column(table, 1)], "needs a range as argument 3"],
    [
      "two columns of names",
      [table.map((row) => row.slice(0, 2)), column(table, 1), table],
      "argument 1 has 2 columns",
    ],
    ["no name at all", [table.map(() => [null]), column(table, 1), table], "names no cluster with a period"],
  ])("says what is wrong with %s", async (_, given, part) => {
    expect(await sentenceOf(callFunction("CLUSTERPATH", ...given), "CLUSTERPATH")).toContain(part);
  });
});

describe("the pattern of a cluster", () => {
  // Maturity .5, 1, 1.5, 2, 2.5, 3: it rises in each of five steps, so τ is 1 and p = 2/6!.
  const climbing = [
    [30, 0, 0],
    [60, 0, 0],
    [60, 30, 0],
    [60, 60, 0],
    [60, 60, 30],
    [60, 60, 60],
  ] as const;
  const leaping = [
    [30, 0, 0],
    [60, 60, 60],
    [30, 0, 0],
    [30, 0, 0],
    [30, 0, 0],
    [30, 0, 0],
  ] as const;

  test("progressive agrees with the theory of industrial digitalization and not with the other", async () => {
    const [, steadyID, steadyDI] = await inCode("CLUSTERPATTERN", [
      { name: "A", ladder: "ID", periods: climbing },
      { name: "B", ladder: "DI", periods: climbing },
    ]);
    const numbers = [0, 6, close(1), close(2 / 720), 3, 0, 0, 0, 0, 0, close(2.5), "progressive"];
    expect(steadyID).toEqual(["A", "ID", ...numbers, true]);
    expect(steadyDI).toEqual(["B", "DI", ...numbers, false]);
  });

  test("dynamic agrees with the theory of digital industrialization", async () => {
    const [, row] = await inCode("CLUSTERPATTERN", [{ name: "A", ladder: "DI", periods: leaping }]);
    expect([row?.[7], row?.[8], row?.[13], row?.[14]]).toEqual([1, 1, "dynamic", true]);
  });

  test("a cluster that never moves has a range of 0 and no trend, in words", async () => {
    const periods = Array.from({ length: 6 }, () => [30, 0, 0] as const);
    const [, words] = await over("CLUSTERPATTERN", handTable([{ name: "A", ladder: "ID", periods }]));
    expect(words?.slice(4, 6)).toEqual(["none: maturity never changes", ""]);
    expect(words?.slice(12)).toEqual([0, "stalled", ""]);
  });

  test("is not testable over fewer than six periods in a row, and says why", async () => {
    const short: HandCluster = { name: "short", ladder: "ID", periods: [[30, 0, 0], [60, 0, 0], null, [60, 60, 0]] };
    const none: HandCluster = { name: "none", ladder: "ID", periods: [{ stages: [0, 0, 0], verdict: "HYBRID" }] };
    const every: HandCluster = { name: "every", ladder: "ID", periods: climbing };
    const words = await over("CLUSTERPATTERN", handTable([short, none, every]));
    expect(words[1]?.slice(2)).toEqual([
      0,
      3,
      "",
      "",
      1,
      0,
      0,
      0,
      0,
      0,
      close(0.5),
      "not testable: longest run has 2 of the 6 periods needed",
      "",
    ]);
    expect(words[2]).toEqual([
      "none",
      "no type (never ID or DI)",
      "",
      0,
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      0,
      "",
      "not testable: no type",
      "",
    ]);
    const code = await inCode("CLUSTERPATTERN", [short, none, every]);
    expect(code.slice(1).map((row) => [row[1], row[13], row[14]])).toEqual([
      ["ID", "not-testable", ""],
      ["", "not-testable", ""],
      ["ID", "progressive", true],
    ]);
  });

  test("one cluster in one period is not testable", async () => {
    const [, row] = await inCode("CLUSTERPATTERN", [{ name: "A", ladder: "ID", periods: [[30, 0, 0]] }]);
    expect(row).toEqual(["A", "ID", 0, 1, "", "", 0, 0, 0, 0, 0, 0, 0, "not-testable", ""]);
  });
});

describe("the test of the theory", () => {
  const moving = (ladder: "ID" | "DI", count: number, to: readonly [number, number, number]): HandCluster[] =>
    Array.from({ length: count }, (_, at) => ({ name: `${ladder}${at}`, ladder, periods: [[20, 20, 20], to] }));
  // Five clusters close one stage, five close two at once.
  const panel = [...moving("ID", 5, [60, 20, 20]), ...moving("DI", 5, [60, 60, 20])];
  const line = (rows: unknown[][], item: string, type: string): unknown[] | undefined =>
    rows.find((row) => row[0] === item && row[1] === type);

  test("compares the types by the Anderson-Goodman ratio on the number of closed stages", async () => {
    const rows = await inCode("CLUSTEREVOLUTION", panel);
    expect(rows[0]).toEqual(["Item", "Type", "Value", "Low", "High", "p", "n", "Verdict"]);
    // 2 (5 ln(1/.5) + 5 ln(1/.5)); of 252 divisions of ten clusters only this one and its mirror give as much.
    const ratio = line(rows, "LR", "ID-DI");
    expect(ratio?.slice(2, 5)).toEqual([close(20 * Math.LN2), "", ""]);
    expect(ratio?.[6]).toBe(10);
    const p = Number(ratio?.[5]);
    expect(Math.round(1000 * p)).toBeCloseTo(1000 * p, 6);
    expect(p).toBeLessThan(0.03);
    expect(ratio?.[7]).toMatch(
      /^the types move differently \(999 permutations of whole clusters, seed 1; .*conservative\)$/u,
    );
  });

  test("finds skips where the theory expects them, and no loops at all", async () => {
    const rows = await inCode("CLUSTEREVOLUTION", panel);
    // Wilson at 5 of 5: from 5/(5 + z²); at 0 of 5: to z²/(5 + z²).
    const square = 1.959963984540054 ** 2;
    expect(line(rows, "common skip", "DI")?.slice(2, 7)).toEqual([1, close(5 / (5 + square)), 1, "", 5]);
    expect(line(rows, "common skip", "ID")?.slice(2, 7)).toEqual([0, 0, close(square / (5 + square)), "", 5]);
    expect(line(rows, "common skip", "ID-DI")?.[2]).toBe(1);
    expect(line(rows, "common skip", "ID-DI")?.[7]).toMatch(/^more often in DI, as the theory expects/u);
    expect(line(rows, "common loop", "ID-DI")?.slice(2, 7)).toEqual([0, "", "", 1, 10]);
    expect(line(rows, "common loop", "ID-DI")?.[7]).toMatch(/^no difference between the types shown/u);
  });

  test("says so where the types are the other way round", async () => {
    const turned = [...moving("ID", 5, [60, 60, 20]), ...moving("DI", 5, [60, 20, 20])];
    const rows = await inCode("CLUSTEREVOLUTION", turned);
    expect(line(rows, "common skip", "ID-DI")?.[7]).toMatch(/^more often in ID, against the theory/u);
  });

  test("describes each type on its own ladder", async () => {
    const rows = await inCode("CLUSTEREVOLUTION", panel);
    expect(line(rows, "advance", "ID")?.slice(2, 3)).toEqual([1]);
    expect(line(rows, "skip", "DI")?.slice(2, 3)).toEqual([1]);
    expect(line(rows, "composition", "DI")?.slice(2, 7)).toEqual(["", "", "", "", 0]);
    expect(rows.slice(7, 16).map((row) => row[0])).toEqual([
      "advance",
      "skip",
      "hold",
      "loop",
      "founding",
      "unfounding",
      "repair",
      "erosion",
      "composition",
    ]);
  });

  test("gives no verdict on a scale of few clusters", async () => {
    // All five have closed stage 1 alone: no error, and the margins reproduce it all.
    const rows = await inCode("CLUSTEREVOLUTION", panel);
    expect(line(rows, "CR", "ID")).toEqual(["CR", "ID", 1, "", "", "", 5, "no verdict: 5 of the 20 clusters needed"]);
    expect(line(rows, "MMR", "ID")?.[2]).toBe(1);
    expect(line(rows, "CS", "ID")?.[2]).toBe("");
  });

  test("recognises a cumulative scale and one that is none", async () => {
    const last = (stages: readonly [number, number, number], count: number, name: string): HandCluster[] =>
      Array.from({ length: count }, (_, at) => ({ name: `${name}${at}`, ladder: "ID", periods: [stages] }));
    // Ten with one stage, ten with all three: p = 1, .5, .5, no error; MMR = 2/3, CS = 1.
    const scale = await inCode("CLUSTEREVOLUTION", [...last([60, 20, 20], 10, "a"), ...last([60, 60, 60], 10, "b")]);
    expect(line(scale, "MMR", "ID")?.[2]).toEqual(close(2 / 3));
    expect(line(scale, "CS", "ID")?.slice(2)).toEqual([close(1), "", "", "", 20, "a cumulative scale"]);
    // Ten with stage 3 alone: two errors each, CR = 1 - 20/60, p = .5, 0, .5, MMR = 2/3, CS = 0.
    const none = await inCode("CLUSTEREVOLUTION", [...last([60, 20, 20], 10, "a"), ...last([20, 20, 60], 10, "b")]);
    expect(line(none, "CR", "ID")?.slice(2)).toEqual([close(2 / 3), "", "", "", 20, "not a cumulative scale"]);
    expect(line(none, "CS", "ID")?.[2]).toEqual(close(0));
  });

  test("is not testable with four clusters of a type, with one cluster, with one period", async () => {
    const few = await inCode("CLUSTEREVOLUTION", [...panel.slice(0, 4), ...panel.slice(5)]);
    expect(line(few, "LR", "ID-DI")).toEqual([
      "LR",
      "ID-DI",
      "",
      "",
      "",
      "",
      9,
      "not testable: 4 ID and 5 DI clusters with a comparable movement, 5 of each type needed",
    ]);
    const one = await inCode("CLUSTEREVOLUTION", [{ name: "A", ladder: "ID", periods: [[20, 20, 20]] }]);
    expect(line(one, "advance", "ID")).toEqual(["advance", "ID", "", "", "", "", 0, "no comparable movement"]);
    expect(line(one, "CR", "DI")?.[7]).toBe("not testable: no cluster with three assessable stages");
  });
});

describe("transitions between states of any kind", () => {
  const rows = (states: readonly unknown[], cluster = "A"): unknown[][][] => [
    states.map(() => [cluster]),
    states.map((_, at) => [2001 + at]),
    states.map((state) => [state]),
  ];
  const transitions = (states: readonly unknown[], ...more: readonly unknown[]): Promise<unknown[][]> =>
    callFunction("CLUSTERTRANSITIONS", ...rows(states), ...more);
  // 1→1 once, 1→2 once, 2→2 three times, 2→1 once.
  const states = [1, 1, 2, 2, 2, 2, 1];

  test("are shares of what was seen to follow", async () => {
    expect(await transitions(states)).toEqual([
      ["From / to", 1, 2],
      [1, 0.5, 0.5],
      [2, 0.25, 0.75],
    ]);
    expect((await transitions(states, "counts")).slice(1)).toEqual([
      [1, 1, 1],
      [2, 1, 3],
    ]);
  });

  test("give first passages: 2 periods up, 4 down, 3 and 1.5 to return", async () => {
    expect((await transitions(states, "Passage")).slice(1)).toEqual([
      [1, close(3), close(2)],
      [2, close(4), close(1.5)],
    ]);
  });

  test("give the long run: a third of the time below, two thirds above", async () => {
    expect(await transitions(states, "ergodic")).toEqual([
      ["State", "Share of time"],
      [1, close(1 / 3)],
      [2, close(2 / 3)],
    ]);
  });

  test("count movements with Wilson's interval", async () => {
    const table = await transitions(states, "movements");
    expect(table.map((row) => row.slice(0, 2))).toEqual([
      ["Movement", "Count"],
      ["advance", 1],
      ["skip", 0],
      ["hold", 4],
      ["loop", 1],
    ]);
    const square = 1.959963984540054 ** 2;
    expect(table[2]?.slice(2)).toEqual([0, 0, close(square / (6 + square))]);
  });

  test("skip a blank state and never bridge it; what was never left stays blank, never zero", async () => {
    expect(await transitions([1, null, 2, 2, 3])).toEqual([
      ["From / to", 1, 2, 3],
      [1, "", "", ""],
      [2, 0, 0.5, 0.5],
      [3, "", "", ""],
    ]);
  });

  test("say in words what has no number", async () => {
    const apart = await callFunction(
      "CLUSTERTRANSITIONS",
      [["A"], ["A"], ["A"], ["B"], ["B"], ["B"]],
      [[1], [2], [3], [1], [2], [3]],
      [["start"], ["good"], ["good"], ["start"], ["poor"], ["poor"]],
      "passage",
      [["start", "poor", "good"]],
    );
    // Half of the clusters go to either end, and none leaves it.
    expect(apart).toEqual([
      ["From / to", "start", "poor", "good"],
      ["start", "never on these data", "not certain", "not certain"],
      ["poor", "never on these data", 1, "never on these data"],
      ["good", "never on these data", "never on these data", 1],
    ]);
    expect((await transitions(["a", "b"], "ergodic")).at(-1)).toEqual([
      "",
      "not given: nothing was ever seen to leave b",
    ]);
    expect((await transitions(["a", "b"], "passage"))[2]).toEqual(["b", "unknown", "unknown"]);
    expect((await transitions(["a"], "ergodic")).at(-1)).toEqual(["", "not given: no movement was observed"]);
  });

  test("say that where a cluster ends depends on where it starts", async () => {
    const table = await callFunction(
      "CLUSTERTRANSITIONS",
      [["A"], ["A"], ["B"], ["B"]],
      [[1], [2], [1], [2]],
      [["low"], ["low"], ["high"], ["high"]],
      "ergodic",
    );
    expect(table.at(-1)).toEqual(["", "not given: where a cluster ends depends on where it starts (high / low)"]);
  });

  test.each([
    [
      () => transitions(states, "matrix"),
      "needs an output: one of 'probabilities', 'counts', 'passage', 'ergodic', 'movements'. Found 'matrix'.",
    ],
    [
      () => transitions(["low", "top"], null, [["low"], ["high"]]),
      "needs every state named in order: 'low', 'high'. Found 'top'.",
    ],
    [() => transitions(["low"], null, [["low"], ["low"]]), "needs every state once in order. Found twice: 'low'."],
    [() => transitions([null, null]), "needs a state in at least one row."],
    [
      () => callFunction("CLUSTERTRANSITIONS", [["A"], ["A"]], [[1], [1]], [[1], [2]]),
      "Found twice: 'A' has 1 in rows 1, 2.",
    ],
    [
      () => callFunction("CLUSTERTRANSITIONS", [["A"], ["A"]], [[1], [2]], [[1]]),
      "Argument 1 has 2 rows, argument 3 has 1.",
    ],
  ])("are refused with a sentence (%#)", async (answer, part) => {
    expect(await sentenceOf(answer(), "CLUSTERTRANSITIONS")).toContain(part);
  });
});

describe("the network effect", () => {
  /** V = N to the power, for clusters whose participants grow at different rates over three years. */
  const group = (clusters: number, power: number): unknown[][][] => {
    const rows = Array.from({ length: clusters }, (_, c) =>
      [0, 1, 2].map((year) => [c, year, 2 ** (c * year)] as const),
    );
    const all = rows.flat();
    return [
      all.map(([c]) => [`C${c}`]),
      all.map(([, year]) => [2020 + year]),
      all.map(([, , n]) => [n ** power]),
      all.map(([, , n]) => [n]),
    ];
  };

  test("is the power itself where the value is a power of the participants", async () => {
    const [, row] = await callFunction("CLUSTERNETWORK", ...group(10, 2));
    expect(row?.slice(0, 7)).toEqual([close(2), close(0), close(2), close(2), 30, 10, 3]);
    expect(row?.[7]).toMatch(/^increasing returns:/u);
  });

  test("is no increasing return below 1, and no verdict on nine clusters", async () => {
    const [, below] = await callFunction("CLUSTERNETWORK", ...group(10, 0.5));
    expect(below?.[7]).toMatch(/^increasing returns not shown: the 95 % interval reaches down to 0\.50/u);
    const [, few] = await callFunction("CLUSTERNETWORK", ...group(9, 2));
    expect(few?.[7]).toBe("no verdict: 9 of the 10 clusters needed");
  });

  test("counts what was left out, and is a word where nothing is left", async () => {
    const [, row] = await callFunction(
      "CLUSTERNETWORK",
      [["A"], ["A"], ["B"], ["B"]],
      [[1], [2], [1], [2]],
      [[1], [null], [-3], ["n/a"]],
      [[1], [2], [3], [4]],
    );
    // One row is left, alone in its cluster and its period.
    expect(row).toEqual([
      "",
      "",
      "",
      "",
      0,
      0,
      0,
      "not computable: no row is left with both numbers above 0 and others of its cluster and period; left out: 2 rows without a number, 1 not above 0, 1 single",
    ]);
  });
});
