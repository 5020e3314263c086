import { theil, theilDecomposition } from "../../measures/theil";
import { cells } from "../arguments/cellsArgument";
import { choice } from "../arguments/options";
import { Alignment } from "../arguments/vectors";
import type { Example } from "../example";
import { detail, measure } from "./measure";
import { unitsOfLine, unobserved } from "./measuredUnits";
import { defined, measured } from "./refusals";
import { capitalRows, cell, rectangle } from "./resultTable";

/** One number; with groups the total, its two parts, and one row per group. In detail the first row says how many units. */
export const declaration = measure({
  id: "CLUSTERTHEIL",
  group: "inequality",
  form: "wholeRange",
  parameters: {
    values: cells(),
    weights: cells({ optional: true }),
    groups: cells({ optional: true }),
    variant: choice(["T", "L"]),
    detail: detail(),
  },
  answer: (given, { t }) => {
    const lines = new Alignment([given.values, given.weights], given.groups);
    const values = lines.numbers(given.values);
    const weights = lines.optionalNumbers(given.weights);
    const { variant } = given;
    const options = weights ? { weights: weights.values, variant } : { variant };
    if (!given.groups.isGiven) {
      const index = measured({ values, weights }, () => theil(values.values, options));
      const value = defined(index, "CLUSTERTHEIL.undefined");
      return { kind: "number", value, detail: given.detail, units: unitsOfLine(values, unobserved(values, weights)) };
    }
    const groups = lines.labels();
    const parts = measured({ values, weights, groups }, () =>
      theilDecomposition(values.values, groups.labels, options),
    );
    const units = unitsOfLine(values, unobserved(values, weights, groups.labels), { groups: groups.labels });
    const total = defined(parts.total, "CLUSTERTHEIL.undefined");
    const cells = rectangle([
      [t("measures.total"), total, ...(given.detail ? [units.used, units.leftOut] : [])],
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
      ...capitalRows(
        parts.groups.map(({ label }) => label),
        t,
      ),
    ]);
    return { kind: "table", cells, hasHeader: true, units };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERTHEIL(A1:A4,,B1:B4)",
  input: [
    [1, "coast"],
    [1, "coast"],
    [3, "inland"],
    [3, "inland"],
  ],
  // Alike inside, means 1 and 3 around 2: only differences between.
  result: [
    ["Total", 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), "", "", ""],
    ["Within groups", 0, "", "", ""],
    ["Between groups", 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), "", "", ""],
    ["Group", "Index", "Share of units", "Share of amount", "Mean"],
    ["coast", 0, 0.5, 0.25, 1],
    ["inland", 0, 0.5, 0.75, 3],
  ],
});
