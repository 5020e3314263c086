import { Assessor } from "../../assessment";
import { readScores, scoresTable } from "../../results";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillRows } from "../spill";

/**
 * The type index, the evidence for each pole and all six stage scores, whatever the verdict; blank where
 * the data do not suffice for that number.
 */
export const declaration = declare({
  id: "CLUSTERSCORES",
  form: "spill",
  parameters: { input: table() },
  answer: ({ input }) => {
    const { model } = input;
    const scores = scoresTable();
    const assessor = new Assessor(model);
    return spillRows(input, scores.header, (values) => scores.row(readScores(assessor, values, model.rules)));
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERSCORES(${exampleAddress})`,
  result: [
    ["TPI", "E-", "E+", "ID1", "ID2", "ID3", "DI1", "DI2", "DI3"],
    [1, 0, 1, "", "", "", 60, 30, 0],
  ],
});
