import { describe, expect, it } from "vitest";
import { earlier, later, of, reading, sixFirmsComparisons, worked } from "../published/sixFirms";
import { testComparisons } from "../published/testComparisons";

testComparisons(sixFirmsComparisons);

describe("six firms worked out by hand", () => {
  it.each(worked)("%s rests on the firms that say it: %s", (code, _, { used, asked }) => {
    const found = of(later, code);
    expect(found.reason).toBeUndefined();
    expect({ used: found.used, asked: found.asked }).toEqual({ used, asked });
  });

  it("all six have a tie, and everybody answered", () => {
    expect(of(later, "FL3")).toMatchObject({ value: 6, reason: undefined, note: undefined });
  });

  it("hands the year of the index on, of the firms that are used", () => {
    expect(later?.intensityYear).toBe(2022);
  });

  it("takes what the office answered, by any header", () => {
    expect(["TY5", "DI1.1", "ID1.4"].map((code) => of(later, code).value)).toEqual([0.5, 35, 80]);
    expect(of(later, "DI1.2").reason).toEqual({ code: "notGiven" });
  });

  it("describes the network", () => {
    expect(later?.network).toMatchObject({ firms: 6, tiedPairs: 8, components: 1, largestShare: 1 });
    expect(later?.network?.leftOut).toMatchObject({ self: 1, unknownFirm: 1, betweenClusters: 0 });
  });

  it("has no earlier period for the first one", () => {
    expect(earlier).toMatchObject({ cluster: "East", period: 2022, firms: 5 });
    expect(of(earlier, "ID3.4").reason).toEqual({ code: "noEarlierPeriod" });
  });

  it("names the rows that do not count, and the word it does not know", () => {
    const named = reading.faults.map(({ list, code, column, rows }) => [list, code, column, rows]);
    expect(named).toEqual([
      ["ties", "unknownWord", "kind", [11]],
      ["ties", "self", "", [12]],
      ["ties", "unknownFirm", "", [13]],
    ]);
  });
});
