import { bindModel, reportedLadders, type Dataset } from "../../assessment";
import { writeModelTable, type Language, type Model } from "../../model";
import { labelsFor, ladderKey } from "../../results";
import type { WorkControl } from "../../workbook/workControl";
import type { Assessed } from "../assess/assessed";
import { assessTable, type AssessedCluster, type AssessedTable } from "../assess/assessTable";
import type { ReadTable } from "../source/readTable";
import { modelRows } from "./modelFields";

/** Whether two models say the same in every cell of their tables. */
export const isSameModel = (a: Model, b: Model): boolean =>
  a === b || JSON.stringify(writeModelTable(a)) === JSON.stringify(writeModelTable(b));

/** In how many fields two models differ; a row that only one of them has counts with all its fields. */
export function differences(a: Model, b: Model): number {
  const texts = (model: Model): Map<string, string> =>
    new Map(modelRows(model).flatMap(({ fields }) => fields.map(({ key, text }) => [key, text] as const)));
  const [before, after] = [texts(a), texts(b)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).length;
}

/** The same cells under another model: every indicator is found by its code, one that was not read is missing. */
export function underModel(read: ReadTable, model: Model): ReadTable {
  const bound = bindModel(model);
  const { dataset } = read;
  const before = dataset.model.model.indicators;
  const placeOf = model.indicators.map(({ code }) => before.findIndex((indicator) => indicator.code === code));
  const all = new Float64Array(before.length);
  const moved: Dataset = {
    model: bound,
    size: dataset.size,
    valuesOf(row, into) {
      dataset.valuesOf(row, all);
      placeOf.forEach((place, at) => (into[at] = all[place] ?? NaN));
      return into;
    },
    observation: (row, indicator) => {
      const place = placeOf[indicator] ?? -1;
      return place < 0 ? "noColumn" : dataset.observation(row, place);
    },
  };
  const columnOf = placeOf.map((place) => read.binding.columnOf[place] ?? -1);
  return { ...read, model: bound, dataset: moved, binding: { ...read.binding, columnOf } };
}

export interface ClusterChange {
  /** Row of the sheet, from 1. */
  readonly sheetRow: number;
  readonly name: string;
  readonly before: { readonly verdict: string; readonly stage: string };
  readonly after: { readonly verdict: string; readonly stage: string };
}

export interface Comparison {
  readonly clusters: number;
  readonly changes: readonly ClusterChange[];
}

/** Which clusters of a table another model would place in another type or stage. */
export async function compareModels(
  { read }: Assessed,
  [before, after]: readonly [Model, Model],
  language: Language,
  control: WorkControl,
): Promise<Comparison> {
  const assessedBy = (model: Model): Promise<AssessedTable> => assessTable(underModel(read, model), language, control);
  const [first, second] = [await assessedBy(before), await assessedBy(after)];
  const labels = labelsFor(read.model, language);
  const told = ({ assessment: { kind }, stage }: AssessedCluster): ClusterChange["before"] => ({
    verdict: labels.verdict(kind),
    stage,
  });
  const changes = first.clusters.flatMap((was, at) => {
    const is = second.clusters[at];
    return !is || placeOf(was) === placeOf(is)
      ? []
      : [{ sheetRow: was.sheetRow, name: was.name, before: told(was), after: told(is) }];
  });
  return { clusters: first.clusters.length, changes };
}

/** The type and the stages of a cluster, whatever they are called. */
const placeOf = ({ assessment }: AssessedCluster): string =>
  [assessment.kind, ...reportedLadders(assessment).map(ladderKey)].join(" ");
