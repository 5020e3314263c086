// Weights of indicators: from their dispersion (entropy), their conflict (CRITIC), or pairwise judgements (AHP).
import { acceptableConsistencyRatio, ahp } from "../../measures/ahp";
import { criticWeights } from "../../measures/criticWeights";
import { entropyWeights } from "../../measures/entropyWeights";
import { refuse } from "../refused";
import type { Answer } from "./argument";
import { directionsOf, numberOf } from "./options";
import { defined, locatedAt, measured } from "./refusals";
import { cell, rectangle, t } from "./resultTable";
import { columnName, tableOf } from "./tables";

/** CLUSTERENTROPY: what was done, then one row per indicator with its weight. */
export const entropyAnswer: Answer = (argumentOf) => {
  const values = tableOf(argumentOf("values"));
  const directions = directionsOf(argumentOf("directions"), values.width);
  const shift = numberOf(argumentOf("shift")) ?? 0;
  const sources = {
    values,
    directions: locatedAt(argumentOf("directions").place(), ""),
    shift: locatedAt(argumentOf("shift").place(), ""),
  };
  // A direction only has a meaning on a common scale; without one the values are taken as they are.
  const found = measured(sources, () =>
    entropyWeights(values.rows, directions ? { scale: "minMax", directions, shift } : { shift }),
  );
  defined(found.weights[0] ?? NaN, "CLUSTERENTROPY");
  return rectangle([
    [t("measures.rowsUsed"), found.count],
    [t("measures.shift"), found.shift],
    [t("measures.scale"), t(`measures.scales.${found.scale}`)],
    [t("measures.indicator"), t("measures.weight"), t("measures.entropy"), t("measures.divergence")],
    ...Array.from(found.weights, (weight, at) => [
      columnName(values, at),
      weight,
      cell(found.entropy[at]),
      cell(found.divergence[at]),
    ]),
  ]);
};

/** CLUSTERCRITIC: how many rows took part, then one row per indicator with its weight. */
export const criticAnswer: Answer = (argumentOf) => {
  const values = tableOf(argumentOf("values"));
  const directions = directionsOf(argumentOf("directions"), values.width);
  const sources = { values, directions: locatedAt(argumentOf("directions").place(), "") };
  const found = measured(sources, () => criticWeights(values.rows, directions ? { directions } : {}));
  defined(found.weights[0] ?? NaN, "CLUSTERCRITIC");
  return rectangle([
    [t("measures.rowsUsed"), found.count],
    [
      t("measures.indicator"),
      t("measures.weight"),
      t("measures.deviation"),
      t("measures.conflict"),
      t("measures.information"),
    ],
    ...Array.from(found.weights, (weight, at) => [
      columnName(values, at),
      weight,
      cell(found.deviation[at]),
      cell(found.conflict[at]),
      cell(found.information[at]),
    ]),
  ]);
};

/** Nobody judges more criteria in pairs, and the work grows with the third power. */
const MOST_CRITERIA = 100;

/** CLUSTERAHP: whether the judgements agree, then one row per criterion with its weight. */
export const ahpAnswer: Answer = (argumentOf) => {
  const argument = argumentOf("pairwise");
  const pairwise = tableOf(argument);
  if (pairwise.rows.length > MOST_CRITERIA) {
    const found = pairwise.rows.length;
    refuse({ code: "tooManyCriteria", where: argument.place(), found, expected: MOST_CRITERIA });
  }
  const found = measured({ pairwise }, () => ahp(pairwise.rows));
  const { consistencyRatio } = found;
  return rectangle([
    [t("measures.consistencyRatio"), cell(consistencyRatio)],
    [
      t("measures.acceptable", { limit: acceptableConsistencyRatio.toFixed(2) }),
      Number.isFinite(consistencyRatio) ? consistencyRatio < acceptableConsistencyRatio : "",
    ],
    [t("measures.lambdaMax"), found.lambdaMax],
    [t("measures.consistencyIndex"), found.consistencyIndex],
    [t("measures.randomIndex"), cell(found.randomIndex)],
    [t("measures.criterion"), t("measures.weight")],
    ...Array.from(found.weights, (weight, at) => [pairwise.names?.[at] || columnName(pairwise, at), weight]),
  ]);
};
