import type { Language } from "../../model";
import type { AskedColumn } from "../../registers";
import { translatorFor } from "../../texts";
import { Draft } from "../generatedSheet/draft";
import type { TemplateSheet } from "../template/templateSheet";
import { exampleOf } from "./examples";

const titles = ["code", "name", "meaning", "unit", "words", "example", "indicators"] as const;

/** Every column of a questionnaire: what to enter, in which unit or words, an example, and which indicators need it. */
export function columnsSheet(
  list: "firms" | "ties",
  columns: readonly AskedColumn[],
  language: Language,
): TemplateSheet {
  const t = translatorFor(language);
  const draft = new Draft();
  draft.add([t("questionnaire.columnsTitle", { title: t(`questionnaire.title.${list}`) })], "title");
  draft.add([t("questionnaire.columnsNote")], "note");
  const header = draft.add(
    titles.map((title) => t(`questionnaire.columns.${title}`)),
    "header",
  );
  draft.widen(0, [26, 30, 70, 30, 34, 18, 40]);
  for (const column of columns) {
    const { code, name, form, entry, indicators, isNeeded } = column;
    const unit = t(`questionnaire.unit.${form}`);
    draft.add([
      ...[code, name[language], t(`questionnaire.column.${code}`)],
      isNeeded ? `${unit} ${t("questionnaire.needed")}` : unit,
      entry.kind === "words" ? entry.words.map((word) => word[language]).join(t("list.separator")) : null,
      exampleOf(column, language),
      indicators.length > 0 ? indicators.join(t("list.separator")) : t("questionnaire.allIndicators"),
    ]);
  }
  const rows = { row: header + 1, rows: columns.length };
  return {
    name: t("questionnaire.columnsSheet"),
    draft,
    wrapped: [
      { ...rows, column: 2, columns: 1 },
      { ...rows, column: 4, columns: 1 },
      { ...rows, column: 6, columns: 1 },
    ],
    frozen: { rows: header + 1, columns: 0 },
  };
}
