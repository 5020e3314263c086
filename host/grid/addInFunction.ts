/** One custom function of the add-in as the grid's formula engine calls it. */
import {
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  ArrayValueObject,
  ERROR_TYPE_SET,
  ErrorType,
} from "@univerjs/preset-sheets-core";
import type { Cell } from "../address";
import type { CallAnswer, CallArgument } from "../book";
import { errorValue, isEntity, isError, isErrorSign, type CellValue, type ErrorSign, type Matrix } from "../cellValue";
import { richContentOf } from "./cellContent";
import { areaOf } from "./sheetAccess";

type Variant = BaseValueObject | BaseReferenceObject;
export type Asker = (name: string, caller: Cell, given: readonly CallArgument[]) => CallAnswer;

/** The engine spreads only errors that it knows: those of custom functions join them. */
const asErrorType = (sign: string): ErrorType => sign as ErrorType;
for (const sign of ["#BUSY!", "#CONNECT!", "#BLOCKED!", "#FIELD!", "#UNKNOWN!"] satisfies ErrorSign[])
  ERROR_TYPE_SET.add(asErrorType(sign));

export class AddInFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly ask: Asker,
  ) {
    super(name);
  }

  override calculate(...variants: Variant[]): BaseValueObject {
    const caller: Cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const answer = this.ask(String(this.name), caller, variants.map(argumentOf));
    if (answer.kind === "busy") return error("#BUSY!");
    return answer.kind === "value" ? valueObject(answer.value) : arrayObject(answer.values);
  }
}

function argumentOf(variant: Variant): CallArgument {
  if (variant instanceof BaseReferenceObject) {
    return {
      kind: "reference",
      area: areaOf(variant.getSheetId(), variant.getRangePosition()),
      read: () => cellsOf(variant.toArrayValueObject(false)),
    };
  }
  if (variant instanceof ArrayValueObject) return { kind: "array", values: cellsOf(variant) };
  // An argument left out between two commas; a cell never comes this way, it is a reference.
  return variant.isNull() ? { kind: "omitted" } : { kind: "value", value: cellValue(variant) };
}

function cellsOf(array: ArrayValueObject): Matrix {
  return array.getArrayValue().map((row) => Array.from(row, (value) => (value ? cellValue(value) : null)));
}

function cellValue(object: BaseValueObject): CellValue {
  if (object.isNull()) return null;
  const value = object.getValue();
  if (!object.isError()) return value;
  const sign = String(value);
  return errorValue(isErrorSign(sign) ? sign : "#VALUE!");
}

/** Objects that carry more than their text are made anew: the engine shares those it makes itself. */
const error = (sign: ErrorSign): ErrorValueObject => new ErrorValueObject(asErrorType(sign));

function valueObject(value: CellValue): BaseValueObject {
  // Excel shows 0 for null.
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  const rich = richContentOf(value);
  const object = isError(value)
    ? error(value.basicValue)
    : isEntity(value)
      ? new StringValueObject(value.text)
      : NumberValueObject.create(value.basicValue, value.numberFormat);
  return rich ? object.withCustomData({ rich }) : object;
}

function arrayObject(values: Matrix): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: values.map((row) => row.map(valueObject)),
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
