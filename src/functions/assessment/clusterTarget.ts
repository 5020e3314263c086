import { Assessor } from "../../assessment";
import { noTargetReason, targetDetails, targetDetailTable, targetTable } from "../../results";
import { TargetFinder } from "../../target";
import { sentenceLanguage } from "../../texts";
import { costLines, costsFor } from "../arguments/costs";
import { choice, flag } from "../arguments/options";
import { stage, tableBeforeStage } from "../arguments/stage";
import { onlyCluster } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { refuse } from "../refused";
import { spillBelow, spillRows } from "../spill";

/**
 * The least change of the indicators that closes the stage where work is due, or another one: what the model would need to see,
 * not what a measure would cause. In spans, the way of an indicator from lo to hi.
 */
export const declaration = declare({
  id: "CLUSTERTARGET",
  form: "spill",
  texts: ["targets", "model"],
  parameters: {
    input: tableBeforeStage(),
    stage: stage(),
    costs: costLines(),
    secured: flag(),
    output: choice(["summary", "detail"]),
  },
  answer: ({ input, stage, costs, secured, output }) => {
    const { model, language } = input;
    const finder = new TargetFinder(model, { stage, costs: costsFor(model, costs), secured });
    const assessor = new Assessor(model);
    if (output === "summary") {
      const targets = targetTable(model, language);
      return spillRows(input, targets.header, (values, row) =>
        targets.row({ targets: finder.find(assessor.assess(values), values), remarks: input.remarksOn(row) }),
      );
    }
    const values = onlyCluster(input);
    const targets = finder.find(assessor.assess(values), values);
    const [reason] = targets.flatMap((target) => noTargetReason(target, sentenceLanguage(language)) ?? []);
    if (reason !== undefined) refuse({ code: "noTarget", found: reason });
    const details = targetDetailTable(language);
    return spillBelow(input, details.header, details.rows(targetDetails(targets, language)));
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERTARGET(${exampleAddress},,,"code")`,
  more: [null, null, "code"],
  // DI2 lacks 30 of 60 points in each of its four indicators, and the ways to the gates, the cheapest ones, are just enough: in spans
  // 10/60 + 17.5/75 + 3/18 + 4/23. With every grade at the gate no weights can open the stage; none of the four could add 120 points.
  result: [
    ["Target", "Changes", "Cost (spans)", "Enough alone", "Cost when secured", "Notes"],
    [
      "DI2",
      "DI2.2=40 DI2.4=10 DI2.1=20 DI2.3=8",
      10 / 60 + 17.5 / 75 + 3 / 18 + 4 / 23,
      "",
      10 / 60 + 17.5 / 75 + 3 / 18 + 4 / 23,
    ],
  ],
});
