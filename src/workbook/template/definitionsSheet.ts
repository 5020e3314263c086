import type { Language, Model } from "../../model";
import { unitText } from "../../results";
import { translatorFor } from "../../texts";
import { Draft } from "../generatedSheet/draft";
import type { TemplateSheet } from "./templateSheet";

/** Every indicator with its definition, unit and range. A sheet, not cell notes: Excel on the web takes no file with notes back. */
export function definitionsSheet(model: Model, language: Language): TemplateSheet {
  const t = translatorFor(language);
  const draft = new Draft();
  draft.add([t("template.definitionsTitle", { model: model.title[language] })], "title");
  draft.add([model.citation], "note");
  const titles = ["code", "name", "definition", "unit", "lowest", "highest"] as const;
  const header = draft.add(
    titles.map((title) => t(`template.columns.${title}`)),
    "header",
  );
  draft.widen(0, [12, 34, 80, 12, 12, 12]);
  for (const indicator of model.indicators) {
    const { code, name, definition, min, max } = indicator;
    draft.add([code, name[language], definition[language], unitText(indicator, language), min, max]);
  }
  return {
    name: t("template.definitionsSheet"),
    draft,
    wrapped: [{ row: header + 1, column: 1, rows: model.indicators.length, columns: 2 }],
    frozen: { rows: header + 1, columns: 0 },
  };
}
