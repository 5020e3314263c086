import { defaultModel, ruleRange, type Model, type RuleName } from "../../src/model";
import { edited, fault, faultsOf, modelOf, ruleLine, without, type Edit } from "./editedTable";

// Tolerance in [0, 1), coverage and band in (0, 1], minimum <= reopen <= 60, 0 <= platformLost <= platformBase
// <= 60, stalledRange in [0, 3], patternTau, patternP and significance in (0, 1], periods >= 3.

const value = (name: RuleName, to: number): Edit => [ruleLine(name), "Gate", to];

/** Each rule with its range as a sentence tells it, what is just accepted and what is just refused. */
const limits: readonly [RuleName, string, readonly number[], readonly number[]][] = [
  ["typeBand", "(0, 1]", [1e-9, 1], [0, -0.2, 1.000001]],
  ["typeCoverage", "(0, 1]", [1e-9, 1], [0, -0.2, 1.000001]],
  ["stageCoverage", "(0, 1]", [1e-9, 1], [0, -0.2, 1.000001]],
  ["weightTolerance", "[0, 1)", [0, 0.999999], [-0.000001, 1, 2]],
  ["anchorTolerance", "[0, 1)", [0, 0.999999], [-0.000001, 1, 2]],
  ["gateTolerance", "[0, 1)", [0, 0.999999], [-0.000001, 1, 2]],
  // Beside a minimum grade of 30 and a base of 30, as the default model has them.
  ["reopenGrade", "[0, 60]", [30, 60], [60.000001]],
  ["minimumGrade", "[0, 60]", [0, 55], [-0.000001]],
  ["platformBase", "[0, 60]", [25, 60], [60.000001]],
  ["platformLost", "[0, 60]", [0, 30], [-0.000001]],
  ["patternPeriods", "{3, 4, 5, …}", [3, 4, 1000], [2, 0, -6, 6.5, 3.000001]],
  ["stalledRange", "[0, 3]", [0, 3], [-0.000001, 3.000001]],
  ["patternTau", "(0, 1]", [1e-9, 1], [0, -0.6, 1.000001]],
  ["patternP", "(0, 1]", [1e-9, 1], [0, -0.1, 1.000001]],
  ["significance", "(0, 1]", [1e-9, 1], [0, -0.05, 1.000001]],
  ["auditClusters", "{3, 4, 5, …}", [3, 15, 1000], [2, 0, 15.5]],
];

describe.each(limits)("the rule %s", (name, range, accepted, refused) => {
  test.each(accepted)("is accepted at %d", (to) => {
    expect(modelOf(edited(value(name, to))).rules[name]).toBe(to);
  });

  test.each(refused)("is refused at %d", (to) => {
    expect(faultsOf(edited(value(name, to)))).toEqual([
      fault("ruleOutOfRange", [ruleLine(name), "Gate"], String(to), range),
    ]);
  });

  test("tells its range in the notation of the contract", () => {
    expect(ruleRange(name)).toBe(range);
  });
});

describe("the order of two rules", () => {
  test("minimum <= reopen: refused where the lesser stands, whichever of the two was edited", () => {
    const place = [ruleLine("minimumGrade"), "Gate"] as const;
    expect(faultsOf(edited(value("minimumGrade", 55.5)))).toEqual([
      fault("ruleOrder", place, "55.5", "<= reopenGrade (55)"),
    ]);
    expect(faultsOf(edited(value("reopenGrade", 29)))).toEqual([
      fault("ruleOrder", place, "30", "<= reopenGrade (29)"),
    ]);
  });

  test("platformLost <= platformBase", () => {
    expect(faultsOf(edited(value("platformLost", 31)))).toEqual([
      fault("ruleOrder", [ruleLine("platformLost"), "Gate"], "31", "<= platformBase (30)"),
    ]);
  });

  test("platformLost <= reopenGrade: a platform is not lost where a stage would still stay closed", () => {
    const place = [ruleLine("platformLost"), "Gate"] as const;
    // The minimum grade goes down with it, which has a pair of its own.
    expect(faultsOf(edited(value("minimumGrade", 20), value("reopenGrade", 24)))).toEqual([
      fault("ruleOrder", place, "25", "<= reopenGrade (24)"),
    ]);
    expect(faultsOf(edited(value("platformBase", 60), value("platformLost", 56)))).toEqual([
      fault("ruleOrder", place, "56", "<= reopenGrade (55)"),
    ]);
    expect(faultsOf(edited(value("platformBase", 60), value("platformLost", 55)))).toEqual([]);
  });

  test("a platform that is lost above both its founding and the reopening is told twice", () => {
    const place = [ruleLine("platformLost"), "Gate"] as const;
    expect(faultsOf(edited(value("platformLost", 56)))).toEqual([
      fault("ruleOrder", place, "56", "<= platformBase (30)"),
      fault("ruleOrder", place, "56", "<= reopenGrade (55)"),
    ]);
  });

  test("all pairs may be equal, up to the gate itself", () => {
    const all = (["minimumGrade", "reopenGrade", "platformLost", "platformBase"] as const).map((name) =>
      value(name, 60),
    );
    expect(faultsOf(edited(...all))).toEqual([]);
    expect(faultsOf(edited(...all.map(([at, column]): Edit => [at, column, 0])))).toEqual([]);
  });

  test("a rule may break its range and its order at once, and both are told", () => {
    expect(faultsOf(edited(value("minimumGrade", 61)))).toEqual([
      fault("ruleOutOfRange", [ruleLine("minimumGrade"), "Gate"], "61", "[0, 60]"),
      fault("ruleOrder", [ruleLine("minimumGrade"), "Gate"], "61", "<= reopenGrade (55)"),
    ]);
  });

  test("a rule without a row that stands at its default is named itself", () => {
    const reopenAt = (to: number): ReturnType<typeof edited> =>
      edited(value("reopenGrade", to)).filter(([, , code]) => code !== "minimumGrade");
    expect(faultsOf(reopenAt(30))).toEqual([]);
    expect(faultsOf(reopenAt(29))).toEqual([
      {
        code: "ruleOrder",
        where: { row: 0, column: 0, columnName: "minimumGrade" },
        found: "30",
        expected: "<= reopenGrade (29)",
      },
    ]);
  });
});

describe("where the number of a rule comes from", () => {
  const band = ruleLine("typeBand");

  test("every default number has a mark and a reason", () => {
    for (const { provenance, source } of Object.values(defaultModel.ruleOrigins)) {
      expect(provenance.length).toBeGreaterThan(0);
      expect(source).not.toBe("");
    }
  });

  test("what a row says is kept with its number", () => {
    const own = modelOf(edited([band, "Gate", 0.3], [band, "Provenance", "e; l"], [band, "Source", "Own panel"]));
    expect(own.ruleOrigins.typeBand).toEqual({ provenance: ["E", "L"], source: "Own panel" });
    expect(own.ruleOrigins.typeCoverage).toEqual(defaultModel.ruleOrigins.typeCoverage);
  });

  test("a row that says nothing: the default number keeps its origin, another number has none", () => {
    const silent = (gate: number): Model =>
      modelOf(edited([band, "Gate", gate], [band, "Provenance", null], [band, "Source", ""]));
    expect(silent(0.2).ruleOrigins.typeBand).toEqual(defaultModel.ruleOrigins.typeBand);
    expect(silent(0.3).ruleOrigins.typeBand).toEqual({ provenance: [], source: "" });
  });

  test("one that says a mark or a source alone has said enough to be taken at its word", () => {
    expect(modelOf(edited([band, "Provenance", "O"], [band, "Source", ""])).ruleOrigins.typeBand).toEqual({
      provenance: ["O"],
      source: "",
    });
    expect(modelOf(edited([band, "Provenance", ""], [band, "Source", "Survey"])).ruleOrigins.typeBand).toEqual({
      provenance: [],
      source: "Survey",
    });
  });

  test("an unknown mark is told with its place", () => {
    expect(faultsOf(edited([band, "Provenance", "Q"]))).toEqual([
      fault("unknownProvenance", [band, "Provenance"], "Q", "S, O, E, L, J"),
    ]);
  });
});

describe("the rows of rules", () => {
  test("may be missing: a rule without a row stands at its default", () => {
    expect(modelOf(without(([part]) => part === "Rule")).rules).toEqual({
      typeBand: 0.2,
      typeCoverage: 0.6,
      weightTolerance: 0.25,
      anchorTolerance: 0.1,
      gateTolerance: 0.1,
      reopenGrade: 55,
      minimumGrade: 30,
      stageCoverage: 0.5,
      platformBase: 30,
      platformLost: 25,
      patternPeriods: 6,
      stalledRange: 0.25,
      patternTau: 0.6,
      patternP: 0.1,
      significance: 0.05,
      auditClusters: 15,
    });
  });

  test.each(["typeBands", "toString", "GATE"])("of an unknown rule %s are refused", (name) => {
    expect(faultsOf(edited([ruleLine("typeBand"), "Code", name]))).toEqual([
      fault(
        "unknownRule",
        [ruleLine("typeBand"), "Code"],
        name,
        "typeBand, typeCoverage, weightTolerance, anchorTolerance, gateTolerance, reopenGrade, minimumGrade, " +
          "stageCoverage, platformBase, platformLost, patternPeriods, stalledRange, patternTau, patternP, " +
          "significance, auditClusters",
      ),
    ]);
  });

  test("are known in any case, as every other word of the table", () => {
    expect(modelOf(edited([ruleLine("typeBand"), "Code", "TYPEBAND "], value("typeBand", 0.3))).rules.typeBand).toBe(
      0.3,
    );
  });

  test("may not repeat, and the first one holds", () => {
    expect(
      faultsOf(edited([ruleLine("typeCoverage"), "Code", "typeBand"], [ruleLine("typeCoverage"), "Gate", 7])),
    ).toEqual([fault("repeatedRow", [ruleLine("typeCoverage"), "Code"], "typeBand", "")]);
  });

  test("need a number, and a rule that has none is not reported out of its range or order as well", () => {
    expect(faultsOf(edited([ruleLine("minimumGrade"), "Gate", "30 points"]))).toEqual([
      fault("notNumber", [ruleLine("minimumGrade"), "Gate"], "30 points", ""),
    ]);
    expect(faultsOf(edited([ruleLine("patternPeriods"), "Gate", null]))).toEqual([
      fault("emptyCell", [ruleLine("patternPeriods"), "Gate"], "", ""),
    ]);
  });
});
