/** Walks the tree of a formula. What it needs of the workbook comes through EvaluationContext. */
import type { Area, Cell } from "../../address";
import { errorValue, isError, type CellValue, type Matrix, type RichProperty } from "../../cellValue";
import { NATIVE_FUNCTIONS } from "./nativeFunctions";
import type { Parameter } from "./parameter";
import { apply, guarded, spread } from "./operators";
import type { Formula, TableReference } from "./syntax";
import { ArrayValue, ErrorSignal, fail, ReferenceValue, toNumber, type Value } from "./values";

export interface EvaluationContext {
  /** The cell that holds the formula. */
  readonly cell: Cell;
  /** The values of an area, freshly calculated; throws Busy where one is awaited. */
  read(area: Area): Matrix;
  /** The area cut to what is used, for functions that walk whole columns. */
  clipped(area: Area): Area;
  areaOf(reference: {
    sheetName: string | undefined;
    row: number;
    column: number;
    rowCount: number;
    columnCount: number;
  }): Area | undefined;
  areaOfTable(reference: TableReference): Area | undefined;
  /** The formula of a defined name. */
  named(name: string, sheetName: string | undefined): Formula | undefined;
  /** Where the cell spills to. */
  spillOf(cell: Cell): Area | undefined;
  /** A custom function; undefined where no such function is known. */
  callCustom(name: string, parameters: readonly (Value | undefined)[]): Value | undefined;
}

export class Evaluator {
  constructor(private readonly context: EvaluationContext) {}

  /** The value of a formula for its cell: a scalar or an array to spill. */
  result(formula: Formula): CellValue | ArrayValue {
    try {
      return this.plain(this.evaluate(formula));
    } catch (signal) {
      if (signal instanceof ErrorSignal) return signal.value;
      throw signal;
    }
  }

  private plain(value: Value): CellValue | ArrayValue {
    if (!(value instanceof ReferenceValue))
      return value instanceof ArrayValue && isSingle(value) ? (value.rows[0]?.[0] ?? null) : value;
    const { area } = value;
    const rows = this.context.read(this.context.clipped(area));
    return area.rowCount * area.columnCount === 1 ? (rows[0]?.[0] ?? null) : new ArrayValue(rows);
  }

  private evaluate(formula: Formula): Value {
    switch (formula.kind) {
      case "constant":
        return formula.value !== null && typeof formula.value === "object" && isError(formula.value)
          ? fail(formula.value.basicValue)
          : formula.value;
      case "array":
        return new ArrayValue(formula.rows.map((row) => [...row]));
      case "reference":
        return this.reference(this.context.areaOf(formula.reference));
      case "table":
        return this.reference(this.context.areaOfTable(formula.reference));
      case "name": {
        const named = this.context.named(formula.name, formula.sheetName);
        return named ? this.evaluate(named) : fail("#NAME?");
      }
      case "spill": {
        const anchor = this.evaluate(formula.anchor);
        return this.reference(anchor instanceof ReferenceValue ? this.context.spillOf(anchor.area) : undefined);
      }
      case "call":
        return this.call(formula.name, formula.parameters);
      case "binary": {
        const { operator } = formula;
        return spread(
          [this.plain(this.evaluate(formula.left)), this.plain(this.evaluate(formula.right))],
          ([left = null, right = null]) => apply(operator, left, right),
        );
      }
      case "negate":
        return spread([this.plain(this.evaluate(formula.operand))], ([value = null]) => -toNumber(value));
      case "percent":
        return spread([this.plain(this.evaluate(formula.operand))], ([value = null]) => toNumber(value) / 100);
      case "plus":
        return this.evaluate(formula.operand);
      case "intersect":
        return this.intersect(this.evaluate(formula.operand));
      case "field": {
        const { field } = formula;
        return spread([this.plain(this.evaluate(formula.of))], ([value = null]) => fieldOf(value, field));
      }
    }
  }

  private reference(area: Area | undefined): Value {
    return area ? new ReferenceValue(area) : fail("#REF!");
  }

  /** `@`: of a column the cell in this row, of a row the cell in this column, of an array the first item. */
  private intersect(value: Value): Value {
    if (value instanceof ArrayValue) return value.rows[0]?.[0] ?? null;
    if (!(value instanceof ReferenceValue)) return value;
    const { area } = value;
    const { cell } = this.context;
    const row = area.rowCount === 1 ? area.row : cell.row;
    const column = area.columnCount === 1 ? area.column : cell.column;
    const inside =
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount;
    return inside ? new ReferenceValue({ ...area, row, column, rowCount: 1, columnCount: 1 }) : fail("#VALUE!");
  }

  private call(name: string, formulas: readonly (Formula | undefined)[]): Value {
    const native = NATIVE_FUNCTIONS[name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "")];
    if (native) return native(formulas.map((formula) => this.parameter(formula)));
    const given = (): (Value | undefined)[] => formulas.map((formula) => formula && this.argument(formula));
    return this.context.callCustom(name, given()) ?? fail("#NAME?");
  }

  /** An argument of a custom function: an error is passed on as a value, the function may accept it. */
  private argument(formula: Formula): Value {
    try {
      return this.evaluate(formula);
    } catch (signal) {
      if (signal instanceof ErrorSignal) return signal.value;
      throw signal;
    }
  }

  private parameter(formula: Formula | undefined): Parameter {
    // Evaluated once: asking a custom function twice would call it twice.
    const value = once((): Value => (formula ? this.evaluate(formula) : null));
    const plain = (): CellValue | ArrayValue => this.plain(value());
    return {
      isGiven: formula !== undefined,
      value,
      plain,
      matrix: () => {
        const found = plain();
        return found instanceof ArrayValue ? found.rows : [[found]];
      },
      scalar: () => {
        const found = plain();
        const single = found instanceof ArrayValue ? (found.rows[0]?.[0] ?? null) : found;
        if (single !== null && typeof single === "object" && isError(single)) throw new ErrorSignal(single);
        return single;
      },
    };
  }
}

function once<Result>(compute: () => Result): () => Result {
  let outcome: { readonly result: Result } | { readonly signal: unknown } | undefined;
  return () => {
    if (!outcome) {
      try {
        outcome = { result: compute() };
      } catch (signal) {
        outcome = { signal };
      }
    }
    if ("signal" in outcome) throw outcome.signal;
    return outcome.result;
  };
}

const isSingle = ({ rows }: ArrayValue): boolean => rows.length === 1 && rows[0]?.length === 1;

/** `=A2.Stage` on an entity, `=A2.Used` on a number with properties behind it. */
export function fieldOf(value: CellValue, field: string): CellValue {
  return guarded(() => {
    if (value !== null && typeof value === "object" && isError(value)) throw new ErrorSignal(value);
    if (value === null || typeof value !== "object" || isError(value)) return fail("#FIELD!");
    const found = Object.entries(value.properties ?? {}).find(([name]) => name.toLowerCase() === field.toLowerCase());
    return found ? propertyValue(found[1]) : fail("#FIELD!");
  });
}

function propertyValue(property: RichProperty): CellValue {
  if (property === null || typeof property !== "object") return property;
  const { type, basicValue, text } = property;
  if (type === "Entity" && typeof text === "string") return { ...property, type: "Entity", text };
  if (type === "Error") return errorValue("#VALUE!");
  if (typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean")
    return basicValue;
  return errorValue("#VALUE!");
}
