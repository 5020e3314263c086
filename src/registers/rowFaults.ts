import type { ListName } from "./listColumns";

/** Why a row, or one cell of it, does not count. */
export const rowFaultCodes = [
  "noFirm",
  "noCluster",
  "noPeriod",
  "otherPeriod",
  "doubledFirm",
  "notANumber",
  "negative",
  "outOfRange",
  "unknownWord",
  "unknownCode",
  "otherClassification",
  "exceeds",
  "noEnd",
  "self",
  "unknownFirm",
  "betweenClusters",
  "doubledRow",
  "unknownCluster",
] as const;
export type RowFaultCode = (typeof rowFaultCodes)[number];

/** Rows of a list with the same fault in the same column; rows below the header, from 0. */
export interface RowFault {
  readonly list: ListName;
  readonly code: RowFaultCode;
  /** Code of the column; "" where the whole row does not count. */
  readonly column: string;
  readonly rows: readonly number[];
}

/** Gathers the faults of the rows of all lists, by what they are. */
export class RowFaults {
  private readonly found = new Map<
    string,
    { readonly list: ListName; code: RowFaultCode; column: string; rows: number[] }
  >();

  add(list: ListName, code: RowFaultCode, row: number, column = ""): void {
    const key = `${list}:${code}:${column}`;
    const known = this.found.get(key);
    if (!known) this.found.set(key, { list, code, column, rows: [row] });
    // Two indicators may find the same.
    else if (known.rows.at(-1) !== row) known.rows.push(row);
  }

  get all(): readonly RowFault[] {
    return [...this.found.values()];
  }
}
