import { acceptableConsistencyRatio, ahp } from "../../measures/ahp";
import { fractionText } from "../../results";
import { columnName, numberTable } from "../arguments/numberTable";
import type { Example } from "../example";
import { refuse } from "../refused";
import { measure } from "./measure";
import { measured } from "./refusals";
import { measuredUnits } from "./measuredUnits";
import { cell, rectangle } from "./resultTable";

/** Nobody judges more criteria in pairs, and the work grows with the third power. */
const MOST_CRITERIA = 100;

/** Whether the judgements agree, then one row per criterion with its weight, and beside it what was read as a fraction. */
export const declaration = measure({
  id: "CLUSTERAHP",
  group: "weighting",
  form: "wholeRange",
  parameters: { pairwise: numberTable() },
  answer: ({ pairwise }, { t }) => {
    if (pairwise.rows.length > MOST_CRITERIA) {
      const found = pairwise.rows.length;
      refuse({ code: "tooManyCriteria", where: pairwise.place([]), found, expected: MOST_CRITERIA });
    }
    const found = measured({ pairwise }, () => ahp(pairwise.rows));
    const { consistencyRatio, fractions } = found;
    const beside = fractions.length > 0 ? [t("measures.fractions")] : [];
    const cells = rectangle([
      [t("measures.consistencyRatio"), cell(consistencyRatio)],
      [
        t("measures.acceptable", { limit: acceptableConsistencyRatio.toFixed(2) }),
        Number.isFinite(consistencyRatio) ? consistencyRatio < acceptableConsistencyRatio : "",
      ],
      [t("measures.lambdaMax"), found.lambdaMax],
      [t("measures.consistencyIndex"), found.consistencyIndex],
      [t("measures.randomIndex"), cell(found.randomIndex)],
      [t("measures.criterion"), t("measures.weight"), ...beside],
      ...Array.from(found.weights, (weight, at) => {
        const inRow = fractions.filter(({ row }) => row === at).map(fractionText);
        return [pairwise.names?.[at] || columnName(pairwise, at), weight, ...beside.map(() => inRow.join(", "))];
      }),
    ]);
    return { kind: "table", cells, hasHeader: true, units: measuredUnits(pairwise) };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERAHP(A1:B2)",
  input: [
    [1, 3],
    [1 / 3, 1],
  ],
  result: [
    ["Consistency ratio", 0],
    ["Acceptable (below 0.10)", true],
    ["Lambda max", 2],
    ["Consistency index", 0],
    ["Random index", 0],
    ["Criterion", "Weight"],
    ["1", 0.75],
    ["2", 0.25],
  ],
});
