/** The worksheet functions that a test formula may use around ours. */
import { ARRAY_FUNCTIONS } from "./arrayFunctions";
import { LOOKUP_FUNCTIONS } from "./lookupFunctions";
import { spread } from "./operators";
import type { NativeFunction, Parameter } from "./parameter";
import { isError, withoutCard, type CellValue } from "../../cellValue";
import {
  ArrayValue,
  compareValues,
  ErrorSignal,
  fail,
  ReferenceValue,
  toBoolean,
  toNumber,
  toText,
  type Value,
} from "./values";

const absent: Parameter = {
  isGiven: false,
  value: () => null,
  plain: () => null,
  matrix: () => [[null]],
  scalar: () => null,
};

const errorIn = (value: CellValue): value is Extract<CellValue, { type: "Error" }> =>
  value !== null && typeof value === "object" && isError(value);

/** Numbers of ranges and arrays as they are; a text or a logical value counts only where it is typed as a parameter. */
function numbersOf(parameters: readonly Parameter[]): number[] {
  return parameters.flatMap((parameter) => {
    const plain = parameter.plain();
    if (!(plain instanceof ArrayValue)) {
      const fromCell = parameter.value() instanceof ReferenceValue;
      if (errorIn(plain)) throw new ErrorSignal(plain);
      return fromCell && typeof withoutCard(plain) !== "number" ? [] : [toNumber(plain)];
    }
    return plain.rows.flat().flatMap((held) => {
      const cell = withoutCard(held);
      if (errorIn(cell)) throw new ErrorSignal(cell);
      return typeof cell === "number" ? [cell] : [];
    });
  });
}

/** As Excel interpolates: at the place (n - 1) q / 4 of the numbers in order. */
function quartile(numbers: readonly number[], quarter: number): CellValue {
  const ordered = [...numbers].sort((a, b) => a - b);
  const place = ((ordered.length - 1) * quarter) / 4;
  const below = ordered[Math.floor(place)];
  const above = ordered[Math.ceil(place)];
  if (below === undefined || above === undefined) return fail("#NUM!");
  return below + (above - below) * (place - Math.floor(place));
}

const flat = (parameters: readonly Parameter[]): CellValue[] =>
  parameters.flatMap((parameter) => parameter.matrix().flat().map(withoutCard));

/** A function of single values that spreads over arrays. */
const elementwise =
  (compute: (...values: CellValue[]) => CellValue): NativeFunction =>
  (parameters) =>
    spread(
      parameters.map((parameter) => parameter.plain()),
      (values) => compute(...values.map(withoutCard)),
    );

const logical = (parameters: readonly Parameter[]): boolean[] =>
  flat(parameters).flatMap((value) => (typeof value === "string" || value === null ? [] : [toBoolean(value)]));

function round(number: number, digits: number): number {
  const factor = 10 ** digits;
  const scaled = Number((Math.abs(number) * factor).toPrecision(15));
  return (Math.sign(number) * Math.round(scaled)) / factor;
}

function chosen([condition = absent, yes = absent, no = absent]: readonly Parameter[]): Value {
  const test = condition.plain();
  if (test instanceof ArrayValue) {
    const whenFalse = no.isGiven ? no.plain() : false;
    return spread([test, yes.plain(), whenFalse], ([flag = null, first = null, second = null]) =>
      toBoolean(flag) ? first : second,
    );
  }
  if (toBoolean(test)) return yes.value();
  return no.isGiven ? no.value() : false;
}

function withoutError(
  [attempt = absent, fallback = absent]: readonly Parameter[],
  caught: (value: CellValue) => boolean,
): Value {
  let found: CellValue | ArrayValue;
  try {
    found = attempt.plain();
  } catch (signal) {
    if (!(signal instanceof ErrorSignal)) throw signal;
    found = signal.value;
  }
  if (!(found instanceof ArrayValue)) return caught(found) ? fallback.value() : found;
  if (!found.rows.flat().some(caught)) return found;
  return spread([found, fallback.plain()], ([value = null, other = null]) => (caught(value) ? other : value));
}

function sumOfProducts(parameters: readonly Parameter[]): CellValue {
  const matrices = parameters.map((parameter) => parameter.matrix());
  const [first] = matrices;
  if (!first || matrices.some((matrix) => matrix.length !== first.length || matrix[0]?.length !== first[0]?.length))
    return fail("#VALUE!");
  return first.reduce(
    (sum, row, rowIndex) =>
      sum +
      row.reduce<number>(
        (rowSum, _, column) =>
          rowSum +
          matrices.reduce((product, matrix) => {
            const cell = withoutCard(matrix[rowIndex]?.[column] ?? null);
            if (errorIn(cell)) throw new ErrorSignal(cell);
            return product * (typeof cell === "number" ? cell : 0);
          }, 1),
        0,
      ),
    0,
  );
}

/** Whether a cell meets a condition as COUNTIF knows them: a value, or a comparison as text. */
function meets(cell: CellValue, wanted: CellValue): boolean {
  const [, sign = "=", text = ""] = typeof wanted === "string" ? (/^(<=|>=|<>|<|>|=)?(.*)$/su.exec(wanted) ?? []) : [];
  const limit: CellValue =
    typeof wanted !== "string" ? wanted : text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  if (cell === null || typeof cell !== typeof limit) return sign === "<>";
  const order = Math.sign(compareValues(cell, limit));
  switch (sign) {
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
    default:
      return sign === "<>" ? order !== 0 : order === 0;
  }
}

/** Ranges and conditions by turns: how many places meet all of them. */
function countWhere(parameters: readonly Parameter[]): number {
  const pairs = parameters.flatMap((range, at) => {
    const condition = parameters[at + 1];
    return at % 2 === 0 && condition ? [{ cells: flat([range]), wanted: withoutCard(condition.scalar()) }] : [];
  });
  const [first] = pairs;
  return (first?.cells ?? []).filter((_, place) =>
    pairs.every(({ cells, wanted }) => meets(cells[place] ?? null, wanted)),
  ).length;
}

/** The k-th of the numbers in an order. */
function ranked([numbers = absent, place = absent]: readonly Parameter[], order: 1 | -1): number {
  const sorted = numbersOf([numbers]).sort((a, b) => order * (a - b));
  return sorted[Math.trunc(toNumber(place.scalar())) - 1] ?? fail("#NUM!");
}

const average = (numbers: readonly number[]): number =>
  numbers.length === 0 ? fail("#DIV/0!") : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** 0 where there is no number at all, as in a worksheet. */
const extreme = (numbers: readonly number[], choose: (a: number, b: number) => number): number =>
  numbers.length === 0 ? 0 : numbers.reduce((best, number) => choose(best, number));

export const NATIVE_FUNCTIONS: Readonly<Record<string, NativeFunction>> = {
  ...ARRAY_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  IF: chosen,
  IFERROR: (parameters) => withoutError(parameters, errorIn),
  IFNA: (parameters) => withoutError(parameters, (value) => errorIn(value) && value.basicValue === "#N/A"),
  SUM: (parameters) => numbersOf(parameters).reduce((sum, number) => sum + number, 0),
  AVERAGE: (parameters) => average(numbersOf(parameters)),
  MIN: (parameters) => extreme(numbersOf(parameters), Math.min),
  MAX: (parameters) => extreme(numbersOf(parameters), Math.max),
  QUARTILE: ([cells = absent, quarter = absent]) => quartile(numbersOf([cells]), toNumber(quarter.scalar())),
  COUNT: (parameters) => flat(parameters).filter((value) => typeof value === "number").length,
  COUNTA: (parameters) => flat(parameters).filter((value) => value !== null).length,
  COUNTIF: countWhere,
  COUNTIFS: countWhere,
  SMALL: (parameters) => ranked(parameters, 1),
  LARGE: (parameters) => ranked(parameters, -1),
  CHOOSE: ([place = absent, ...values]) => values[Math.trunc(toNumber(place.scalar())) - 1]?.value() ?? fail("#VALUE!"),
  SUMPRODUCT: sumOfProducts,
  ABS: elementwise((value = null) => Math.abs(toNumber(value))),
  SQRT: elementwise((value = null) => (toNumber(value) < 0 ? fail("#NUM!") : Math.sqrt(toNumber(value)))),
  ROUND: elementwise((value = null, digits = 0) => round(toNumber(value), toNumber(digits))),
  LN: elementwise((value = null) => (toNumber(value) <= 0 ? fail("#NUM!") : Math.log(toNumber(value)))),
  EXP: elementwise((value = null) => Math.exp(toNumber(value))),
  NOT: elementwise((value = null) => !toBoolean(value)),
  AND: (parameters) => logical(parameters).every(Boolean),
  OR: (parameters) => logical(parameters).some(Boolean),
  ISBLANK: elementwise((value = null) => value === null),
  ISNUMBER: elementwise((value = null) => typeof value === "number"),
  ISTEXT: elementwise((value = null) => typeof value === "string"),
  ISERROR: ([parameter = absent]) => {
    const value = withoutErrorSignal(parameter);
    return value instanceof ArrayValue ? spread([value], ([cell = null]) => errorIn(cell)) : errorIn(value);
  },
  LEN: elementwise((value = null) => toText(value).length),
  EXACT: elementwise((left = null, right = null) => toText(left) === toText(right) && compareValues(left, right) === 0),
  NA: () => fail("#N/A"),
  TRUE: () => true,
  FALSE: () => false,
};

function withoutErrorSignal(parameter: Parameter): CellValue | ArrayValue {
  try {
    return parameter.plain();
  } catch (signal) {
    if (signal instanceof ErrorSignal) return signal.value;
    throw signal;
  }
}
