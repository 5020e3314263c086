// Moran's I with its tests, and the units it could not use.
import { moranInSteps } from "../../measures/moran";
import { othersGoFirst } from "../../workers/othersGoFirst";
import { refuse } from "../refused";
import type { Answer } from "./argument";
import { neighboursOf } from "./neighbours";
import { numberOf } from "./options";
import { defined, locatedAt, measured } from "./refusals";
import { cell, t } from "./resultTable";
import { Alignment } from "./vectors";

const DEFAULT_PERMUTATIONS = 999;
/** Steps (units and links, times reassignments) of some fifteen seconds; longer than that nobody waits for one cell. */
const MOST_STEPS = 3_000_000_000;
const SHOWN_UNITS = 20;

/** CLUSTERMORAN: I, its expectation, three tests, and the islands and missing units by name. */
export const moranAnswer: Answer = async (argumentOf, { signal, report }) => {
  const values = new Alignment([argumentOf("values")]).numbers(argumentOf("values"));
  const neighbours = neighboursOf(argumentOf("weights"), values);
  const permutations = numberOf(argumentOf("permutations")) ?? DEFAULT_PERMUTATIONS;
  const seed = numberOf(argumentOf("seed")) ?? 1;
  const most = Math.floor(MOST_STEPS / (values.values.length + neighbours.links));
  if (permutations > most) refuse({ code: "tooManyPermutations", found: permutations, expected: most });
  const sources = {
    values,
    ...neighbours.sources,
    permutations: locatedAt(argumentOf("permutations").place(), ""),
    seed: locatedAt(argumentOf("seed").place(), ""),
  };
  const steps = moranInSteps(values.values, neighbours.weights, { permutations, seed });
  let step = measured(sources, () => steps.next());
  while (!step.done) {
    report?.(step.value, permutations);
    await othersGoFirst();
    signal?.throwIfAborted();
    step = measured(sources, () => steps.next());
  }
  const found = step.value;
  const names = values.labels ?? neighbours.names;
  const listed = (units: readonly number[]): string => {
    const shown = units.slice(0, SHOWN_UNITS).map((unit) => names?.[unit] || String(unit + 1));
    return [...shown, ...(units.length > SHOWN_UNITS ? ["…"] : [])].join(t("list.separator"));
  };
  return [
    [t("measures.moran"), defined(found.index, "CLUSTERMORAN")],
    [t("measures.expectation"), found.expectation],
    [t("measures.zNormality"), cell(found.normality.z)],
    [t("measures.pNormality"), cell(found.normality.p)],
    [t("measures.zRandomisation"), cell(found.randomisation.z)],
    [t("measures.pRandomisation"), cell(found.randomisation.p)],
    [t("measures.pPermutation"), cell(found.permutation.p)],
    [t("measures.permutations"), found.permutation.permutations],
    [t("measures.seed"), found.permutation.seed],
    [t("measures.units"), found.count],
    [t("measures.islands"), found.islands.length],
    [t("measures.islandUnits"), listed(found.islands)],
    [t("measures.missing"), found.missing.length],
    [t("measures.missingUnits"), listed(found.missing)],
  ];
};
