import { assess, type BoundModel } from "../../assessment";
import {
  assessmentHeader,
  assessmentRows,
  explain,
  sentenceLanguage,
  translatorFor,
  valueText,
  type ResultCell,
  type Translate,
} from "../../i18n";
import type { Language } from "../../model";
import { table } from "../arguments/table";
import type { CardEntity, CardProperty } from "../cardEntity";
import { declare } from "../declaration";
import { exampleAddress, type Example } from "../example";
import { spillRows } from "../spill";

/** Columns of the assessment table in each section of the card. */
const sectionColumns = {
  type: [0, 1, 2, 3, 4, 16],
  stage: [5, 6, 7, 8, 9, 10, 11, 12, 13],
  policy: [14, 15],
} as const;
const STAGE_COLUMN = 5;

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
    const titles = assessmentHeader(input.language);
    const rowOf = assessmentRows(model, input.language);
    return spillRows<CardEntity | ResultCell>(input, [t("columns.card")], (values, row) => {
      const { cells } = rowOf(values, (indicator) => dataset.observation(row, indicator), input.remarksOn(row));
      const name = input.nameOf(row);
      const text = [name, String(cells[0] ?? ""), String(cells[STAGE_COLUMN] ?? "")]
        .filter((part) => part !== "")
        .join(" · ");
      if (!can.entities) return [text];
      const explanation = explain(model, assess(model, values), values, name, words);
      return [card(t, text, titles, cells, evidenceFields(model, values, words), explanation)];
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
  titles: readonly string[],
  cells: readonly ResultCell[],
  evidence: ReadonlyMap<string, string>,
  explanation: string,
): CardEntity {
  const field = (column: number): string => titles[column] ?? "";
  const fields = new Map(titles.map((title, column) => [title, property(cells[column] ?? "")]));
  for (const [title, value] of evidence) fields.set(title, property(value));
  fields.set(t("card.explanation"), property(explanation));
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
          section(t("card.type"), sectionColumns.type.map(field)),
          section(t("card.stage"), sectionColumns.stage.map(field)),
          section(t("card.evidence"), [...evidence.keys()]),
          section(t("card.policy"), [...sectionColumns.policy.map(field), t("card.explanation")]),
        ],
      },
    },
  };
}

const section = (title: string, properties: readonly string[]): object => ({ layout: "List", title, properties });

function property(cell: ResultCell): CardProperty {
  return typeof cell === "number"
    ? { type: "Double", basicType: "Double", basicValue: cell }
    : { type: "String", basicType: "String", basicValue: String(cell) };
}

/** The observed type evidence by its name, with units. */
function evidenceFields({ type }: BoundModel, values: ArrayLike<number>, language: Language): Map<string, string> {
  return new Map(
    type
      .filter(({ at }) => !Number.isNaN(values[at]))
      .map(({ definition, at }) => [definition.name[language], valueText(values[at] ?? NaN, definition)]),
  );
}
