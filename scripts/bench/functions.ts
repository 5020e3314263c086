import { loadFunction } from "../../src/functions/catalogue";
import type { FunctionId } from "../../src/texts/help";
import { below, milliseconds, quickest, readOnce, type BenchRow } from "./row";
import { randomSheet } from "./sheet";

const ROWS = 100_000;
const AIM = 30;

const withAim: readonly FunctionId[] = [
  "CLUSTERTYPE",
  "CLUSTERSTAGE",
  "CLUSTERASSESS",
  "CLUSTERSCORES",
  "CLUSTERGRADES",
  "CLUSTERPOLICY",
];
/** A paragraph per row, ranks among all rows, a list of every cell in doubt: no aim is set for these. */
const others: readonly FunctionId[] = ["CLUSTEREXPLAIN", "CLUSTERADVANTAGE", "CLUSTERCHECK"];

/** The functions that are measured, each in a process of its own: what was calculated before it changes how it is compiled. */
export const functionsToMeasure: readonly FunctionId[] = [...withAim, ...others];

/** The least that any of them can take. */
export async function readingRow(): Promise<BenchRow[]> {
  const sheet = randomSheet(ROWS);
  return [
    {
      what: `reading ${ROWS.toLocaleString("en")} x ${sheet[0]?.length ?? 0} cells once`,
      measured: milliseconds(await quickest(9, () => readOnce(sheet))),
      compared: "1 x",
    },
  ];
}

/** One function over a large table, in one formula. */
export async function functionRow(id: FunctionId): Promise<BenchRow[]> {
  const sheet = randomSheet(ROWS);
  const base = await quickest(9, () => readOnce(sheet));
  const { declaration } = await loadFunction(id);
  const time = await quickest(7, () =>
    declaration.compute({
      delivered: [sheet, null, null, null],
      addresses: [],
      can: { entities: true, numbersWithCard: false },
    }),
  );
  const perSecond = Math.round((ROWS / time) * 1000).toLocaleString("en");
  return [
    {
      what: id,
      measured: `${milliseconds(time)}, ${perSecond} rows/s`,
      compared: `${(time / base).toFixed(0)} x`,
      ...(withAim.includes(id) ? { aim: below(time / base, AIM, "x") } : {}),
    },
  ];
}
