import { herfindahl } from "../../measures/herfindahl";
import { cells } from "../arguments/cellsArgument";
import { flag } from "../arguments/options";
import { Alignment } from "../arguments/vectors";
import type { Example } from "../example";
import { detail, measure } from "./measure";
import { unitsOfLine } from "./measuredUnits";
import { defined, measured } from "./refusals";

/** How far activity is concentrated on a few holders: one number. */
export const declaration = measure({
  id: "CLUSTERHHI",
  group: "concentration",
  form: "wholeRange",
  parameters: { values: cells(), normalized: flag(), detail: detail() },
  answer: (given) => {
    const values = new Alignment([given.values]).numbers(given.values);
    const { normalized } = given;
    const index = measured({ values }, () => herfindahl(values.values, { normalized }));
    const value = defined(index, normalized ? "CLUSTERHHI.undefinedNormalized" : "CLUSTERHHI.undefined");
    return { kind: "number", value, detail: given.detail, units: unitsOfLine(values) };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERHHI(A1:A4)",
  input: [[20], [50], [20], [10]],
  result: [[0.04 + 0.25 + 0.04 + 0.01]],
});
