/** Figures of published networks, through the lists of firms and ties. */
import { indicatorsFromLists, plainList } from "../../src/registers";
import { digits, type Comparison } from "./comparison";

/** Pairs written as "one: other other; ..." as a list of ties, beside a list of the firms named. */
function networkOf(written: string): number[] {
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
  if (!group?.network) return [];
  const { firms: nodes, tiedPairs, components, largestShare, density, centralisation } = group.network;
  return [nodes, tiedPairs, components, largestShare, density, centralisation];
}

export const networkComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERINDICATORS",
    what: "Krackhardt's kite: 10 nodes, 18 ties, one component, density 0.40, degree centralisation 1/3",
    source: "Krackhardt 1990, Assessing the political landscape, Administrative Science Quarterly 35, figure 1",
    // Diane has 6 ties.
    expected: [10, 18, 1, 1, 0.4, 24 / 72],
    within: digits(12),
    found: () =>
      networkOf(
        "Andre: Beverly Carol Diane Fernando; Beverly: Diane Ed Garth; Carol: Diane Fernando; Diane: Ed Fernando Garth; " +
          "Ed: Garth; Fernando: Garth Heather; Garth: Heather; Heather: Ike; Ike: Jane",
      ),
  },
  {
    worksheetFunction: "CLUSTERINDICATORS",
    what: "Zachary's karate club: 34 members, 78 ties, one component, density 0.139, degree centralisation 0.3996",
    source: "Zachary 1977, Journal of Anthropological Research 33 (UCINET 6; igraph centr_degree, loops = FALSE)",
    expected: [34, 78, 1, 1, 0.139, 0.3996],
    within: [0, 0, 0, 0, digits(3), digits(4)],
    found: () =>
      networkOf(
        "1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32; 2: 3 4 8 14 18 20 22 31; 3: 4 8 9 10 14 28 29 33; 4: 8 13 14; 5: 7 11; " +
          "6: 7 11 17; 7: 17; 9: 31 33 34; 10: 34; 14: 34; 15: 33 34; 16: 33 34; 19: 33 34; 20: 34; 21: 33 34; 23: 33 34; " +
          "24: 26 28 30 33 34; 25: 26 28 32; 26: 32; 27: 30 34; 28: 34; 29: 32 34; 30: 33 34; 31: 33 34; 32: 33 34; 33: 34",
      ),
  },
];
