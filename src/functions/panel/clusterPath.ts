import { readPaths } from "../../evolution";
import { pathTable } from "../../results";
import { panel } from "../arguments/panel";
import { declare } from "../declaration";
import { givenPanel, panelAddresses, type Example } from "../example";
import { spillBelow } from "../spill";

/** Each row of a panel as a period on the path of its cluster, in the order of the input. */
export const declaration = declare({
  id: "CLUSTERPATH",
  form: "wholeRange",
  texts: ["panels", "dataCheck"],
  parameters: { panel: panel() },
  answer: ({ panel: { input, panel, rows } }) => {
    const { model, dataset, language } = input;
    const table = pathTable(model, language);
    const cells = Array.from({ length: rows }, () => table.blank());
    for (const row of [...readPaths(panel, dataset).flatMap(({ points }) => points), ...panel.leftOut])
      cells[row.row] = table.row(row);
    return spillBelow(input, table.header, cells);
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERPATH(${panelAddresses},,,"code")`,
  given: givenPanel,
  more: [null, null, "code"],
  // 2022: stage 1 closed, 30 of 60 points in stage 2. 2023: stages 1 and 2 closed, nothing yet in stage 3.
  result: [
    ["Reached", "Stage", "Stage without memory", "Maturity", "Movement"],
    [1, "DI2", "DI2", 1.5, ""],
    [2, "DI3", "DI3", 2, "advance"],
  ],
});
