import { entropyWeights } from "../../measures/entropyWeights";
import { directions, directionsOf } from "../arguments/directions";
import { columnName, columnsOf, numberTable, ofNamedUnits } from "../arguments/numberTable";
import { numberOption } from "../arguments/options";
import type { Example } from "../example";
import { measure } from "./measure";
import { unitsOfTable } from "./measuredUnits";
import { defined, measured } from "./refusals";
import { cell, rectangle } from "./resultTable";

/** What was done, then one row per indicator with its weight. */
export const declaration = measure({
  id: "CLUSTERENTROPY",
  group: "weighting",
  form: "wholeRange",
  parameters: { values: numberTable(), directions: directions(), shift: numberOption(0) },
  answer: (given, { t, located }) => {
    const values = ofNamedUnits(given.values);
    const { shift } = given;
    const directions = directionsOf(given.directions, values.width, columnsOf(values));
    const sources = {
      values,
      directions: located("directions"),
      shift: located("shift"),
    };
    // A direction only has a meaning on a common scale; without one the values are taken as they are.
    const found = measured(sources, () =>
      entropyWeights(values.rows, directions ? { scale: "minMax", directions, shift } : { shift }),
    );
    defined(found.weights[0] ?? NaN, "CLUSTERENTROPY.undefined");
    const cells = rectangle([
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
    return { kind: "table", cells, hasHeader: true, units: unitsOfTable(values) };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERENTROPY(A1:B5)",
  input: [
    ["Patents", "Platforms"],
    [2, 1],
    [2, 0],
    [0, 0],
    [0, 0],
  ],
  // Two of four share evenly, e = ln 2 / ln 4; one has all, e = 0
  result: [
    ["Rows used", 4, "", ""],
    ["Shift", 0, "", ""],
    ["Scale", "as given", "", ""],
    ["Indicator", "Weight", "Entropy", "Divergence"],
    ["Patents", 1 / 3, 1 / 2, 1 / 2],
    ["Platforms", 2 / 3, 0, 1],
  ],
});
