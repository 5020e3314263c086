import { readEvolution, type ClusterPattern } from "../../src/evolution";
import { defaultModel } from "../../src/model";
import { apart } from "../../src/taskpane/charts/apart";
import { drawnTogether, movedFirst } from "../../src/taskpane/evolution/pathOrder";
import { patternWords, trendText, whyNotTestable } from "../../src/taskpane/evolution/patternWords";
import { loadTexts, translatorFor } from "../../src/texts";
import { handPanel, type HandCluster } from "../evolution/handPanel";

const { rules } = defaultModel;
const t = translatorFor("en");
beforeAll(() => loadTexts("en", "evolutionPage", "panels"));

const six = <Period>(period: Period): Period[] => Array.from({ length: 6 }, () => period);

/** In the order of their table, which is not the one that they are shown in. */
const clusters: readonly HandCluster[] = [
  { name: "Short", ladder: "ID", periods: [[60, 0, 0], [60, 60, 0], [60, 60, 60], null, null, null] },
  { name: "Stayer", ladder: "ID", periods: six([30, 20, 20]) },
  { name: "Drifter", ladder: "ID", periods: [10, 20, 30, 40, 50, 55].map((grade) => [grade, 20, 20]) },
  {
    name: "Mover",
    ladder: "ID",
    periods: [
      [30, 20, 20],
      [60, 20, 20],
      [60, 60, 20],
      [60, 60, 20],
      [60, 60, 20],
      [60, 60, 60],
    ],
  },
];

function patternsOf(panelOf: readonly HandCluster[]): readonly ClusterPattern[] {
  const { panel, dataset } = handPanel(panelOf);
  return readEvolution(panel, dataset).patterns;
}
const namesOf = (patterns: readonly ClusterPattern[]): string[] => patterns.map(({ path }) => path.name);

test("testable clusters come first, of these the ones that moved most, then those of the widest range", () => {
  // Movements 3, 0 and 0; ranges of maturity 3, 0.75 (grades 10 to 55 of 60) and 0. Short moved twice but has three periods.
  expect(namesOf(movedFirst(patternsOf(clusters)))).toEqual(["Mover", "Drifter", "Stayer", "Short"]);
});

test("while nobody has chosen, four are drawn together; afterwards the chosen ones, at most six", () => {
  const patterns = patternsOf([
    { name: "Unknown", ladder: "ID", periods: six([null, null, null]) },
    { name: "Another stayer", ladder: "ID", periods: six([40, 20, 20]) },
    ...clusters,
  ]);
  expect(namesOf(drawnTogether(patterns, undefined))).toEqual(["Mover", "Drifter", "Another stayer", "Stayer"]);
  expect(namesOf(drawnTogether(patterns, ["Short", "Mover"]))).toEqual(["Short", "Mover"]);
  expect(namesOf(drawnTogether(patterns, ["Short", "no longer in the table"]))).toEqual(["Short"]);
  const eight = patternsOf(
    Array.from({ length: 8 }, (_, at): HandCluster => ({
      name: `Stayer ${at}`,
      ladder: "ID",
      periods: six([30, 20, 20]),
    })),
  );
  expect(drawnTogether(eight, namesOf(eight))).toHaveLength(6);
});

describe("words that claim no more than the numbers", () => {
  const said = (periods: HandCluster["periods"]): [string, string | undefined] => {
    const [pattern] = patternsOf([{ name: "A", ladder: "ID", periods }]);
    if (!pattern) throw new Error("no pattern");
    return [patternWords(t, pattern, rules, "en"), trendText(t, pattern, rules)];
  };

  test("one rise and five equal values: tau 5/sqrt(75), p 1/3 is no direction", () => {
    expect(said([[30, 20, 20], ...Array.from({ length: 5 }, () => [60, 60, 60] as const)])).toEqual([
      expect.not.stringMatching(/^progressive$/u),
      "No clear direction: a trend like this is not unusual by chance (Kendall's tau 0.58, p 0.333, 6 periods).",
    ]);
    expect(said([[60, 60, 30], ...Array.from({ length: 5 }, () => [60, 60, 60] as const)])).toEqual([
      "progressive; the rise could be chance",
      "No clear direction: a trend like this is not unusual by chance (Kendall's tau 0.58, p 0.333, 6 periods).",
    ]);
  });

  test("six rises in six periods: p 2/720 is a rise", () => {
    const rising = [10, 20, 30, 40, 50, 60].map((grade) => [grade, 20, 20] as const);
    expect(said(rising)).toEqual(["progressive", "Maturity rises over time (Kendall's tau 1.00, p 0.003, 6 periods)."]);
    expect(said([...rising].reverse())[1]).toBe("Maturity falls over time (Kendall's tau -1.00, p 0.003, 6 periods).");
  });

  test("what does not change is said to stay", () => {
    expect(said(six([30, 20, 20]))[1]).toBe("Maturity does not change in 6 periods.");
  });

  test("the reason why there is no pattern names no single cluster", () => {
    const [short] = patternsOf(clusters);
    expect(short && whyNotTestable(t, short, rules)).toBe("fewer than 6 comparable periods in a row");
  });
});

test("labels move apart as little as it takes, and stay above the edge", () => {
  expect(apart([10, 12, 50], 8, 60)).toEqual([10, 18, 50]);
  expect(apart([58, 10, 59], 8, 60)).toEqual([52, 10, 60]);
  expect(apart([], 8, 60)).toEqual([]);
});
