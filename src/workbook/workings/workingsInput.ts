import type { Assessment, BoundModel, LadderReading } from "../../assessment";
import type { Language } from "../../model";
import { fixedName } from "../../spreadsheet/address";

/** One cluster, as the workings follow it from its cells to its verdict. */
export interface WorkingsInput {
  readonly model: BoundModel;
  readonly language: Language;
  readonly cluster: string;
  /** The sheet as formulas name it, e.g. `'My data'`. */
  readonly sheet: string;
  /** Row of the cluster and first column of the table on that sheet, from 0. */
  readonly row: number;
  readonly firstColumn: number;
  /** Per indicator, the position of its column in the table, or -1. */
  readonly columnOf: readonly number[];
  /** Per indicator, whether its cell holds a percentage as a fraction. */
  readonly isPercent: readonly boolean[];
  readonly assessment: Assessment;
  /** Both ladders, whatever the verdict: an auditor may ask for either. */
  readonly ladders: readonly LadderReading[];
  /** When the add-in's results were taken, as a text. */
  readonly date: string;
}

/** The cell of an indicator as a formula on another sheet names it; undefined where the table has no such column. */
export function sourceCell(input: WorkingsInput, at: number): string | undefined {
  const column = input.columnOf[at] ?? -1;
  return column < 0 ? undefined : `${input.sheet}!${fixedName(input.firstColumn + column, input.row)}`;
}
