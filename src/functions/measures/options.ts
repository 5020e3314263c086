// Options of the measures: one cell each, or one cell per indicator.
import type { Direction } from "../../measures/normalize";
import { refuse } from "../refused";
import type { Argument } from "./argument";
import { isNames } from "./vectors";

/** One of the words a measure knows, however it is spelt ("min-max", "MinMax"); undefined when left out. */
export function choiceOf<Choice extends string>(argument: Argument, choices: readonly Choice[]): Choice | undefined {
  // In an array that a formula computed, an empty cell is 0.
  if (!argument.isGiven || argument.number(0, 0) === 0) return undefined;
  onlyCell(argument);
  const found = argument.text(0, 0);
  const known = choices.find((choice) => lettersOf(choice) === lettersOf(found));
  return known ?? refuse({ code: "unknownOption", where: argument.place(), found, expected: choices });
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]/gu, "");
}

/** TRUE or FALSE, also as 1 or 0; FALSE when left out. */
export function flagOf(argument: Argument): boolean {
  if (!argument.isGiven) return false;
  onlyCell(argument);
  const cell = argument.cell(0, 0);
  if (cell === true || cell === 1) return true;
  if (cell === false || cell === 0) return false;
  return refuse({
    code: "unknownOption",
    where: argument.place(),
    found: argument.text(0, 0),
    expected: ["TRUE", "FALSE"],
  });
}

/** A number; undefined when left out. */
export function numberOf(argument: Argument): number | undefined {
  if (!argument.isGiven) return undefined;
  onlyCell(argument);
  const number = argument.number(0, 0);
  if (Number.isFinite(number)) return number;
  return refuse({ code: "notANumber", where: argument.place(), found: argument.text(0, 0) });
}

/** A number that the measure cannot do without. */
export function requiredNumberOf(argument: Argument): number {
  return numberOf(argument) ?? refuse({ code: "argumentMissing", argument: argument.name });
}

function onlyCell(argument: Argument): void {
  const { rows, columns } = argument;
  if (!argument.isOneCell) refuse({ code: "notOneCell", where: argument.place(), rows, columns });
}

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
