import type { BoundModel } from "../assessment";
import {
  maturityBy,
  rangeOf,
  reachedBy,
  type ClusterPattern,
  type LeftOutRow,
  type PathPoint,
  type PatternReading,
  type PeriodReading,
  type Step,
} from "../evolution";
import { numberCell, type ResultCell } from "./assessmentTable";
import { labelsFor, type Labels } from "./labels";
import type { OutputLanguage } from "../texts/outputLanguage";
import { sayIn, sentenceLanguage, type Say } from "../texts/translate";

const pathColumns = ["reached", "stage", "withoutMemory", "maturity", "movement"] as const;

export function pathHeader(language: OutputLanguage): string[] {
  const t = sayIn(sentenceLanguage(language));
  return pathColumns.map((column) => t(`columns.path.${column}`));
}

/** Writes the periods of paths as rows of the path table; where nothing can be read, a word says why, in code nothing. */
export class PathWriter {
  private readonly labels: Labels;
  private readonly t: Say;
  private readonly isCode: boolean;

  constructor(model: BoundModel, language: OutputLanguage) {
    this.labels = labelsFor(model, language);
    this.t = sayIn(sentenceLanguage(language));
    this.isCode = language === "code";
  }

  point({ reading, step }: PathPoint): ResultCell[] {
    const movement = this.movement(step);
    if (reading.kind === "notAssessed") return ["", this.notAssessed(reading), "", "", movement];
    const { withMemory, withoutMemory } = reading;
    return [
      numberCell(reachedBy(withMemory)),
      this.labels.ladder(withMemory),
      this.labels.ladder(withoutMemory),
      numberCell(maturityBy(withMemory)),
      movement,
    ];
  }

  leftOut({ reason }: LeftOutRow): ResultCell[] {
    return ["", "", "", "", this.isCode ? "" : this.t(`noMovement.${reason}`)];
  }

  private notAssessed({ reason }: Extract<PeriodReading, { kind: "notAssessed" }>): string {
    if (this.isCode) return "";
    const why = reason === "untyped" ? this.t("untyped") : this.labels.verdict(reason);
    return this.t("notAssessed", { reason: why });
  }

  private movement(step: Step): string {
    if (step.kind === "moved") return this.isCode ? step.movement : this.t(`movement.${step.movement}`);
    return this.isCode ? "" : this.t(`noMovement.${step.reason}`);
  }
}

const patternColumns = [
  "cluster",
  "type",
  "typeChanges",
  "periods",
  "tau",
  "p",
  "advances",
  "skips",
  "loops",
  "foundings",
  "repairs",
  "compositionChanges",
  "range",
  "pattern",
  "agrees",
] as const;

export function patternHeader(language: OutputLanguage): string[] {
  const t = sayIn(sentenceLanguage(language));
  return patternColumns.map((column) => t(`columns.pattern.${column}`));
}

/**
 * Writes clusters as rows of the pattern table. Trend, movements and range are those of the run that the pattern is read from, so
 * that the row shows why it has that name; changes of composition part the runs and are counted over the whole path.
 */
export function patternRows(model: BoundModel, language: OutputLanguage): (pattern: ClusterPattern) => ResultCell[] {
  const labels = labelsFor(model, language);
  const t = sayIn(sentenceLanguage(language));
  const none = language === "code" ? "" : t("untyped");
  return ({ path: { name, type }, knownPeriods, movements, reading }) => {
    const run = "run" in reading ? reading.run : undefined;
    return [
      name,
      type.kind === "typed" ? labels.verdict(type.ladder) : none,
      type.kind === "typed" ? type.changes : "",
      knownPeriods,
      ...trendCells(t, reading, language),
      numberCell(run?.movements.advance),
      numberCell(run?.movements.skip),
      numberCell(run?.movements.loop),
      numberCell(run?.movements.founding),
      numberCell(run?.movements.repair),
      movements.composition,
      run ? rangeOf(run) : "",
      patternName(t, reading, model, language),
      (reading.kind === "tested" ? reading.agrees : undefined) ?? "",
    ];
  };
}

function trendCells(t: Say, reading: PatternReading, language: OutputLanguage): ResultCell[] {
  if (reading.kind === "notTestable") return ["", ""];
  const { trend } = reading;
  if (trend.kind === "trend") return [trend.tau, trend.p];
  return [language === "code" ? "" : t("pattern.constant"), ""];
}

function patternName(t: Say, reading: PatternReading, { model }: BoundModel, language: OutputLanguage): string {
  if (reading.kind === "tested") return language === "code" ? reading.pattern : t(`pattern.${reading.pattern}`);
  if (language === "code") return "not-testable";
  if (reading.reason !== "shortRun") return t(`pattern.${reading.reason}`);
  return t("pattern.shortRun", { found: reading.run.maturities.length, needed: model.rules.patternPeriods });
}
