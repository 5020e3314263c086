/** Hands a custom function call of a formula to whoever answers it. */
import type { Area, Cell } from "../address";
import type { CallArgument, FunctionSource } from "../book";
import type { Matrix } from "../cellValue";
import { ArrayValue, Busy, ReferenceValue, type Value } from "./formula/values";

interface CustomCall {
  readonly name: string;
  readonly parameters: readonly (Value | undefined)[];
  readonly key: string;
  readonly caller: Cell;
  /** Throws Busy where a cell is still awaited. */
  read(area: Area): Matrix;
}

function argumentOf(value: Value | undefined, read: (area: Area) => Matrix): CallArgument {
  if (value === undefined) return { kind: "omitted" };
  if (value instanceof ReferenceValue) return { kind: "reference", area: value.area, read: () => read(value.area) };
  return value instanceof ArrayValue ? { kind: "array", values: value.rows } : { kind: "value", value };
}

export function callCustom(functions: FunctionSource, { name, parameters, key, caller, read }: CustomCall): Value {
  const answer = functions.answer({ key, name, caller, arguments: parameters.map((value) => argumentOf(value, read)) });
  if (answer.kind === "busy") throw new Busy();
  return answer.kind === "array" ? new ArrayValue(answer.values) : answer.value;
}
