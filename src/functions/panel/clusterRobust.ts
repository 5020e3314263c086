import { robustnessTable } from "../../results";
import { DEFAULT_DRAWS, DEFAULT_SEED, planJob } from "../../robustness";
import { runRobustnessInBackground } from "../../workers";
import { readSettings } from "../arguments/drawSettings";
import { number } from "../arguments/number";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillRows } from "../spill";

/** How sure the verdict on each cluster is when everything that can be argued about moves. */
export const declaration = declare({
  id: "CLUSTERROBUST",
  form: "wholeRange",
  texts: ["panels"],
  parameters: { input: table(), draws: number(DEFAULT_DRAWS), seed: number(DEFAULT_SEED) },
  cancelable: true,
  answer: async ({ input, draws, seed }, { signal }) => {
    const { dataset, model, language } = input;
    const job = planJob(dataset, readSettings(draws, seed, dataset.size));
    const robustness = await runRobustnessInBackground(job, { signal });
    const drawn = robustnessTable(model, language, robustness);
    return spillRows(input, drawn.header, (_, row) => {
      const cluster = robustness.clusters[row];
      return cluster ? drawn.row(cluster) : [];
    });
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERROBUST(${exampleAddress},,,"code")`,
  more: [null, null, "code"],
  // Anchors within 10 % leave each position at .8 or more, so the index is below .2 only where all six are at their
  // lowest while everything missing is at the other pole: not once in many thousand draws.
  result: [
    ["Verdict", "P(ID)", "P(DI)", "P(hybrid)", "P(indeterminate)"],
    ["DI", 0, 1, 0, 0],
  ],
});
