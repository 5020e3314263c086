import { functionIds } from "../../src/functions/catalogue";
import { examples, exampleTable } from "../../src/functions/examples";
import { parseAddress } from "../../src/workbook/address";
import { callFunction } from "./callFunction";

type Cells = readonly (readonly (string | number)[])[];

/** The arguments of a formula over cells of its own: ranges, numbers, texts, or nothing between two commas. */
function argumentsIn(formula: string, cells: Cells): unknown[] {
  const list = formula.slice(formula.indexOf("(") + 1, -1);
  return list.split(",").map((argument) => {
    if (argument === "") return null;
    if (argument.startsWith('"')) return argument.slice(1, -1);
    if (Number.isFinite(Number(argument))) return Number(argument);
    const block = parseAddress(`Sheet1!${argument}`);
    if (!block) throw new Error(`${argument} is no range`);
    const { row, rows, column, columns } = block;
    return cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  });
}

test.each(functionIds)("the example of %s on the help page is what the function gives", async (id) => {
  const { formula, input, given = [exampleTable], more, result } = examples[id];
  const delivered = input ? argumentsIn(formula, input) : id === "CLUSTERMODEL" ? [] : [...given, ...more];
  const spill = await callFunction(id, ...delivered);
  expect(formula).toContain(id);
  result.forEach((row, line) =>
    row.forEach((expected, column) => {
      const found = spill[line]?.[column];
      if (typeof expected === "number") expect(found).toBeCloseTo(expected, 9);
      else expect(typeof found === "object" && found !== null && "text" in found ? found.text : found).toBe(expected);
    }),
  );
});
