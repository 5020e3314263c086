/** One small panel with what section 7.1 says of it. Rows are counted from 0. */
import type { PanelReading, RawRow } from "../panel";

/** A date cell: its serial, and a format that shows a date. */
export interface DateCell {
  readonly serial: number;
}

export interface PanelCase {
  readonly name: string;
  readonly rows: readonly (readonly [cluster: RawRow["cluster"], period: string | number | null | DateCell])[];
  readonly form: PanelReading["form"];
  /** The periods of the rows that are read, in time order, in the unit of the form (labels: their places). */
  readonly periods: readonly number[];
  readonly step: number | undefined;
  /** Rows of one cluster whose periods are neighbours, the earlier first. */
  readonly adjacent: readonly (readonly [earlier: number, later: number])[];
  /** Rows that are left out, and why. */
  readonly leftOut?: readonly (readonly [row: number, why: string])[];
  readonly notCompared?: number;
  /** Rows whose period nobody else has and that makes the step smaller. */
  readonly odd?: readonly number[];
  readonly duplicates?: readonly (readonly number[])[];
  readonly numbersAsDates?: boolean;
}

/** Serials of 1 January, worked out once: 44562 is 1 January 2022, and 2020 was a leap year. */
export const NEW_YEAR = { 2018: 43101, 2019: 43466, 2020: 43831, 2021: 44197, 2022: 44562, 2023: 44927 } as const;
export const serial = (number: number): DateCell => ({ serial: number });
