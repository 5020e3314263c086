/** One hand-worked scenario, and the building blocks the scenarios share. Every number here was found with pencil and paper. */
import type { Cluster, OracleReading } from "../assess";
import type { Edit } from "../tableRows";
import type { tables } from "../tables";

/** Part of a reading; numbers may be given as the sum that was written down, e.g. 0.15 / 1.15. */
export type Expected = {
  readonly [Field in keyof OracleReading]?: OracleReading[Field] extends Readonly<Record<string, number | "">>
    ? Partial<OracleReading[Field]>
    : OracleReading[Field];
};

export interface HandCase {
  readonly name: string;
  /** DIC 1.0 unless told otherwise. */
  readonly model?: keyof typeof tables;
  /** Cells of the model table that differ in this scenario. */
  readonly edits?: readonly Edit[];
  readonly cluster: Cluster;
  readonly expected: Expected;
}

/** Type weights: TY1 .14, TY2 .08, TY3 .08, TY4 .10, TY5 .10, TY6 .20, TY7 .14, TY8 .10, TY9 .06, together 1.00. */
export const AT_DI_ANCHORS = { TY1: 60, TY2: 80, TY3: 0.69, TY4: 30, TY5: 1, TY6: 20, TY7: 0.6, TY8: 30, TY9: 20 };
export const AT_ID_ANCHORS = { TY1: 10, TY2: 20, TY3: -0.69, TY4: 80, TY5: 0, TY6: 70, TY7: -0.6, TY8: 5, TY9: 60 };
/** Half-way between the anchors: every position is 0. */
export const HALFWAY = { TY1: 35, TY2: 50, TY3: 0, TY4: 55, TY5: 0.5, TY6: 45, TY7: 0, TY8: 17.5, TY9: 40 };
/** TY6 at the DI anchor (.20), TY4 and TY5 at the ID anchor (.10 + .10), the rest half-way: E+ = E- = .20, TPI = 0. */
export const BOTH_LOGICS = { ...HALFWAY, TY6: 20, TY4: 80, TY5: 0 };

/** A whole stage at one grade: lo = 0, half-way lo to gate = 30, gate = 60, half-way gate to hi = 80. */
export const ID1 = {
  at0: { "ID1.1": 20, "ID1.2": 20, "ID1.3": 10, "ID1.4": 110, "ID1.5": 28 },
  at30: { "ID1.1": 37.5, "ID1.2": 35, "ID1.3": 25, "ID1.4": 97.5, "ID1.5": 41.5 },
  at60: { "ID1.1": 55, "ID1.2": 50, "ID1.3": 40, "ID1.4": 85, "ID1.5": 55 },
  at80: { "ID1.1": 70, "ID1.2": 67.5, "ID1.3": 60, "ID1.4": 67.5, "ID1.5": 72.5 },
};
export const ID2 = {
  at0: { "ID2.1": 5, "ID2.2": 10, "ID2.3": 40, "ID2.4": 13, "ID2.5": 0 },
  at30: { "ID2.1": 15, "ID2.2": 27.5, "ID2.3": 57.5, "ID2.4": 29, "ID2.5": 2.5 },
  at80: { "ID2.1": 37.5, "ID2.2": 60, "ID2.3": 85, "ID2.4": 60, "ID2.5": 12.5 },
};
export const ID3 = {
  at0: { "ID3.1": 10, "ID3.2": 30, "ID3.3": 3.5, "ID3.4": 0.3, "ID3.5": 5 },
  at30: { "ID3.1": 35, "ID3.2": 50, "ID3.3": 7.75, "ID3.4": 0.45, "ID3.5": 12.5 },
  at80: { "ID3.1": 75, "ID3.2": 82.5, "ID3.3": 18.5, "ID3.4": 0.75, "ID3.5": 30 },
};
/** at15: a quarter of the way from lo to gate; at45: three quarters. */
export const DI1 = {
  at0: { "DI1.1": 1, "DI1.2": 5, "DI1.3": 20, "DI1.4": 20 },
  at15: { "DI1.1": 4.75, "DI1.2": 11.25, "DI1.3": 27.5, "DI1.4": 32.5 },
  at30: { "DI1.1": 8.5, "DI1.2": 17.5, "DI1.3": 35, "DI1.4": 45 },
  at45: { "DI1.1": 12.25, "DI1.2": 23.75, "DI1.3": 42.5, "DI1.4": 57.5 },
  at80: { "DI1.1": 38, "DI1.2": 50, "DI1.3": 70, "DI1.4": 85 },
};
export const DI2 = {
  at0: { "DI2.1": 0, "DI2.2": 5, "DI2.3": 2, "DI2.4": 2 },
  at30: { "DI2.1": 10, "DI2.2": 22.5, "DI2.3": 5, "DI2.4": 6 },
  at45: { "DI2.1": 15, "DI2.2": 31.25, "DI2.3": 6.5, "DI2.4": 8 },
  at80: { "DI2.1": 40, "DI2.2": 60, "DI2.3": 14, "DI2.4": 17.5 },
};
export const DI3 = {
  at0: { "DI3.1": 0.2, "DI3.2": 80, "DI3.3": 10, "DI3.4": 5, "DI3.5": 10 },
  at30: { "DI3.1": 0.4, "DI3.2": 60, "DI3.3": 25, "DI3.4": 22.5, "DI3.5": 25 },
  at80: { "DI3.1": 0.775, "DI3.2": 27.5, "DI3.3": 55, "DI3.4": 60, "DI3.5": 55 },
};

/** The same cluster without some of its indicators. */
export function without(cluster: Cluster, ...codes: readonly string[]): Cluster {
  return Object.fromEntries(Object.entries(cluster).filter(([code]) => !codes.includes(code)));
}

export const entry = (
  lever: string,
  group: string,
  indicators: string,
  priority: number | "",
): OracleReading["policy"][number] => ({
  lever,
  group,
  indicators: indicators === "" ? [] : indicators.split(" "),
  priority,
});
