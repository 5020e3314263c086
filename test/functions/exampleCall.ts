import { loadFunction } from "../../src/functions/catalogue";
import { exampleTable } from "../../src/functions/example";
import { parseAddress } from "../../src/spreadsheet/address";

type Cells = readonly (readonly (string | number)[])[];

/** The arguments of a function's example on the help page, as Excel delivers them. */
export async function exampleArguments(id: string): Promise<unknown[]> {
  const { formula, input, given = [exampleTable], more = [] } = (await loadFunction(id)).example();
  if (input) return argumentsIn(formula, input);
  return id === "CLUSTERMODEL" ? [] : [...given, ...more];
}

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
