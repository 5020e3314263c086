import { handTable, type HandCluster } from "../evolution/handPanel";
import { close, over, inCode } from "./panelTable";

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
