import type { BoundModel } from "../assessment";
import { rangeOf, type ClusterPattern, type PatternReading, type Run, type Trend } from "../evolution";
import type { Language, Rules } from "../model";
import { type KeyBelow, type OutputLanguage, sentenceLanguage, translatorFor } from "../texts";
import { labelsFor } from "./labels";
import { column, numberCell, numbers, resultTable, type ResultTable, type Column, type Columns } from "./resultTable";

type PatternColumn = KeyBelow<"columns.pattern">;

/** Three places, but a p is never zero. */
const P_FORMAT = '[<0.0005]"< 0.001";0.000';

/**
 * One cluster of a panel per row. Trend, movements and range are those of the run that the pattern is read from, so that
 * the row shows why it has that name; changes of composition part the runs and are counted over the whole path.
 */
export function patternTable(model: BoundModel, language: OutputLanguage): ResultTable<ClusterPattern, PatternColumn> {
  const labels = labelsFor(model, language);
  const t = translatorFor(sentenceLanguage(language));
  const isCode = language === "code";
  const movements = (width: number, movement: keyof Run["movements"]): Column<ClusterPattern> =>
    column(width, ({ reading }) => numberCell(runOf(reading)?.movements[movement]));
  const columns: Columns<ClusterPattern, PatternColumn> = {
    cluster: column(32, ({ path }) => path.name),
    type: column(26, ({ path: { type } }) => {
      if (type.kind === "typed") return labels.verdict(type.ladder);
      return isCode ? "" : t("untyped");
    }),
    typeChanges: column(14, ({ path: { type } }) => (type.kind === "typed" ? type.changes : "")),
    periods: column(10, ({ knownPeriods }) => knownPeriods),
    tau: numbers(14, "0.00", ({ reading }) => {
      const trend = trendOf(reading);
      if (trend?.kind === "trend") return trend.tau;
      return trend && !isCode ? t("pattern.constant") : "";
    }),
    p: numbers(10, P_FORMAT, ({ reading }) => {
      const trend = trendOf(reading);
      return trend?.kind === "trend" ? trend.p : "";
    }),
    advances: movements(10, "advance"),
    skips: movements(10, "skip"),
    loops: movements(10, "loop"),
    foundings: movements(13, "founding"),
    repairs: movements(10, "repair"),
    compositionChanges: column(22, (pattern) => pattern.movements.composition),
    range: numbers(10, "0.00", ({ reading }) => {
      const run = runOf(reading);
      return run ? rangeOf(run) : "";
    }),
    pattern: column(40, ({ reading }) => {
      if (language !== "code") return patternText(reading, model.rules, language);
      return reading.kind === "tested" ? reading.pattern : "not-testable";
    }),
    agrees: column(14, ({ reading }) => (reading.kind === "tested" ? reading.agrees : undefined) ?? ""),
  };
  return resultTable(columns, (key) => t(`columns.pattern.${key}`));
}

/** The pattern of a cluster, or why it has none. */
export function patternText(reading: PatternReading, { patternPeriods }: Rules, language: Language): string {
  const t = translatorFor(language);
  if (reading.kind === "tested") return t(`pattern.${reading.pattern}`);
  return reading.reason === "shortRun"
    ? t("pattern.shortRun", { found: reading.run.maturities.length, needed: patternPeriods })
    : t(`pattern.${reading.reason}`);
}

const runOf = (reading: PatternReading): Run | undefined => ("run" in reading ? reading.run : undefined);

const trendOf = (reading: PatternReading): Trend | undefined => (reading.kind === "tested" ? reading.trend : undefined);
