import { Assessor } from "../../assessment";
import { addPercentiles, advantageOf, advantageTable } from "../../results";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillBelow } from "../spill";

/**
 * How each cluster competes, which mechanism comes next, and the percentiles of its three stage scores
 * among the clusters of the same type in the range; blank where there is nobody to compare with.
 */
export const declaration = declare({
  id: "CLUSTERADVANTAGE",
  form: "wholeRange",
  parameters: { input: table() },
  answer: ({ input }) => {
    const { model, dataset, language } = input;
    const values = new Float64Array(model.model.indicators.length);
    const assessor = new Assessor(model);
    const clusters = Array.from({ length: dataset.size }, (_, row) =>
      input.isEmpty(row) ? undefined : advantageOf(assessor.assess(dataset.valuesOf(row, values))),
    );
    addPercentiles(clusters.flatMap((cluster) => cluster ?? []));
    const advantages = advantageTable(language);
    const rows = clusters.map((cluster) => (cluster ? advantages.row(cluster) : advantages.blank()));
    return spillBelow(input, advantages.header, rows);
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERADVANTAGE(${exampleAddress})`,
  result: [
    ["Leading mechanism", "Emerging mechanism", "Percentile 1", "Percentile 2", "Percentile 3"],
    ["platform scale, critical mass", "scenario creation and network effects", "", "", ""],
  ],
});
