import { gini } from "../../measures/gini";
import { cells } from "../arguments/cellsArgument";
import { Alignment } from "../arguments/vectors";
import type { Example } from "../example";
import { detail, measure } from "./measure";
import { defined, measured } from "./refusals";
import { observedOf, oneNumber } from "./resultTable";

/** How unequally an amount is spread over units: one number. */
export const declaration = measure({
  id: "CLUSTERGINI",
  group: "inequality",
  form: "wholeRange",
  parameters: { values: cells(), weights: cells({ optional: true }), detail: detail() },
  answer: (given, { t, totals }) => {
    const lines = new Alignment([given.values, given.weights]);
    const values = lines.numbers(given.values);
    const weights = lines.optionalNumbers(given.weights);
    const index = measured({ values, weights }, () => gini(values.values, weights ? { weights: weights.values } : {}));
    const found = defined(index, "CLUSTERGINI.undefined");
    return oneNumber(
      found,
      given.detail,
      t("measureWords.CLUSTERGINI.name"),
      observedOf(values, weights),
      totals(values),
    );
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERGINI(A1:A4)",
  input: [[20], [50], [20], [10]],
  result: [[0.3]],
});
