import { type HandCluster } from "../evolution/handPanel";
import { close, inCode } from "./panelTable";

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
    expect(line(rows, "CR", "ID")).toEqual([
      "CR",
      "ID",
      1,
      "",
      "",
      "",
      5,
      "no conclusion: 5 of the 20 clusters needed",
    ]);
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
