import type { Language, Model } from "../../model";
import { ENTRY_ROWS, FIRST_ENTRY_ROW, HIGHEST_YEAR, LOWEST_YEAR } from "../../returns";
import { translatorFor } from "../../texts";
import { Draft } from "../generatedSheet/draft";
import { GAP, OUTSIDE, REPEATED } from "./highlightColors";
import type { Swatch, TemplateSheet } from "./templateSheet";

const steps = ["sender", "where", "rows", "values", "empty", "percent", "colours", "paste", "locked", "send"] as const;
const colours = [
  ["gap", GAP],
  ["outside", OUTSIDE],
  ["repeated", REPEATED],
] as const;
const TEXT_WIDTH = 46;
const SHOWN_INDICATORS = 3;

/** What the office reads first: how to fill in, with examples of right and wrong rows. */
export function instructionsSheet(
  model: Model,
  language: Language,
  rows = ENTRY_ROWS,
  sheet = translatorFor(language)("template.dataSheet"),
): TemplateSheet {
  const t = translatorFor(language);
  const draft = new Draft();
  draft.add([t("template.instructionsTitle")], "title");
  draft.add();
  const values = {
    ...{ sheet, definitions: t("template.definitionsSheet"), first: FIRST_ENTRY_ROW + 1 },
    ...{ last: FIRST_ENTRY_ROW + rows, lowest: LOWEST_YEAR, highest: HIGHEST_YEAR },
  };
  const swatches = addSteps(
    draft,
    steps.map((step) => ({
      sentence: t(`template.steps.${step}`, values),
      ...(step === "colours" && {
        colours: colours.map(([colour, color]) => [t(`template.colours.${colour}`), color] as const),
      }),
    })),
  );
  addExamples(draft, model, language);
  draft.widen(0, [5, TEXT_WIDTH, 10, 14, 14, 14, TEXT_WIDTH]);
  return {
    name: t("template.instructionsSheet"),
    draft,
    swatches,
  };
}

/** A step of instructions, and colours that it explains. */
export interface Step {
  readonly sentence: string;
  readonly colours?: readonly (readonly [meaning: string, color: string])[];
}

/** Puts numbered steps on a sheet, one a line, so that a narrow window shows all of it without merged cells. */
export function addSteps(draft: Draft, told: readonly Step[]): Swatch[] {
  const swatches: Swatch[] = [];
  told.forEach(({ sentence, colours: shown = [] }, at) => {
    // "1." would be marked as a number stored as text.
    draft.add([`${at + 1})`, sentence]);
    for (const [meaning, color] of shown) {
      const row = draft.add([null, meaning]);
      swatches.push({ area: { row, column: 0, rows: 1, columns: 1 }, color });
    }
  });
  draft.add();
  return swatches;
}

/** Rows as they should and should not look; they stand here, so that no office returns them as its own. */
function addExamples(draft: Draft, model: Model, language: Language): void {
  const t = translatorFor(language);
  const isAsked = (code: string): boolean => model.indicators.some((indicator) => indicator.code === code);
  const shown = model.type.filter(({ indicator }) => isAsked(indicator)).slice(0, SHOWN_INDICATORS);
  if (shown.length === 0) return;
  draft.add([null, t("template.examples")], "heading");
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
  const percent = shown.findIndex(({ indicator }) => isPercentage(model, indicator));
  const share = values[percent];
  if (share !== undefined) {
    const fraction = values.map((value, at) => (at === percent ? value / 100 : value));
    const code = shown[percent]?.indicator;
    draft.add([null, b, 2024, ...fraction, t("template.exampleWrongPercent", { code, percent: share })]);
  }
  draft.add([null, a, 2024, ...values, t("template.exampleTwice")]);
}

const isPercentage = ({ indicators }: Model, wanted: string): boolean =>
  indicators.some(({ code, unit }) => code === wanted && unit === "%");
