// Which way each indicator of a table is good: one direction per indicator, or one for all of them.
import type { Direction } from "../../measures/normalize";
import { refuse } from "../refused";
import { cells, type Argument } from "./cellsArgument";
import { isNames } from "./vectors";

/** Read by the answer, which knows how many indicators there are. */
export const directions = () => cells({ optional: true, orNumber: true });

const upwards: readonly string[] = ["1", "+", "+1", "max", "benefit"];
const downwards: readonly string[] = ["-1", "-", "−1", "−", "min", "cost"];

/**
 * Directions, one per indicator or one for all of them: 1 (more is better) or -1 (less is better), also as + and -, max
 * and min, benefit and cost. One text more than there are indicators is a heading.
 */
export function directionsOf(argument: Argument, width: number): Direction[] | undefined {
  if (!argument.isGiven) return undefined;
  const { rows, columns } = argument;
  if (rows > 1 && columns > 1) refuse({ code: "notOneLine", where: argument.place(), rows, columns });
  const length = Math.max(rows, columns);
  const at = (position: number): [number, number] => (rows > 1 ? [position, 0] : [0, position]);
  const skip = length === width + 1 && isNames(argument, 1, at) ? 1 : 0;
  const directions = Array.from({ length: length - skip }, (_, position): Direction => {
    const found = argument.text(...at(position + skip)).toLowerCase();
    if (upwards.includes(found)) return 1;
    if (downwards.includes(found)) return -1;
    const where = argument.placeAt(...at(position + skip));
    return refuse({ code: "unknownOption", where, found, expected: ["1", "-1"] });
  });
  const [only] = directions;
  return length === 1 && only !== undefined ? Array.from({ length: width }, () => only) : directions;
}
