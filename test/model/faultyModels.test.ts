import fc from "fast-check";
import {
  defaultModel,
  modelSchema,
  readModelTable,
  writeModelTable,
  type Cell,
  type LocatedFault,
  type Model,
} from "../../src/model";

// Every reason for which a model is refused, each by one edit of the table that CLUSTERMODEL returns.

const table = (): Cell[][] => writeModelTable(defaultModel).map((row) => [...row]);
const columnOf = (name: string): number => table()[0]?.indexOf(name) ?? -1;
const rowOf = (part: string, group: string, code: string): number =>
  table().findIndex((row) => row[0] === part && row[1] === group && row[2] === code);

function edit(row: number, column: string, value: Cell): Cell[][] {
  const edited = table();
  const cells = edited[row];
  if (!cells) throw new Error(`no row ${row}`);
  cells[columnOf(column)] = value;
  return edited;
}

function faultsOf(cells: Cell[][]): readonly LocatedFault[] {
  const reading = readModelTable(cells);
  return reading.kind === "refused" ? reading.faults : [];
}

const typeRow = rowOf("Type", "value", "TY1");
const gateRow = rowOf("Stage", "ID1", "ID1.1");

const edits: [string, number, string, Cell, string, string][] = [
  ["a negative weight", typeRow, "Weight", -0.1, "negativeWeight", "Weight"],
  ["anchors that coincide", typeRow, "High", 10, "coincidentAnchors", "High"],
  ["an anchor outside the valid range", typeRow, "High", 101, "outsideRange", "High"],
  ["a gate that is not between low and high", gateRow, "Gate", 90, "notMonotone", "Gate"],
  ["a gate equal to low", gateRow, "Low", 55, "notMonotone", "Gate"],
  ["a high outside the valid range", gateRow, "High", 120, "outsideRange", "High"],
  ["a code that repeats within a stage", gateRow, "Code", "ID1.2", "duplicateCode", "Code"],
  ["a name that repeats", gateRow, "Name", "Match rate", "duplicateName", "Name"],
  ["a name that is the code of another indicator", gateRow, "Name", "DI1.2", "duplicateName", "Name"],
  ["a Chinese name that repeats", gateRow, "名称", "供需撮合成功率", "duplicateName", "名称"],
  [
    "a lever for an unknown indicator",
    rowOf("Lever", "ID2", "I"),
    "Indicators",
    "ID2.2 ID9.9",
    "unknownIndicator",
    "Indicators",
  ],
  ["a rule out of its range", rowOf("Rule", "", "weightTolerance"), "Gate", 1, "ruleOutOfRange", "Gate"],
  ["a coverage of zero", rowOf("Rule", "", "typeCoverage"), "Gate", 0, "ruleOutOfRange", "Gate"],
  ["fewer than three periods", rowOf("Rule", "", "patternPeriods"), "Gate", 2, "ruleOutOfRange", "Gate"],
  ["a part of a period", rowOf("Rule", "", "patternPeriods"), "Gate", 6.5, "ruleOutOfRange", "Gate"],
  ["a minimum grade above the reopening line", rowOf("Rule", "", "minimumGrade"), "Gate", 56, "ruleOrder", "Gate"],
  ["a platform lost above its base", rowOf("Rule", "", "platformLost"), "Gate", 31, "ruleOrder", "Gate"],
  ["an unknown rule", rowOf("Rule", "", "typeBand"), "Code", "typeband2", "unknownRule", "Code"],
  ["an unknown part", gateRow, "Part", "Stages", "unknownPart", "Part"],
  ["an unknown stage", gateRow, "Group", "ID4", "unknownGroup", "Group"],
  ["an unknown element", typeRow, "Group", "firms", "unknownGroup", "Group"],
  ["an unknown lever family", rowOf("Lever", "ID2", "I"), "Code", "X", "unknownFamily", "Code"],
  ["an unknown provenance", typeRow, "Provenance", "O, Q", "unknownProvenance", "Provenance"],
  ["a key that is neither yes nor empty", typeRow, "Key", "maybe", "unknownKey", "Key"],
  ["text where a number belongs", typeRow, "Weight", "0,14", "notNumber", "Weight"],
  ["an empty cell where a number belongs", gateRow, "Gate", null, "emptyCell", "Gate"],
  ["an error where a number belongs", gateRow, "Gate", { error: "#DIV/0!" }, "errorCell", "Gate"],
  ["a second row for a rule", rowOf("Rule", "", "typeBand"), "Code", "typeCoverage", "repeatedRow", "Code"],
  ["a smallest value above the largest", rowOf("Floor", "mass", "FL3"), "Min", 20_000_000, "emptyRange", "Min"],
  ["a threshold outside the valid range", rowOf("Floor", "mass", "FL3"), "Gate", -1, "outsideRange", "Gate"],
];

describe("a model is refused, and the fault is named where it stands, for", () => {
  test.each(edits)("%s", (_, row, column, value, code, faultColumn) => {
    const faults = faultsOf(edit(row, column, value));
    expect(faults.map((fault) => fault.code)).toContain(code);
    const fault = faults.find((candidate) => candidate.code === code);
    expect(fault?.where.columnName).toBe(faultColumn);
    // Two rows that only clash with each other may be named at either; every other fault stands where the edit was.
    if (!["duplicateCode", "duplicateName", "repeatedRow"].includes(code)) expect(fault?.where.row).toBe(row + 1);
  });

  test("indicators that two rows describe differently", () => {
    const faults = faultsOf(edit(rowOf("Floor", "digital", "TY1"), "Max", 99));
    expect(faults.map(({ code, where }) => [code, where.row])).toEqual([["disagreeingIndicator", typeRow + 1]]);
  });

  test("weights of a group that are all zero", () => {
    const cells = table().map((row) =>
      row[0] === "Stage" && row[1] === "DI2" ? row.with(columnOf("Weight"), 0) : row,
    );
    expect(faultsOf(cells).map(({ code }) => code)).toEqual(["zeroWeights"]);
  });

  test.each(["ID1", "DI3"])("a ladder without its stage %s", (stage) => {
    const cells = table().filter((row) => !(row[0] === "Stage" && row[1] === stage));
    expect(faultsOf(cells).map(({ code, expected }) => [code, expected])).toContainEqual(["missingStage", stage]);
  });

  test("a missing column, a column twice, no rows, no model row", () => {
    const without = table().map((row) => row.toSpliced(columnOf("Key"), 1));
    expect(faultsOf(without).map(({ code, expected }) => [code, expected])).toEqual([["missingColumn", "Key"]]);
    expect(faultsOf(table().map((row) => [...row, row[columnOf("Gate")] ?? null])).map(({ code }) => code)).toEqual([
      "repeatedColumn",
    ]);
    expect(faultsOf(table().slice(0, 1)).map(({ code }) => code)).toEqual(["emptyTable"]);
    expect(faultsOf(table().filter(([part]) => part !== "Model")).map(({ code }) => code)).toContain("missingModelRow");
  });
});

test("every fault of a model is listed, in the order of the rows", () => {
  const cells = table();
  for (const [, row, column, value] of [edits[0], edits[3], edits[11]].filter((one) => one !== undefined)) {
    const cell = cells[row];
    if (cell) cell[columnOf(column)] = value;
  }
  const faults = faultsOf(cells);
  expect(faults.map(({ code }) => code).sort()).toEqual(["negativeWeight", "notMonotone", "ruleOutOfRange"]);
  expect(faults.map(({ where }) => where.row)).toEqual(faults.map(({ where }) => where.row).sort((a, b) => a - b));
});

test("a model without a floor is accepted, and weights need not sum to one", () => {
  expect(
    faultsOf(
      table().filter(
        ([part, group]) => part !== "Floor" && !["agglomeration", "mass", "digital"].includes(String(group)),
      ),
    ),
  ).toEqual([]);
  expect(faultsOf(edit(typeRow, "Weight", 7))).toEqual([]);
});

test("columns and rows may stand in another order, with columns of the user's between them", () => {
  const shuffled = table().map((row) => ["a remark", ...row.toReversed()]);
  expect(readModelTable([...shuffled, ["", null, ""]])).toMatchObject({
    kind: "model",
    model: { id: "DIC", type: defaultModel.type },
  });
});

test("the schema refuses what the table reader refuses", () => {
  const faulty: Model = { ...defaultModel, type: defaultModel.type.map((item) => ({ ...item, weight: 0 })) };
  expect(modelSchema.safeParse(faulty).error?.issues.map(({ message }) => message)).toEqual(["zeroWeights"]);
});

test("whatever stands in a table, the reader answers with a model or with faults, and never throws", () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(null, "", 0, -1, 1e308, true, "ID1", "__proto__", "constructor", "Stage", { error: "#N/A" }),
    fc.string(),
    fc.double(),
  );
  const someEdits = fc.array(fc.tuple(fc.nat(90), fc.nat(17), cell), { maxLength: 12 });
  fc.assert(
    fc.property(someEdits, (changes) => {
      const cells = table();
      for (const [row, column, value] of changes) if (cells[row]) cells[row][column] = value;
      const reading = readModelTable(cells);
      expect(reading.kind === "model" ? modelSchema.safeParse(reading.model).success : reading.faults.length > 0).toBe(
        true,
      );
    }),
    { numRuns: 300 },
  );
});
