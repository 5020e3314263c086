// Which way each indicator of a table is good: one direction per indicator, or one for all of them.
import type { Direction } from "../../measures/normalize";
import { refuse } from "../refused";
import { cells, type Argument } from "./cellsArgument";
import { matchedOrder, namedSide, type NamedSide } from "./matchedNames";
import { isNames } from "./vectors";

/** Read by the answer, which knows how many indicators there are. */
export const directions = () => cells({ optional: true, orNumber: true });

const upwards: readonly string[] = ["1", "+", "+1", "max", "benefit"];
const downwards: readonly string[] = ["-1", "-", "−1", "−", "min", "cost"];

/**
 * Directions, one per indicator or one for all of them: 1 (more is better) or -1 (less is better), also as + and -, max
 * and min, benefit and cost. One text more than there are indicators is a heading. Names in a column or row before them are
 * matched with those of the indicators.
 */
export function directionsOf(
  argument: Argument,
  width: number,
  columns: NamedSide | undefined,
): Direction[] | undefined {
  if (!argument.isGiven) return undefined;
  const { length, at, nameAt } = lineOf(argument);
  const isHeaded =
    length === width + 1 && isNames(argument, 1, at) && directionIn(argument.text(...at(0))) === undefined;
  const from = isHeaded ? 1 : 0;
  const found = Array.from({ length: length - from }, (_, position): Direction => {
    const cell = at(position + from);
    const text = argument.text(...cell);
    return (
      directionIn(text) ??
      refuse({ code: "unknownOption", where: argument.placeAt(...cell), found: text, expected: ["1", "-1"] })
    );
  });
  const names = nameAt && found.map((_, position) => argument.text(...nameAt(position + from)));
  const order = matchedOrder(columns, namedSide(names, argument.place()));
  if (order) return order.flatMap((position) => found[position] ?? []);
  const [only] = found;
  return length === 1 && only !== undefined ? Array.from({ length: width }, () => only) : found;
}

function directionIn(text: string): Direction | undefined {
  const found = text.toLowerCase();
  if (upwards.includes(found)) return 1;
  return downwards.includes(found) ? -1 : undefined;
}

interface DirectionLine {
  readonly length: number;
  at(position: number): [row: number, column: number];
  /** Where the name of an indicator stands, where there are names. */
  readonly nameAt?: (position: number) => [row: number, column: number];
}

/** A row or a column, or two of them, of which the second holds the directions of those that the first names. */
function lineOf(argument: Argument): DirectionLine {
  const { rows, columns } = argument;
  const down =
    (column: number) =>
    (position: number): [number, number] => [position, column];
  const across =
    (row: number) =>
    (position: number): [number, number] => [row, position];
  if (columns === 1) return { length: rows, at: down(0) };
  if (rows === 1) return { length: columns, at: across(0) };
  const named = [
    ...(columns === 2 ? [{ length: rows, at: down(1), nameAt: down(0) }] : []),
    ...(rows === 2 ? [{ length: columns, at: across(1), nameAt: across(0) }] : []),
  ].filter(({ length, nameAt }) => isNames(argument, length, nameAt));
  // Of two by two texts, those that are directions say which way the names lie.
  const [first] = named;
  return (
    named.find(({ at }) => directionIn(argument.text(...at(0))) !== undefined) ??
    first ??
    refuse({ code: "notOneLine", where: argument.place(), rows, columns })
  );
}
