import fc from "fast-check";
import { bindHeaders, bindModel } from "../../src/assessment";
import { readCell } from "../../src/spreadsheet/deliveredCell";
import {
  cellText,
  comparableHeader,
  defaultModel,
  findBuiltInModel,
  modelColumns,
  readModelTable,
  writeModelTable,
  type Cell,
} from "../../src/model";
import { modelParts } from "../../src/model/tableLayout";
import { hostileTexts, prototypeKeys } from "./hostileTexts";
import { RUNS } from "./runs";

// Whatever stands in the cells, what reads them answers: with what was read, or with its own refusal.

const model = bindModel(defaultModel);

const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#BUSY!"];
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(1e308, -1e308, 5e-324, -0, 0, 45_322, 2 ** 53),
);
const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom("(", ")", "（", "】", "[", "]", "a", "é", "İ", "ﷺ", "ﬁ", "\u0301", "\uD800", " "),
  }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  number,
  text,
  fc.boolean(),
  fc.constant(null),
  fc.record({ error: fc.constantFrom(...errors) }),
);

/** A cell in a form in which Excel may deliver it. */
const delivered = (of: Cell): fc.Arbitrary<unknown> => {
  if (of === null) return fc.constantFrom(null, undefined);
  if (typeof of === "object")
    return fc.constantFrom({ code: of.error, message: "x" }, { type: "Error", basicValue: of.error });
  const type = typeof of === "number" ? "Double" : typeof of === "string" ? "String" : "Boolean";
  return fc.constantFrom<unknown>(of, { type, basicValue: of }, { type: "Entity", basicValue: of, properties: {} });
};

describe("the cell reader", () => {
  test("gives back the cell that was delivered, in whatever form it came", () => {
    fc.assert(
      fc.property(
        cell.chain((of) => fc.tuple(fc.constant(of), delivered(of))),
        ([of, form]) => {
          expect(readCell(form)).toEqual(of);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("answers to anything at all, and a cell that was read reads the same again", () => {
    fc.assert(
      fc.property(fc.anything({ withObjectString: true, withNullPrototype: true, withBigInt: true }), (anything) => {
        const read = readCell(anything);
        const again = readCell(typeof read === "object" && read !== null ? { code: read.error } : read);
        expect(again).toEqual(read);
      }),
      { numRuns: RUNS },
    );
  });

  test.each(prototypeKeys)("a rich value whose fields are called %s has no plain value", (key) => {
    const poisoned: unknown = JSON.parse(`{"type":"Entity","${key}":{"basicValue":7,"code":"#N/A"}}`);
    expect(readCell(poisoned)).toEqual({ error: "#VALUE!" });
    expect(({} as Record<string, unknown>)["basicValue"]).toBeUndefined();
  });
});

describe("the header reader", () => {
  test("compares any text without fail, and what was made comparable stays as it is", () => {
    fc.assert(
      fc.property(text, (header) => {
        const once = comparableHeader(header);
        expect(comparableHeader(once)).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });

  test("binds any header row or refuses it, and no column serves two indicators", () => {
    const header = fc.oneof(
      cell,
      fc.constantFrom(...defaultModel.indicators.flatMap(({ code, name }) => [code, name.en, name["zh-CN"]])),
    );
    fc.assert(
      fc.property(fc.array(header, { maxLength: 60 }), (headers) => {
        const binding = bindHeaders(model, headers);
        if (binding.kind === "refused") {
          expect(["noKnownColumn", "repeatedIndicator"]).toContain(binding.faults[0]?.code);
          return;
        }
        const bound = binding.columnOf.filter((column) => column >= 0);
        const all = [...bound, ...binding.ignored].sort((a, b) => a - b);
        expect(all).toEqual(headers.map((_, column) => column));
      }),
      { numRuns: RUNS },
    );
  });

  test("an indicator is found among headers that name none, wherever it stands", () => {
    const others = fc
      .array(text, { maxLength: 40 })
      .map((headers) => headers.filter((header) => !model.indicatorOfHeader.has(comparableHeader(header))));
    fc.assert(
      fc.property(others, others, fc.nat(defaultModel.indicators.length - 1), (left, right, at) => {
        const code = defaultModel.indicators[at]?.code ?? "";
        const binding = bindHeaders(model, [...left, code, ...right]);
        expect(binding).toMatchObject({ kind: "bound" });
        expect(binding.kind === "bound" && binding.columnOf[at]).toBe(left.length);
      }),
      { numRuns: RUNS },
    );
  });

  test.each([
    ["brackets one behind the other", "TY1" + "(%)".repeat(400_000)],
    ["brackets that never close", "(".repeat(1_000_000)],
    ["brackets that close what never opened", "TY1" + ")".repeat(1_000_000)],
    ["brackets of all kinds by turns", "TY1" + "(a)[b]【c】".repeat(100_000)],
    ["brackets before one more letter", "(%)".repeat(300_000) + "x"],
    ["spaces", " ".repeat(1_000_000)],
    ["letters that grow when they are compared", "ﷺ".repeat(100_000)],
  ])("a header of a million characters is read in steps that grow with its length: %s", (_, header) => {
    // Read in steps that grow with the square of its length, it would take hours.
    const binding = bindHeaders(model, [header, "TY2"]);
    expect(binding.kind === "bound" && binding.columnOf.filter((column) => column >= 0).length).toBeGreaterThan(0);
  });

  test("units in brackets at the end do not count, others do", () => {
    expect(comparableHeader("TY1 (%)[2024]【万元】")).toBe("ty1");
    expect(comparableHeader("(TY1)")).toBe("(ty1)");
    expect(comparableHeader("a(b(c))")).toBe("a(b(c))");
    expect(comparableHeader("a(b)c")).toBe("a(b)c");
  });
});

describe("the model reader", () => {
  const refusalOrModel = (table: readonly (readonly Cell[])[]): string => {
    const reading = readModelTable(table);
    if (reading.kind === "model") return "model";
    expect(reading.faults.length).toBeGreaterThan(0);
    for (const { code, where } of reading.faults) {
      expect(typeof code).toBe("string");
      expect(Number.isInteger(where.row) && Number.isInteger(where.column)).toBe(true);
    }
    return "refused";
  };

  test("any cells are a model or refused with places", () => {
    const rows = fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (table) => {
        expect(["model", "refused"]).toContain(refusalOrModel(table));
      }),
      { numRuns: RUNS },
    );
  });

  test("rows of nonsense under the right header are refused with places", () => {
    const row = fc
      .tuple(fc.oneof(fc.constantFrom<Cell>(...modelParts), cell), fc.array(cell, { minLength: 17, maxLength: 17 }))
      .map(([part, rest]) => [part, ...rest]);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        expect(refusalOrModel([[...modelColumns], ...rows])).toBe("refused");
      }),
      { numRuns: RUNS },
    );
  });

  test("a model with one cell changed is refused, or reads back as what it now is", () => {
    const written = writeModelTable(defaultModel);
    fc.assert(
      fc.property(fc.nat(written.length - 1), fc.nat(modelColumns.length - 1), cell, (row, column, value) => {
        const table = written.map((line, at) =>
          at === row ? line.map((old, position): Cell => (position === column ? value : old)) : line,
        );
        const reading = readModelTable(table);
        if (reading.kind === "refused") {
          expect(refusalOrModel(table)).toBe("refused");
          return;
        }
        expect(readModelTable(writeModelTable(reading.model))).toEqual(reading);
      }),
      // Each run reads a whole model three times.
      { numRuns: Math.max(300, RUNS / 10) },
    );
  });

  test.each(prototypeKeys)("%s names no rule, part, group, mark or built-in model", (key) => {
    expect(findBuiltInModel(key)).toBeUndefined();
    const column = (name: (typeof modelColumns)[number]): number => modelColumns.indexOf(name);
    for (const name of ["Part", "Group", "Provenance"] as const) {
      const table: Cell[][] = writeModelTable(defaultModel).map((line) => [...line]);
      const at = table.findIndex((line) => cellText(line[0] ?? null) === "Type");
      const line = table[at] ?? [];
      line[column(name)] = key;
      const reading = readModelTable(table);
      expect(reading.kind === "refused" && reading.faults[0]).toMatchObject({ found: key, where: { row: at + 1 } });
    }
    const table: Cell[][] = writeModelTable(defaultModel).map((line) => [...line]);
    table.push(["Rule", "", key, ...Array<string>(9).fill(""), 1, "", "", "", "", ""]);
    const reading = readModelTable(table);
    expect(reading.kind === "refused" && reading.faults.map(({ code }) => code)).toContain("unknownRule");
  });

  test.each([...prototypeKeys, ...hostileTexts].filter((text) => text.trim() === text))(
    "a model may be called %j, and so may its indicators",
    (name) => {
      const renamed = {
        ...defaultModel,
        id: name,
        indicators: defaultModel.indicators.map((indicator, at) =>
          at === 0 ? { ...indicator, name: { en: name, "zh-CN": name } } : indicator,
        ),
      };
      const reading = readModelTable(writeModelTable(renamed));
      expect(reading).toMatchObject({ kind: "model", model: { id: name } });
      if (reading.kind === "model" && comparableHeader(name) !== "")
        expect(bindHeaders(bindModel(reading.model), ["x", name])).toMatchObject({ kind: "bound" });
    },
  );
});
