import { above, isTotalName, smallestDistance, type PeriodLabel } from "../assessment";
import { areAdjacent, type LeftOutRow, type Panel } from "./panel";

/** What a reader of a panel must know about its rows and periods. */
export type PanelRemark =
  | ({ readonly code: "leftOut" } & LeftOutRow)
  /** The step, in the unit of the form, and how many periods of a cluster that follow each other in its rows are not compared. */
  | {
      readonly code: "step";
      readonly step: number;
      readonly form: Exclude<Panel["form"], "label">;
      readonly notCompared: number;
    }
  /** Periods without a form: neighbours in the list are adjacent. */
  | { readonly code: "labels"; readonly first: PeriodLabel; readonly last: PeriodLabel; readonly notCompared: number }
  /** Only one row has this period, and without it the step would be larger. */
  | { readonly code: "loneStep"; readonly period: PeriodLabel; readonly row: number; readonly step: number }
  | { readonly code: "datesFromNumbers"; readonly first: PeriodLabel; readonly last: PeriodLabel }
  /** A cluster that is called like a total or an average. */
  | { readonly code: "total"; readonly name: string }
  | { readonly code: "capitals"; readonly name: string; readonly like: string };

/** Everything that is to be said about the rows and periods of a panel, rows first. */
export function panelRemarks(panel: Panel): PanelRemark[] {
  const { leftOut, capitals, clusters } = panel;
  return [
    ...leftOut.map((row) => ({ code: "leftOut", ...row }) as const),
    ...capitals.map((pair) => ({ code: "capitals", ...pair }) as const),
    ...clusters.flatMap(({ name }) => (isTotalName(name) ? [{ code: "total", name } as const] : [])),
    ...remarksOnTime(panel),
  ];
}

function remarksOnTime(panel: Panel): PanelRemark[] {
  const { periods, form, step, datesFromNumbers } = panel;
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const notCompared = pairsNotCompared(panel);
  const told: PanelRemark[] = datesFromNumbers ? [{ code: "datesFromNumbers", first, last }] : [];
  if (form === "label") return [...told, { code: "labels", first, last, notCompared }];
  if (step === undefined) return told;
  return [...told, { code: "step", step, form, notCompared }, ...loneSteps(panel, step)];
}

/** How many periods of a cluster that follow each other in its rows are no neighbours on the step of the panel. */
export function pairsNotCompared({ clusters }: Panel): number {
  return clusters.reduce((total, { sightings }) => {
    const apart = sightings.filter((seen, at) => {
      const before = sightings[at - 1];
      return before !== undefined && !areAdjacent(before, seen);
    });
    return total + apart.length;
  }, 0);
}

function loneSteps({ periods, clusters }: Panel, step: number): PanelRemark[] {
  const times = new Map<number, number>();
  const rows = new Map<number, number[]>();
  for (const { row, period, time } of clusters.flatMap(({ sightings }) => sightings)) {
    times.set(period, time);
    rows.set(period, [...(rows.get(period) ?? []), row]);
  }
  const scale = periods.map((_, at) => times.get(at) ?? NaN);
  return periods.flatMap((period, at): PanelRemark[] => {
    const [row, other] = rows.get(at) ?? [];
    if (row === undefined || other !== undefined) return [];
    const without = smallestDistance(scale.filter((_, position) => position !== at));
    return without !== undefined && above(without, 1) ? [{ code: "loneStep", period, row, step }] : [];
  });
}
