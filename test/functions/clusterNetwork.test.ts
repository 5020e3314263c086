import { callFunction } from "./callFunction";
import { close } from "./panelTable";

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
    expect(few?.[7]).toBe("no conclusion: 9 of the 10 clusters needed");
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
      "not computable: no row is left with both numbers above 0 and other rows of its cluster and period; left out: 2 rows without a number, 1 not above 0, 1 single",
    ]);
  });
});
