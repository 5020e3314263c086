import { bindModel, gradeOf, positionOf } from "../../assessment";
import { criticWeights } from "../../measures/criticWeights";
import { entropyWeights } from "../../measures/entropyWeights";
import type { Model } from "../../model";
import type { ReadTable } from "../source/readTable";
import { underModel } from "./compareModels";
import type { WeightedGroup } from "./modelFields";

/** Weights that a table suggests for a group, beside those of the model; each column sums to 1. */
export interface DataWeights {
  readonly codes: readonly string[];
  /** NaN where the measure has no value. */
  readonly entropy: readonly number[];
  readonly critic: readonly number[];
  /** Clusters with every indicator of the group, and all of them. */
  readonly used: number;
  readonly clusters: number;
  readonly neverObserved: readonly string[];
}

/** The indicators of a group in model order, those of weight 0 included, and how each is read from 0 to 1. */
export function evidenceOf(model: Model, group: WeightedGroup) {
  if (group === "type") {
    return model.type.map((item) => ({
      code: item.indicator,
      weight: item.weight,
      // Brought to 0-1 towards DI: a share needs amounts that are not negative.
      read: (value: number) => (positionOf(value, item) + 1) / 2,
    }));
  }
  const stages = model.ladders[group.startsWith("ID") ? "ID" : "DI"];
  return (stages[Number(group.slice(2)) - 1]?.evidence ?? []).map((item) => ({
    code: item.indicator,
    weight: item.weight,
    read: (value: number) => gradeOf(value, item),
  }));
}

/** Entropy and CRITIC weights of a group from the clusters of a table that have all its indicators. */
export function dataWeights(read: ReadTable, model: Model, group: WeightedGroup): DataWeights {
  const { dataset } = underModel(read, model);
  const evidence = evidenceOf(model, group);
  const places = evidence.map(({ code }) => model.indicators.findIndex((indicator) => indicator.code === code));
  const values = new Float64Array(bindModel(model).model.indicators.length);
  const rows: number[][] = [];
  for (let row = 0; row < dataset.size; row += 1) {
    if (read.isEmpty(row)) continue;
    dataset.valuesOf(row, values);
    rows.push(evidence.map(({ read: readValue }, at) => readValue(values[places[at] ?? -1] ?? NaN)));
  }
  const [entropy, critic] = [entropyWeights(rows), criticWeights(rows)];
  return {
    codes: evidence.map(({ code }) => code),
    entropy: [...entropy.weights],
    critic: [...critic.weights],
    used: entropy.count,
    clusters: rows.length,
    neverObserved: evidence.map(({ code }) => code).filter((_, at) => rows.every((row) => Number.isNaN(row[at]))),
  };
}

export function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Four decimals are more than any weight can claim. */
const DECIMALS = 4;

/** Shares as weights of a group whose sum stays what it was, as they are typed. */
export function weightTexts(given: readonly number[], sum: number): string[] {
  return given.map((share) => String(Number((share * sum).toFixed(DECIMALS))));
}
