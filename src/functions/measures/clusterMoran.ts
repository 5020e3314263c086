import { planMoran } from "../../measures/moran";
import { countExtremeInBackground } from "../../workers";
import { cells } from "../arguments/cellsArgument";
import { neighboursOf } from "../arguments/neighbours";
import { numberOption } from "../arguments/options";
import { Alignment } from "../arguments/vectors";
import type { Example } from "../example";
import { refuse } from "../refused";
import { measure } from "./measure";
import { unitsOfLine, unobserved } from "./measuredUnits";
import { defined, measured } from "./refusals";
import { cell } from "./resultTable";

/** Steps (units and links, times reassignments) of some fifteen seconds; longer than that nobody waits for one cell. */
const MOST_STEPS = 3_000_000_000;
const SHOWN_UNITS = 20;

/** I, its expectation, three tests, and the islands and missing units by name. */
export const declaration = measure({
  id: "CLUSTERMORAN",
  group: "space",
  form: "wholeRange",
  cancelable: true,
  keepsPlaces: true,
  parameters: { values: cells(), weights: cells(), permutations: numberOption(999), seed: numberOption(1) },
  answer: async (given, { t, located, signal, report }) => {
    const values = new Alignment([given.values]).numbers(given.values);
    const neighbours = neighboursOf(given.weights, values);
    const { permutations, seed } = given;
    const most = Math.floor(MOST_STEPS / (values.values.length + neighbours.links));
    if (permutations > most) refuse({ code: "tooManyPermutations", found: permutations, expected: most });
    const sources = {
      values,
      ...neighbours.sources,
      permutations: located("permutations"),
      seed: located("seed"),
    };
    const plan = measured(sources, () => planMoran(values.values, neighbours.weights, { permutations, seed }));
    const found = plan.reading(await countExtremeInBackground(plan.reassignments, { signal, onProgress: report }));
    const names = values.labels ?? neighbours.names;
    const listed = (units: readonly number[]): string => {
      const shown = units.slice(0, SHOWN_UNITS).map((unit) => names?.[unit] || String(unit + 1));
      return [...shown, ...(units.length > SHOWN_UNITS ? ["…"] : [])].join(t("list.separator"));
    };
    const cells = [
      [t("measures.moran"), defined(found.index, "CLUSTERMORAN.undefined")],
      [t("measures.expectation"), found.expectation],
      [t("measures.zNormality"), cell(found.normality.z)],
      [t("measures.pNormality"), cell(found.normality.p)],
      [t("measures.zRandomisation"), cell(found.randomisation.z)],
      [t("measures.pRandomisation"), cell(found.randomisation.p)],
      [t("measures.pPermutation"), cell(found.permutation.p)],
      [t("measures.permutations"), found.permutation.permutations],
      [t("measures.seed"), found.permutation.seed],
      [t("measures.units"), found.count],
      [t("measures.islands"), found.islands.length],
      [t("measures.islandUnits"), listed(found.islands)],
      [t("measures.missing"), found.missing.length],
      [t("measures.missingUnits"), listed(found.missing)],
    ];
    return { kind: "table", cells, hasHeader: true, units: unitsOfLine(values, unobserved(values), { names }) };
  },
});

export const example = (): Example => ({
  formula: "=CLUSTERMORAN(A1:A4,B1:D6,0)",
  input: [
    [1, 1, 2, 1],
    [2, 2, 1, 1],
    [3, 2, 3, 1],
    [4, 3, 2, 1],
    ["", 3, 4, 1],
    ["", 4, 3, 1],
  ],
  // Four units along a line: (4/6)(2.5/5)
  result: [
    ["Moran's I", 1 / 3],
    ["Expected I", -1 / 3],
    ["z (normality)", Math.sqrt(3)],
  ],
});
