/** Operators, and their spreading over arrays: a single row or column is repeated, what does not fit is #N/A. */
import { errorValue, type CellValue } from "../../cellValue";
import type { BinaryOperator } from "./syntax";
import { ArrayValue, compareValues, ErrorSignal, fail, toNumber, toText } from "./values";

export function apply(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case "+":
      return toNumber(left) + toNumber(right);
    case "-":
      return toNumber(left) - toNumber(right);
    case "*":
      return toNumber(left) * toNumber(right);
    case "/": {
      const [dividend, divisor] = [toNumber(left), toNumber(right)];
      return divisor === 0 ? fail("#DIV/0!") : dividend / divisor;
    }
    case "^": {
      const power = toNumber(left) ** toNumber(right);
      return Number.isFinite(power) ? power : fail("#NUM!");
    }
    case "&":
      return toText(left) + toText(right);
    case "=":
      return compareValues(left, right) === 0;
    case "<>":
      return compareValues(left, right) !== 0;
    case "<":
      return compareValues(left, right) < 0;
    case ">":
      return compareValues(left, right) > 0;
    case "<=":
      return compareValues(left, right) <= 0;
    case ">=":
      return compareValues(left, right) >= 0;
  }
}

/** Errors become values of their own cell instead of ending the formula. */
export function guarded(compute: () => CellValue): CellValue {
  try {
    return compute();
  } catch (signal) {
    if (signal instanceof ErrorSignal) return signal.value;
    throw signal;
  }
}

type Plain = CellValue | ArrayValue;

/** Calls a function of single values once, or once per cell where a parameter is an array. */
export function spread(parameters: readonly Plain[], compute: (values: readonly CellValue[]) => CellValue): Plain {
  const arrays = parameters.filter((parameter) => parameter instanceof ArrayValue);
  if (arrays.length === 0)
    return compute(parameters.map((parameter) => (parameter instanceof ArrayValue ? null : parameter)));
  const rowCount = Math.max(...arrays.map(({ rows }) => rows.length));
  const columnCount = Math.max(...arrays.map(({ rows }) => rows[0]?.length ?? 0));
  const at = (parameter: Plain, row: number, column: number): CellValue => {
    if (!(parameter instanceof ArrayValue)) return parameter;
    const { rows } = parameter;
    const cells = rows.length === 1 ? rows[0] : rows[row];
    const value = cells?.length === 1 ? cells[0] : cells?.[column];
    return value === undefined ? errorValue("#N/A") : value;
  };
  return new ArrayValue(
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) =>
        guarded(() => compute(parameters.map((parameter) => at(parameter, row, column)))),
      ),
    ),
  );
}
