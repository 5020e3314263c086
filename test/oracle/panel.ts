/** A panel as its cells stand in the sheet: names and periods cleaned, rows that are left out, and the paths of the rest. */
import { cleanedName, namesThatDifferInCapitals } from "./cleaning";
import type { Cluster } from "./evidence";
import { specified } from "./followed";
import type { OracleModel } from "./model";
import { type OraclePath, type PanelRow, pathsByHand, stepOf } from "./path";
import type { PeriodCell } from "./periodLabel";
import { type Form, readPeriods } from "./periods";

export interface RawRow {
  readonly cluster: string | number | null;
  readonly period: PeriodCell;
  readonly values: Cluster;
  readonly index?: string;
}

export type RowFate =
  | { readonly kind: "read"; readonly cluster: string; readonly period: number }
  | { readonly kind: "left out"; readonly why: "no cluster" | "no period" | "another form" | "a mark" };

export interface PanelReading {
  readonly form: Form;
  readonly step: number | undefined;
  /** One for each row, in their order. */
  readonly rows: readonly RowFate[];
  readonly leftOut: number;
  readonly numbersAsDates: boolean;
  /** "Where no form fits, CLUSTERCHECK says so once." */
  readonly withoutForm: boolean;
  /** "Duplicate cluster-periods are an error that names them": the rows of each, from 0; judged after cleaning. */
  readonly duplicates: readonly (readonly number[])[];
  readonly namesInCapitals: readonly (readonly string[])[];
  /** Successive periods of a cluster that are more than one step apart. */
  readonly notCompared: number;
  /** "A period that a single row has and that makes the step smaller is named": the rows, from 0. */
  readonly oddPeriods: readonly number[];
}

type Read = Extract<RowFate, { readonly kind: "read" }>;
const isRead = (row: RowFate): row is Read => row.kind === "read";

export function readPanel(rows: readonly Pick<RawRow, "cluster" | "period">[]): PanelReading {
  const names = rows.map(({ cluster }) => cleanedName(cluster));
  // a row without a cluster is left out, so it has no say in the form and the step
  const named = names.flatMap((name, at) => (name === "" ? [] : [at]));
  const periods = readPeriods(named.map((at) => rows[at]?.period ?? { value: null }));
  const fates = rows.map((_, at): RowFate => {
    const place = periods.places[named.indexOf(at)];
    if (place === undefined) return { kind: "left out", why: "no cluster" };
    return place.kind === "read" ? { kind: "read", cluster: names[at] ?? "", period: place.value } : place;
  });
  const read = fates.filter(isRead);
  const same = (one: Read, other: Read): boolean => one.cluster === other.cluster && one.period === other.period;
  const placesOf = (row: Read): number[] =>
    fates.flatMap((other, at) => (isRead(other) && same(row, other) ? [at] : []));
  return {
    form: periods.form,
    step: periods.step,
    rows: fates,
    leftOut: fates.length - read.length,
    numbersAsDates: periods.numbersAsDates,
    withoutForm: periods.form === "label" && read.length > 0,
    duplicates: fates.flatMap((row, at) => {
      const places = isRead(row) ? placesOf(row) : [];
      return places.length > 1 && places[0] === at ? [places] : [];
    }),
    namesInCapitals: namesThatDifferInCapitals(read.map(({ cluster }) => cluster)),
    notCompared: notComparedIn(read, periods.step),
    oddPeriods: fates.flatMap((row, at) => (isRead(row) && isOdd(row, read, periods) ? [at] : [])),
  };
}

function notComparedIn(read: readonly Read[], step: number | undefined): number {
  const clusters = [...new Set(read.map(({ cluster }) => cluster))];
  return clusters
    .map((cluster) => {
      const own = new Set(read.filter((row) => row.cluster === cluster).map(({ period }) => period));
      const sorted = [...own].sort((a, b) => a - b);
      return sorted.filter((period, at) => at > 0 && period - (sorted[at - 1] ?? NaN) > (step ?? 0) + 1e-9).length;
    })
    .reduce((sum, each) => sum + each, 0);
}

/** Alone in its period, and without it the step would be larger. Places in a list of labels have no distance to make smaller. */
function isOdd(row: Read, read: readonly Read[], { step, form }: { step: number | undefined; form: Form }): boolean {
  const others = read.filter(({ period }) => period !== row.period);
  const without = stepOf(others.map(({ period }) => period));
  const single = others.length === read.length - 1;
  return form !== "label" && single && without !== undefined && step !== undefined && without > step + 1e-9;
}

/** The rows that are read, as the paths want them. */
export const panelRows = (rows: readonly RawRow[], { rows: fates }: PanelReading): PanelRow[] =>
  rows.flatMap(({ values, index }, at) => {
    const fate = fates[at];
    if (fate?.kind !== "read") return [];
    const { cluster, period } = fate;
    return [{ cluster, period, values, ...(index === undefined ? {} : { index }) }];
  });

export const pathsOfPanel = (model: OracleModel, rows: readonly RawRow[]): OraclePath[] =>
  pathsByHand(model, panelRows(rows, readPanel(rows)), specified.neighbours);
