import { normalize, type Direction, type Normalization } from "../../measures/normalize";
import { columnOf } from "../../measures/vector";
import { cells, type Argument } from "../arguments/cellsArgument";
import { directions, directionsOf } from "../arguments/directions";
import { locatedAt, type Located } from "../arguments/located";
import { columnsOf, numbersPerColumn, ofNamedUnits, tableOf } from "../arguments/numberTable";
import { choiceIfGiven } from "../arguments/options";
import type { NamedSide } from "../arguments/matchedNames";
import { Alignment, type NumberVector } from "../arguments/vectors";
import type { Example } from "../example";
import { refuse } from "../refused";
import { detail, measure } from "./measure";
import { unitsOfLine, unitsOfTable, unobserved } from "./measuredUnits";
import type { MeasureResult } from "./measureResult";
import { measured } from "./refusals";
import { cell, line } from "./resultTable";

const methods = ["min-max", "goalposts", "z", "rank", "percentile"] as const;
type Method = (typeof methods)[number];

/** One indicator in a row or column, or a table with one indicator per column; the result has its shape, headers and names included. */
export const declaration = measure({
  id: "CLUSTERNORMALIZE",
  group: "normalising",
  form: "wholeRange",
  parameters: {
    values: cells(),
    method: choiceIfGiven(methods, { automatic: true }),
    low: cells({ optional: true, orNumber: true }),
    high: cells({ optional: true, orNumber: true }),
    directions: directions(),
    detail: detail(),
  },
  answer: (given) => {
    const { rows, columns } = given.values;
    return rows === 1 || columns === 1 ? normalizedLine(given) : normalizedTable(given);
  },
});

export const example = (): Example => ({
  formula: '=CLUSTERNORMALIZE(A1:A3,"goalposts",0,10,-1)',
  input: [[2], [4], [8]],
  result: [[0.8], [0.6], [0.2]],
});

interface Given {
  readonly values: Argument;
  readonly method: Method | undefined;
  readonly low: Argument;
  readonly high: Argument;
  readonly directions: Argument;
  readonly detail: boolean;
}

function normalizedLine(given: Given): MeasureResult {
  const argument = given.values;
  const values = new Alignment([argument]).numbers(argument);
  const normalized = scale(given, 1)(0, values.values);
  if (!normalized.some(Number.isFinite)) refuse({ code: "undefinedMeasure", reason: "CLUSTERNORMALIZE.undefined" });
  const numbers = Array.from(normalized, cell);
  const { hasHeading, lies } = values;
  const cells = line(hasHeading ? [argument.text(0, 0), ...numbers] : numbers, lies);
  const units = unitsOfLine(values, unobserved(values));
  return { kind: "shape", cells, hasHeader: hasHeading && lies === "down", detail: given.detail, units };
}

function normalizedTable(given: Given): MeasureResult {
  const table = ofNamedUnits(tableOf(given.values));
  const { rows, width, headers, names, corner } = table;
  const all = rows.map((_, row) => row);
  const normalizedColumn = scale(given, width, columnsOf(table));
  const columns = Array.from({ length: width }, (_, at) => normalizedColumn(at, columnOf(rows, all, at)));
  if (!columns.some((column) => column.some(Number.isFinite))) {
    refuse({ code: "undefinedMeasure", reason: "CLUSTERNORMALIZE.undefined" });
  }
  const body = all.map((row) => [...(names ? [names[row] ?? ""] : []), ...columns.map((column) => cell(column[row]))]);
  const cells = headers ? [[...(names ? [corner] : []), ...headers], ...body] : body;
  const units = unitsOfTable(table, (row) => (rows[row]?.some(Number.isFinite) ? undefined : "noNumber"));
  return { kind: "shape", cells, hasHeader: headers !== undefined, detail: given.detail, units };
}

/** How each column is normalised, as the options say: one for all, or one per column. */
function scale(given: Given, width: number, named?: NamedSide): (column: number, values: Float64Array) => Float64Array {
  const low = numbersPerColumn(given.low, named);
  const high = numbersPerColumn(given.high, named);
  const ways = directionsOf(given.directions, width, named) ?? [];
  // Two goalposts say by themselves which method is meant; with another one they would silently do nothing.
  const method = given.method ?? (low || high ? "goalposts" : "min-max");
  const [surplus] = [given.low, given.high].filter(({ isGiven }) => isGiven);
  if (method !== "goalposts" && surplus) {
    refuse({ code: "contradiction", argument: surplus.name, other: `method "${method}"` });
  }
  for (const [name, count] of [
    ["low", low?.values.length],
    ["high", high?.values.length],
    ["directions", ways.length === 0 ? undefined : ways.length],
  ] as const) {
    if (count === undefined || count === width || (count === 1 && name !== "directions")) continue;
    const where = given[name].place();
    refuse({
      code: "measureRefused",
      faults: [{ code: "length", where, found: String(count), expected: String(width) }],
    });
  }
  if (method === "goalposts") {
    if (!low) return refuse({ code: "argumentMissing", argument: "low" });
    if (!high) return refuse({ code: "argumentMissing", argument: "high" });
  }
  return (column, values) => {
    const sources = { low: goalpostAt(low, column), high: goalpostAt(high, column) };
    const posts = { low: valueAt(low, column), high: valueAt(high, column) };
    return measured(sources, () => normalize(values, normalization(method, ways[column] ?? 1, posts)));
  };
}

function normalization(
  method: Method,
  direction: Direction,
  { low, high }: { readonly low: number; readonly high: number },
): Normalization {
  switch (method) {
    case "min-max":
      return { method: "minMax", direction };
    case "goalposts":
      return { method: "goalposts", low, high, direction };
    case "percentile":
      return { method: "percentileRank", direction };
    case "z":
    case "rank":
      return { method, direction };
  }
}

function positionIn(goalposts: NumberVector, column: number): number {
  return goalposts.values.length === 1 ? 0 : column;
}

function valueAt(goalposts: NumberVector | undefined, column: number): number {
  return goalposts?.values[positionIn(goalposts, column)] ?? NaN;
}

function goalpostAt(goalposts: NumberVector | undefined, column: number): Located | undefined {
  if (!goalposts) return undefined;
  const at = positionIn(goalposts, column);
  return locatedAt(goalposts.placeOf(at), goalposts.found([at]) ?? "");
}
