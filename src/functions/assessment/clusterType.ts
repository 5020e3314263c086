import { Assessor } from "../../assessment";
import { labelsFor } from "../../results";
import { sentenceLanguage, translatorFor } from "../../texts";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillRows } from "../spill";

/** Which kind of cluster, one verdict per row. */
export const declaration = declare({
  id: "CLUSTERTYPE",
  form: "cell",
  parameters: { input: table() },
  answer: ({ input }) => {
    const labels = labelsFor(input.model, input.language);
    const assessor = new Assessor(input.model);
    const t = translatorFor(sentenceLanguage(input.language));
    return spillRows(input, [t("columns.assess.verdict")], (values) => [labels.verdict(assessor.verdict(values))]);
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERTYPE(${exampleAddress})`,
  result: [["Verdict"], ["digital industrialization"]],
});
