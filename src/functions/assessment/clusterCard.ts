import { Assessor, type BoundModel } from "../../assessment";
import type { Language } from "../../model";
import {
  assessmentTable,
  explain,
  valueText,
  type AssessmentColumn,
  type AssessmentReading,
  type AssessmentTable,
  type ResultCell,
} from "../../results";
import { sentenceLanguage, translatorFor, type Translate } from "../../texts";
import { table } from "../arguments/table";
import { cardProperty, cardSection, type CardEntity } from "../cardEntity";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillRows } from "../spill";

/** Columns of the assessment table in each section of the card. */
const sectionColumns: Readonly<Record<"type" | "stage" | "policy", readonly AssessmentColumn[]>> = {
  type: ["verdict", "index", "indexLow", "indexHigh", "confidence", "coverage"],
  stage: ["stage", "lowestStage", "highestStage", "reached", "maturity", "s1", "s2", "s3", "focus"],
  policy: ["constraint", "lever"],
};

/**
 * One entity per cluster, whose fields formulas read with a dot (`=A2.Stage`); its plain text where
 * entities are not supported.
 */
export const declaration = declare({
  id: "CLUSTERCARD",
  form: "cell",
  parameters: { input: table() },
  answer: ({ input }, { can }) => {
    const { model, dataset } = input;
    const words = sentenceLanguage(input.language);
    const t = translatorFor(words);
    const results = assessmentTable(model, input.language);
    const assessor = new Assessor(model);
    return spillRows<CardEntity | ResultCell>(input, [t("columns.card")], (values, row) => {
      const reading: AssessmentReading = {
        assessment: assessor.assess(values),
        observationOf: (indicator) => dataset.observation(row, indicator),
        remarks: input.remarksOn(row),
      };
      const name = input.nameOf(row);
      const text = [name, results.cell("verdict", reading), results.cell("stage", reading)]
        .filter((part) => part !== "")
        .join(" · ");
      if (!can.entities) return [text];
      const explanation = explain(model, reading.assessment, values, name, words);
      return [card(t, text, results, results.row(reading), evidenceFields(model, values, words), explanation)];
    });
  },
});

export const example = (): Example => ({
  formula: `=CLUSTERCARD(${exampleAddress})`,
  result: [["Cluster"], ["Aster · digital industrialization · 2 Dynamic innovation"]],
});

function card(
  t: Translate,
  text: string,
  results: AssessmentTable,
  cells: readonly ResultCell[],
  evidence: ReadonlyMap<string, string>,
  explanation: string,
): CardEntity {
  const titlesOf = (section: keyof typeof sectionColumns): string[] =>
    sectionColumns[section].map((key) => results.header[results.place(key)] ?? "");
  const fields = new Map(results.header.map((title, at) => [title, cardProperty(cells[at] ?? "")]));
  for (const [title, value] of evidence) fields.set(title, cardProperty(value));
  fields.set(t("card.explanation"), cardProperty(explanation));
  return {
    type: "Entity",
    text,
    basicType: "String",
    basicValue: text,
    properties: Object.fromEntries(fields),
    layouts: {
      compact: { icon: "Generic" },
      card: {
        title: text,
        sections: [
          cardSection(t("card.type"), titlesOf("type")),
          cardSection(t("card.stage"), titlesOf("stage")),
          cardSection(t("card.evidence"), [...evidence.keys()]),
          cardSection(t("card.policy"), [...titlesOf("policy"), t("card.explanation")]),
        ],
      },
    },
  };
}

/** The observed type evidence by its name, with units. */
function evidenceFields({ type }: BoundModel, values: ArrayLike<number>, language: Language): Map<string, string> {
  return new Map(
    type
      .filter(({ at }) => !Number.isNaN(values[at]))
      .map(({ definition, at }) => [definition.name[language], valueText(values[at] ?? NaN, definition, language)]),
  );
}
