import { ellisonGlaeser } from "../../measures/ellisonGlaeser";
import { cells } from "../arguments/cellsArgument";
import { neededNumber } from "../arguments/options";
import { Alignment } from "../arguments/vectors";
import type { Example } from "../example";
import { detail, measure } from "./measure";
import { unitsOfLine } from "./measuredUnits";
import { defined, measured } from "./refusals";

/** One number, gamma. */
export const declaration = measure({
  id: "CLUSTERELLISONGLAESER",
  group: "concentration",
  form: "wholeRange",
  parameters: { regionShares: cells(), areaShares: cells(), plantHerfindahl: neededNumber(), detail: detail() },
  answer: (given, { located }) => {
    const lines = new Alignment([given.regionShares, given.areaShares]);
    const regionShares = lines.numbers(given.regionShares);
    const areaShares = lines.numbers(given.areaShares);
    const plantHerfindahl = located("plantHerfindahl");
    const index = measured({ regionShares, areaShares, plantHerfindahl }, () =>
      ellisonGlaeser(regionShares.values, areaShares.values, given.plantHerfindahl),
    );
    const value = defined(index, "CLUSTERELLISONGLAESER.undefined");
    return { kind: "number", value, detail: given.detail, units: unitsOfLine(regionShares) };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERELLISONGLAESER(A1:A2,B1:B2,0.5)",
  input: [
    [1, 0.5],
    [0, 0.5],
  ],
  // G = 0.5, 1 - Σx² = 0.5: (0.5 - 0.5 · 0.5) / (0.5 · 0.5)
  result: [[1]],
});
