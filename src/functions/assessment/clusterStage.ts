import { Assessor } from "../../assessment";
import { labelsFor } from "../../results";
import { sentenceLanguage, translatorFor } from "../../texts";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillRows } from "../spill";

/** How far along its ladder, one label per row. */
export const declaration = declare({
  id: "CLUSTERSTAGE",
  form: "cell",
  parameters: { input: table() },
  answer: ({ input }) => {
    const labels = labelsFor(input.model, input.language);
    const assessor = new Assessor(input.model);
    const t = translatorFor(sentenceLanguage(input.language));
    return spillRows(input, [t("columns.assess.stage")], (values) => [labels.stage(assessor.assess(values))]);
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERSTAGE(${exampleAddress},,,"code")`,
  more: [null, null, "code"],
  result: [["Stage"], ["DI2"]],
});
