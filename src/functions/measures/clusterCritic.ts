import { criticWeights } from "../../measures/criticWeights";
import { directions, directionsOf } from "../arguments/directions";
import { columnName, columnsOf, numberTable, ofNamedUnits } from "../arguments/numberTable";
import type { Example } from "../example";
import { measure } from "./measure";
import { unitsOfTable } from "./measuredUnits";
import { defined, measured } from "./refusals";
import { cell, rectangle } from "./resultTable";

/** How many rows took part, then one row per indicator with its weight. */
export const declaration = measure({
  id: "CLUSTERCRITIC",
  group: "weighting",
  form: "wholeRange",
  parameters: { values: numberTable(), directions: directions() },
  answer: (given, { t, located }) => {
    const values = ofNamedUnits(given.values);
    const directions = directionsOf(given.directions, values.width, columnsOf(values));
    const sources = { values, directions: located("directions") };
    const found = measured(sources, () => criticWeights(values.rows, directions ? { directions } : {}));
    defined(found.weights[0] ?? NaN, "CLUSTERCRITIC.undefined");
    const cells = rectangle([
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
    return { kind: "table", cells, hasHeader: true, units: unitsOfTable(values) };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERCRITIC(A1:B4)",
  input: [
    ["Patents", "Platforms"],
    [0, 0],
    [1, 1],
    [2, 0],
  ],
  // Uncorrelated, so each conflicts by 1 and weighs as its deviation: 1/2 against √(1/3)
  result: [
    ["Rows used", 3, "", "", ""],
    ["Indicator", "Weight", "Deviation", "Conflict", "Information"],
    ["Patents", 0.5 / (0.5 + Math.sqrt(1 / 3)), 0.5, 1, 0.5],
    ["Platforms", Math.sqrt(1 / 3) / (0.5 + Math.sqrt(1 / 3)), Math.sqrt(1 / 3), 1, Math.sqrt(1 / 3)],
  ],
});
