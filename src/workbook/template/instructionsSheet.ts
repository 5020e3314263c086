import { translatorFor } from "../../i18n";
import type { Language, Model } from "../../model";
import { Draft } from "../ownSheet/draft";
import { ENTRY_ROWS, FIRST_ENTRY_ROW, HIGHEST_YEAR, LOWEST_YEAR } from "./layout";
import type { TemplateSheet } from "./templateSheet";

const steps = ["where", "rows", "values", "empty", "percent", "colours", "paste", "locked", "send"] as const;
const TEXT_WIDTH = 46;
const SHOWN_INDICATORS = 3;

/** What the office reads first: how to fill in, with examples of right and wrong rows. */
export function instructionsSheet(model: Model, language: Language): TemplateSheet {
  const t = translatorFor(language);
  const draft = new Draft();
  draft.add([t("template.instructionsTitle")], "title");
  draft.add();
  steps.forEach((step, at) => {
    const text = t(`template.steps.${step}`, {
      sheet: t("template.dataSheet"),
      definitions: t("template.definitionsSheet"),
      first: FIRST_ENTRY_ROW + 1,
      last: FIRST_ENTRY_ROW + ENTRY_ROWS,
      lowest: LOWEST_YEAR,
      highest: HIGHEST_YEAR,
    });
    // One sentence a line, so that a narrow window shows all of it without merged cells.
    for (const [line, sentence] of text.split("\n").entries()) draft.add([line === 0 ? at + 1 : null, sentence]);
  });
  draft.add();
  draft.add([null, t("template.examples")], "heading");
  addExamples(draft, model, language);
  return {
    name: t("template.instructionsSheet"),
    draft,
    columnWidths: [8, TEXT_WIDTH, 10, 14, 14, 14, TEXT_WIDTH],
    wrapped: [],
    entries: undefined,
    rules: [],
    highlights: [],
    frozen: { rows: 0, columns: 0 },
  };
}

/** Rows as they should and should not look; they stand here, so that no office returns them as its own. */
function addExamples(draft: Draft, model: Model, language: Language): void {
  const t = translatorFor(language);
  const shown = model.type.slice(0, SHOWN_INDICATORS);
  const values = shown.map(({ idAnchor, diAnchor }) => Number(((idAnchor + diAnchor) / 2).toPrecision(3)));
  const [first = null, ...others] = values;
  const gap = [first, ...others.map((value, at) => (at === 0 ? null : value))];
  const [a, b] = [t("template.exampleCluster", { name: "A" }), t("template.exampleCluster", { name: "B" })];
  draft.add(
    [
      null,
      t("template.cluster"),
      t("template.year"),
      ...shown.map(({ indicator }) => indicator),
      t("template.exampleRemark"),
    ],
    "header",
  );
  draft.add([null, a, 2023, ...values, t("template.exampleRight")]);
  draft.add([null, a, 2024, ...gap, t("template.exampleGap")]);
  draft.add([null, b, 2023, t("template.exampleText"), ...others, t("template.exampleWrongText")]);
  draft.add([null, a, 2024, ...values, t("template.exampleTwice")]);
}
