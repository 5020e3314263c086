import type { Indicator, Language } from "../../model";
import { unitText } from "../../results";
import {
  CLUSTER_COLUMN,
  FIRST_ENTRY_ROW,
  HIGHEST_YEAR,
  LONGEST_NAME,
  LONGEST_TEXT,
  LOWEST_YEAR,
  YEAR_COLUMN,
} from "../../returns";
import type { CellArea } from "../../spreadsheet/address";
import { translatorFor } from "../../texts";
import { valueColumn, type TemplateOptions } from "./templateOptions";
import type { EntryRule } from "./templateSheet";

/** Excel cuts or refuses more than this: title and text of an input prompt, text of an error. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
export const LONGEST_ERROR = 225;

/** What Excel checks while an office types, column by column, with its prompt and its error in the office's language. */
export function entryRules(options: TemplateOptions): EntryRule[] {
  const { language, indicators, asksSources, rows } = options;
  const t = translatorFor(language);
  const column = (at: number): CellArea => ({ row: FIRST_ENTRY_ROW, column: at, rows, columns: 1 });
  return [
    {
      area: column(CLUSTER_COLUMN),
      check: { kind: "textLength", most: LONGEST_NAME },
      prompt: message(t("template.cluster"), t("template.clusterPrompt")),
      error: message(t("template.cluster"), t("template.clusterError", { most: LONGEST_NAME }), LONGEST_ERROR),
    },
    {
      area: column(YEAR_COLUMN),
      check: { kind: "wholeNumber", lowest: LOWEST_YEAR, highest: HIGHEST_YEAR },
      prompt: message(t("template.year"), t("template.yearPrompt")),
      error: message(
        t("template.year"),
        t("template.yearError", { lowest: LOWEST_YEAR, highest: HIGHEST_YEAR }),
        LONGEST_ERROR,
      ),
    },
    ...indicators.flatMap((indicator, at) => {
      const value = valueColumn(options, at);
      const beside = asksSources
        ? (["source", "remark"] as const).map((what, behind) =>
            textRule(indicator, what, column(value + 1 + behind), language),
          )
        : [];
      return [indicatorRule(indicator, column(value), language), ...beside];
    }),
  ];
}

function indicatorRule(indicator: Indicator, area: CellArea, language: Language): EntryRule {
  const t = translatorFor(language);
  const { code, min, max } = indicator;
  const values = { name: indicator.name[language], min, max, unit: unitText(indicator, language) };
  const short = t("template.prompt", { ...values, definition: indicator.definition[language] });
  // The name stands above the column, too: where there is no room for everything, the whole definition comes first.
  const long = t("template.promptWithName", { name: values.name, prompt: short });
  return {
    area,
    check: { kind: "decimal", lowest: min, highest: max },
    prompt: message(code, long.length <= LONGEST_PROMPT ? long : short),
    error: message(code, t("template.error", values), LONGEST_ERROR),
  };
}

function textRule({ code }: Indicator, what: "source" | "remark", area: CellArea, language: Language): EntryRule {
  const t = translatorFor(language);
  const title = `${code} ${t(`template.${what}`)}`;
  return {
    area,
    check: { kind: "textLength", most: LONGEST_TEXT },
    prompt: message(title, t(what === "source" ? "template.sourcePrompt" : "template.remarkPrompt", { code })),
    error: message(title, t("template.textError", { most: LONGEST_TEXT }), LONGEST_ERROR),
  };
}

/** A prompt or an error that Excel takes, whatever is told. */
export function message(title: string, text: string, longest = LONGEST_PROMPT): EntryRule["prompt"] {
  return { title: shortened(title, LONGEST_TITLE), text: shortened(text, longest) };
}

/** Cut after a whole sentence where one is long enough, else at a whole character, whose halves Excel counts as two. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length >= longest) break;
    kept += character;
  }
  const sentence = kept.slice(0, Math.max(kept.lastIndexOf(". "), kept.lastIndexOf("。")) + 1);
  return sentence.length > longest / 2 ? sentence : `${kept}…`;
}
