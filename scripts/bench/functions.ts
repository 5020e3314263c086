import { assessmentFunctions, type AssessmentFunctionId } from "../../src/functions/assessmentFunctions";
import { below, milliseconds, quickest, readOnce, type BenchRow } from "./row";
import { randomSheet } from "./sheet";

const ROWS = 100_000;
const AIM = 30;

const withAim: readonly AssessmentFunctionId[] = [
  "CLUSTERTYPE",
  "CLUSTERSTAGE",
  "CLUSTERASSESS",
  "CLUSTERSCORES",
  "CLUSTERGRADES",
  "CLUSTERPOLICY",
  "CLUSTEREXPLAIN",
];
const others: readonly AssessmentFunctionId[] = ["CLUSTERADVANTAGE", "CLUSTERCHECK"];

/** Each function over a large table, in one formula. */
export async function functionRows(): Promise<BenchRow[]> {
  const sheet = randomSheet(ROWS);
  const base = await quickest(9, () => readOnce(sheet));
  const rows: BenchRow[] = [
    {
      what: `reading ${ROWS.toLocaleString("en")} x ${sheet[0]?.length ?? 0} cells once`,
      measured: milliseconds(base),
      compared: "1 x",
    },
  ];
  for (const id of [...withAim, ...others]) {
    const declaration = assessmentFunctions.find((candidate) => candidate.id === id);
    const time = await quickest(3, () => declaration?.compute([sheet, null, null, null], [], { entities: true }));
    const perSecond = Math.round((ROWS / time) * 1000).toLocaleString("en");
    rows.push({
      what: id,
      measured: `${milliseconds(time)}, ${perSecond} rows/s`,
      compared: `${(time / base).toFixed(0)} x`,
      ...(withAim.includes(id) ? { aim: below(time / base, AIM, "x") } : {}),
    });
  }
  return rows;
}
