import { krugmanIndex } from "../../measures/krugman";
import { cells } from "../arguments/cellsArgument";
import { Alignment } from "../arguments/vectors";
import type { Example } from "../example";
import { detail, measure } from "./measure";
import { unitsOfLine } from "./measuredUnits";
import { defined, measured } from "./refusals";

/** One number, 0 to 2. */
export const declaration = measure({
  id: "CLUSTERKRUGMAN",
  group: "concentration",
  form: "wholeRange",
  parameters: { region: cells(), reference: cells(), detail: detail() },
  answer: (given) => {
    const lines = new Alignment([given.region, given.reference]);
    const region = lines.numbers(given.region);
    const reference = lines.numbers(given.reference);
    const index = measured({ region, reference }, () => krugmanIndex(region.values, reference.values));
    const value = defined(index, "CLUSTERKRUGMAN.undefined");
    return { kind: "number", value, detail: given.detail, units: unitsOfLine(region) };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERKRUGMAN(A1:A6,B1:B6)",
  input: [
    ["Region", "Country"],
    [20, 0],
    [10, 0],
    [70, 0],
    [0, 60],
    [0, 40],
  ],
  // Nothing in common: as far apart as can be.
  result: [[2]],
});
