import { topsis, type TopsisOptions } from "../../measures/topsis";
import { cells, type Argument } from "../arguments/cellsArgument";
import { directions, directionsOf } from "../arguments/directions";
import type { Located } from "../arguments/located";
import {
  columnsOf,
  numbersPerColumn,
  numberTable,
  ofNamedUnits,
  reordered,
  tableOf,
  type NumberTable,
} from "../arguments/numberTable";
import { choiceIfGiven } from "../arguments/options";
import { matchedOrder } from "../arguments/matchedNames";
import type { Example } from "../example";
import { refuse } from "../refused";
import { measure } from "./measure";
import { unitsOfTable } from "./measuredUnits";
import { measured } from "./refusals";
import { belowHeader, cell } from "./resultTable";

/** Closeness, the two distances and the rank, one row per unit; a header row where the values have one. */
export const declaration = measure({
  id: "CLUSTERTOPSIS",
  group: "scoring",
  form: "wholeRange",
  parameters: {
    values: numberTable(),
    weights: cells(),
    directions: directions(),
    normalization: choiceIfGiven(["vector", "min-max"], { automatic: false }),
    ideal: cells({ optional: true }),
  },
  answer: (given, { t, located }) => {
    const values = ofNamedUnits(given.values);
    const weights =
      numbersPerColumn(given.weights, columnsOf(values)) ?? refuse({ code: "argumentMissing", argument: "weights" });
    const { options, sources } = optionsOf(given, values, located);
    const found = measured({ values, weights, ...sources }, () => topsis(values.rows, weights.values, options));
    if (!found.closeness.some(Number.isFinite)) refuse({ code: "undefinedMeasure", reason: "CLUSTERTOPSIS.undefined" });
    const cells = belowHeader(
      values,
      [t("measures.closeness"), t("measures.distanceToBest"), t("measures.distanceToWorst"), t("measures.rank")],
      (row) => [
        cell(found.closeness[row]),
        cell(found.distanceToBest[row]),
        cell(found.distanceToWorst[row]),
        cell(found.rank[row]),
      ],
    );
    const units = unitsOfTable(values);
    return { kind: "table", cells, hasHeader: values.headers !== undefined, units };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERTOPSIS(A1:B3,A5:B5)",
  input: [
    ["Patents", "Platforms"],
    [1, 0],
    [0, 1],
    ["", ""],
    [3, 1],
  ],
  // Each is best in one thing, and 3/4 of the weight lies on the first.
  result: [
    ["Closeness", "Distance to best", "Distance to worst", "Rank"],
    [0.75, 0.25, 0.75, 1],
    [0.25, 0.75, 0.25, 2],
  ],
});

interface Scale {
  readonly ideal: Argument;
  readonly directions: Argument;
  readonly normalization: "vector" | "min-max" | undefined;
}

/** Ideals of the sample, or fixed ones, which leave no room for a direction or another scale. */
function optionsOf(
  { ideal, directions: argument, normalization }: Scale,
  values: NumberTable,
  located: (name: string) => Located,
): { readonly options: TopsisOptions; readonly sources: Readonly<Record<string, Located>> } {
  const { width } = values;
  const ways = directionsOf(argument, width, columnsOf(values));
  if (!ideal.isGiven) {
    const scale = normalization === "min-max" ? "minMax" : "vector";
    return {
      options: { normalization: scale, ...(ways ? { directions: ways } : {}) },
      sources: { directions: located("directions") },
    };
  }
  if (ways) refuse({ code: "contradiction", argument: "ideal", other: "directions" });
  if (normalization) refuse({ code: "contradiction", argument: "ideal", other: "normalization" });
  const given = tableOf(ideal);
  const table = reordered(given, { columns: matchedOrder(columnsOf(values), columnsOf(given)) });
  const [best, worst] = table.rows;
  if (!best || !worst || table.rows.length > 2 || table.width !== width) {
    const { rows, columns } = ideal;
    return refuse({ code: "idealShape", where: ideal.place(), rows, columns, expected: width });
  }
  const rowOf = (row: number): Located => ({
    place: ([column]) => (column === undefined ? table.place([]) : table.place([row, column])),
    found: ([column]) => (column === undefined ? undefined : table.found([row, column])),
  });
  return { options: { ideals: "absolute", best, worst }, sources: { best: rowOf(0), worst: rowOf(1) } };
}
