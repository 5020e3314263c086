// Spatial weights as a person gives them: a square matrix, or a list of links from unit to unit.
import { nameKey, tidyText } from "../../model";
import type { SpatialWeights } from "../../measures/spatialWeights";
import type { MeasurePlace } from "../../faults";
import { refuse } from "../refused";
import type { Argument } from "./cellsArgument";
import type { Located } from "./located";
import { matchedOrder, namedSide } from "./matchedNames";
import { reordered, tableOf, withoutTrailingBlanks, type NumberTable } from "./numberTable";
import type { NumberVector } from "./vectors";

export interface Neighbours {
  readonly weights: SpatialWeights;
  /** How many weights each random reassignment has to walk through. */
  readonly links: number;
  /** Names of the units, where the matrix carries them. */
  readonly names: readonly string[] | undefined;
  readonly sources: Readonly<Record<string, Located>>;
}

/**
 * Three columns are links (from, to, weight), unless three units make a matrix of the same width: there the first unit's
 * weight for itself stands where a link names its unit, and is 0.
 */
export function neighboursOf(argument: Argument, values: NumberVector): Neighbours {
  const units = values.size;
  const isHeaded = isHeadedLinks(argument, values);
  const { rows } = withoutTrailingBlanks(argument);
  const skip = isHeaded ? 1 : 0;
  const namesUnit = argument.number(skip, 0) > 0 || argument.isText(skip, 0);
  const isMatrixOfThree = units === 3 && rows - skip === 3 && !namesUnit;
  return argument.columns === 3 && !isMatrixOfThree
    ? linksOf(argument, values, rows, skip)
    : matrixOf(argument, inOrderOf(values, tableOf(argument)), units);
}

/**
 * Rows and columns of a matrix in the order of the values, where both are named. Rows or columns without names stand in the
 * order of the others, as they do in every square matrix.
 */
function inOrderOf(values: NumberVector, table: NumberTable): NumberTable {
  if (!table.names && !table.headers && table.width === values.length) {
    // Without names of its own the matrix has a row for every row of the values, also for those that name no unit.
    const rows = values.labels && Array.from(values.values, (_, unit) => values.positionOf(unit));
    return reordered(table, { rows, columns: rows });
  }
  const named = namedSide(values.labels ?? table.names, values.labels ? values.place([]) : table.place([]));
  const orderOf = (names: readonly string[] | undefined): number[] | undefined =>
    matchedOrder(named, namedSide(names, table.place([])));
  return reordered(table, {
    rows: orderOf(table.names ?? table.headers),
    columns: orderOf(table.headers ?? table.names),
  });
}

function matrixOf(argument: Argument, table: NumberTable, units: number): Neighbours {
  const { rows, columns } = argument;
  if (table.rows.length !== units || table.width !== units) {
    refuse({ code: "weightsShape", where: argument.place(), rows, columns, expected: units });
  }
  table.rows.forEach((row, at) => {
    const own = row[at] ?? NaN;
    if (own > 0) refuse({ code: "ownNeighbour", where: table.place([at, at]), found: String(own) });
  });
  return {
    weights: { kind: "matrix", rows: table.rows },
    links: pairsIn(table.rows),
    names: table.headers ?? table.names,
    sources: { weights: table },
  };
}

function pairsIn(rows: readonly Float64Array[]): number {
  let pairs = 0;
  rows.forEach((row, i) => {
    for (let j = 0; j < i; j += 1) if (row[j] !== 0 || rows[j]?.[i] !== 0) pairs += 1;
  });
  return pairs;
}

/** Three texts above the links, unless they name two units: then they are a link whose weight is no number. */
function isHeadedLinks(argument: Argument, { labels }: NumberVector): boolean {
  const keys = new Set(labels?.map(nameKey));
  const ofUnit = (column: number): boolean =>
    !argument.isText(0, column) || keys.has(nameKey(argument.text(0, column)));
  return argument.isText(0, 2) && !(ofUnit(0) && ofUnit(1));
}

/** Links name their units by the names beside the values; only where there are none, by position, counted from 1. */
function linksOf(argument: Argument, { values, labels }: NumberVector, rows: number, skip: number): Neighbours {
  const keys = labels?.map(nameKey);
  const byName = new Map(keys?.map((key, unit) => [key, unit]));
  // A link to a name that several units have could mean any of them.
  const repeated = new Set(keys?.filter((key, unit) => byName.get(key) !== unit));
  byName.delete("");
  const expected = labels
    ? labels
        .slice(0, 3)
        .map((label) => `'${label}'`)
        .join(", ")
    : `1 … ${values.length}`;
  const unknown = new Map<string, string>();
  let firstUnknown: MeasurePlace | undefined;
  const unitAt = (row: number, column: number): number => {
    const found = argument.text(row, column);
    const key = nameKey(found);
    if (repeated.has(key)) refuse({ code: "ambiguousUnit", where: argument.placeAt(row, column), found });
    const unit = (labels ? byName.get(key) : argument.number(row, column) - 1) ?? NaN;
    if (Number.isInteger(unit) && unit >= 0 && unit < values.length) return unit;
    firstUnknown ??= argument.placeAt(row, column);
    unknown.set(key, tidyText(found));
    return -1;
  };
  const count = Math.max(0, rows - skip);
  const [from, to, weight] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)];
  for (let link = 0; link < count; link += 1) {
    const row = link + skip;
    from[link] = unitAt(row, 0);
    to[link] = unitAt(row, 1);
    weight[link] = argument.number(row, 2);
    if (unknown.size === 0 && from[link] === to[link] && (weight[link] ?? 0) > 0) {
      refuse({ code: "ownNeighbour", where: argument.placeAt(row, 2), found: argument.text(row, 2) });
    }
  }
  if (firstUnknown) refuse({ code: "unknownUnit", where: firstUnknown, found: [...unknown.values()], expected });
  const columnOf = (column: number): Located => ({
    place: ([link]) => (link === undefined ? argument.place() : argument.placeAt(link + skip, column)),
    found: ([link]) => {
      if (link === undefined) return undefined;
      return column === 2
        ? argument.text(link + skip, 2)
        : `${argument.text(link + skip, 0)} → ${argument.text(link + skip, 1)}`;
    },
  });
  return {
    weights: { kind: "edges", from, to, weight },
    links: count,
    names: undefined,
    sources: { from: columnOf(0), to: columnOf(1), weight: columnOf(2) },
  };
}
