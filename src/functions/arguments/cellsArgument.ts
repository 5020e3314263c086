// What a person gave to a measure: cells whose blanks are told from zeros, each with its place for a sentence about it.
import type { MeasurePlace } from "../../faults";
import { cellText, isBlank, type Cell } from "../../model";
import { columnLetters } from "../../spreadsheet/address";
import type { CellFacts } from "../../workbook/excel/cellFacts";
import { refuse } from "../refused";
import { readCell } from "../../spreadsheet/deliveredCell";
import { MOST_CELLS, placeOf, rangeArgument, type RangeArgument } from "./rangeArgument";
import { parameter, type FieldDeclaration, type Given, type Reader } from "./reader";
import { lookAgain } from "./secondRead";
import { isZero, TableBody } from "./tableBody";

/** One argument of a measure; an argument left out, or a reference to one empty cell, has no rows. */
export class Argument {
  readonly rows: number;
  readonly columns: number;

  constructor(
    readonly name: string,
    private readonly range: RangeArgument | undefined,
    private readonly facts: CellFacts | undefined,
  ) {
    const isOneBlank = range?.cells.length === 1 && range.columns === 1 && isBlank(this.cell(0, 0));
    this.rows = isOneBlank ? 0 : (range?.cells.length ?? 0);
    this.columns = isOneBlank ? 0 : (range?.columns ?? 0);
  }

  get isGiven(): boolean {
    return this.rows > 0;
  }

  get isOneCell(): boolean {
    return this.rows === 1 && this.columns === 1;
  }

  /** A cell as it is read: an empty one is null, also where Excel delivered it as 0. */
  cell(row: number, column: number): Cell {
    const value = this.range?.cells[row]?.[column];
    if (value !== 0) return readCell(value);
    const { block } = this.range ?? {};
    return block && this.facts?.isBlank(block.sheet, block.row + row, block.column + column) === true ? null : 0;
  }

  /** A number, or NaN for whatever else the cell holds: blank, text, TRUE, FALSE and errors are missing, never zero. */
  number(row: number, column: number): number {
    const cell = this.cell(row, column);
    return typeof cell === "number" ? cell : NaN;
  }

  isText(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return typeof cell === "string" && !isBlank(cell);
  }

  isBlank(row: number, column: number): boolean {
    return isBlank(this.cell(row, column));
  }

  text(row: number, column: number): string {
    return cellText(this.cell(row, column)).trim();
  }

  place(): MeasurePlace {
    return { argument: this.name, address: this.range?.address };
  }

  placeAt(row: number, column: number): MeasurePlace {
    if (this.isOneCell) return this.place();
    const { block, address } = this.range ?? {};
    const sheet = address?.slice(0, address.lastIndexOf("!") + 1) ?? "";
    const cell = block ? `${sheet}${columnLetters(block.column + column)}${block.row + row + 1}` : undefined;
    return { argument: this.name, address: cell, cell: { row: row + 1, column: column + 1 } };
  }
}

interface CellsOptions {
  readonly optional?: true;
  /** Whether the pane takes a number for it as well. */
  readonly orNumber?: true;
}

/** Cells that only their answer can make sense of: lines that are aligned with others, or a line where a table may stand. */
export function cells({ optional, orNumber }: CellsOptions = {}): Reader<Argument> {
  const field: FieldDeclaration = { kind: "cells", mayBeNumber: orNumber === true };
  return parameter({ shape: "range", optional: optional === true, field }, (given) =>
    optional ? readArgument(given) : readNeeded(given),
  );
}

/** An argument that a measure cannot do without. */
export async function readNeeded(given: Given): Promise<Argument> {
  const argument = await readArgument(given);
  if (!argument.isGiven) refuse({ code: "argumentMissing", argument: given.name });
  return argument;
}

/** Reads an argument, looking a second time at its zeros: on the desktop they may be blanks. */
export async function readArgument(given: Given): Promise<Argument> {
  const { name } = given;
  const range = rangeArgument(given);
  if (!range) return new Argument(name, undefined, undefined);
  const found = range.cells.length * range.columns;
  if (found > MOST_CELLS) refuse({ code: "tooManyCells", where: placeOf(range), found });
  // An array that a formula computed has no cells to look at: its zeros are zeros.
  if (range.address === undefined) return new Argument(name, range, undefined);
  const hasZero = range.cells.some((row) => row.includes(0));
  if (!hasZero) return new Argument(name, range, undefined);
  const facts = range.block
    ? await lookAgain({ blanks: new TableBody(range, 0).extentsOnSheet(isZero), formats: [] })
    : undefined;
  return new Argument(name, range, facts ?? refuse({ code: "blankUnknown", where: placeOf(range) }));
}
