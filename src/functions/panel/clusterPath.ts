import { readPaths } from "../../evolution";
import { pathHeader, PathWriter, type ResultCell } from "../../i18n";
import { panel } from "../arguments/panel";
import { declare } from "../declaration";
import { givenPanel, panelAddresses, type Example } from "../example";
import { spillBelow } from "../spill";

/** Each row of a panel as a period on the path of its cluster, in the order of the input. */
export const declaration = declare({
  id: "CLUSTERPATH",
  form: "wholeRange",
  parameters: { panel: panel() },
  answer: ({ panel: { input, panel, rows } }) => {
    const { model, dataset, language } = input;
    const header = pathHeader(language);
    const writer = new PathWriter(model, language);
    const cells = Array.from({ length: rows }, (): ResultCell[] => header.map(() => ""));
    for (const { points } of readPaths(panel, dataset)) {
      for (const point of points) cells[point.row] = writer.point(point);
    }
    for (const leftOut of panel.leftOut) cells[leftOut.row] = writer.leftOut(leftOut);
    return spillBelow(input, header, cells);
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
