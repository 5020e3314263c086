import fc from "fast-check";
import { isCellError, type Cell } from "../../src/model";
import { readCell } from "../../src/spreadsheet/deliveredCell";

const isCell = (cell: Cell): boolean =>
  cell === null ||
  typeof cell === "string" ||
  typeof cell === "boolean" ||
  (typeof cell === "number" ? Number.isFinite(cell) : isCellError(cell) && typeof cell.error === "string");

test.each<[string, unknown, Cell]>([
  ["a number", 4.5, 4.5],
  ["a text", "4,5", "4,5"],
  ["a boolean", false, false],
  ["nothing", null, null],
  ["an argument that was left out", undefined, null],
  ["an empty text", "", ""],
  ["a formatted number", { type: "Double", basicValue: 45, numberFormat: "0" }, 45],
  ["a rich text", { type: "String", basicValue: "x" }, "x"],
  ["an error of the runtime", { code: "#DIV/0!", message: "" }, { error: "#DIV/0!" }],
  [
    "an error as a rich value",
    { type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
    { error: "#N/A" },
  ],
  ["an entity without a plain value", { type: "Entity", text: "Aster", properties: {} }, "Aster"],
  ["a Geography cell", { type: "LinkedEntity", text: "East", basicType: "Error", basicValue: "#VALUE!" }, "East"],
  ["a card", { type: "Entity", text: "Aster", basicType: "Error", basicValue: "#VALUE!", properties: {} }, "Aster"],
  ["an entity that is a number", { type: "Entity", text: "USD 12.5", basicType: "Double", basicValue: 12.5 }, 12.5],
  ["a linked entity that is a number", { type: "LinkedEntity", text: "4 °C", basicType: "Double", basicValue: 4 }, 4],
  ["an entity whose basic value is a text", { type: "Entity", text: "Aster", basicValue: "A" }, "Aster"],
  ["an entity without a text", { type: "Entity", basicType: "Error", basicValue: "#VALUE!" }, { error: "#VALUE!" }],
  ["a web image", { type: "WebImage", address: "a.png" }, { error: "#VALUE!" }],
  ["a number that is none", NaN, { error: "#NUM!" }],
  ["a rich value that is no number", { type: "Double", basicValue: Infinity }, { error: "#NUM!" }],
])("%s is read as what it is", (_, delivered, cell) => {
  expect(readCell(delivered)).toEqual(cell);
});

test("whatever is delivered, a cell comes back, and a finite number comes back unchanged", () => {
  fc.assert(
    fc.property(fc.anything({ withObjectString: true, withNullPrototype: true }), (delivered) =>
      isCell(readCell(delivered)),
    ),
  );
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      (number) =>
        Object.is(readCell(number), number) && Object.is(readCell({ type: "Double", basicValue: number }), number),
    ),
  );
});
