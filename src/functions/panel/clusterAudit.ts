import { auditLines, auditTable } from "../../results";
import { DEFAULT_DRAWS, DEFAULT_SEED, planJob } from "../../robustness";
import { runAuditInBackground } from "../../workers";
import { readSettings } from "../arguments/drawSettings";
import { number } from "../arguments/number";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillBelow } from "../spill";

/** Whether an index holds before it is published: what its variance comes from, effective weights, coherence, leaving indicators out. */
export const declaration = declare({
  id: "CLUSTERAUDIT",
  form: "wholeRange",
  texts: ["audit", "panels"],
  parameters: { input: table(), draws: number(DEFAULT_DRAWS), seed: number(DEFAULT_SEED) },
  cancelable: true,
  answer: async ({ input, draws, seed }, { signal }) => {
    const { dataset, model, language } = input;
    const job = planJob(dataset, readSettings(draws, seed, dataset.size));
    const audit = await runAuditInBackground(job, { signal });
    const shown = auditTable(language, audit);
    return spillBelow(input, shown.header, shown.rows(auditLines(audit, model, language)));
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERAUDIT(${exampleAddress},,,"code")`,
  more: [null, null, "code"],
  // The model states no measurement error, so none of the variance comes from it.
  result: [
    ["Part", "Item", "Other", "Value", "Low", "High", "n"],
    ["first", "index", "weights"],
    ["first", "index", "anchors"],
    ["first", "index", "missing"],
    ["first", "index", "error", 0, 0, 0, 1],
  ],
});
