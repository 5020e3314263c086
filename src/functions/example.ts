// The examples of the help page. Each function has its own in its file; these are the tables that several of them use.

const codes = (line: string): string[] => line.split(" ");

/**
 * One invented cluster whose results can be worked out by hand. Every observed piece of type evidence stands at the digital
 * pole, so the index is 1; .76 of the weight is observed. The grades of DI1 are 60, those of DI2 30 and those of DI3 0: stage 1
 * is closed, work is due in stage 2.
 */
export const exampleTable: readonly (readonly (string | number)[])[] = [
  [
    "Cluster",
    ...codes("FL1 FL3 ID1.5 TY1 TY2 TY4 TY6 TY7 TY8"),
    ...codes("DI1.1 DI1.2 DI1.3 DI1.4 DI2.1 DI2.2 DI2.3 DI2.4 DI3.1 DI3.2 DI3.3 DI3.4 DI3.5"),
  ],
  ["Aster", 2, 40, 50, 60, 80, 30, 20, 0.6, 30, 16, 30, 50, 70, 10, 22.5, 5, 6, 0.2, 80, 10, 5, 10],
];

/** The example of the functions over panels: the same cluster in two years, with all of DI2 at its gate in the second. */
export const examplePanel: readonly (readonly (string | number)[])[] = [
  ["Cluster", "Year", ...(exampleTable[0] ?? []).slice(1)],
  ["Aster", 2022, ...(exampleTable[1] ?? []).slice(1)],
  ["Aster", 2023, 2, 40, 50, 60, 80, 30, 20, 0.6, 30, 16, 30, 50, 70, 20, 40, 8, 10, 0.2, 80, 10, 5, 10],
];
/** Where its columns stand on their sheet: clusters, periods, indicators. */
export const panelAddresses = "A1:A3,B1:B3,C1:X3";
export const givenPanel = [
  examplePanel.map((row) => row.slice(0, 1)),
  examplePanel.map((row) => row.slice(1, 2)),
  examplePanel.map((row) => row.slice(2)),
];

/** Where the example table stands on its sheet. */
export const exampleAddress = "A1:W2";

export interface Example {
  readonly formula: string;
  /** Its first arguments, as Excel delivers them; left out, the example table. */
  readonly given?: readonly unknown[];
  /** Cells of its own that the formula refers to, from A1 on; shown on the help page. */
  readonly input?: readonly (readonly (string | number)[])[];
  /** Arguments after the range, as Excel delivers them. */
  readonly more?: readonly unknown[];
  /** The first rows that it gives; a number is shown to four digits. */
  readonly result: readonly (readonly (string | number | boolean)[])[];
}
