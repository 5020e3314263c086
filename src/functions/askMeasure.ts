// The pane asks the worksheet function itself, so that what a person tries out there is what the cell will show.
import type { FunctionFault } from "../faults";
import { isCellError, type Cell, type Language } from "../model";
import type { MeasuredUnits, ResultCell, TotalUnit } from "../results";
import type { ReportProgress, Spill } from "./declaration";
import { loaded } from "./loaded";
import { measures } from "./measures";
import type { MeasureDeclaration } from "./measures/measure";
import { functionFaultOf } from "./refused";

/** A call as the pane puts it: arguments by name, those left out not among them. */
export interface MeasureQuestion {
  readonly id: string;
  readonly given: Readonly<Record<string, MeasureArgument | undefined>>;
  /** Units that are left out of the answer. */
  readonly leftOut: readonly TotalUnit[];
  /** Of the result. */
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly report: ReportProgress;
}

/** Cells with their place on a sheet, or a value written into the formula. */
export type MeasureArgument =
  { readonly address?: string; readonly cells: readonly (readonly Cell[])[] } | { readonly value: Cell };

export type MeasureAnswer =
  | { readonly kind: "cells"; readonly cells: readonly (readonly ResultCell[])[]; readonly units: MeasuredUnits }
  | { readonly kind: "fault"; readonly fault: FunctionFault };

/** What the measures are, in the order of the help page: the pane's forms come from it. */
export async function measureForms(): Promise<readonly MeasureDeclaration[]> {
  const files = await Promise.all(Object.values(measures).map((load) => load()));
  return files.map(({ declaration }) => declaration);
}

/** Answers as the function would in a cell. Throws only where the question was withdrawn. */
export async function askMeasure({
  id,
  given: asked,
  leftOut,
  language,
  signal,
  report,
}: MeasureQuestion): Promise<MeasureAnswer> {
  try {
    const declaration = (await loaded(measureForms())).find((candidate) => candidate.id === id);
    if (!declaration) throw new Error(`${id} is no measure.`);
    const given = withoutUnits(declaration, asked, leftOut);
    const all = new Map<string, MeasureArgument | undefined>(
      Object.entries({ ...given, language: { value: language } }),
    );
    const ordered = declaration.parameters.map(({ name }) => all.get(name));
    const { cells, units } = await declaration.ask({
      delivered: ordered.map((argument) => argument && deliveredAs(argument)),
      addresses: ordered.map((argument) => (argument && "address" in argument ? argument.address : undefined)),
      can: { entities: false, numbersWithCard: false },
      signal,
      report,
    });
    return { kind: "cells", cells: cells.map((row) => row.map(plainCell)), units };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: "fault", fault: functionFaultOf(error) };
  }
}

/**
 * The cells without the units left out: their rows or columns are taken out of every range that is as long as theirs, but for
 * a heading. Where units keep their places, the value alone is taken out. Cells that moved have no address any more; what is
 * blank among them is known.
 */
function withoutUnits(
  { keepsPlaces }: MeasureDeclaration,
  given: MeasureQuestion["given"],
  leftOut: readonly TotalUnit[],
): Readonly<Record<string, MeasureArgument | undefined>> {
  return leftOut.reduceRight((arguments_, { argument, position, lies }) => {
    const source = arguments_[argument];
    if (!source || !("cells" in source)) return arguments_;
    const length = lengthOf(source.cells, lies);
    const entries = Object.entries(arguments_).map(([name, other]): [string, MeasureArgument | undefined] => {
      if (!other || !("cells" in other)) return [name, other];
      if (keepsPlaces) return [name, name === argument ? { cells: blanked(other.cells, position, lies) } : other];
      const shift = lengthOf(other.cells, lies) - length;
      return [name, Math.abs(shift) > 1 ? other : { cells: removed(other.cells, position + shift, lies) }];
    });
    return Object.fromEntries(entries);
  }, given);
}

type Cells = readonly (readonly Cell[])[];

const lengthOf = (cells: Cells, lies: TotalUnit["lies"]): number =>
  lies === "down" ? cells.length : (cells[0]?.length ?? 0);

const removed = (cells: Cells, position: number, lies: TotalUnit["lies"]): Cells =>
  lies === "down"
    ? cells.filter((_, at) => at !== position)
    : cells.map((row) => row.filter((_, at) => at !== position));

/** The names stay: a unit without a value is missing, and its neighbours know it. */
const blanked = (cells: Cells, position: number, lies: TotalUnit["lies"]): Cells =>
  cells.map((row, at) =>
    row.map((cell, column) => ((lies === "down" ? at : column) === position && typeof cell === "number" ? null : cell)),
  );

/** In the form in which Excel hands cells to a function. */
function deliveredAs(argument: MeasureArgument): unknown {
  if ("value" in argument) return argument.value;
  return argument.cells.map((row) => row.map(deliveredCell));
}

function deliveredCell(cell: Cell): unknown {
  return isCellError(cell) ? { type: "Error", basicValue: cell.error } : cell;
}

function plainCell(cell: Spill[number][number]): ResultCell {
  return typeof cell === "object" ? cell.basicValue : cell;
}
