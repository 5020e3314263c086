import { Assessor } from "../../assessment";
import { assessmentTable } from "../../results";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillRows } from "../spill";

/** The whole assessment. */
export const declaration = declare({
  id: "CLUSTERASSESS",
  form: "spill",
  parameters: { input: table() },
  answer: ({ input }) => {
    const { model, dataset, language } = input;
    const table = assessmentTable(model, language);
    const assessor = new Assessor(model);
    return spillRows(input, table.header, (values, row) =>
      table.row({
        assessment: assessor.assess(values),
        observationOf: (indicator) => dataset.observation(row, indicator),
        remarks: input.remarksOn(row),
      }),
    );
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERASSESS(${exampleAddress})`,
  // (.75 x .76 - 1.25 x .24) / (.75 x .76 + 1.25 x .24) = .27/.87 with the missing weight at the other pole.
  result: [
    [
      "Verdict",
      "Type index",
      "Index low",
      "Index high",
      "Confidence",
      "Stage",
      "Lowest stage",
      "Highest stage",
      "Reached",
      "Maturity",
      "S1",
      "S2",
      "S3",
      "Focus",
    ],
    [
      "digital industrialization",
      1,
      0.27 / 0.87,
      1,
      "firm",
      "2 Dynamic innovation",
      "2 Dynamic innovation",
      "2 Dynamic innovation",
      1,
      1.5,
      60,
      30,
      0,
      "2 Dynamic innovation",
    ],
  ],
});
