// Inequality between units: Gini, Theil, Dagum.
import type { ResultCell } from "../../i18n";
import { dagum } from "../../measures/dagum";
import { gini } from "../../measures/gini";
import { theil, theilDecomposition } from "../../measures/theil";
import type { Label } from "../../measures/vector";
import { refuse } from "../refused";
import type { Answer } from "./argument";
import { choiceOf } from "./options";
import { defined, measured } from "./refusals";
import { cell, rectangle, t } from "./resultTable";
import { Alignment } from "./vectors";

/** CLUSTERGINI: one number. */
export const giniAnswer: Answer = (argumentOf) => {
  const lines = new Alignment([argumentOf("values"), argumentOf("weights")]);
  const values = lines.numbers(argumentOf("values"));
  const weights = lines.optionalNumbers(argumentOf("weights"));
  const options = weights ? { weights: weights.values } : {};
  return [
    [
      defined(
        measured({ values, weights }, () => gini(values.values, options)),
        "CLUSTERGINI",
      ),
    ],
  ];
};

/** CLUSTERTHEIL: one number; with groups the total, its two parts, and one row per group. */
export const theilAnswer: Answer = (argumentOf) => {
  const variant = choiceOf(argumentOf("variant"), ["T", "L"]) ?? "T";
  const lines = new Alignment([argumentOf("values"), argumentOf("weights")], argumentOf("groups"));
  const values = lines.numbers(argumentOf("values"));
  const weights = lines.optionalNumbers(argumentOf("weights"));
  const options = weights ? { weights: weights.values, variant } : { variant };
  if (!argumentOf("groups").isGiven) {
    return [
      [
        defined(
          measured({ values, weights }, () => theil(values.values, options)),
          "CLUSTERTHEIL",
        ),
      ],
    ];
  }
  const groups = lines.labels();
  const parts = measured({ values, weights, groups }, () => theilDecomposition(values.values, groups.labels, options));
  return rectangle([
    [t("measures.total"), defined(parts.total, "CLUSTERTHEIL")],
    [t("measures.within"), parts.within],
    [t("measures.between"), parts.between],
    [
      t("measures.group"),
      t("measures.index"),
      t("measures.populationShare"),
      t("measures.amountShare"),
      t("measures.mean"),
    ],
    ...parts.groups.map(({ label, index, populationShare, amountShare, mean }) => [
      label,
      cell(index),
      populationShare,
      amountShare,
      mean,
    ]),
  ]);
};

/** Two matrices of this many groups each way are what a person can still look at, and what a spill can hold. */
const MOST_GROUPS = 100;

/** CLUSTERDAGUM: G and its three parts, one row per group, and the two matrices between groups. */
export const dagumAnswer: Answer = (argumentOf) => {
  const lines = new Alignment([argumentOf("values")], argumentOf("groups"));
  const values = lines.numbers(argumentOf("values"));
  const groups = lines.labels();
  const found = new Set(groups.labels.filter((_, unit) => Number.isFinite(values.values[unit]))).size;
  if (found > MOST_GROUPS) {
    refuse({ code: "tooManyGroups", where: argumentOf("groups").place(), found, expected: MOST_GROUPS });
  }
  const parts = measured({ values, groups }, () => dagum(values.values, groups.labels));
  const labels = parts.groups.map(({ label }) => label);
  return rectangle([
    [t("measures.gini"), defined(parts.gini, "CLUSTERDAGUM")],
    [t("measures.within"), parts.within],
    [t("measures.netBetween"), parts.netBetween],
    [t("measures.transvariation"), parts.transvariation],
    [
      t("measures.group"),
      t("measures.gini"),
      t("measures.units"),
      t("measures.populationShare"),
      t("measures.amountShare"),
      t("measures.mean"),
    ],
    ...parts.groups.map(({ label, gini: own, size, populationShare, amountShare, mean }) => [
      label,
      cell(own),
      size,
      populationShare,
      amountShare,
      mean,
    ]),
    ...matrix(t("measures.betweenGini"), labels, parts.betweenGini),
    ...matrix(t("measures.affluence"), labels, parts.affluence),
  ]);
};

function matrix(title: string, labels: readonly Label[], rows: readonly Float64Array[]): ResultCell[][] {
  return [[title, ...labels], ...rows.map((row, at) => [labels[at] ?? "", ...Array.from(row, cell)])];
}
