// The pane asks the worksheet function itself, so that what a person tries out there is what the cell will show.
import { faultSentence, type ResultCell } from "../i18n";
import { isCellError, type Cell, type Language } from "../model";
import type { ReportProgress } from "./declaration";
import { measureFunctions, type MeasureFunctionId } from "./measureFunctions";
import { InputRefused } from "./refused";

/** A call as the pane puts it: arguments in their order, undefined where one is left out. */
export interface MeasureQuestion {
  readonly id: MeasureFunctionId;
  readonly given: readonly (MeasureArgument | undefined)[];
  /** Of the sentence about what keeps the measure from answering; results have English labels like in a cell. */
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly report: ReportProgress;
}

/** Cells with their place on a sheet, or a value written into the formula. */
export type MeasureArgument =
  { readonly address: string; readonly cells: readonly (readonly Cell[])[] } | { readonly value: Cell };

export type MeasureAnswer =
  | { readonly kind: "cells"; readonly cells: readonly (readonly ResultCell[])[] }
  | { readonly kind: "fault"; readonly sentence: string };

/** Answers as the function would in a cell. Throws only where the question was withdrawn. */
export async function askMeasure({ id, given, language, signal, report }: MeasureQuestion): Promise<MeasureAnswer> {
  try {
    const declaration = measureFunctions.find((candidate) => candidate.id === id);
    const delivered = given.map((argument) => argument && deliveredAs(argument));
    const addresses = given.map((argument) => (argument && "address" in argument ? argument.address : undefined));
    const spill = await declaration?.compute(delivered, addresses, { entities: false }, signal, report);
    return { kind: "cells", cells: (spill ?? []).map((row) => row.map(plainCell)) };
  } catch (error) {
    signal.throwIfAborted();
    const fault = error instanceof InputRefused ? error.fault : { code: "unexpected" as const, found: String(error) };
    return { kind: "fault", sentence: faultSentence(fault, id, language) };
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

function plainCell(cell: ResultCell | { readonly basicValue: string }): ResultCell {
  return typeof cell === "object" ? cell.basicValue : cell;
}
