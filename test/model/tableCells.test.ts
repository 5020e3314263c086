import type { Cell } from "../../src/model";
import { edited, fault, faultsOf, line, modelOf, ruleLine, table, type Edit } from "./editedTable";
import type { Column } from "../oracle/model";

// Cells of a model table that cannot be read, each told with its row, its column, what stands there and what should.

const model = line("Model", "", "DIC");
const stageName = line("Stage name", "ID2", "");
const floor = line("Floor", "mass", "FL3");
const type = line("Type", "value", "TY1");
const stage = line("Stage", "ID1", "ID1.1");
const lever = line("Lever", "ID2", "I");

const stages = "ID1, ID2, ID3, DI1, DI2, DI3";

describe("a word that the column does not know", () => {
  test.each<[Edit, Parameters<typeof fault>[0], string]>([
    [[type, "Group", "firms"], "unknownGroup", "core firm, mirror, network, value"],
    [[floor, "Group", "size"], "unknownGroup", "agglomeration, mass, digital"],
    [[stage, "Group", "ID4"], "unknownGroup", stages],
    [[lever, "Group", "INDETERMINATE"], "unknownGroup", `${stages}, HYBRID, agglomeration, mass, digital`],
    [[lever, "Code", "X"], "unknownFamily", "I, L, D"],
    [[type, "Provenance", "Q"], "unknownProvenance", "S, O, E, L, J"],
    [[type, "Key", "Maybe"], "unknownKey", "yes"],
    [[type, "Key", true], "unknownKey", "yes"],
  ])("%j is refused as %s", ([at, column, value], code, expected) => {
    expect(faultsOf(edited([at, column, value]))).toEqual([fault(code, [at, column], String(value), expected)]);
  });

  test("a part, whose rows are then unknown to the levers", () => {
    expect(faultsOf(edited([stage, "Part", "Stages"]))).toEqual([
      fault("unknownPart", [stage, "Part"], "Stages", "Model, Rule, Stage name, Floor, Type, Stage, Lever"),
      fault("unknownIndicator", [line("Lever", "ID1", "D"), "Indicators"], "ID1.1", ""),
      fault("unknownIndicator", [line("Lever", "ID1", "I"), "Indicators"], "ID1.1", ""),
    ]);
  });

  test("the group of a stage name, which is then missing", () => {
    expect(faultsOf(edited([stageName, "Group", "II2"]))).toEqual([
      fault("missingStageName", [0, "Group"], "", "ID2"),
      fault("unknownGroup", [stageName, "Group"], "II2", stages),
    ]);
  });

  test("no other fault of that row is kept back", () => {
    const every: Edit[] = [
      [floor, "Group", "size"],
      [floor, "Gate", "many"],
      [type, "Group", "firms"],
      [type, "Key", "no"],
      [type, "High", ""],
      [stage, "Group", "ID4"],
      [stage, "Weight", "1 "],
      [lever, "Group", "all"],
      [lever, "Code", "Q"],
      [lever, "Name", null],
    ];
    expect(faultsOf(edited(...every)).map(({ code, where }) => [code, where.row, where.columnName])).toEqual([
      ["unknownGroup", floor, "Group"],
      ["notNumber", floor, "Gate"],
      ["unknownGroup", type, "Group"],
      ["unknownKey", type, "Key"],
      ["emptyCell", type, "High"],
      ["unknownGroup", stage, "Group"],
      ["notNumber", stage, "Weight"],
      ["unknownGroup", lever, "Group"],
      ["unknownFamily", lever, "Code"],
      ["emptyCell", lever, "Name"],
    ]);
  });
});

describe("words are known", () => {
  test("in any case and between spaces", () => {
    const read = modelOf(
      edited([type, "Part", " TYPE "], [type, "Group", "Value"], [type, "Key", " YES"], [type, "Provenance", "o j"]),
    );
    expect(read.type[0]).toMatchObject({ indicator: "TY1", element: "value", key: true, provenance: ["O", "J"] });
  });

  test.each(["S,O", "S;O", "S，O", "S、O", "S  O", " S, O ,", "s;;o"])("marks may be separated as in %j", (marks) => {
    expect(modelOf(edited([type, "Provenance", marks])).type[0]?.provenance).toEqual(["S", "O"]);
  });

  test("a number without provenance is accepted, an unknown mark is told beside the known ones", () => {
    expect(modelOf(edited([type, "Provenance", null])).type[0]?.provenance).toEqual([]);
    expect(faultsOf(edited([type, "Provenance", "J, X, S, Z"])).map(({ found }) => found)).toEqual(["X", "Z"]);
  });

  test("codes of a lever may be separated by any blank", () => {
    expect(modelOf(edited([lever, "Indicators", " ID2.2   ID2.4\n"])).levers[4]?.indicators).toEqual([
      "ID2.2",
      "ID2.4",
    ]);
    expect(modelOf(edited([lever, "Indicators", null])).levers[4]?.indicators).toEqual([]);
  });
});

const numberCells: [number, Column][] = [
  [ruleLine("typeBand"), "Gate"],
  [floor, "Min"],
  [floor, "Max"],
  [floor, "Gate"],
  [type, "Weight"],
  [type, "Low"],
  [type, "High"],
  [stage, "Weight"],
  [stage, "Low"],
  [stage, "Gate"],
  [stage, "High"],
];

describe.each(numberCells)("where a number belongs, row %d, %s", (at, column) => {
  test.each<[Cell, Parameters<typeof fault>[0], string]>([
    ["0.14", "notNumber", "0.14"],
    ["n/a", "notNumber", "n/a"],
    [true, "notNumber", "true"],
    [null, "emptyCell", ""],
    [{ error: "#DIV/0!" }, "errorCell", "#DIV/0!"],
  ])("%j is refused, once", (value, code, found) => {
    expect(faultsOf(edited([at, column, value]))).toEqual([fault(code, [at, column], found, "")]);
  });
});

const requiredCells: [number, Column][] = [
  [model, "Code"],
  [model, "Name"],
  [ruleLine("typeBand"), "Code"],
  [stageName, "Name"],
  [floor, "Code"],
  [floor, "Name"],
  [type, "Group"],
  [lever, "Group"],
  [lever, "Code"],
  [lever, "Name"],
];

describe.each(requiredCells)("where a text is needed, row %d, %s", (at, column) => {
  test("nothing, blanks and an error are refused, once", () => {
    expect(faultsOf(edited([at, column, null]))).toEqual([fault("emptyCell", [at, column], "", "")]);
    expect(faultsOf(edited([at, column, " \u00a0"]))).toEqual([fault("emptyCell", [at, column], "", "")]);
    expect(faultsOf(edited([at, column, { error: "#N/A" }]))).toEqual([fault("errorCell", [at, column], "#N/A", "")]);
  });
});

test.each<[number, Column]>([
  [model, "定义"],
  [stageName, "Source"],
  [type, "Key"],
  [type, "Source"],
  [stage, "Provenance"],
  [floor, "Unit"],
  [lever, "Indicators"],
])("where a text may be missing, row %d, %s, an error is still refused", (at, column) => {
  expect(faultsOf(edited([at, column, null]))).toEqual([]);
  expect(faultsOf(edited([at, column, { error: "#REF!" }]))).toEqual([fault("errorCell", [at, column], "#REF!", "")]);
});

test("two evidence rows without a code are two empty cells, not one code that repeats", () => {
  const [first, second] = [line("Type", "core firm", "TY2"), line("Type", "core firm", "TY3")];
  expect(faultsOf(edited([first, "Code", null], [second, "Code", ""]))).toEqual([
    fault("emptyCell", [first, "Code"], "", ""),
    fault("emptyCell", [second, "Code"], "", ""),
  ]);
});

test("a text may be a number or a boolean: a code 7, a version 2", () => {
  const read = modelOf(edited([model, "Gate", 2], [floor, "Code", 7], [floor, "Unit", true]));
  expect([read.version, read.floor[2]?.indicator, read.indicators[2]?.unit]).toEqual(["2", "7", "true"]);
  expect(table()[floor - 1]?.[2]).toBe("FL3");
});
