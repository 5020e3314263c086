import { describe, expect, it } from "vitest";
import { indicatorsFromLists, plainList } from "../../src/registers";

/** Pairs written as "one: other other; ..." as a list of ties, beside a list of the firms named. */
function networkOf(written: string) {
  const pairs = written.split(";").flatMap((part) => {
    const [one = "", others = ""] = part.split(":");
    return others
      .trim()
      .split(" ")
      .map((other) => [one.trim(), other] as const);
  });
  const firms = [...new Set(pairs.flat())];
  const [group] = indicatorsFromLists({
    firms: plainList([["firm", "cluster"], ...firms.map((firm) => [firm, "Network"])]),
    ties: plainList([["from", "to"], ...pairs]),
  }).groups;
  return group?.network;
}

describe("published networks", () => {
  it("Krackhardt's kite: 10 nodes, 18 ties, density 0.40, degree centralisation 1/3", () => {
    // D. Krackhardt (1990), Assessing the political landscape, Administrative Science Quarterly 35, figure 1. Diane has 6 ties.
    const network = networkOf(
      "Andre: Beverly Carol Diane Fernando; Beverly: Diane Ed Garth; Carol: Diane Fernando; Diane: Ed Fernando Garth; " +
        "Ed: Garth; Fernando: Garth Heather; Garth: Heather; Heather: Ike; Ike: Jane",
    );
    expect(network).toMatchObject({ firms: 10, tiedPairs: 18, components: 1 });
    expect(network?.density).toBeCloseTo(0.4, 12);
    expect(network?.centralisation).toBeCloseTo(24 / 72, 12);
  });

  it("Zachary's karate club: 34 members, 78 ties, density 0.139, degree centralisation 0.3996", () => {
    // W. W. Zachary (1977), Journal of Anthropological Research 33; figures as in UCINET 6 and igraph (centr_degree, loops = FALSE).
    const network = networkOf(
      "1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32; 2: 3 4 8 14 18 20 22 31; 3: 4 8 9 10 14 28 29 33; 4: 8 13 14; 5: 7 11; " +
        "6: 7 11 17; 7: 17; 9: 31 33 34; 10: 34; 14: 34; 15: 33 34; 16: 33 34; 19: 33 34; 20: 34; 21: 33 34; 23: 33 34; " +
        "24: 26 28 30 33 34; 25: 26 28 32; 26: 32; 27: 30 34; 28: 34; 29: 32 34; 30: 33 34; 31: 33 34; 32: 33 34; 33: 34",
    );
    expect(network).toMatchObject({ firms: 34, tiedPairs: 78, components: 1, largestShare: 1 });
    expect(network?.density).toBeCloseTo(0.139, 3);
    expect(network?.centralisation).toBeCloseTo(0.3996, 4);
  });
});
