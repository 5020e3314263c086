// The pane asks the worksheet function itself, so that what a person tries out there is what the cell will show.
import type { FunctionFault } from "../faults";
import { isCellError, type Cell, type Language } from "../model";
import type { MeasuredUnits, ResultCell } from "../results";
import type { ReportProgress, Spill } from "./declaration";
import { loaded } from "./loaded";
import { measures } from "./measures";
import type { MeasureDeclaration } from "./measures/measure";
import { functionFaultOf } from "./refused";

/** A call as the pane puts it: arguments by name, those left out not among them. */
export interface MeasureQuestion {
  readonly id: string;
  readonly given: Readonly<Record<string, MeasureArgument | undefined>>;
  /** Of the result. */
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly report: ReportProgress;
}

/** Cells with their place on a sheet, or a value written into the formula. */
export type MeasureArgument =
  { readonly address: string; readonly cells: readonly (readonly Cell[])[] } | { readonly value: Cell };

export type MeasureAnswer =
  | { readonly kind: "cells"; readonly cells: readonly (readonly ResultCell[])[]; readonly units: MeasuredUnits }
  | { readonly kind: "fault"; readonly fault: FunctionFault };

/** What the measures are, in the order of the help page: the pane's forms come from it. */
export async function measureForms(): Promise<readonly MeasureDeclaration[]> {
  const files = await Promise.all(Object.values(measures).map((load) => load()));
  return files.map(({ declaration }) => declaration);
}

/** Answers as the function would in a cell. Throws only where the question was withdrawn. */
export async function askMeasure({ id, given, language, signal, report }: MeasureQuestion): Promise<MeasureAnswer> {
  try {
    const declaration = (await loaded(measureForms())).find((candidate) => candidate.id === id);
    if (!declaration) throw new Error(`${id} is no measure.`);
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
