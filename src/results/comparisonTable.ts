import { aheadOf, haveCommonEvidence, type ComparedLine, type Comparison } from "../comparison";
import type { MaturityOdds } from "../robustness";
import { type KeyBelow, type OutputLanguage, sentenceLanguage, translatorFor } from "../texts";
import { stageLabel } from "./labels";
import { column, numberCell, resultTable, type Columns, type ResultTable } from "./resultTable";

type ComparisonColumn = KeyBelow<"columns.comparison">;

/** One line of a comparison, as it is shown. */
interface ShownLine {
  readonly part: string;
  readonly code: string;
  readonly indicator: string;
  readonly unit: string;
  readonly first: number;
  readonly second: number;
  readonly difference: number;
  readonly ahead: string;
}

export function comparisonTable(language: OutputLanguage): ResultTable<ShownLine, ComparisonColumn> {
  const t = translatorFor(sentenceLanguage(language));
  const columns: Columns<ShownLine, ComparisonColumn> = {
    part: column(28, ({ part }) => part),
    code: column(16, ({ code }) => code),
    indicator: column(48, ({ indicator }) => indicator),
    unit: column(18, ({ unit }) => unit),
    first: column(12, ({ first }) => numberCell(first)),
    second: column(12, ({ second }) => numberCell(second)),
    difference: column(12, ({ difference }) => numberCell(difference)),
    ahead: column(24, ({ ahead }) => ahead),
  };
  return resultTable(columns, (key) => t(`columns.comparison.${key}`));
}

/** What the draws say, and how they can be repeated. */
export interface ComparedDraws {
  /** Undefined where the two are not read on one ladder. */
  readonly odds: MaturityOdds | undefined;
  readonly draws: number;
  readonly seed: number;
  readonly generator: string;
}

/** The lines of a comparison, then who is ahead in so many of the draws. */
export function comparisonLines(
  comparison: Comparison,
  { odds, ...drawn }: ComparedDraws,
  names: { readonly first: string; readonly second: string },
  language: OutputLanguage,
): ShownLine[] {
  const t = translatorFor(sentenceLanguage(language));
  const { lines, ladders } = comparison;
  const [ladder] = ladders[0] === ladders[1] ? ladders : [];
  const isCode = language === "code";
  const who = { first: isCode ? "first" : names.first, second: isCode ? "second" : names.second };
  const leader = (first: number, second: number): string => {
    const ahead = aheadOf(first, second);
    return ahead === undefined ? "" : ahead === "equal" ? (isCode ? "equal" : t("comparison.equal")) : who[ahead];
  };
  const isComparable = haveCommonEvidence(comparison, 0, 1);
  const reason = t(isComparable ? "comparison.differentLadders" : "comparison.nothingShared");
  const shown = (line: ComparedLine): ShownLine => {
    const [first = NaN, second = NaN] = line.shown;
    const told = { first, second, difference: first - second, ahead: leader(first, second) };
    switch (line.kind) {
      case "position": {
        const { code, name } = line.evidence.definition;
        const indicator = isCode ? code : name[language];
        // No pole is better than the other.
        return { ...told, part: part("position"), code, indicator, unit: t("comparison.unit.position"), ahead: "" };
      }
      case "grade": {
        const { code, name } = line.evidence.definition;
        const indicator = isCode ? code : name[language];
        return { ...told, part: stageLabel(line.stage, language), code, indicator, unit: t("comparison.unit.grade") };
      }
      case "score": {
        const indicator = stageLabel(line.stage, language);
        return {
          ...told,
          part: part("score"),
          code: `S${line.stage.position}`,
          indicator,
          unit: t("comparison.unit.score"),
        };
      }
      case "index": {
        const unit = t("comparison.unit.position");
        return { ...told, part: part("index"), code: "TPI", indicator: t("comparison.index"), unit, ahead: "" };
      }
      case "maturity": {
        const unit = t("comparison.unit.maturity");
        const known = { ...told, part: part("maturity"), code: "maturity", indicator: t("comparison.maturity"), unit };
        return ladder ? known : { ...known, difference: NaN, ahead: reason };
      }
    }
  };
  const part = (kind: "position" | "score" | "index" | "maturity" | "probability"): string =>
    isCode ? kind : t(`comparison.part.${kind}`);
  const chance = (kind: keyof MaturityOdds, code: string): ShownLine => ({
    ...{ part: part("probability"), code, first: NaN, second: NaN },
    indicator: t("columns.drawnWith", { column: t(`comparison.odds.${kind}`), ...drawn }),
    unit: t("comparison.share"),
    difference: odds?.[kind] ?? NaN,
    ahead: odds ? "" : reason,
  });
  return [
    ...lines.map(shown),
    chance("firstAhead", "P(first ahead)"),
    chance("equal", "P(equal)"),
    chance("secondAhead", "P(second ahead)"),
  ];
}
