import type { Words } from "./words";

/** Where a fault lies: an argument of the formula, or a row of it, with its address where the sheet gave one. */
export interface Place {
  readonly argument: number;
  readonly address: string | undefined;
  /** Counted from 1 within the argument. */
  readonly row?: number;
}

export function placeText(t: Words, { argument, address, row }: Place): string {
  if (row !== undefined) return address ? t("place.rowOf", { address, row }) : t("place.row", { row });
  return address ?? t("place.argument", { position: argument });
}
