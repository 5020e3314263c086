import { readModelTable, writeModelTable, type Cell, type LocatedFault, type Model } from "../../src/model";
import { firstEdition } from "../firstEdition";
import { HEADER, type Column } from "../oracle/model";

/** The table of 18 columns that CLUSTERMODEL returns for DIC 1.0, free to be edited. */
export const table = (): Cell[][] => writeModelTable(firstEdition).map((row) => [...row]);

/** One edit: the row, counted from 1 with the header, the column and what is written there. */
export type Edit = readonly [line: number, column: Column, value: Cell];

/** The row, counted from 1 with the header, that holds these three cells. */
export function line(part: string, group: string, code: string): number {
  const at = table().findIndex((row) => row[0] === part && row[1] === group && row[2] === code);
  if (at < 0) throw new Error(`no row ${part} ${group} ${code}`);
  return at + 1;
}

export const ruleLine = (name: string): number => line("Rule", "", name);

export function edited(...edits: readonly Edit[]): Cell[][] {
  const cells = table();
  for (const [at, column, value] of edits) {
    const row = cells[at - 1];
    if (!row) throw new Error(`no row ${at}`);
    row[HEADER.indexOf(column)] = value;
  }
  return cells;
}

/** One row describes the indicator of another one too: what it says of it is copied, its own numbers stay. */
export const sameIndicator = (to: number, from: number): Edit[] =>
  (["Code", "Name", "名称", "Definition", "定义", "Unit", "Min", "Max"] as const).map((column) => [
    to,
    column,
    table()[from - 1]?.[HEADER.indexOf(column)] ?? null,
  ]);

/** The table without the rows that fit. */
export const without = (fits: (row: readonly Cell[]) => boolean): Cell[][] => table().filter((row) => !fits(row));

export function faultsOf(cells: readonly (readonly Cell[])[]): readonly LocatedFault[] {
  const reading = readModelTable(cells);
  return reading.kind === "refused" ? reading.faults : [];
}

export function modelOf(cells: readonly (readonly Cell[])[]): Model {
  const reading = readModelTable(cells);
  if (reading.kind === "refused") throw new Error(JSON.stringify(reading.faults));
  return reading.model;
}

/** A fault as it has to be told: what, in which row and column, what was found, what was expected. */
export function fault(
  code: LocatedFault["code"],
  [row, columnName]: readonly [number, Column],
  found: string,
  expected: string,
): LocatedFault {
  return { code, where: { row, column: HEADER.indexOf(columnName) + 1, columnName }, found, expected };
}
