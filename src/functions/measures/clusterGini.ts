import { gini } from "../../measures/gini";
import { cells } from "../arguments/cellsArgument";
import { Alignment } from "../arguments/vectors";
import type { Example } from "../example";
import { detail, measure } from "./measure";
import { unitsOfLine, unobserved } from "./measuredUnits";
import { defined, measured } from "./refusals";

/** How unequally an amount is spread over units: one number. */
export const declaration = measure({
  id: "CLUSTERGINI",
  group: "inequality",
  form: "wholeRange",
  parameters: { values: cells(), weights: cells({ optional: true }), detail: detail() },
  answer: (given) => {
    const lines = new Alignment([given.values, given.weights]);
    const values = lines.numbers(given.values);
    const weights = lines.optionalNumbers(given.weights);
    const index = measured({ values, weights }, () => gini(values.values, weights ? { weights: weights.values } : {}));
    const value = defined(index, "CLUSTERGINI.undefined");
    return { kind: "number", value, detail: given.detail, units: unitsOfLine(values, unobserved(values, weights)) };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERGINI(A1:A4)",
  input: [[20], [50], [20], [10]],
  result: [[0.3]],
});
