import { readEvolution } from "../../evolution";
import { evolutionStatements, evolutionTable, panelNote } from "../../results";
import { sentenceLanguage } from "../../texts";
import { panel } from "../arguments/panel";
import { declare } from "../declaration";
import { givenPanel, panelAddresses, type Example } from "../example";
import { spillBelow } from "../spill";

/** The paper's claim about the two types, put to the test on a panel. */
export const declaration = declare({
  id: "CLUSTEREVOLUTION",
  form: "wholeRange",
  texts: ["panels", "dataCheck"],
  parameters: { panel: panel() },
  answer: ({ panel: { input, panel } }) => {
    const { dataset, language } = input;
    const note = panelNote(panel, sentenceLanguage(language), (row) => input.sheetRow(row));
    const table = evolutionTable(language);
    const statements =
      panel.clusters.length > 0 ? evolutionStatements(readEvolution(panel, dataset), language, note) : [];
    return spillBelow(input, table.header, table.rows(statements));
  },
});

export const example = (): Example => ({
  formula: `=CLUSTEREVOLUTION(${panelAddresses})`,
  given: givenPanel,
  result: [
    ["Item", "Type", "Value", "Low", "High", "p", "n", "Verdict"],
    ["CR", "ID", "", "", "", "", 0, "not testable: no cluster with three assessable stages"],
    ["MMR", "ID", "", "", "", "", 0, "not testable: no cluster with three assessable stages"],
    ["CS", "ID", "", "", "", "", 0, "not testable: no cluster with three assessable stages"],
    ["CR", "DI", 1, "", "", "", 1, "no conclusion: 1 of the 20 clusters needed"],
  ],
});
