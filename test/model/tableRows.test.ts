import type { Cell } from "../../src/model";
import { firstEdition } from "../firstEdition";
import { HEADER } from "../oracle/model";
import { edited, fault, faultsOf, line, modelOf, ruleLine, sameIndicator, table, without } from "./editedTable";

// The frame of a model table: its header, its rows, their order, and what is told when one of them is missing or twice.

const ID1 = line("Stage", "ID1", "ID1.1");

describe("the header", () => {
  const renamed = (from: string, to: Cell): Cell[][] =>
    table().map((row, at) => (at === 0 ? row.map((cell) => (cell === from ? to : cell)) : row));

  test.each(["Part", "Weight", "定义", "Indicators"])("without %s is refused, with what stands there", (column) => {
    const others = HEADER.filter((name) => name !== column);
    const missing = {
      code: "missingColumn",
      where: { row: 0, column: 0, columnName: column },
      found: others.join(", "),
      expected: column,
    };
    expect(faultsOf(table().map((row) => row.toSpliced(HEADER.indexOf(column as "Part"), 1)))).toEqual([missing]);
    expect(faultsOf(renamed(column, null))).toEqual([missing]);
  });

  test("with a column twice is refused, where it stands first", () => {
    const twice = table().map((row) => [...row, row[HEADER.indexOf("Gate")] ?? null]);
    expect(faultsOf(twice)).toEqual([fault("repeatedColumn", [0, "Gate"], "Gate", "")]);
    expect(faultsOf(renamed("Source", " gate"))).toEqual([
      fault("repeatedColumn", [0, "Gate"], "Gate", ""),
      {
        code: "missingColumn",
        where: { row: 0, column: 0, columnName: "Source" },
        found: HEADER.map((name) => (name === "Source" ? " gate" : name)).join(", "),
        expected: "Source",
      },
    ]);
  });

  test("is read in any case, width and spacing, with a unit in brackets, and in any order", () => {
    const spelt = table().map((row, at) => (at === 0 ? row.map((cell) => ` ${String(cell).toUpperCase()} (x)`) : row));
    expect(modelOf(spelt)).toEqual(firstEdition);
    expect(modelOf(table().map((row) => row.toReversed()))).toEqual(firstEdition);
  });

  test("may have columns of the user's own, also nameless ones and the same one twice", () => {
    const own = table().map((row, at) => [
      at === 0 ? "Remark" : { error: "#N/A" },
      null,
      ...row,
      at === 0 ? "Remark" : 1,
    ]);
    expect(modelOf(own)).toEqual(firstEdition);
  });

  test("decides where a fault is shown: in the column of the range that was given", () => {
    const own = edited([ID1, "Weight", -1]).map((row) => ["", "", ...row]);
    expect(faultsOf(own)).toEqual([
      {
        code: "negativeWeight",
        // Weight is the 11th of the layout; two columns stand before it.
        where: { row: ID1, column: 13, columnName: "Weight" },
        found: "-1",
        expected: ">= 0",
      },
    ]);
  });

  test("of no cell at all lacks every column", () => {
    expect(faultsOf([])).toEqual(
      HEADER.map((column) => ({
        code: "missingColumn",
        where: { row: 0, column: 0, columnName: column },
        found: "",
        expected: column,
      })),
    );
  });

  test("alone is an empty table; without its columns only these are told", () => {
    const empty = [fault("emptyTable", [0, "Part"], "", "")];
    expect(faultsOf(table().slice(0, 1))).toEqual(empty);
    expect(faultsOf([...table().slice(0, 1), ["", null, " "], []])).toEqual(empty);
    expect(faultsOf([["Part", "Group"]]).map(({ code }) => code)).toEqual(Array(16).fill("missingColumn"));
  });
});

describe("rows", () => {
  test("may be blank, anywhere, and count where a fault is told", () => {
    const spaced = (cells: Cell[][]): Cell[][] => cells.flatMap((row, at) => (at === 0 ? [row] : [["", null], row]));
    expect(modelOf(spaced(table()))).toEqual(firstEdition);
    // Row n of the layout, header included, stands at 2 n - 1 when a blank row comes before each but the header.
    expect(faultsOf(spaced(edited([ID1, "Weight", -1])))).toEqual([
      fault("negativeWeight", [2 * ID1 - 1, "Weight"], "-1", ">= 0"),
    ]);
  });

  test("may be shorter than the header", () => {
    const trimmed = table().map((row) => row.slice(0, row.findLastIndex((cell) => cell !== "") + 1));
    expect(modelOf(trimmed)).toEqual(firstEdition);
  });

  test("of the model: none, or a second one, is refused", () => {
    expect(faultsOf(without(([part]) => part === "Model"))).toEqual([fault("missingPart", [0, "Part"], "", "Model")]);
    const twice = [...table(), table()[1] ?? []];
    expect(faultsOf(twice)).toEqual([fault("repeatedRow", [twice.length, "Part"], "Model", "")]);
  });

  test("of stage names: none, or a second one, is refused", () => {
    expect(faultsOf(without(([part, group]) => part === "Stage name" && group === "DI2"))).toEqual([
      fault("missingStageName", [0, "Group"], "", "DI2"),
    ]);
    const twice = [...table(), table()[line("Stage name", "DI2", "") - 1] ?? []];
    expect(faultsOf(twice)).toEqual([fault("repeatedRow", [twice.length, "Group"], "DI2", "")]);
  });

  test.each(["ID1", "ID3", "DI2"])(
    "of stage %s: without any, the ladder lacks it and its levers name nothing",
    (stage) => {
      const cells = without(([part, group]) => [String(part), group].join() === `Stage,${stage}`);
      const inLevers = faultsOf(cells).filter(({ code }) => code === "unknownIndicator");
      expect(faultsOf(cells)).toEqual([fault("missingStage", [0, "Group"], "", stage), ...inLevers]);
      expect(inLevers.every(({ found }) => found.startsWith(stage))).toBe(true);
    },
  );

  test("of a stage: without its name too, both are told", () => {
    const cells = without(([part, group]) => group === "DI3" || part === "Lever");
    expect(faultsOf(cells)).toEqual([
      fault("missingStageName", [0, "Group"], "", "DI3"),
      fault("missingStage", [0, "Group"], "", "DI3"),
    ]);
  });

  test("of the floor may be missing: a model without a floor is accepted", () => {
    const read = modelOf(without(([part]) => part === "Floor"));
    expect(read.floor).toEqual([]);
    expect(read.type).toEqual(firstEdition.type);
    // FL1, FL2 and FL3 served the floor alone.
    expect(read.indicators.map(({ code }) => code)).toEqual(
      firstEdition.indicators.map(({ code }) => code).filter((code) => !code.startsWith("FL")),
    );
  });

  test("of levers may be missing: a model without levers is accepted", () => {
    expect(modelOf(without(([part]) => part === "Lever")).levers).toEqual([]);
  });

  test("give the order of the model", () => {
    const [head = [], ...rows] = table();
    const read = modelOf([head, ...rows.toReversed()]);
    expect(read.type).toEqual(firstEdition.type.toReversed());
    expect(read.floor).toEqual(firstEdition.floor.toReversed());
    expect(read.levers).toEqual(firstEdition.levers.toReversed());
    expect(read.ladders.DI[2].evidence).toEqual(firstEdition.ladders.DI[2].evidence.toReversed());
    expect(read.ladders.DI[2].name).toEqual(firstEdition.ladders.DI[2].name);
  });

  test("give the order of the indicators: those of the floor alone, then as the type and the stages use them first", () => {
    const [fl1, fl3, ty4] = [
      line("Floor", "agglomeration", "FL1"),
      line("Floor", "mass", "FL3"),
      line("Type", "mirror", "TY4"),
    ];
    const codes = (cells: Cell[][]): string[] => modelOf(cells).indicators.map(({ code }) => code);
    expect(codes(edited(...sameIndicator(fl1, ty4))).slice(0, 6)).toEqual(["FL2", "FL3", "TY1", "TY2", "TY3", "TY4"]);
    // Two conditions may use one indicator; it is still one of the floor alone.
    expect(codes(edited(...sameIndicator(fl3, fl1))).slice(0, 3)).toEqual(["FL1", "FL2", "TY1"]);
  });
});

test("every fault is listed, those of the whole table first, then in the order of the rows", () => {
  const [type, lever] = [line("Type", "mirror", "TY4"), line("Lever", "DI3", "I")];
  const cells = edited(
    [lever, "Indicators", "NO.1"],
    [ID1, "Gate", 90],
    [ID1, "Provenance", "X"],
    [type, "Weight", -1],
    [ruleLine("typeBand"), "Gate", 0],
    [ruleLine("patternP"), "Gate", "5 %"],
  ).filter(([part, group]) => part !== "Stage name" || group !== "DI3");
  // One row above all of these is gone.
  expect(faultsOf(cells)).toEqual([
    fault("missingStageName", [0, "Group"], "", "DI3"),
    fault("ruleOutOfRange", [ruleLine("typeBand"), "Gate"], "0", "(0, 1]"),
    fault("notNumber", [ruleLine("patternP"), "Gate"], "5 %", ""),
    fault("negativeWeight", [type - 1, "Weight"], "-1", ">= 0"),
    fault("unknownProvenance", [ID1 - 1, "Provenance"], "X", "S, O, E, L, J"),
    fault("notMonotone", [ID1 - 1, "Gate"], "20, 90, 85", ""),
    fault("unknownIndicator", [lever - 1, "Indicators"], "NO.1", ""),
  ]);
});
