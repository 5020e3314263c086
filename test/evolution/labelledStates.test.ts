import { readLabelledTransitions, readPanel, shareOf, type LabelledReading, type Panel } from "../../src/evolution";
import type { Cell } from "../../src/model";
import { numbersOf, testOnPublished } from "./publishedPanels";

function panelOf(clusters: readonly Cell[], periods: readonly Cell[]): Panel {
  const panel = readPanel(clusters, periods);
  if (panel.kind !== "panel") throw new Error(panel.kind);
  return panel;
}

const threeYears = panelOf(["A", "A", "A", "B", "B", "B"], [1, 2, 3, 1, 2, 3]);
const read = (states: readonly Cell[], order: readonly Cell[] = []): LabelledReading =>
  readLabelledTransitions(threeYears, states, order);

test("numbers are states in their order", () => {
  expect(read([10, 9, 9, 100, 10, 9])).toMatchObject({
    states: [9, 10, 100],
    counts: [
      [1, 0, 0],
      [2, 0, 0],
      [0, 1, 0],
    ],
    shares: { hold: shareOf(1, 4), loop: shareOf(3, 4), advance: shareOf(0, 4), skip: shareOf(0, 4) },
  });
});

test("one class up is an advance, two are a skip", () => {
  expect(read([1, 2, 2, 1, 3, 4])).toMatchObject({
    kind: "read",
    movements: 4,
    shares: { advance: shareOf(2, 4), skip: shareOf(1, 4), hold: shareOf(1, 4), loop: shareOf(0, 4) },
  });
});

test("a number and the same number as text are one state, spaces around a text do not count, nor blanks in an order", () => {
  expect(read([1, "1", " 1 ", 2, "2", 2])).toMatchObject({ states: ["1", "2"], movements: 4 });
  expect(read([" low", "low ", "high", "low", "low", "low"], ["low", null, "high", { error: "#N/A" }])).toMatchObject({
    states: ["low", "high"],
    counts: [
      [3, 1],
      [0, 0],
    ],
  });
});

test("texts are states in the order given, and a state of the order that nobody shows is a row without observations", () => {
  const reading = read(["low", "low", "high", "high", "high", "high"], ["low", "middle", "high"]);
  expect(reading).toMatchObject({
    states: ["low", "middle", "high"],
    counts: [
      [1, 0, 1],
      [0, 0, 0],
      [0, 0, 2],
    ],
    chain: [{ kind: "observed" }, { kind: "unobserved" }, { kind: "observed" }],
    shares: { skip: shareOf(1, 4) },
    ergodic: { kind: "known", shares: [0, 0, 1] },
  });
});

test("without an order texts stand in the order of their characters, their digits as numbers", () => {
  expect(read(["b", "a", "c", "b", "b", "b"])).toMatchObject({ states: ["a", "b", "c"] });
  expect(read(["D10", "D9", "D2", "D1", "D9", "D10"])).toMatchObject({ states: ["D1", "D2", "D9", "D10"] });
  expect(read(["第十级", "第九级", "第一级", "第一级", "第一级", "第一级"])).toMatchObject({
    states: ["第一级", "第九级", "第十级"],
  });
});

test("states of one form stand in the order of periods, and those of several in the order of labels; none is left out", () => {
  expect(read(["Q1 2022", "Q4 2021", "2021年三季度", "Q1 2022", "Q1 2022", "Q1 2022"])).toMatchObject({
    states: ["2021年三季度", "Q4 2021", "Q1 2022"],
  });
  expect(read([-1, "-2", 10, 9, 9, 9])).toMatchObject({ states: ["-2", "-1", "9", "10"] });
  expect(read([1, 2, "3+", 10, 2, 2])).toMatchObject({ states: ["1", "2", "3+", "10"] });
  expect(read([1e-7, 0, 2e-7, 0, 0, 0])).toMatchObject({ states: [0, 1e-7, 2e-7] });
});

test("spellings of one state are one, called as it is first written; capitals count", () => {
  expect(read(["Ｈigh", "High ", "Hi\u200bgh", "high", "high", "high"])).toMatchObject({
    states: ["Ｈigh", "high"],
    counts: [
      [2, 0],
      [0, 2],
    ],
  });
  expect(read(["low", "low", "low", "low", "low", "low"], ["low", "ｌow"])).toMatchObject({ kind: "refused" });
});

test("a period that nobody has is not bridged, and one whose state is blank counts for the step", () => {
  expect(readLabelledTransitions(panelOf(["A", "A", "A"], [2019, 2020, 2022]), [1, 1, 2])).toMatchObject({
    movements: 1,
  });
  // Without the blank row of B the step would be 2.
  expect(readLabelledTransitions(panelOf(["A", "A", "B"], [2020, 2022, 2021]), [1, 2, null])).toMatchObject({
    movements: 0,
  });
  expect(readLabelledTransitions(panelOf(["A", "A"], [2020, 2022]), [1, 2])).toMatchObject({ movements: 1 });
});

test("a blank state is skipped and never bridged", () => {
  expect(read([1, null, 2, 1, 1, "#"])).toMatchObject({ states: ["#", "1", "2"] });
  expect(read([1, null, 2, 1, " ", { error: "#N/A" }])).toMatchObject({ states: [1, 2], movements: 0 });
});

test("a state that the order does not name is refused, with its row", () => {
  expect(read(["low", "low", "hihg", "high", "high", "high"], ["low", "high"])).toEqual({
    kind: "refused",
    faults: [{ code: "notInOrder", row: 2, found: "hihg", expected: ["low", "high"] }],
  });
  expect(read(["a", "a", "a", "a", "a", "a"], ["a", "b", "a"])).toEqual({
    kind: "refused",
    faults: [{ code: "repeatedInOrder", found: "a" }],
  });
});

test("fewer states than rows are refused", () => {
  expect(read([1, 2])).toEqual({ kind: "refused", faults: [{ code: "unequal", states: 2, rows: 6 }] });
  // Rows that have no cluster or no period count as well, and those of a panel in any order.
  const lastLeftOut = panelOf(["A", "A", null], [2, 1, 3]);
  expect(readLabelledTransitions(lastLeftOut, [1, 2])).toEqual({
    kind: "refused",
    faults: [{ code: "unequal", states: 2, rows: 3 }],
  });
  const backwards = panelOf(["A", "A", "A"], [3, 2, 1]);
  expect(readLabelledTransitions(backwards, [1, 2])).toEqual({
    kind: "refused",
    faults: [{ code: "unequal", states: 2, rows: 3 }],
  });
  expect(readLabelledTransitions(backwards, [3, 2, 1])).toMatchObject({ shares: { advance: shareOf(2, 2) } });
});

testOnPublished(
  "eu_nuts2_digital_2008_2018.csv",
  "European regions, quartiles of knowledge-intensive high-tech services: persistence .85 .66 .75 .91, 35.6 years from the lowest to the highest",
  (table) => {
    const shares = numbersOf(table.column("ht_kis_emp_pct"));
    const sorted = shares.filter((share) => !Number.isNaN(share)).sort((a, b) => a - b);
    const quartiles = [0.25, 0.5, 0.75].map((part) => {
      const at = part * (sorted.length - 1);
      const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
      return below + (at - Math.floor(at)) * (above - below);
    });
    // A value equal to a quartile belongs to the lower class.
    const classes = shares.map((share) =>
      Number.isNaN(share) ? null : quartiles.filter((quartile) => share > quartile).length + 1,
    );
    const reading = readLabelledTransitions(panelOf(table.column("nuts2"), table.column("year")), classes);
    if (reading.kind !== "read") throw new Error("refused");
    const persistence = reading.chain.map((row, state) => (row.kind === "observed" ? row.shares[state] : undefined));
    expect(persistence.map((share) => share?.toFixed(2))).toEqual(["0.85", "0.66", "0.75", "0.91"]);
    const passage = reading.passages[0]?.[3];
    expect(passage?.kind === "expected" && passage.periods.toFixed(1)).toBe("35.6");
    const percent = (kind: "advance" | "skip" | "loop"): number => {
      const share = reading.shares[kind];
      return share.kind === "share" ? 100 * share.share : NaN;
    };
    // Up 11.9 %, down 8.8 %, jumps of more than one class in either direction .4 %.
    expect((percent("advance") + percent("skip")).toFixed(1)).toBe("11.9");
    expect(percent("loop").toFixed(1)).toBe("8.8");
  },
);
