import { assessByHand } from "./assess";
import { AT_ID_ANCHORS, HALFWAY } from "./cases/case";
import { dicTable } from "./dicTable";
import { everyCorner } from "./evidence";
import { significantByHand } from "./evolution";
import { readModelTable, type Table } from "./model";
import { rulesOutOfRange } from "./ruleRanges";
import { edited, ruleRow, withColumn } from "./tableRows";

/** TY6 (.20) at the DI anchor, everything else half-way: TPI = .2. */
const ONE_FIFTH = { ...HALFWAY, TY6: 20 };

const tolerances = (of: (part: string, code: string) => number | ""): Table => withColumn(dicTable, "Tolerance", of);

describe("Tolerance: every weight within its own, else within the rule weightTolerance", () => {
  test("two grades, 0 with a tolerance of 0 and 100 with one of a half", () => {
    // .5 * 100 / 1.5 and 1.5 * 100 / 2.5
    const two = [
      { code: "a", weight: 1, value: 0, tolerance: 0 },
      { code: "b", weight: 1, value: 100, tolerance: 0.5 },
    ];
    const [low, high] = everyCorner(two, 0.25, [0, 100]);
    expect(low).toBeCloseTo(100 / 3, 9);
    expect(high).toBeCloseTo(60, 9);
  });

  test.each([
    // .15 / (.15 + 1.00) and .25 / (.25 + .60)
    ["no column: 25 % for all", dicTable, 0.15 / 1.15, 0.25 / 0.85, "leaning"],
    ["an empty column: 25 % for all", tolerances(() => ""), 0.15 / 1.15, 0.25 / 0.85, "leaning"],
    // nothing moves
    ["0 everywhere is not empty", tolerances((part) => (part === "Type" ? 0 : "")), 0.2, 0.2, "firm"],
    // .20 / (.20 + 1.00) and .20 / (.20 + .60)
    ["0 for TY6 alone", tolerances((_, code) => (code === "TY6" ? 0 : "")), 0.2 / 1.2, 0.2 / 0.8, "leaning"],
    // .10 / (.10 + 1.00) and .30 / (.30 + .60)
    ["a half for TY6 alone", tolerances((_, code) => (code === "TY6" ? 0.5 : "")), 0.1 / 1.1, 0.3 / 0.9, "leaning"],
  ])("interval and firmness of an index of .2: %s", (_, table, low, high, confidence) => {
    const it = assessByHand(readModelTable(table), ONE_FIFTH);
    expect(it.verdict).toBe("DI");
    expect(it.indexLow).toBeCloseTo(low, 9);
    expect(it.indexHigh).toBeCloseTo(high, 9);
    expect(it.confidence).toBe(confidence);
  });

  test("secured: four grades of 65 and one of 40 have the mean 60, and keep it only where no weight moves", () => {
    // 65: an eighth of the way from gate to hi; ID1.5 at 46: 60 * 18 / 27 = 40
    const values = { "ID1.1": 58.75, "ID1.2": 54.375, "ID1.3": 45, "ID1.4": 80.625, "ID1.5": 46 };
    const cluster = { ...AT_ID_ANCHORS, ...values };
    const loose = assessByHand(readModelTable(dicTable), cluster);
    // (4 * .75 * 65 + 1.25 * 40) / (3 + 1.25) = 245 / 4.25 = 57.6
    expect([loose.s1, loose.secured, loose.notSecured]).toEqual([expect.closeTo(60, 9), [], ["ID1"]]);
    const table = tolerances((part, code) => (part === "Stage" && code.startsWith("ID1") ? 0 : ""));
    const fixed = assessByHand(readModelTable(table), cluster);
    expect([fixed.secured, fixed.notSecured]).toEqual([["ID1"], []]);
  });

  test("an indicator with two roles has a tolerance for each", () => {
    const model = readModelTable(tolerances((part, code) => (part === "Stage" && code === "ID1.5" ? 0.1 : "")));
    expect(model.stages.find(({ code }) => code === "ID1.5")?.tolerance).toBe(0.1);
    expect(model.type.every(({ tolerance }) => tolerance === undefined)).toBe(true);
  });
});

describe("Error and As of", () => {
  test("an error belongs to the indicator, whichever of its rows says it; empty is not varied", () => {
    const table = withColumn(dicTable, "Error", (part, code) => (part === "Stage" && code === "ID1.5" ? 2.5 : ""));
    const { indicators } = readModelTable(table);
    expect(indicators.get("ID1.5")?.error).toBe(2.5);
    expect(indicators.get("TY1")?.error).toBeUndefined();
  });

  test("columns stand in any order, are known by name, and change no reading", () => {
    const table = withColumn(
      withColumn(dicTable, "As of", (_, code) => (code === "ID1.1" ? "2025-03" : "")),
      "Error",
      (_, code) => (code === "TY6" ? 3 : ""),
    );
    const model = readModelTable(table);
    expect(model.stages.find(({ code }) => code === "ID1.1")?.asOf).toBe("2025-03");
    expect(model.indicators.get("TY6")?.error).toBe(3);
    expect(assessByHand(model, ONE_FIFTH)).toEqual(assessByHand(readModelTable(dicTable), ONE_FIFTH));
  });
});

describe("rules", () => {
  const defaults = { ...readModelTable(dicTable).rules, anchorTolerance: 0.1, gateTolerance: 0.1 };

  test("an absent rule means its default: significance is .05", () => {
    expect(dicTable.some((row) => row.includes("significance"))).toBe(false);
    expect(defaults.significance).toBe(0.05);
    expect(readModelTable([...dicTable, ruleRow("significance", 0.1)]).rules.significance).toBe(0.1);
  });

  test("a test says differ where p is at most the significance", () => {
    const model = readModelTable(dicTable);
    expect([0.001, 0.05, 0.05 + 1e-12].every((p) => significantByHand(model, p))).toBe(true);
    expect(significantByHand(model, 0.051)).toBe(false);
    expect(significantByHand(readModelTable([...dicTable, ruleRow("significance", 0.1)]), 0.051)).toBe(true);
  });

  test("the defaults are in their ranges", () => {
    expect(rulesOutOfRange(defaults)).toEqual([]);
  });

  test.each([
    // 20 is below 25, so a closed first stage could stay closed on a platform that is lost
    [{ reopenGrade: 20, minimumGrade: 10 }, ["platformLost <= reopenGrade"]],
    [{ reopenGrade: 25, minimumGrade: 10 }, []],
    [{ platformLost: 40 }, ["platformLost <= platformBase"]],
    [{ platformLost: 58, platformBase: 60 }, ["platformLost <= reopenGrade"]],
    [{ platformLost: -1 }, ["0 <= platformLost"]],
    [{ platformBase: 61 }, ["platformBase <= 60"]],
    [{ reopenGrade: 61 }, ["reopenGrade <= 60"]],
    [{ minimumGrade: 56 }, ["minimumGrade <= reopenGrade"]],
    [{ weightTolerance: 1 }, ["weightTolerance in [0, 1)"]],
    [{ weightTolerance: 0, anchorTolerance: 0, gateTolerance: 0 }, []],
    [{ typeBand: 0 }, ["typeBand in (0, 1]"]],
    [{ stageCoverage: 1, typeCoverage: 1 }, []],
    [{ stalledRange: 3.5 }, ["stalledRange in [0, 3]"]],
    [{ patternPeriods: 2 }, ["patternPeriods >= 3"]],
    [{ patternTau: 0, patternP: 0 }, ["patternTau in (0, 1]", "patternP in (0, 1]"]],
    [{ significance: 0 }, ["significance in (0, 1]"]],
  ])("out of its range: %j", (rules, expected) => {
    expect(rulesOutOfRange({ ...defaults, ...rules })).toEqual(expected);
  });

  test("a table of rules edited in its cells is read", () => {
    const table = edited(dicTable, [{ part: "Rule", code: "platformLost", column: "Gate", value: 20 }]);
    expect(readModelTable(table).rules.platformLost).toBe(20);
  });
});
