/** The value of a formula that stands in no cell: that of a defined name, read by the programming interface. */
import type { CellValue } from "../cellValue";
import { Evaluator } from "./formula/evaluate";
import { parseFormula } from "./formula/parser";
import { ArrayValue, Busy } from "./formula/values";
import type { Scope } from "./scope";

/** Undefined where the formula calls a custom function, whose answer would have to be awaited. */
export function evaluateAlone(scope: Scope, formula: string, sheetId: string): CellValue | undefined {
  const cell = { sheetId, row: 0, column: 0 };
  const evaluator = new Evaluator({
    cell,
    read: (area) => scope.sheet(area.sheetId)?.cells.matrix(area) ?? [],
    clipped: (area) => scope.sheet(area.sheetId)?.cells.bounds(area) ?? { ...area, rowCount: 1, columnCount: 1 },
    areaOf: (reference) => scope.areaOf(reference, cell),
    areaOfTable: (reference) => scope.areaOfTable(reference, cell),
    named: (name, sheetName) => scope.named(name, sheetName, cell),
    spillOf: () => undefined,
    callCustom: () => {
      throw new Busy();
    },
  });
  try {
    const result = evaluator.result(parseFormula(formula));
    return result instanceof ArrayValue ? (result.rows[0]?.[0] ?? null) : result;
  } catch (signal) {
    if (signal instanceof Busy) return undefined;
    throw signal;
  }
}
