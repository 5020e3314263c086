import { gradeOf, positionOf, type BoundModel } from "../../assessment";
import { GATE, type Indicator, type LadderName } from "../../model";

/** What a heat map shows: where the type evidence lies, or the grades of a ladder. */
export const heatParts = ["type", "ID", "DI"] as const satisfies readonly ("type" | LadderName)[];
export type HeatPart = (typeof heatParts)[number];

export const heatOrders = ["asListed", "lowest", "missing"] as const;
export type HeatOrder = (typeof heatOrders)[number];

/** One indicator of a heat map. */
export interface HeatColumn {
  readonly definition: Indicator;
  /** Position of the indicator in the values of a cluster. */
  readonly at: number;
  /** The stage that it belongs to; undefined for type evidence. */
  readonly stage: string | undefined;
  readonly weight: number;
  /** A position in [-1, 1], or a grade in [0, 100]; NaN = missing. */
  readonly read: (value: number) => number;
}

export function heatColumns(model: BoundModel, part: HeatPart): HeatColumn[] {
  if (part === "type") {
    return model.type.map((item) => ({
      definition: item.definition,
      at: item.at,
      stage: undefined,
      weight: item.weight,
      read: (value) => positionOf(value, item),
    }));
  }
  return model.ladders[part].flatMap(({ name, evidence }) =>
    evidence.map((item) => ({
      definition: item.definition,
      at: item.at,
      stage: name,
      weight: item.weight,
      read: (value) => gradeOf(value, item),
    })),
  );
}

/** Below or above the middle of a scale, and how far on the way to its end, from 0 to 1. */
export type HeatTone = { readonly side: "low" | "high"; readonly strength: number } | { readonly side: "missing" };

/** A grade against the threshold, or a position against the middle of the axis. */
export function heatTone(part: HeatPart, read: number): HeatTone {
  if (Number.isNaN(read)) return { side: "missing" };
  const [low, middle, high] = part === "type" ? [-1, 0, 1] : [0, GATE, 100];
  return read < middle
    ? { side: "low", strength: (middle - read) / (middle - low) }
    : { side: "high", strength: (read - middle) / (high - middle) };
}

/** The share of the weight of the columns that was observed; the coverage of a row. */
export function heatCoverage(columns: readonly HeatColumn[], values: ArrayLike<number>): number {
  let [observed, all] = [0, 0];
  for (const { at, weight } of columns) {
    all += weight;
    if (!Number.isNaN(values[at] ?? NaN)) observed += weight;
  }
  return all === 0 ? 0 : observed / all;
}

/** The weighted mean of what was observed; a row without any comes last. */
function heatMean(columns: readonly HeatColumn[], values: ArrayLike<number>): number {
  let [sum, observed] = [0, 0];
  for (const { at, weight, read } of columns) {
    const seen = read(values[at] ?? NaN);
    if (Number.isNaN(seen)) continue;
    sum += weight * seen;
    observed += weight;
  }
  return observed === 0 ? Infinity : sum / observed;
}

interface Measured {
  readonly values: ArrayLike<number>;
}

/** Clusters as they are listed, the lowest first, or those of which most is missing; equal ones as they are listed. */
export function heatOrdered<Cluster extends Measured>(
  clusters: readonly Cluster[],
  columns: readonly HeatColumn[],
  order: HeatOrder,
): readonly Cluster[] {
  if (order === "asListed") return clusters;
  const keyOf = order === "lowest" ? heatMean : heatCoverage;
  return clusters
    .map((cluster) => ({ cluster, key: keyOf(columns, cluster.values) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key - b.key))
    .map(({ cluster }) => cluster);
}
