import type { BoundModel } from "../assessment";
import { rangeOf, type ClusterPattern, type PatternReading, type Run, type Trend } from "../evolution";
import { sayIn, sentenceLanguage, type OutputLanguage } from "../texts";
import type { en } from "../texts/en";
import { labelsFor } from "./labels";
import { column, numberCell, resultTable, type ResultTable, type Column, type Columns } from "./resultTable";

type PatternColumn = keyof typeof en.columns.pattern;

/** Three places, but a p is never zero. */
const P_FORMAT = '[<0.0005]"< 0.001";0.000';

/**
 * One cluster of a panel per row. Trend, movements and range are those of the run that the pattern is read from, so that
 * the row shows why it has that name; changes of composition part the runs and are counted over the whole path.
 */
export function patternTable(model: BoundModel, language: OutputLanguage): ResultTable<ClusterPattern, PatternColumn> {
  const labels = labelsFor(model, language);
  const t = sayIn(sentenceLanguage(language));
  const isCode = language === "code";
  const nameOf = (reading: PatternReading): string => {
    if (reading.kind === "tested") return isCode ? reading.pattern : t(`pattern.${reading.pattern}`);
    if (isCode) return "not-testable";
    if (reading.reason !== "shortRun") return t(`pattern.${reading.reason}`);
    return t("pattern.shortRun", { found: reading.run.maturities.length, needed: model.rules.patternPeriods });
  };
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
    tau: column(
      14,
      ({ reading }) => {
        const trend = trendOf(reading);
        if (trend?.kind === "trend") return trend.tau;
        return trend && !isCode ? t("pattern.constant") : "";
      },
      "0.00",
    ),
    p: column(
      10,
      ({ reading }) => {
        const trend = trendOf(reading);
        return trend?.kind === "trend" ? trend.p : "";
      },
      P_FORMAT,
    ),
    advances: movements(10, "advance"),
    skips: movements(10, "skip"),
    loops: movements(10, "loop"),
    foundings: movements(13, "founding"),
    repairs: movements(10, "repair"),
    compositionChanges: column(22, (pattern) => pattern.movements.composition),
    range: column(
      10,
      ({ reading }) => {
        const run = runOf(reading);
        return run ? rangeOf(run) : "";
      },
      "0.00",
    ),
    pattern: column(40, ({ reading }) => nameOf(reading)),
    agrees: column(14, ({ reading }) => (reading.kind === "tested" ? reading.agrees : undefined) ?? ""),
  };
  return resultTable(columns, (key) => t(`columns.pattern.${key}`));
}

const runOf = (reading: PatternReading): Run | undefined => ("run" in reading ? reading.run : undefined);

const trendOf = (reading: PatternReading): Trend | undefined => (reading.kind === "tested" ? reading.trend : undefined);
