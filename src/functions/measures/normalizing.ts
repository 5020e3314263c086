// Indicators on a common scale: the result has the shape of the values, header row and names included.
import type { ResultCell } from "../../i18n";
import { normalize, type Direction, type Normalization } from "../../measures/normalize";
import { columnOf } from "../../measures/vector";
import { refuse } from "../refused";
import type { Answer, Argument, ArgumentOf } from "./argument";
import { choiceOf, directionsOf } from "./options";
import { locatedAt, measured, type Located } from "./refusals";
import { cell, line } from "./resultTable";
import { numbersPerColumn, tableOf } from "./tables";
import { Alignment, type NumberVector } from "./vectors";

const methods = ["min-max", "goalposts", "z", "rank", "percentile"] as const;
type Method = (typeof methods)[number];

/** CLUSTERNORMALIZE: one indicator in a row or column, or a table with one indicator per column. */
export const normalizeAnswer: Answer = (argumentOf) => {
  const values = argumentOf("values");
  return values.rows === 1 || values.columns === 1 ? normalizedLine(values, argumentOf) : normalizedTable(argumentOf);
};

function normalizedLine(argument: Argument, argumentOf: ArgumentOf): ResultCell[][] {
  const values = new Alignment([argument]).numbers(argument);
  const normalized = scale(argumentOf, 1)(0, values.values);
  if (!normalized.some(Number.isFinite)) refuse({ code: "undefinedMeasure", reason: "CLUSTERNORMALIZE" });
  const cells = Array.from(normalized, cell);
  return line(values.hasHeading ? [argument.text(0, 0), ...cells] : cells, values.lies);
}

function normalizedTable(argumentOf: ArgumentOf): ResultCell[][] {
  const { rows, width, headers, names, corner } = tableOf(argumentOf("values"));
  const all = rows.map((_, row) => row);
  const normalizedColumn = scale(argumentOf, width);
  const columns = Array.from({ length: width }, (_, at) => normalizedColumn(at, columnOf(rows, all, at)));
  if (!columns.some((column) => column.some(Number.isFinite))) {
    refuse({ code: "undefinedMeasure", reason: "CLUSTERNORMALIZE" });
  }
  const body = all.map((row) => [...(names ? [names[row] ?? ""] : []), ...columns.map((column) => cell(column[row]))]);
  return headers ? [[...(names ? [corner] : []), ...headers], ...body] : body;
}

/** How each column is normalised, as the options say: one for all, or one per column. */
function scale(argumentOf: ArgumentOf, width: number): (column: number, values: Float64Array) => Float64Array {
  const low = numbersPerColumn(argumentOf("low"));
  const high = numbersPerColumn(argumentOf("high"));
  const directions = directionsOf(argumentOf("directions"), width) ?? [];
  const asked = choiceOf(argumentOf("method"), methods);
  // Two goalposts say by themselves which method is meant; with another one they would silently do nothing.
  const method = asked ?? (low || high ? "goalposts" : "min-max");
  const [surplus] = [argumentOf("low"), argumentOf("high")].filter(({ isGiven }) => isGiven);
  if (method !== "goalposts" && surplus) {
    refuse({ code: "contradiction", argument: surplus.name, other: `method "${method}"` });
  }
  for (const [name, given] of [
    ["low", low?.values.length],
    ["high", high?.values.length],
    ["directions", directions.length === 0 ? undefined : directions.length],
  ] as const) {
    if (given === undefined || given === width || (given === 1 && name !== "directions")) continue;
    const where = argumentOf(name).place();
    refuse({
      code: "measureRefused",
      faults: [{ code: "length", where, found: String(given), expected: String(width) }],
    });
  }
  if (method === "goalposts") {
    if (!low) return refuse({ code: "argumentMissing", argument: "low" });
    if (!high) return refuse({ code: "argumentMissing", argument: "high" });
  }
  return (column, values) => {
    const sources = { low: goalpostAt(low, column), high: goalpostAt(high, column) };
    const posts = { low: valueAt(low, column), high: valueAt(high, column) };
    return measured(sources, () => normalize(values, normalization(method, directions[column] ?? 1, posts)));
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
