import { patternOf, readPaths } from "../../evolution";
import { patternTable } from "../../results";
import { panel } from "../arguments/panel";
import { declare } from "../declaration";
import { givenPanel, panelAddresses, type Example } from "../example";
import { spillBelow } from "../spill";

/** One row per cluster of a panel, in the order in which the input first names them. */
export const declaration = declare({
  id: "CLUSTERPATTERN",
  form: "wholeRange",
  texts: ["panels", "dataCheck"],
  parameters: { panel: panel() },
  answer: ({ panel: { input, panel } }) => {
    const { model, dataset, language } = input;
    const table = patternTable(model, language);
    const patterns = readPaths(panel, dataset).map((path) => patternOf(path, model.rules));
    return spillBelow(input, table.header, table.rows(patterns));
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERPATTERN(${panelAddresses})`,
  given: givenPanel,
  result: [
    [
      "Cluster",
      "Type",
      "Type changes",
      "Periods",
      "Kendall τ-b",
      "p",
      "Advances",
      "Skips",
      "Loops",
      "Foundings",
      "Repairs",
      "Composition changes",
      "Range",
      "Pattern",
    ],
    [
      "Aster",
      "digital industrialization",
      0,
      2,
      "",
      "",
      1,
      0,
      0,
      0,
      0,
      0,
      0.5,
      "not testable: longest run has 2 of the 6 periods needed",
    ],
  ],
});
