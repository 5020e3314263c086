import type { MeasurePlace } from "../../i18n";

/** Knows where on the sheet a position of a measure's argument stands. */
export interface Located {
  place(position: readonly number[]): MeasurePlace;
  /** What the cell there holds; undefined where the measure's own finding says more. */
  found(position: readonly number[]): string | undefined;
}

/** An argument of one cell. */
export function locatedAt(where: MeasurePlace, text: string): Located {
  return { place: () => where, found: () => text };
}
