import { translatorFor } from "../../src/texts";
import { callFunction } from "./callFunction";
import { close, sentenceOf } from "./panelTable";

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

  test("states that differ in capitals alone are two, and told in the corner", async () => {
    const [[corner] = []] = await transitions(["High", "high", "Low", "Ｌow\u200b"]);
    expect(corner).toContain(translatorFor("en")("panel.stateCapitals", { name: "high", like: "High" }));
    expect(corner).not.toContain("Low");
  });

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

  test("a text among the periods is no header row where others are texts too, or where it holds a number", async () => {
    // Of a quarter and a year the first decides; the other row is left out, and the corner cell says so.
    const answer = (periods: readonly unknown[]): Promise<unknown[][]> =>
      callFunction(
        "CLUSTERTRANSITIONS",
        periods.map(() => ["A"]),
        periods.map((period) => [period]),
        periods.map((_, at) => [at]),
        "counts",
      );
    // A baseline of a cluster that has other rows is no header.
    expect((await answer(["base", 2021, 2022]))[0]?.[0]).toContain("row 1 has the period 'base'");
    // Among periods that are numbered, a word without a number is a header as much as among years.
    await expect(
      callFunction(
        "CLUSTERTRANSITIONS",
        [["集群"], ["A"], ["A"]],
        [["期"], ["第9期"], ["第十期"]],
        [["状态"], [1], [2]],
        "counts",
      ),
    ).rejects.toThrow("header");
    for (const periods of [["spring", "summer"], ["base"]])
      expect(await answer(periods)).toHaveLength(1 + periods.length);
    expect(await answer(["2020Q4", 2021])).toEqual([
      ["From / to (rows left out: 1 (row 2 has the period '2021', not in the form of most others))", 0],
      [0, 0],
    ]);
  });

  test("skip a blank state and never bridge it; what was never left stays blank, never zero", async () => {
    expect(await transitions([1, null, 2, 2, 3])).toEqual([
      ["From / to", 1, 2, 3],
      [1, "", "", ""],
      [2, 0, 0.5, 0.5],
      [3, "", "", ""],
    ]);
  });

  test("say in the corner of every output which rows are left out and why", async () => {
    const corners = await Promise.all(
      ["probabilities", "counts", "passage", "ergodic", "movements"].map(async (output) => {
        const table = await callFunction(
          "CLUSTERTRANSITIONS",
          [["A"], ["A"], ["A"], [null], ["B"], ["B"], ["B"], ["b"]],
          [[2020], [2021], [2022], [2020], [2020], ["2021p"], [2022], [2020]],
          [[1], [1], [2], [2], [1], [1], [2], [1]],
          output,
        );
        return table[0]?.[0];
      }),
    );
    const told =
      "(rows left out: 2 (row 4 names no cluster; row 6 has something after its period: '2021p'); 'b' and 'B' differ only in case and count as two clusters)";
    expect(corners).toEqual(
      ["From / to", "From / to", "From / to", "State", "Movement"].map((word) => `${word} ${told}`),
    );
  });

  test("are counted on the step of the panel: 2020 and 2022 are no neighbours where 2019 and 2020 are", async () => {
    const counts = (periods: readonly unknown[]): Promise<unknown[][]> =>
      callFunction(
        "CLUSTERTRANSITIONS",
        periods.map(() => ["A"]),
        periods.map((period) => [period]),
        [[1], [1], [2]],
        "counts",
      );
    const yearly = [
      ["From / to", 1, 2],
      [1, 1, 0],
      [2, 0, 0],
    ];
    expect(await counts([2019, 2020, 2022])).toEqual(yearly);
    expect(await counts(["2019Q4", "2020Q1", "2020Q3"])).toEqual(yearly);
    expect(await counts(["2019年12月", "2020年1月", "2020年3月"])).toEqual(yearly);
    expect((await counts([2018, 2020, 2022]))[1]).toEqual([1, 1, 1]);
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
      "not available: no transition out of b was observed",
    ]);
    expect((await transitions(["a", "b"], "passage"))[2]).toEqual(["b", "unknown", "unknown"]);
    expect((await transitions(["a"], "ergodic")).at(-1)).toEqual(["", "not available: no movement was observed"]);
  });

  test("say that where a cluster ends depends on where it starts", async () => {
    const table = await callFunction(
      "CLUSTERTRANSITIONS",
      [["A"], ["A"], ["B"], ["B"]],
      [[1], [2], [1], [2]],
      [["low"], ["low"], ["high"], ["high"]],
      "ergodic",
    );
    expect(table.at(-1)).toEqual(["", "not available: where a cluster ends depends on where it starts (high / low)"]);
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
    [
      () =>
        callFunction("CLUSTERTRANSITIONS", [["Cluster"], ["A"], ["A"]], [["Year"], [1], [2]], [["State"], [1], [2]]),
      "needs data rows only here. The first row of argument 1 has 'Year' where the others have a period",
    ],
    ...[
      ["Quarter", "2021Q1", "2021Q2"],
      ["季度", "2021年一季度", "2021年二季度"],
      ["Month", "2021-01", "2021-02"],
      ["Date", "2021-01-15", "2021-01-22"],
      ["Half", "2021H1", "2021H2p"],
    ].map(([word = "", ...periods]): [() => Promise<unknown[][]>, string] => [
      () =>
        callFunction(
          "CLUSTERTRANSITIONS",
          [["Cluster"], ["A"], ["A"]],
          [[word], ...periods.map((period) => [period])],
          [["State"], [1], [2]],
        ),
      `The first row of argument 1 has '${word}' where the others have a period`,
    ]),
  ])("are refused with a sentence (%#)", async (answer, part) => {
    expect(await sentenceOf(answer(), "CLUSTERTRANSITIONS")).toContain(part);
  });
});
