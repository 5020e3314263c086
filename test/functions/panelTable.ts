/** Hand-made panels as a table of cells, and what a panel function answers over them. Grades: a stage closes at 60, a closed one reopens below 55, a platform is founded at 30. */
import { faultAbout } from "../../src/faults";
import { faultSentence } from "../../src/i18n";
import { handTable, type HandCluster } from "../evolution/handPanel";
import { readModelTable, type Table as ModelTable } from "../oracle/model";
import type { PanelRow } from "../oracle/path";
import { callFunction } from "./callFunction";

export type Table = readonly (readonly unknown[])[];
export type PanelFunction = "CLUSTERPATH" | "CLUSTERPATTERN" | "CLUSTEREVOLUTION";

export const close = (value: number): unknown => expect.closeTo(value, 9);
export const column = (table: Table, at: number): unknown[][] => table.map((row) => [row[at]]);

/** Calls a function over a table whose first columns are cluster and period. */
export const over = (id: PanelFunction, table: Table, ...more: readonly unknown[]): Promise<unknown[][]> =>
  callFunction(
    id,
    column(table, 0),
    column(table, 1),
    table.map((row) => row.slice(2)),
    ...more,
  );

export const inCode = (id: PanelFunction, clusters: readonly HandCluster[]): Promise<unknown[][]> =>
  over(id, handTable(clusters), null, null, "code");

export async function sentenceOf(answer: Promise<unknown>, name: string): Promise<string> {
  const fault = await answer.then(
    () => undefined,
    (error: unknown) => faultAbout("function", error),
  );
  return fault ? faultSentence(fault, name, "en") : "no fault";
}

export const steady: HandCluster = {
  name: "steady",
  ladder: "ID",
  periods: [
    [20, 20, 20],
    [20, 20, 20],
    [20, 20, 20],
  ],
};

/** The three ranges of a panel function over rows of the second calculation, header rows first. */
export function panelSheet(model: ModelTable, rows: readonly PanelRow[]): readonly unknown[][][] {
  const codes = [...readModelTable(model).indicators.keys()];
  return [
    [["Cluster"], ...rows.map(({ cluster }) => [cluster])],
    [["Year"], ...rows.map(({ period }) => [period])],
    [codes, ...rows.map(({ values }) => codes.map((code) => values[code] ?? ""))],
  ];
}
