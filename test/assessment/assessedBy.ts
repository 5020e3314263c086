import { readDataset, type BoundModel } from "../../src/assessment";
import type { Cell, Model } from "../../src/model";

/** The cells of one cluster, by the codes of its indicators; what is not named is blank. */
export type ClusterCells = Readonly<Record<string, Cell | undefined>>;

/** The values that a model reads from the cells of one cluster. */
export function valuesOf(model: BoundModel, cluster: ClusterCells): Float64Array {
  const codes = model.model.indicators.map(({ code }) => code);
  const columns = codes.map((_, at) => at);
  const dataset = readDataset(model, columns, 1, (_, column) => cluster[codes[column] ?? ""] ?? null);
  return dataset.valuesOf(0, new Float64Array(codes.length));
}

/** The position of an indicator in a model. */
export const positionOfCode = (model: Model, code: string): number =>
  model.indicators.findIndex((indicator) => indicator.code === code);
