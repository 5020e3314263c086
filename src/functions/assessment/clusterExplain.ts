import { Assessor } from "../../assessment";
import { explain, type ResultCell } from "../../results";
import { sentenceLanguage, translatorFor } from "../../texts";
import { table } from "../arguments/table";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillRows } from "../spill";

/** One paragraph per cluster. */
export const declaration = declare({
  id: "CLUSTEREXPLAIN",
  form: "cell",
  parameters: { input: table() },
  answer: ({ input }) => {
    const language = sentenceLanguage(input.language);
    const header = [translatorFor(language)("columns.explanation")];
    const assessor = new Assessor(input.model);
    return spillRows<ResultCell>(input, header, (values, row) => [
      explain(input.model, assessor.assess(values), values, input.nameOf(row), language),
    ]);
  },
});

export const example = (): Example => ({
  formula: `=CLUSTEREXPLAIN(${exampleAddress})`,
  result: [
    ["Explanation"],
    [
      'Aster is a digital industrialization cluster. The type is firm: changing every weight by up to 25 % and filling in the missing data cannot change it. The type index is 1.00 (between 0.31 and 1.00) on a scale from -1, industrial digitalization, to +1, digital industrialization. Its strongest evidence is chain ties as a share of all ties (20 %) and digital-core revenue share (60 %). All observed evidence lies at the same pole. It is at stage 2 of 3, dynamic innovation. This is the stage to work on: it scores 30.0; 60 completes it. Its main constraint is new scenarios in the year / stock: 10 %, against a threshold of 20 %. A first lever to examine is "scenario lists, regulatory sandbox, venture fund". A lever is a hypothesis about a bottleneck, not an estimated effect. No data on log gap of location quotients, digital core minus leading traditional industry; control of the main platform; tangible share of assets. 100 % of the type weight rests on expert judgement.',
    ],
  ],
});
