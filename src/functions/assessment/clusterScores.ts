import { bothLadders, isTypeAssessable, readType } from "../../assessment";
import { numberCell, type ResultCell } from "../../i18n";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillRows } from "../spill";

const header = ["TPI", "E-", "E+", "ID1", "ID2", "ID3", "DI1", "DI2", "DI3"];

/**
 * The type index, the evidence for each pole and all six stage scores, whatever the verdict; blank where
 * the data do not suffice for that number.
 */
export const declaration = declare({
  id: "CLUSTERSCORES",
  form: "spill",
  parameters: { input: table() },
  answer: ({ input }) => {
    return spillRows<ResultCell>(input, header, (values) => {
      const type = readType(input.model, values);
      const { ID, DI } = bothLadders(input.model, values);
      const scores = [...ID.stages, ...DI.stages].map(({ score }) => score);
      const index = isTypeAssessable(type, input.model.rules)
        ? [type.index, type.towardsID, type.towardsDI]
        : [NaN, NaN, NaN];
      return [...index, ...scores].map(numberCell);
    });
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERSCORES(${exampleAddress})`,
  result: [
    ["TPI", "E-", "E+", "ID1", "ID2", "ID3", "DI1", "DI2", "DI3"],
    [1, 0, 1, "", "", "", 60, 30, 0],
  ],
});
