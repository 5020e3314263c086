// Options of the measures: one cell each, with what holds where they are left out.
import { refuse } from "../refused";
import { readArgument, readNeeded, type Argument } from "./cellsArgument";
import { parameter, type Reader } from "./reader";

/** One of the words a measure knows, however it is spelt ("min-max", "MinMax"); the first where it is left out. */
export function choice<const Choices extends readonly [string, ...string[]]>(
  choices: Choices,
): Reader<Choices[number]> {
  return parameter(
    { shape: "single", optional: true, field: { kind: "choice", choices } },
    async (given) => choiceOf(await readArgument(given), choices) ?? choices[0],
  );
}

/**
 * The same where it matters whether the word was given: undefined where it is left out.
 *
 * @param automatic - whether the pane offers to leave the choice to the function, instead of a first choice
 */
export function choiceIfGiven<const Choices extends readonly string[]>(
  choices: Choices,
  { automatic }: { readonly automatic: boolean },
): Reader<Choices[number] | undefined> {
  return parameter(
    { shape: "single", optional: true, field: { kind: "choice", choices: [...(automatic ? [""] : []), ...choices] } },
    async (given) => choiceOf(await readArgument(given), choices),
  );
}

/** TRUE or FALSE, also as 1 or 0; FALSE where it is left out. */
export function flag(): Reader<boolean> {
  return parameter(
    { shape: "single", optional: true, field: { kind: "choice", choices: ["FALSE", "TRUE"] } },
    async (given) => flagOf(await readArgument(given)),
  );
}

/** A number with its default. */
export function numberOption(byDefault: number): Reader<number> {
  return parameter(
    { shape: "single", optional: true, field: { kind: "number", byDefault } },
    async (given) => numberOf(await readArgument(given)) ?? byDefault,
  );
}

/** A number that the measure cannot do without. */
export function neededNumber(): Reader<number> {
  return parameter(
    { shape: "single", optional: false, field: { kind: "cells", mayBeNumber: true } },
    async (given) => numberOf(await readNeeded(given)) ?? refuse({ code: "argumentMissing", argument: given.name }),
  );
}

function choiceOf<Choice extends string>(argument: Argument, choices: readonly Choice[]): Choice | undefined {
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

function flagOf(argument: Argument): boolean {
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

function numberOf(argument: Argument): number | undefined {
  if (!argument.isGiven) return undefined;
  onlyCell(argument);
  const number = argument.number(0, 0);
  if (Number.isFinite(number)) return number;
  return refuse({ code: "notANumber", where: argument.place(), found: argument.text(0, 0) });
}

function onlyCell(argument: Argument): void {
  const { rows, columns } = argument;
  if (!argument.isOneCell) refuse({ code: "notOneCell", where: argument.place(), rows, columns });
}
